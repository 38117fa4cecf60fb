import { addDays, type Day, daysBetween, FAR_FUTURE, FAR_PAST } from '#temporal';
import { rangeOf, stretchedScale, type TimeScale } from '../../picture/time-scale.ts';
import type { JointOf, Moment, River } from './model.ts';

/** Measures of a river, in units of its picture. */
export const MEASURES = {
  width: 1200,
  /** Room for the heads of arrows at the right. */
  margin: 16,
  top: 30,
  /** Room below for the names of reforms. */
  bottom: 40,
  row: 50,
  bar: 10,
  /** Baselines of a lane's name above its middle and of its heads below. */
  name: -13,
  heads: 19,
  nameSize: 12,
  headSize: 11,
  /** Between two joints at least this much, and this much of an unknown end. */
  gap: 52,
  fade: 40,
  /** How far before and after a joint its threads leave their lanes. */
  turn: 12,
} as const;

const middleOf = ({ min, max }: Moment): Day => addDays(min, Math.round(daysBetween(min, max) / 2));

/** Whether a day is one that the record names, not a far end of time. */
export const known = (day: Day): boolean => day > addDays(FAR_PAST, 1) && day < addDays(FAR_FUTURE, -1);

/** Whether something is known to the day. */
export const isExact = ({ min, max }: Moment): boolean => min === max;

/** The day at which a joint is drawn: the middle of the days on which it may lie; null where none is known. */
export const dayOfJoint = ({ moment }: JointOf): Day | null => {
  if (moment === null) return null;
  if (known(moment.min) && known(moment.max)) return middleOf(moment);
  return known(moment.max) ? moment.max : known(moment.min) ? moment.min : null;
};

const instant = (day: Day) => ({ fromMin: day, fromMax: day, toMin: day, toMax: day });

/** The axis of a river: the days on which lanes begin and end and joints stand lie apart, so that each can be seen. */
export const scaleOf = ({ lanes, joints }: River, today: Day): TimeScale => {
  const days = joints.map(dayOfJoint).filter((day) => day !== null);
  const spans = lanes.map(({ span }) => span);
  const ends = [...spans.flatMap(({ fromMin, toMax }) => [fromMin, toMax]), ...days].filter(known);
  return stretchedScale(
    rangeOf([...spans, ...days.map(instant)], today),
    MEASURES.width - MEASURES.margin,
    ends,
    MEASURES.gap,
  );
};
