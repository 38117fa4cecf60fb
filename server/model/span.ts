import { daysBetween, FAR_FUTURE, FAR_PAST, type Interval } from '#temporal';

/** Classes of lengths beside those of a number of days: begun on an unknown day, ended on an unknown day, still in effect. */
export const SPAN = { beginUnknown: 97, endUnknown: 98, open: 99 } as const;

/** The largest class of a number of days, 179 years: what may have held longer is sought as what ended on an unknown day is. */
export const LONGEST = 16;

/**
 * The class of an interval's length: the least k such that it may have held at most 2^k days, so that of class k only what began in the
 * last 2^k days can hold on a day. An index on it finds what holds on a day without reading what held before.
 */
export const spanOf = ({ fromMin, toMin, toMax }: Interval): number => {
  if (fromMin === FAR_PAST) return SPAN.beginUnknown;
  if (toMax === FAR_FUTURE) return toMin === FAR_FUTURE ? SPAN.open : SPAN.endUnknown;
  const length = Math.ceil(Math.log2(Math.max(1, daysBetween(fromMin, toMax))));
  return length > LONGEST ? SPAN.endUnknown : length;
};
