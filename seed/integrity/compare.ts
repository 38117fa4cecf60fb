import { type Day, FAR_FUTURE, FAR_PAST, type Interval, later } from '#temporal';

/** Whether the first certainly still holds on a day on which the second certainly does not any more. */
export const certainlyOutlives = (a: Interval, b: Interval): boolean => a.toMin > b.toMax;

/** Whether the first certainly holds on a day on which the second certainly does not hold yet. */
export const certainlyPredates = (a: Interval, b: Interval): boolean => a.fromMax < b.fromMin;

/** Whether a beginning is known at all: neither unknown nor "on or before" a day. */
export const hasStart = ({ fromMin }: Interval): boolean => fromMin > FAR_PAST;

/** Whether it certainly has ended by some known day. */
export const hasEnd = ({ toMax }: Interval): boolean => toMax < FAR_FUTURE;

/** A stretch of days, the last exclusive. */
export type Stretch = { readonly from: Day; readonly to: Day };

/**
 * Stretches between certain holds: from the latest possible end so far to the earliest possible next beginning, where that is later.
 * Only what is certainly uncovered counts, so uncertain bounds hide a gap and never make one.
 */
export const certainGaps = (outer: Interval, parts: readonly Interval[]): readonly Stretch[] => {
  const gaps: Stretch[] = [];
  let covered = outer.fromMax;
  for (const part of parts.toSorted((a, b) => a.fromMin - b.fromMin)) {
    if (part.fromMin > covered && covered < outer.toMin) gaps.push({ from: covered, to: part.fromMin });
    covered = later(covered, part.toMax);
  }
  if (covered < outer.toMin) gaps.push({ from: covered, to: outer.toMin });
  return gaps;
};
