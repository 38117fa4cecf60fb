import { type Day, dayOf, daysBetween, parseDay, partsOf } from '#temporal';

/** A day on which something changed, and how much. */
export type Change = { readonly day: Day; readonly count: number };

/** A stretch of days that is drawn as a line. */
export type Axis = { readonly start: Day; readonly end: Day };

/** A bar of the density of change: where its month stands on the axis, and its height; both from 0 to 1. */
export type Bar = { readonly at: number; readonly height: number };

/** The API's changed days as days, in order. */
export const changesOf = (days: readonly { readonly day: string; readonly count: number }[]): readonly Change[] =>
  days.map(({ day, count }) => ({ day: parseDay(day), count }));

/** The axis from the year of the first change to the end of the year of the last change or of today. */
export const axisOf = (changes: readonly Change[], today: Day): Axis => {
  const days = [...changes.map(({ day }) => day), today];
  const [first] = partsOf(Math.min(...days) as Day);
  const [last] = partsOf(Math.max(...days) as Day);
  return { start: dayOf(first, 1, 1), end: dayOf(last, 12, 31) };
};

/** Where a day stands on the axis: 0 at its start, 1 at its end. */
export const placeOf = (axis: Axis, day: Day): number => {
  const length = daysBetween(axis.start, axis.end);
  return Math.min(1, Math.max(0, daysBetween(axis.start, day) / length));
};

const monthOf = (day: Day): Day => {
  const [year, month] = partsOf(day);
  return dayOf(year, month, 1);
};

/** Bars of change by month; heights by the logarithm, since one day of 2025 outweighs a decade. */
export const barsOf = (axis: Axis, changes: readonly Change[]): readonly Bar[] => {
  const months = new Map<Day, number>();
  for (const { day, count } of changes) months.set(monthOf(day), (months.get(monthOf(day)) ?? 0) + count);
  const most = Math.log1p(Math.max(1, ...months.values()));
  return [...months].map(([month, count]) => ({ at: placeOf(axis, month), height: Math.log1p(count) / most }));
};

/** The last changed day before a day; null where there is none. */
export const changeBefore = (changes: readonly Change[], day: Day): Change | null =>
  changes.findLast((change) => change.day < day) ?? null;

/** The first changed day after a day; null where there is none. */
export const changeAfter = (changes: readonly Change[], day: Day): Change | null =>
  changes.find((change) => change.day > day) ?? null;

/** What changed on a day itself; null where nothing did. */
export const changeOn = (changes: readonly Change[], day: Day): Change | null =>
  changes.find((change) => change.day === day) ?? null;

/** Of the changed days and today, the one nearest to a day. */
export const nearestDay = (changes: readonly Change[], today: Day, day: Day): Day =>
  changes.reduce(
    (best, change) => (Math.abs(daysBetween(change.day, day)) < Math.abs(daysBetween(best, day)) ? change.day : best),
    today,
  );

/** The same date a number of years later; 29 February becomes the 28th. */
export const addYears = (day: Day, years: number): Day => {
  const [year, month, date] = partsOf(day);
  return dayOf(year + years, month, month === 2 && date === 29 ? 28 : date);
};

/** Years to write under the axis: the first, the last, and round ones between that leave room. */
export const labelsOf = ({ start, end }: Axis): readonly number[] => {
  const [first] = partsOf(start);
  const [last] = partsOf(end);
  const step = [1, 2, 5, 10, 20, 50].find((years) => (last - first) / years <= 9) ?? 100;
  const round = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - round) / step) + 1 }, (_, index) => round + index * step);
};
