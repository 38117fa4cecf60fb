import type { Day } from '#temporal';
import type { PersonRow, TimeRow } from '../rows.ts';
import { gapsBetween } from './gaps.ts';
import { LANES, type Lane } from './lanes.ts';
import { type Move, movesOf } from './moves.ts';
import { type Overlap, overlapsOf } from './overlaps.ts';
import type { CareerRecord, Reading } from './record.ts';
import { type Stint, stintsOf } from './stints.ts';

/** Days from which on, and before which, a career is asked for; null: without bound. */
export type Window = { readonly from: Day | null; readonly to: Day | null };

/** A career as it is read: what it shows is made when it is asked for. */
export type Career = {
  readonly person: PersonRow;
  readonly reading: Reading;
  readonly stints: readonly Stint[];
  readonly moves: () => readonly Move[];
  readonly overlaps: () => readonly Overlap[];
  readonly gaps: () => readonly TimeRow[];
};

/** Whether an interval has, or may have, a day in a window. */
export const isWithin = ({ fromMin, toMax }: TimeRow, { from, to }: Window): boolean =>
  (to === null || fromMin < to) && (from === null || toMax > from);

/** Whether a beginning lies, or may lie, in a window. */
const beginsWithin = ({ fromMin, fromMax }: TimeRow, { from, to }: Window): boolean =>
  (to === null || fromMin < to) && (from === null || fromMax >= from);

/** A career from what the record holds of it; moves and gaps are told from the whole of it, and shown as far as they lie in the window. */
export const careerOf = ({ person, posts }: CareerRecord, reading: Reading, window: Window): Career => {
  const all = stintsOf(posts, reading);
  const stints = all.filter(({ time }) => isWithin(time, window));
  return {
    person,
    reading,
    stints,
    moves: () => movesOf(all).filter(({ to }) => beginsWithin(to.time, window)),
    overlaps: () => overlapsOf(stints).filter(({ time }) => isWithin(time, window)),
    gaps: () => gapsBetween(all).filter((gap) => isWithin(gap, window)),
  };
};

/** The stints of a lane; lanes without any are left out. */
export type LaneStints = { readonly lane: Lane; readonly stints: readonly Stint[] };

/** The stints of a career by lane, in the order of the lanes. */
export const lanesOf = (stints: readonly Stint[]): readonly LaneStints[] =>
  LANES.map((lane) => ({ lane, stints: stints.filter((stint) => stint.lane === lane) })).filter(
    ({ stints: own }) => own.length > 0,
  );
