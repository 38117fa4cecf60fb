/** The label of a row of the record as an earlier release had it: `PastPerson`. */
export const pastLabel = (label: string): string => `Past${label}`;

/** The type of a relationship of which at least one end is a row of an earlier release: `HELD_BY_PAST`. */
export const pastType = (type: string): string => `${type}_PAST`;

/** The index over rows of earlier releases that does what an index over today's does. */
export const pastIndex = (name: string): string => `past_${name}`;

/** Labels of what the graph says about releases, not about the state: they have no past of their own. */
export const WITHOUT_PAST: readonly string[] = ['Release', 'Change', 'PastFact'];
