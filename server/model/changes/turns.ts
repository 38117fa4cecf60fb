import { addDays, type Day, daysBetween, FAR_FUTURE, FAR_PAST, type Interval } from '#temporal';

/** The days between which something changed; `undated`: no source dates it, and the day is the first or last that is possible. */
export type Days = { readonly min: Day; readonly max: Day; readonly undated: boolean };

/** What the sheets say of both ends, beside the days. */
export type Dated = Interval & { readonly from: string | null; readonly to: string | null };

/** Facts that began or ended between the same days. */
export type Turn<T> = { readonly days: Days; readonly began: readonly T[]; readonly ended: readonly T[] };

/** When a fact began; null where it may have held for ever. */
export const beginOf = ({ from, fromMin, fromMax }: Dated): Days | null => {
  if (fromMin <= FAR_PAST) return null;
  return from === null ? { min: fromMin, max: fromMin, undated: true } : { min: fromMin, max: fromMax, undated: false };
};

/** When a fact ended; null where it may still hold. */
export const endOf = ({ to, toMin, toMax }: Dated): Days | null => {
  if (toMax >= FAR_FUTURE) return null;
  return to === null ? { min: toMax, max: toMax, undated: true } : { min: toMin, max: toMax, undated: false };
};

const nameOf = ({ min, max, undated }: Days): string => `${min}|${max}|${undated}`;

const isDated = (days: Days | null): days is Days => days !== null && !days.undated;

/**
 * The days on which facts began or ended, each with those that did, in order of time. Where no source dates an end, and another fact began by
 * then at the latest, that turn tells of it; so does the end of another of an undated begin.
 */
export const turnsOf = <T extends Dated>(facts: readonly T[]): readonly Turn<T>[] => {
  const turns = new Map<string, { days: Days; began: T[]; ended: T[] }>();
  const [begins, ends] = [facts.map(beginOf).filter(isDated), facts.map(endOf).filter(isDated)];
  const at = (days: Days) => {
    const turn = turns.get(nameOf(days)) ?? { days, began: [], ended: [] };
    turns.set(nameOf(days), turn);
    return turn;
  };
  for (const fact of facts) {
    const begin = beginOf(fact);
    const end = endOf(fact);
    if (begin && !(begin.undated && ends.some(({ min }) => min === begin.min))) at(begin).began.push(fact);
    if (end && !(end.undated && begins.some(({ max }) => max === end.max))) at(end).ended.push(fact);
  }
  return [...turns.values()].sort((a, b) => a.days.min - b.days.min || a.days.max - b.days.max);
};

/**
 * The turns inside a life: a part that begins with the body (as early as it can) or ends with it did not change by itself. Turns in which
 * nothing remains are left out.
 */
export const turnsWithin = <T extends Dated>(
  facts: readonly T[],
  life: Pick<Interval, 'fromMin' | 'toMax'>,
): readonly Turn<T>[] =>
  turnsOf(facts)
    .map(({ days, began, ended }) => ({
      days,
      began: began.filter(({ fromMin }) => fromMin !== life.fromMin),
      ended: ended.filter(({ toMax }) => toMax !== life.toMax),
    }))
    .filter(({ began, ended }) => began.length + ended.length > 0);

/** The smallest n with at most 2^n days between two days; null for one day. */
export const spanOf = ({ min, max }: Days): number | null =>
  min === max ? null : Math.ceil(Math.log2(Math.max(1, daysBetween(min, max))));

/** The largest class of spanOf: no two days of the record lie farther apart. */
export const WIDEST = 22;

/** Where changes of each class can have begun that reach beyond a day: `after` < dayMin <= that day. */
export const spansBefore = (day: Day): readonly { readonly span: number; readonly after: Day }[] =>
  Array.from({ length: WIDEST + 1 }, (_, span) => ({ span, after: addDays(day, -(2 ** span) - 1) }));

/** Whether a change was certainly between two days (after the first, not after the second), possibly, or not. */
export const changedBetween = ({ min, max, undated }: Days, from: Day, to: Day): 'certain' | 'possible' | 'no' => {
  if (min > to || max <= from) return 'no';
  return !undated && min > from && max <= to ? 'certain' : 'possible';
};
