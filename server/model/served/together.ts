import { addDays, type Certainty, type Day, dayText, FAR_FUTURE, FAR_PAST, type Interval, later } from '#temporal';
import type { TimeRow } from '../rows.ts';
import { sharedTime } from '../seat-time.ts';

/** How near two people served: in one body; one in a body to which the other's belonged; in bodies joined by more levels. */
export type Closeness = 'SAME_BODY' | 'PARENT' | 'WITHIN_LEVELS';

/** Two tenures with the intervals of belonging on the way between their bodies, `up` from the one's and `down` to the other's. */
export type Meeting = {
  readonly mine: TimeRow;
  readonly theirs: TimeRow;
  readonly up: number;
  readonly down: number;
  readonly links: readonly Interval[];
};

/** How near a meeting was, by the levels of belonging between both bodies. */
export const closenessOf = ({ up, down }: Meeting): Closeness => {
  if (up + down === 0) return 'SAME_BODY';
  return up + down === 1 ? 'PARENT' : 'WITHIN_LEVELS';
};

/** Whether two days are the first and the last of one month. */
const isMonth = (first: Day, last: Day): boolean =>
  first % 100 === 1 && Math.floor(first / 100) === Math.floor(last / 100) && addDays(last, 1) % 100 === 1;

const isYear = (first: Day, last: Day): boolean => last - first === 1130 && first % 10000 === 101;

/** A day between two as text (EDTF): the day, or its month or year where these are just the bounds; null: not known so well. */
export const boundText = (min: Day, max: Day): string | null => {
  if (min === max) return min === FAR_FUTURE ? '..' : dayText(min);
  if (isYear(min, max)) return dayText(min).slice(0, 4);
  return isMonth(min, max) ? dayText(min).slice(0, 7) : null;
};

const asTime = (interval: Interval): TimeRow => ({
  ...interval,
  from: boundText(interval.fromMin, interval.fromMax),
  to: boundText(interval.toMin, interval.toMax),
});

/** When both served and their bodies belonged together: what all these intervals share. */
export const timeTogether = ({ mine, theirs, links }: Meeting): TimeRow =>
  links.map(asTime).reduce(sharedTime, sharedTime(mine, theirs));

/** Whether what several intervals share holds a day: certainly, possibly or not. */
export const holdsADay = ({ fromMin, fromMax, toMin, toMax }: Interval): Certainty => {
  if (fromMin >= toMax) return 'no';
  return fromMax < toMin ? 'certain' : 'possible';
};

/**
 * Whether time can run on along steps: a day within each may be chosen such that none is before that of the step before (a time-respecting
 * path, Holme and Saramäki 2012). Certainly where that is so on days on which each certainly held.
 */
export const runsOn = (steps: readonly Interval[]): Certainty => {
  const passes = (begin: (step: Interval) => Day, end: (step: Interval) => Day): boolean => {
    let at = FAR_PAST;
    return steps.every((step) => {
      at = later(at, begin(step));
      return at < end(step);
    });
  };
  if (
    passes(
      ({ fromMax }) => fromMax,
      ({ toMin }) => toMin,
    )
  )
    return 'certain';
  return passes(
    ({ fromMin }) => fromMin,
    ({ toMax }) => toMax,
  )
    ? 'possible'
    : 'no';
};
