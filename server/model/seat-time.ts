import { type Day, dayText, earlier, FAR_FUTURE, later } from '#temporal';
import type { TimeRow } from './rows.ts';

/** The half-open span [from, to) of days. */
export type Span = { readonly from: Day; readonly to: Day };

/** A span of days as an interval with known ends. */
export const asTime = ({ from, to }: Span): TimeRow => ({
  from: dayText(from),
  to: to === FAR_FUTURE ? '..' : dayText(to),
  fromMin: from,
  fromMax: from,
  toMin: to,
  toMax: to,
});

/** What spans leave over of one. */
export const without = (whole: Span, spans: readonly Span[]): readonly Span[] => {
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  const left: Span[] = [];
  let from = whole.from;
  for (const span of sorted) {
    const to = earlier(span.from, whole.to);
    if (from < to) left.push({ from, to });
    from = later(from, span.to);
  }
  return from < whole.to ? [...left, { from, to: whole.to }] : left;
};

/**
 * The intervals in which the record certainly has nobody in a seat, while its body certainly existed: from the latest day on which one may
 * have ended to the earliest on which the next may have begun. Not a vacancy: the record may only lack the holder. Stated vacancies are
 * taken out.
 */
export const gapsOf = (
  body: TimeRow,
  tenures: readonly TimeRow[],
  vacancies: readonly TimeRow[],
): readonly TimeRow[] => {
  const held = tenures.map(({ fromMin, toMax }) => ({ from: fromMin, to: toMax }));
  const vacant = vacancies.filter(({ fromMax, toMin }) => fromMax < toMin);
  const told = vacant.map(({ fromMax, toMin }) => ({ from: fromMax, to: toMin }));
  return without({ from: body.fromMax, to: body.toMin }, [...held, ...told]).map(asTime);
};

/** Of two beginnings the one that comes later for certain, or else whose last possible day does. */
const laterBegin = (a: TimeRow, b: TimeRow): TimeRow =>
  a.fromMax > b.fromMax || (a.fromMax === b.fromMax && a.fromMin >= b.fromMin) ? a : b;

const earlierEnd = (a: TimeRow, b: TimeRow): TimeRow =>
  a.toMin < b.toMin || (a.toMin === b.toMin && a.toMax <= b.toMax) ? a : b;

/** The interval that two intervals share, with the texts of the ends that bound it. */
export const sharedTime = (a: TimeRow, b: TimeRow): TimeRow => ({
  from: laterBegin(a, b).from,
  to: earlierEnd(a, b).to,
  fromMin: later(a.fromMin, b.fromMin),
  fromMax: later(a.fromMax, b.fromMax),
  toMin: earlier(a.toMin, b.toMin),
  toMax: earlier(a.toMax, b.toMax),
});
