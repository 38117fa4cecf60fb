import { type Day, FAR_PAST, parseEdtf, plainOf } from '#temporal';
import type { ReorganisationStatus } from './rows.ts';

/** The dates of a reorganisation, as its sheet writes them; null or absent where unknown. */
export type Dates = {
  readonly status?: ReorganisationStatus | undefined;
  readonly date?: string | null | undefined;
  readonly announced?: string | null | undefined;
  readonly decided?: string | null | undefined;
  readonly reported?: string | null | undefined;
  readonly cancelled?: string | null | undefined;
};

/** The first and the last day of a stretch of time. */
export type Span = { readonly min: Day; readonly max: Day };

/** The days that a date names, without the room that "about" and "on or after" leave: `2026-07~` is July, `[2025-03-01..]` 1 March. */
export const statedSpan = (text: string): Span => {
  const { min, max } = parseEdtf(plainOf(parseEdtf(text)));
  return { min, max };
};

/** Whether a reorganisation with this status changed any body; a plan, cancelled or not, changed none. */
export const isInForce = (status: ReorganisationStatus | undefined): boolean =>
  status === undefined || status === 'in-force';

/** The date by which lists place it: when it took effect, else was last heard of; null where it is unknown. */
const placedBy = ({ status, date, announced, decided, reported, cancelled }: Dates): string | null =>
  date ?? (isInForce(status) ? reported : (cancelled ?? announced ?? decided ?? reported)) ?? null;

/**
 * The day by which lists sort and find a reorganisation: the last day that its date names, the first of `[D..]`. A date that is merely
 * wide is no later than one that is exact. The unknown ones come last among the newest first.
 */
export const placeOf = (dates: Dates): Day => {
  const text = placedBy(dates);
  if (text === null) return FAR_PAST;
  const { min, max } = statedSpan(text);
  return parseEdtf(text).openSide === 'after' ? min : max;
};

/** The days around which its participants bear the names of before and of after: as stated, and with the room that "about" leaves. */
export type NamingDays = { readonly stated: Span; readonly wide: Span };

const UNDATED: Span = { min: FAR_PAST, max: FAR_PAST };

/** The naming days of a reorganisation; of a plan without a date, those on which it was decided or announced. */
export const namingDays = ({ date, announced, decided, reported, cancelled }: Dates): NamingDays => {
  const text = date ?? decided ?? announced ?? reported ?? cancelled ?? null;
  if (text === null) return { stated: UNDATED, wide: UNDATED };
  const stated = statedSpan(text);
  const { min, max, approximate } = parseEdtf(text);
  return { stated, wide: approximate ? { min, max } : stated };
};
