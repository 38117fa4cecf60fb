import { earlier, later } from '#temporal';
import type { TimeRow } from '../rows.ts';
import { asTime, without } from '../seat-time.ts';
import { isOfPosts } from './lanes.ts';
import type { Stint } from './stints.ts';

/**
 * The times between the first post and the last when the record certainly has none: from the latest day on which one may have ended to the
 * earliest on which the next may have begun. Nobody in the record says what the person did then. Ranks and memberships are no posts.
 */
export const gapsBetween = (stints: readonly Stint[]): readonly TimeRow[] => {
  const [first, ...rest] = stints.filter(({ lane }) => isOfPosts(lane)).map(({ time }) => time);
  if (first === undefined) return [];
  const from = rest.reduce((day, { fromMin }) => earlier(day, fromMin), first.fromMin);
  const to = rest.reduce((day, { toMax }) => later(day, toMax), first.toMax);
  const held = [first, ...rest].map(({ fromMin, toMax }) => ({ from: fromMin, to: toMax }));
  return without({ from, to }, held).map(asTime);
};
