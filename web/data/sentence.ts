import { formatEdtf, type Language, parseEdtf } from '#temporal';
import type { BodyLinkFragment, SuccessionPartsFragment } from '../operations.generated.ts';

/** A piece of a sentence: plain words, or a body to link to. */
export type Segment = string | BodyLinkFragment;

/** A body that a reorganisation joins to the body of the page, as a whole or in part. */
export type Joined = Pick<SuccessionPartsFragment, 'organisation' | 'extent'>;

/** Bodies that one reorganisation joins to the body of the page. */
export type Step = {
  readonly reorganisation: SuccessionPartsFragment['reorganisation'];
  readonly bodies: readonly Joined[];
};

/** Successions grouped by their reorganisation, in the order given. */
export const stepsOf = (successions: readonly SuccessionPartsFragment[]): readonly Step[] => {
  const slugs = [...new Set(successions.map(({ reorganisation }) => reorganisation.slug))];
  return slugs.flatMap((slug) => {
    const bodies = successions.filter(({ reorganisation }) => reorganisation.slug === slug);
    return bodies[0] ? [{ reorganisation: bodies[0].reorganisation, bodies }] : [];
  });
};

/** Fills the `{{words}}` of a template with segments; a word that is not given stays as it is. */
export const fill = (template: string, values: Readonly<Record<string, readonly Segment[]>>): readonly Segment[] =>
  template
    .split(/(\{\{\w+\}\})/)
    .flatMap((piece): readonly Segment[] => values[piece.replace(/[{}]/g, '')] ?? [piece])
    .filter((segment) => segment !== '');

/** The words of a list of bodies: how many more there are, and that only a part was meant. */
export type ListWords = { readonly others: (count: number) => string; readonly part: string };

/** Bodies as a list in words: `A, B (một phần) và C`; beyond `limit` the rest is counted. */
export const bodyList = (
  bodies: readonly Joined[],
  language: Language,
  { others, part }: ListWords,
  limit = 5,
): readonly Segment[] => {
  const shown = bodies.length > limit + 1 ? bodies.slice(0, limit) : bodies;
  const rest = bodies.length - shown.length;
  const items = shown.map(({ organisation, extent }): readonly Segment[] =>
    extent === 'PART' ? [organisation, ` (${part})`] : [organisation],
  );
  if (rest > 0) return [...items.flatMap((item, index) => (index === 0 ? item : [', ', ...item])), ' ', others(rest)];
  return new Intl.ListFormat(language)
    .formatToParts(items.map((_, index) => String(index)))
    .flatMap(({ type, value }): readonly Segment[] => (type === 'element' ? (items[Number(value)] ?? []) : [value]));
};

/** The words around a reorganisation's date, by its precision. */
export type DateWords = {
  readonly onDay: (date: string) => string;
  readonly inSpan: (date: string) => string;
  readonly unknown: string;
};

/** When a reorganisation took effect: `ngày 01/03/2025`, `trong 2003`, `(không rõ ngày)`. */
export const whenWords = (date: string | null, language: Language, words: DateWords): string => {
  if (date === null) return words.unknown;
  const put = parseEdtf(date).precision === 'day' ? words.onDay : words.inSpan;
  return put(formatEdtf(date, language));
};
