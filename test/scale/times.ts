import { type Day, dayText, FAR_FUTURE, FAR_PAST } from '#temporal';
import type { TimeRow } from '../../server/model/rows.ts';

const FIRST = Date.UTC(1945, 0, 1);
const DAY = 86_400_000;

/** Days from the first that anything begins on to the last: 1945 to 1 July 2026. */
export const LAST = Math.round((Date.UTC(2026, 6, 1) - FIRST) / DAY);

/** The calendar day (yyyymmdd) that is so many days after 1 January 1945. */
export const dayAt = (n: number): Day => {
  const date = new Date(FIRST + n * DAY);
  return (date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate()) as Day;
};

/** How many days after 1 January 1945 a calendar day is. */
export const placeOf = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - FIRST) / DAY);

const yearOf = (n: number): number => Math.floor(dayAt(n) / 10_000);

/** A time of which both ends are days; `end` null: still in effect. */
export const exact = (begin: number, end: number | null): TimeRow => {
  const from = dayAt(begin);
  const to = end === null ? FAR_FUTURE : dayAt(end);
  return {
    from: dayText(from),
    to: end === null ? '..' : dayText(to),
    fromMin: from,
    fromMax: from,
    toMin: to,
    toMax: to,
  };
};

/** A time of which only the year of its begin is known, and of its end nothing. */
export const vague = (begin: number): TimeRow => {
  const year = yearOf(begin);
  const fromMin = (year * 10_000 + 101) as Day;
  return {
    from: String(year),
    to: null,
    fromMin,
    fromMax: (year * 10_000 + 1231) as Day,
    toMin: (year * 10_000 + 102) as Day,
    toMax: FAR_FUTURE,
  };
};

/** A time without any bound. */
export const ALWAYS: TimeRow = {
  from: null,
  to: null,
  fromMin: FAR_PAST,
  fromMax: 9999_12_30 as Day,
  toMin: 1_01_02 as Day,
  toMax: FAR_FUTURE,
};
