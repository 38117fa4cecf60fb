import type { SourcePartsFragment } from '../operations.generated.ts';

/** A source as a note at the foot of a page shows it. */
export type Source = SourcePartsFragment;

/** The notes of a page: sources in the order in which the page first names them, and the number of each. */
export type Notes = { readonly sources: readonly Source[]; readonly numbers: ReadonlyMap<string, number> };

const isSource = (value: object): value is Source => '__typename' in value && value.__typename === 'Source';

const walk = (value: unknown): readonly Source[] => {
  if (typeof value !== 'object' || value === null) return [];
  return isSource(value) ? [value] : Object.values(value).flatMap(walk);
};

/** Numbers the sources of a page's data, given in the order in which the page shows it; one number a source. */
export const notesOf = (shown: readonly unknown[]): Notes => {
  const bySlug = new Map<string, Source>();
  for (const source of walk(shown)) if (!bySlug.has(source.slug)) bySlug.set(source.slug, source);
  const sources = [...bySlug.values()];
  return { sources, numbers: new Map(sources.map(({ slug }, index) => [slug, index + 1])) };
};

/** The notes that a fact cites, in rising order, each once. */
export const numbersOf = (notes: Notes, sources: readonly Source[]): readonly number[] => {
  const numbers = sources.flatMap(({ slug }) => notes.numbers.get(slug) ?? []);
  return [...new Set(numbers)].sort((a, b) => a - b);
};
