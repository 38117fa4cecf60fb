/** A calendar day in the Gregorian calendar as the integer yyyymmdd: it sorts, compares and stores without a time zone. */
export type Day = number & { readonly __brand: 'Day' };

/** Stands for "no lower bound known"; earlier than any day that the record can hold. */
export const FAR_PAST = 1_01_01 as Day;

/** Stands for "no upper bound": later than any day that the record can hold. */
export const FAR_FUTURE = 9999_12_31 as Day;

/** Raised for a text or a number that is not a calendar day. */
export class DayError extends Error {
  override readonly name = 'DayError';
}

const DAY_TEXT = /^(\d{4})-(\d{2})-(\d{2})$/;

const two = (n: number): string => String(n).padStart(2, '0');

const utc = (year: number, month: number, date: number): Date => {
  const result = new Date(Date.UTC(2000, month - 1, date));
  result.setUTCFullYear(year, month - 1, date);
  return result;
};

const fromUtc = (date: Date): Day =>
  (date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate()) as Day;

/** The day of a year, month (1 to 12) and date; throws DayError where the calendar has no such day. */
export const dayOf = (year: number, month: number, date: number): Day => {
  const result = fromUtc(utc(year, month, date));
  if (result !== year * 10_000 + month * 100 + date) throw new DayError(`${year}-${month}-${date} is not a day`);
  return result;
};

/** Reads YYYY-MM-DD; throws DayError for anything else, 30 February included. */
export const parseDay = (text: string): Day => {
  const match = DAY_TEXT.exec(text);
  if (!match) throw new DayError(`"${text}" is not a day: write YYYY-MM-DD`);
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
};

/** Year, month (1 to 12) and date of a day. */
export const partsOf = (day: Day): readonly [year: number, month: number, date: number] => [
  Math.floor(day / 10_000),
  Math.floor(day / 100) % 100,
  day % 100,
];

/** Prints YYYY-MM-DD, the inverse of parseDay. */
export const dayText = (day: Day): string => {
  const [year, month, date] = partsOf(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
};

/** The day that lies a number of days later (negative: earlier), never beyond the two far ends. */
export const addDays = (day: Day, days: number): Day => {
  const [year, month, date] = partsOf(day);
  return later(FAR_PAST, earlier(FAR_FUTURE, fromUtc(utc(year, month, date + days))));
};

/** Whole days from one day to a later one; negative where the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => {
  const [y1, m1, d1] = partsOf(from);
  const [y2, m2, d2] = partsOf(to);
  return Math.round((utc(y2, m2, d2).getTime() - utc(y1, m1, d1).getTime()) / 86_400_000);
};

/** The earlier of two days. */
export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** The later of two days. */
export const later = (a: Day, b: Day): Day => (a > b ? a : b);
