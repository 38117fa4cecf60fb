import { STATE_CHANGE_TYPES, type StateChangeType } from '../rows/changes.ts';

/** How many changes of a type a reform (null: none) made, certainly or possibly between two days. */
export type CountedChange = {
  readonly type: StateChangeType;
  readonly reform: string | null;
  readonly certain: boolean;
  readonly count: number;
};

/** Changes of a type: certain ones, and merely possible ones apart. */
export type TypeCount = { readonly type: StateChangeType; readonly certain: number; readonly possible: number };

const sum = (counted: readonly CountedChange[]): number => counted.reduce((all, { count }) => all + count, 0);

/** How many changes there are in all, certain and possible. */
export const totalOf = sum;

/** Counts by type, in the order of the types; a type without changes is left out. */
export const countsByType = (counted: readonly CountedChange[]): readonly TypeCount[] =>
  STATE_CHANGE_TYPES.map((type) => {
    const own = counted.filter((one) => one.type === type);
    const certain = sum(own.filter((one) => one.certain));
    return { type, certain, possible: sum(own) - certain };
  }).filter(({ certain, possible }) => certain + possible > 0);

type ReformCount = { readonly reform: string | null; readonly counts: readonly TypeCount[] };

/** Counts by reform: most changes first, those of no reform last. */
export const countsByReform = (counted: readonly CountedChange[]): readonly ReformCount[] => {
  const reforms = [...new Set(counted.map(({ reform }) => reform ?? null))];
  return reforms
    .map((reform) => ({ reform, own: counted.filter((one) => (one.reform ?? null) === reform) }))
    .sort((a, b) => Number(a.reform === null) - Number(b.reform === null) || sum(b.own) - sum(a.own))
    .map(({ reform, own }) => ({ reform, counts: countsByType(own) }));
};
