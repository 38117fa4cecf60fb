import {
  addDays,
  type Bound,
  borneOn,
  type Day,
  FAR_FUTURE,
  FAR_PAST,
  formatBound,
  type Language,
  plainOf,
} from '#temporal';
import type { BodyLinkFragment, IntervalPartsFragment } from '../operations.generated.ts';
import { boundsOf, spanOf } from './interval.ts';

/** A text of the API, in Vietnamese and, where there is one, in English. */
export type Bilingual = { readonly vi: string | null; readonly en: string | null };

/** Words and the language that they are in. */
export type Words = { readonly text: string; readonly language: Language };

/** The text in a language; the other one where it is missing, and then marked as such. */
export const wordsOf = ({ vi, en }: Bilingual, language: Language): Words => {
  const [first, second] = language === 'en' ? [en, vi] : [vi, en];
  const other: Language = language === 'en' ? 'vi' : 'en';
  return first ? { text: first, language } : { text: second ?? '', language: other };
};

type DatedName = Bilingual & { readonly interval: IntervalPartsFragment };

/** A day on which a fact certainly or most likely held: its first day, else the day before its end, else none. */
export const dayWithin = (interval: IntervalPartsFragment): Day | null => {
  const { fromMin, fromMax, toMax } = spanOf(interval);
  if (fromMin > FAR_PAST) return fromMax < FAR_FUTURE ? fromMax : fromMin;
  return toMax < FAR_FUTURE ? addDays(toMax, -1) : null;
};

/** The name that a body bore while a fact held, as the API chooses it for a day; its latest name where the fact has no day. */
export const nameDuring = (names: readonly DatedName[], interval: IntervalPartsFragment): Bilingual => {
  const day = dayWithin(interval);
  return (
    (day === null ? names.at(-1) : borneOn(names, ({ interval }) => spanOf(interval), day)) ?? { vi: null, en: null }
  );
};

const UNKNOWN = '?';

const yearOf = (bound: Bound, language: Language): string => {
  if (bound.kind === 'open') return formatBound(bound, language);
  return bound.kind === 'unknown' || bound.date.openSide !== null ? UNKNOWN : plainOf(bound.date).slice(0, 4);
};

/** The years of a body's life, to tell it from namesakes: `1992–2025`, `2025–nay`, `?–2025`; empty where no year is known. */
export const lifeYears = ({ existence }: Pick<BodyLinkFragment, 'existence'>, language: Language): string => {
  const { from, to } = boundsOf(existence);
  const [begin, end] = [yearOf(from, language), yearOf(to, language)];
  if (![begin, end].some((year) => /\d/.test(year))) return '';
  return begin === end ? begin : `${begin}–${end}`;
};
