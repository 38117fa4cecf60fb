import {
  addDays,
  type Certainty,
  certainty,
  type Day,
  earlier,
  FAR_FUTURE,
  FAR_PAST,
  type Interval,
  intervalOf,
  later,
  parseBound,
  parseEdtf,
  within,
} from '#temporal';

/** A fact's time and the texts of its ends as the sheet writes them. */
export type Time = Interval & { readonly from: string | null; readonly to: string | null };

type Ends = { readonly from?: string | null | undefined; readonly to?: string | null | undefined };

/** What narrows an unknown end: days in office, or, of what is still in effect, the day of its newest source. */
type Seen = { readonly first?: string | undefined; readonly last?: string | undefined };

const dated = (text: string | undefined) => (text === undefined ? undefined : parseEdtf(text));

/** The days on which sources were published, by id. */
export type Published = ReadonlyMap<string, string>;

/** "Still in effect" from an unknown day on: its newest source saw it so. */
export const stillSeen = ({ from, to }: Ends, sources: readonly string[], published: Published): Seen => {
  if (to !== '..' || (from !== undefined && from !== null)) return {};
  const days = sources.flatMap((id) => published.get(id) ?? []);
  return { last: [...days].sort((a, b) => parseEdtf(a).max - parseEdtf(b).max).at(-1) };
};

/** Whether a sheet tells nothing of an end. */
export const isUnknown = (text: string | null | undefined): boolean => text === null || text === undefined;

/** The time of a fact; an end that nobody tells lies within the life of what the fact is about. */
export const timeIn = (ends: Ends, seen: Seen = {}, life?: Interval): Time => {
  const told = intervalOf(parseBound(ends.from), parseBound(ends.to), {
    first: dated(seen.first),
    last: dated(seen.last),
  });
  const texts = { from: ends.from ?? null, to: ends.to ?? null };
  if (life === undefined) return { ...told, ...texts };
  const outer = {
    ...told,
    fromMin: isUnknown(ends.from) ? life.fromMin : FAR_PAST,
    toMax: isUnknown(ends.to) ? life.toMax : FAR_FUTURE,
  };
  return { ...within(told, outer), ...texts };
};

/** The days on which both of two lives may have been. */
export const shared = (a: Interval, b: Interval): Interval => ({
  ...a,
  fromMin: later(a.fromMin, b.fromMin),
  toMax: earlier(a.toMax, b.toMax),
});

/** How something holds on a day, in the words of the API; null where it does not. */
export const holds = (time: Interval, day: Day): 'CERTAIN' | 'POSSIBLE' | null => inWords(certainty(time, day));

/** A three-valued answer in the words of the API. */
export const inWords = (answer: Certainty): 'CERTAIN' | 'POSSIBLE' | null =>
  answer === 'no' ? null : answer === 'certain' ? 'CERTAIN' : 'POSSIBLE';

const FIRST = 1_01_02 as Day;
const LAST = 9999_12_30 as Day;

/** The bounds of some times, and the day before and after each, in order. */
export const daysAround = (times: readonly Interval[]): readonly Day[] => {
  const bounds = times.flatMap(({ fromMin, fromMax, toMin, toMax }) => [fromMin, fromMax, toMin, toMax]);
  const days = bounds.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
  return [...new Set(days)]
    .filter((day) => day >= FIRST && day <= LAST && day > 1900_01_01 && day < 2100_01_01)
    .sort((a, b) => a - b);
};
