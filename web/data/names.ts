import { addDays, type Day, FAR_FUTURE, FAR_PAST, type Language, partsOf } from '#temporal';
import type { BodyLinkFragment, IntervalPartsFragment } from '../operations.generated.ts';
import { heldOn, spanOf } from './interval.ts';

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

/** The name that a body bore while a fact held; its latest name where that is not known. */
export const nameDuring = (names: readonly DatedName[], interval: IntervalPartsFragment): Bilingual => {
  const day = dayWithin(interval);
  const certain = day === null ? undefined : names.find((name) => heldOn(name.interval, day) === 'certain');
  const possible = day === null ? undefined : names.find((name) => heldOn(name.interval, day) === 'possible');
  return certain ?? possible ?? names.at(-1) ?? { vi: null, en: null };
};

const yearText = (day: Day, far: Day): string => (day === far ? '' : String(partsOf(day)[0]));

/** The years of a body's life, to tell it from namesakes: `1992–2025`, `2025–`, empty where nothing is known. */
export const lifeYears = ({ existence }: Pick<BodyLinkFragment, 'existence'>): string => {
  const { fromMin, toMax } = spanOf(existence);
  const years = `${yearText(fromMin, FAR_PAST)}–${yearText(toMax, FAR_FUTURE)}`;
  return years === '–' ? '' : years;
};
