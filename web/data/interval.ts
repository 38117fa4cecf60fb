import {
  type Bound,
  type Certainty,
  certainty,
  type Day,
  formatInterval,
  type Interval,
  intervalOf,
  type Language,
  parseBound,
} from '#temporal';
import type { BoundKind, IntervalPartsFragment } from '../operations.generated.ts';

/** Both ends of a fact, as the time module knows them. */
export type Bounds = { readonly from: Bound; readonly to: Bound };

const boundOf = (kind: BoundKind, text: string | null): Bound => {
  if (kind === 'OPEN') return { kind: 'open' };
  return kind === 'KNOWN' ? parseBound(text) : { kind: 'unknown' };
};

/** The ends of an interval of the API. */
export const boundsOf = (interval: IntervalPartsFragment): Bounds => ({
  from: boundOf(interval.fromKind, interval.from),
  to: boundOf(interval.toKind, interval.to),
});

/** An interval of the API in words: `02/08/2007 – 01/03/2025`. */
export const intervalWords = (interval: IntervalPartsFragment, language: Language): string => {
  const { from, to } = boundsOf(interval);
  return formatInterval(from, to, language);
};

/** An interval of the API as the earliest and latest days of its ends. */
export const spanOf = (interval: IntervalPartsFragment): Interval => {
  const { from, to } = boundsOf(interval);
  return intervalOf(from, to);
};

/** Whether a fact of the API held on a day. */
export const heldOn = (interval: IntervalPartsFragment, day: Day): Certainty => certainty(spanOf(interval), day);
