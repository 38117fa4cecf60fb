import { type Day, dayOf, partsOf } from '#temporal';

/** How far apart the days of a series are. */
export const STEPS = ['year', 'quarter', 'month'] as const;
export type Step = (typeof STEPS)[number];

const MONTHS: Readonly<Record<Step, number>> = { year: 12, quarter: 3, month: 1 };

/** A half-open stretch of time [from, to). */
export type Period = { readonly from: Day; readonly to: Day };

const daysIn = (year: number, month: number): number => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

/** The day a number of months later: the same date, or the last of a shorter month. */
export const addMonths = (day: Day, months: number): Day => {
  const [year, month, date] = partsOf(day);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(date, daysIn(toYear, toMonth)));
};

/** How many periods a series has: those that begin from `from` to before `to`. */
export const stepsBetween = (from: Day, to: Day, step: Step): number => {
  const [[y1, m1], [y2, m2]] = [partsOf(from), partsOf(to)];
  const whole = Math.floor(((y2 - y1) * 12 + (m2 - m1)) / MONTHS[step]);
  return addMonths(from, whole * MONTHS[step]) < to ? whole + 1 : whole;
};

/** The days of a series: `from`, every step from it on, and `to`. */
export const daysOf = (from: Day, to: Day, step: Step): readonly Day[] => {
  const count = stepsBetween(from, to, step);
  return [...Array.from({ length: count }, (_, n) => addMonths(from, n * MONTHS[step])), to];
};

/** The periods between the days of a series, one after the other. */
export const periodsBetween = (days: readonly Day[]): readonly Period[] =>
  days.slice(1).map((to, n) => ({ from: days[n] ?? to, to }));
