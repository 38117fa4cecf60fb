import { scaleLinear } from 'd3-scale';
import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  earlier,
  FAR_FUTURE,
  FAR_PAST,
  type Interval,
  later,
  partsOf,
} from '#temporal';

/** A year on the axis: where its first day stands, and whether there is room to write it. */
export type Tick = { readonly year: number; readonly x: number; readonly labelled: boolean };

/** A stretch of days drawn from left (0) to right (`width`), in units of the picture. */
export type TimeScale = {
  readonly from: Day;
  readonly to: Day;
  readonly width: number;
  /** Where a day stands; days beyond the ends stand at the ends. */
  readonly x: (day: Day) => number;
  readonly ticks: readonly Tick[];
};

/** A stretch of days. */
export type Range = { readonly from: Day; readonly to: Day };

/** Room for a year in 12 px type and the gap after it. */
const LABEL = 48;
/** Nearer hairlines than this are only noise. */
const HAIRLINE = 6;
const STEPS = [1, 2, 5, 10, 20, 50, 100];

const stepFor = (yearWidth: number, room: number): number => STEPS.find((years) => years * yearWidth >= room) ?? 200;

const yearsIn = (from: Day, to: Day, step: number): readonly number[] => {
  const [first, month, date] = partsOf(from);
  const begin = Math.ceil((month === 1 && date === 1 ? first : first + 1) / step) * step;
  const [last] = partsOf(to);
  return Array.from({ length: Math.max(0, Math.floor((last - begin) / step) + 1) }, (_, n) => begin + n * step);
};

const ticksOf = (from: Day, to: Day, width: number, x: (day: Day) => number): readonly Tick[] => {
  const yearWidth = (width * 365.25) / Math.max(1, daysBetween(from, to));
  const label = stepFor(yearWidth, LABEL);
  return yearsIn(from, to, Math.min(label, stepFor(yearWidth, HAIRLINE)))
    .map((year) => ({ year, x: x(dayOf(year, 1, 1)), labelled: year % label === 0 }))
    .map((tick) => ({ ...tick, labelled: tick.labelled && tick.x <= width - LABEL / 2 }));
};

/** The scale of a stretch of days over a width; a stretch without length is taken as one day. */
export const timeScale = (from: Day, to: Day, width: number): TimeScale => {
  const days = Math.max(1, daysBetween(from, to));
  const scale = scaleLinear([0, days], [0, width]).clamp(true);
  const x = (day: Day) => scale(daysBetween(from, later(from, earlier(to, day))));
  return { from, to, width, x, ticks: ticksOf(from, to, width, x) };
};

/** An end without a date lies at a far end of time, or (clipped, so that no interval is empty) one day within. */
const known = (day: Day): boolean => day > addDays(FAR_PAST, 1) && day < addDays(FAR_FUTURE, -1);

/** The days that intervals name as their ends. */
const endsOf = ({ fromMin, fromMax, toMin, toMax }: Interval): readonly Day[] =>
  [fromMin, fromMax, toMin, toMax].filter(known);

/**
 * The stretch that shows intervals whole: from a twelfth of its length before the first known day (at least a year, so that an unknown
 * beginning has where to fade) to the last known day or today, whichever is later.
 */
export const rangeOf = (intervals: readonly Interval[], today: Day): Range => {
  const days = [...intervals.flatMap(endsOf), today];
  const first = days.reduce(earlier);
  const to = days.reduce(later);
  const room = Math.max(365, Math.round(daysBetween(first, to) / 12));
  const [year] = partsOf(addDays(first, -room));
  return { from: dayOf(year, 1, 1), to };
};
