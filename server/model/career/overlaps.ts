import { type Certainty, overlap } from '#temporal';
import type { TimeRow } from '../rows.ts';
import { sharedTime } from '../seat-time.ts';
import type { Stint } from './stints.ts';

/** Two stints held at once: certainly or possibly, and when. */
export type Overlap = {
  readonly first: Stint;
  readonly second: Stint;
  readonly certainty: Exclude<Certainty, 'no'>;
  readonly time: TimeRow;
};

const overlapOf = (first: Stint, second: Stint): readonly Overlap[] => {
  const certainty = overlap(first.time, second.time);
  return certainty === 'no' ? [] : [{ first, second, certainty, time: sharedTime(first.time, second.time) }];
};

/** Every two stints that share a day, certainly or possibly, in the order of the stints. */
export const overlapsOf = (stints: readonly Stint[]): readonly Overlap[] =>
  stints.flatMap((first, n) => stints.slice(n + 1).flatMap((second) => overlapOf(first, second)));
