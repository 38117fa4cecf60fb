import { addDays, type Day, formatBound, formatDay, type Language, parseDay } from '#temporal';
import type { IntervalPartsFragment } from '../operations.generated.ts';
import { boundsOf } from './interval.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The last day on which a fact held; null where it still holds or the day is not known. */
export const lastDay = ({ to, toKind }: IntervalPartsFragment): Day | null =>
  toKind === 'KNOWN' && to !== null && DAY.test(to) ? addDays(parseDay(to), -1) : null;

/** Until when a fact held, in words: `28/02/2025` its last day, `2003` as exact as its source; null where it still holds or that is not known. */
export const untilWords = (interval: IntervalPartsFragment, language: Language): string | null => {
  const { to } = boundsOf(interval);
  if (to.kind !== 'known') return null;
  const last = lastDay(interval);
  return last === null ? formatBound(to, language) : formatDay(last, language);
};
