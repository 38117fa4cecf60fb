import { formatEdtf, type Language, parseEdtf } from '#temporal';
import type { BodyLinkFragment, SuccessionPartsFragment } from '../operations.generated.ts';

/** A piece of a sentence: plain words, or a body to link to. */
export type Segment = string | BodyLinkFragment;

/** Bodies that one reorganisation joins to the body of the page. */
export type Step = {
  readonly reorganisation: SuccessionPartsFragment['reorganisation'];
  readonly bodies: readonly BodyLinkFragment[];
};

/** Successions grouped by their reorganisation, in the order given. */
export const stepsOf = (successions: readonly SuccessionPartsFragment[]): readonly Step[] => {
  const steps = new Map<string, Step>();
  for (const { reorganisation, organisation } of successions) {
    const bodies = steps.get(reorganisation.slug)?.bodies ?? [];
    steps.set(reorganisation.slug, { reorganisation, bodies: [...bodies, organisation] });
  }
  return [...steps.values()];
};

/** Fills the `{{words}}` of a template with segments; a word that is not given stays as it is. */
export const fill = (template: string, values: Readonly<Record<string, readonly Segment[]>>): readonly Segment[] =>
  template
    .split(/(\{\{\w+\}\})/)
    .flatMap((piece): readonly Segment[] => values[piece.replace(/[{}]/g, '')] ?? [piece])
    .filter((segment) => segment !== '');

/** Bodies as a list in words: `A, B và C`; beyond `limit` the rest is counted. */
export const bodyList = (
  bodies: readonly BodyLinkFragment[],
  language: Language,
  others: (count: number) => string,
  limit = 5,
): readonly Segment[] => {
  const shown = bodies.length > limit + 1 ? bodies.slice(0, limit) : bodies;
  const rest = bodies.length - shown.length;
  if (rest > 0) return [...shown.flatMap((body, i): Segment[] => (i === 0 ? [body] : [', ', body])), ' ', others(rest)];
  return new Intl.ListFormat(language)
    .formatToParts(shown.map((_, index) => String(index)))
    .map(({ type, value }): Segment => (type === 'element' ? (shown[Number(value)] ?? value) : value));
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
