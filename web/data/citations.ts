import type { SourcePartsFragment } from '../operations.generated.ts';

/** A source as a note at the foot of a page shows it. */
export type Source = SourcePartsFragment;

/** The notes of a page: sources in the order in which the page first names them, and the number of each. */
export type Notes = { readonly sources: readonly Source[]; readonly numbers: ReadonlyMap<string, number> };

/** A source that is only linked to has no publisher in the answer: it proves nothing on the page. */
const isSource = (value: object): value is Source =>
  '__typename' in value && value.__typename === 'Source' && 'publisher' in value;

const walk = (value: unknown): readonly Source[] => {
  if (typeof value !== 'object' || value === null) return [];
  return isSource(value) ? [value] : Object.values(value).flatMap(walk);
};

/** The sources in a page's data, each once, in the order in which the data names them. */
export const sourcesIn = (shown: unknown): readonly Source[] => {
  const bySlug = new Map<string, Source>();
  for (const source of walk(shown)) if (!bySlug.has(source.slug)) bySlug.set(source.slug, source);
  return [...bySlug.values()];
};

/** Whether two lists name the same sources in the same order. */
export const sameSources = (a: readonly Source[], b: readonly Source[]): boolean =>
  a.length === b.length && a.every(({ slug }, index) => slug === b[index]?.slug);

/** Numbers the sources of a page's data, given in the order in which the page shows it; one number a source. */
export const notesOf = (shown: unknown): Notes => {
  const sources = sourcesIn(shown);
  return { sources, numbers: new Map(sources.map(({ slug }, index) => [slug, index + 1])) };
};

/** Neighbouring notes of a fact, shown as one: `[3]`, `[12–15]`. */
export type Run = { readonly first: number; readonly last: number };

/** Rising numbers as runs of neighbours: 3, 12, 13, 14 become 3 and 12–14. */
export const runsOf = (numbers: readonly number[]): readonly Run[] => {
  const starts = numbers.filter((number, index) => number - 1 !== numbers[index - 1]);
  const ends = numbers.filter((number, index) => number + 1 !== numbers[index + 1]);
  return starts.map((first, index) => ({ first, last: ends[index] ?? first }));
};

/** The notes that a fact cites, in rising order, each once. */
export const numbersOf = (notes: Notes, sources: readonly Source[]): readonly number[] => {
  const numbers = sources.flatMap(({ slug }) => notes.numbers.get(slug) ?? []);
  return [...new Set(numbers)].sort((a, b) => a - b);
};
