/** The most people whose careers the API compares at once. */
export const MOST_PEOPLE = 20;

const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string' && one !== '');

/** The people of an address, `nguoi=a&nguoi=b`: each once, in order, as many as can be compared. */
export const peopleIn = (value: unknown): readonly string[] => [...new Set(textsOf(value))].slice(0, MOST_PEOPLE);

/** With one more person at the end. */
export const withPerson = (people: readonly string[], slug: string): readonly string[] =>
  people.includes(slug) ? people : [...people, slug].slice(0, MOST_PEOPLE);

/** Without one of them. */
export const without = (people: readonly string[], slug: string): readonly string[] =>
  people.filter((one) => one !== slug);
