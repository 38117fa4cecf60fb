import { type Day, FAR_FUTURE, FAR_PAST, parseEdtf } from '#temporal';
import { stretchedScale } from '../../picture/time-scale.ts';
import type { Reorganisation } from './ReorganisationPage.tsx';

/** The days in the life of a reorganisation, as the record tells them. */
export type MilestoneName = 'announced' | 'decided' | 'date' | 'reported' | 'cancelled';

/** A day in the life of a reorganisation: an EDTF date. */
export type Milestone = { readonly name: MilestoneName; readonly date: string };

/** A milestone with its place on the axis. */
export type PlacedMilestone = Milestone & { readonly x: number };

const NAMES = ['announced', 'decided', 'date', 'reported', 'cancelled'] as const;

const dayOf = (date: string): Day => {
  const { min, max } = parseEdtf(date);
  return min > FAR_PAST ? min : max < FAR_FUTURE ? max : min;
};

type Dates = Pick<Reorganisation, MilestoneName>;

/** The days that are known, in order of time. */
export const milestonesOf = (dates: Dates): readonly Milestone[] =>
  NAMES.flatMap((name) => {
    const date = dates[name];
    return date === null ? [] : [{ name, date }];
  }).sort((a, b) => dayOf(a.date) - dayOf(b.date));

/** Room for a name and a date under each mark. */
const GAP = 260;

/** Places milestones on a line so that their words do not touch; those of one day share a place. */
export const placeMilestones = (milestones: readonly Milestone[], width: number): readonly PlacedMilestone[] => {
  const days = milestones.map(({ date }) => dayOf(date));
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (first === last) return milestones.map((milestone) => ({ ...milestone, x: 0 }));
  const scale = stretchedScale({ from: first, to: last }, width - GAP, days, GAP);
  return milestones.map((milestone) => ({ ...milestone, x: scale.x(dayOf(milestone.date)) }));
};
