import { addDays, type Day, dayOf } from '#temporal';
import { type Change, changeAfter, changeBefore } from '../../data/time-axis.ts';
import type { CompareParams } from './params.ts';

/** The two days that a page compares, or why it compares none. */
export type Compared =
  | { readonly kind: 'days'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'same'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'reversed'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'no-day'; readonly text: string; readonly from: Day; readonly to: Day };

const lastChanged = (changes: readonly Change[], until: Day): Day =>
  changeBefore(changes, addDays(until, 1))?.day ?? until;

/** The days that the address asks for; absent ones are the last changed day and its eve, or today. */
export const comparedDays = (
  { from, to }: Pick<CompareParams, 'from' | 'to'>,
  changes: readonly Change[],
  today: Day,
): Compared => {
  const second = to.day ?? (from.day === null ? lastChanged(changes, today) : today);
  const days = { from: from.day ?? addDays(lastChanged(changes, second), -1), to: second };
  const wrong = [from, to].find(({ text, day }) => text !== undefined && day === null);
  if (wrong) return { kind: 'no-day', text: wrong.text ?? '', ...days };
  if (days.from === days.to) return { kind: 'same', ...days };
  return { kind: days.from < days.to ? 'days' : 'reversed', ...days };
};

/** The changed days nearest to a window in which nothing changed: the last up to its first day, the first after its last. */
export const nearestChanges = (changes: readonly Change[], from: Day, to: Day): readonly Change[] =>
  [changeBefore(changes, addDays(from, 1)), changeAfter(changes, to)].filter((change) => change !== null);

/** A day whose eve and itself are worth comparing, and the reform that makes it so. */
export type Turn = {
  readonly slug: string;
  readonly day: Day;
  readonly name: { vi: string | null; en: string | null };
};

type Dated = { readonly slug: string; readonly date: string; readonly name: Turn['name'] };

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const turnOf = ({ slug, date, name }: Dated): readonly Turn[] => {
  const [, year, month, day] = ISO_DAY.exec(date) ?? [];
  return year === undefined ? [] : [{ slug, name, day: dayOf(Number(year), Number(month), Number(day)) }];
};

/** The days of reforms that are known to the day, one for each day (the first reform that has it), the newest first. */
export const turnsOf = (reforms: readonly (Dated & { readonly parts: readonly Dated[] })[]): readonly Turn[] => {
  const turns = reforms.flatMap((reform) => [reform, ...reform.parts]).flatMap(turnOf);
  const byDay = new Map([...turns].reverse().map((turn) => [turn.day, turn]));
  return [...byDay.values()].sort((a, b) => b.day - a.day);
};
