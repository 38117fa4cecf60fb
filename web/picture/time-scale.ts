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

/** Where the years are named, decades before fives before the rest, so that no two labels touch. */
const namedYears = (
  years: readonly { readonly year: number; readonly x: number }[],
  width: number,
): ReadonlySet<number> => {
  const rank = ({ year }: { readonly year: number }) => (year % 10 === 0 ? 0 : year % 5 === 0 ? 1 : 2);
  const named: { readonly year: number; readonly x: number }[] = [];
  for (const tick of [...years].sort((a, b) => rank(a) - rank(b) || b.year - a.year)) {
    const free = named.every(({ x }) => Math.abs(x - tick.x) >= LABEL);
    if (free && tick.x >= LABEL / 2 && tick.x <= width - LABEL / 2) named.push(tick);
  }
  return new Set(named.map(({ year }) => year));
};

const HALVINGS = 40;

/** Lengths of stretches of days that fill a width: by their days, but none shorter than `gap`; all even where there is no room for that. */
const lengthsOf = (days: readonly number[], gap: number, width: number): readonly number[] => {
  const least = Math.min(gap, width / days.length);
  const total = (share: number) => days.reduce((sum, count) => sum + Math.max(least, count * share), 0);
  let [low, high] = [0, width / Math.max(1, Math.min(...days))];
  for (let n = 0; n < HALVINGS; n += 1) {
    const middle = (low + high) / 2;
    if (total(middle) > width) high = middle;
    else low = middle;
  }
  const lengths = days.map((count) => Math.max(least, count * low));
  const sum = lengths.reduce((a, b) => a + b, 0);
  return lengths.map((length) => (length * width) / sum);
};

/**
 * A scale on which the days named stand at least `gap` apart: where much happens in a short time, the years are drawn wider, which their
 * hairlines show. Time never runs back, and between two of the days it runs evenly.
 */
export const stretchedScale = (range: Range, width: number, days: readonly Day[], gap: number): TimeScale => {
  const { from, to } = range;
  const inner = days.filter((day) => day > from && day < to);
  const stops = [...new Set([from, ...inner, to])].sort((a, b) => a - b);
  const spans = stops.slice(1).map((day, n) => Math.max(1, daysBetween(stops[n] ?? from, day)));
  const lengths = lengthsOf(spans, gap, width);
  const places = [0, ...lengths].map((_, n) => lengths.slice(0, n).reduce((sum, length) => sum + length, 0));
  const scale = scaleLinear(
    stops.map((day) => daysBetween(from, day)),
    places,
  ).clamp(true);
  const x = (day: Day) => scale(daysBetween(from, later(from, earlier(to, day))));
  const years = yearsIn(from, to, 1).map((year) => ({ year, x: x(dayOf(year, 1, 1)) }));
  const named = namedYears(years, width);
  const roomy = (n: number) => (years[n + 1]?.x ?? width) - (years[n]?.x ?? 0) >= HAIRLINE;
  const shown = years.filter(({ year }, n) => named.has(year) || roomy(n));
  return { from, to, width, x, ticks: shown.map((tick) => ({ ...tick, labelled: named.has(tick.year) })) };
};
