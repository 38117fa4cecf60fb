import { addDays, type Day, earlier, FAR_FUTURE, FAR_PAST, later } from './day.ts';
import { type EdtfDate, EdtfError, parseEdtf } from './edtf.ts';

/** One end of a fact's time: a date, still in effect (`..`), or unknown (null). Three different things. */
export type Bound =
  | { readonly kind: 'known'; readonly date: EdtfDate }
  | { readonly kind: 'open' }
  | { readonly kind: 'unknown' };

/** A half-open interval [from, to) whose ends may be uncertain: fromMin <= begin <= fromMax, toMin <= end <= toMax. */
export type Interval = {
  readonly fromMin: Day;
  readonly fromMax: Day;
  readonly toMin: Day;
  readonly toMax: Day;
};

/** The answer to "did it hold on that day?". */
export type Certainty = 'certain' | 'possible' | 'no';

/** Days on which a source shows the fact holding; each narrows an unknown end. */
export type Attested = { readonly first?: EdtfDate | undefined; readonly last?: EdtfDate | undefined };

/** Raised for an interval that certainly ends before, or when, it begins. */
export class EmptyIntervalError extends Error {
  override readonly name = 'EmptyIntervalError';
}

const OPEN: Bound = { kind: 'open' };
const UNKNOWN: Bound = { kind: 'unknown' };

/** Reads one end of a fact: `..` still in effect, null or absent unknown, else an EDTF date. Throws EdtfError. */
export const parseBound = (text: string | null | undefined): Bound => {
  if (text === null || text === undefined) return UNKNOWN;
  return text === '..' ? OPEN : { kind: 'known', date: parseEdtf(text) };
};

const startOf = (from: Bound): readonly [Day, Day] => {
  if (from.kind === 'open') throw new EdtfError('a fact cannot begin with "..": leave `from` out where it is unknown');
  return from.kind === 'known' ? [from.date.min, from.date.max] : [FAR_PAST, FAR_FUTURE];
};

const endOf = (to: Bound): readonly [Day, Day] => {
  if (to.kind === 'known') return [to.date.min, to.date.max];
  return to.kind === 'open' ? [FAR_FUTURE, FAR_FUTURE] : [FAR_PAST, FAR_FUTURE];
};

const attest = (interval: Interval, date: EdtfDate | undefined): Interval =>
  date === undefined
    ? interval
    : { ...interval, fromMax: earlier(interval.fromMax, date.max), toMin: later(interval.toMin, addDays(date.min, 1)) };

/** An interval is never empty: it holds on the day before a known end and on a known first day. */
const clip = ({ fromMin, fromMax, toMin, toMax }: Interval): Interval => ({
  fromMin,
  fromMax: earlier(fromMax, addDays(toMax, -1)),
  toMin: later(toMin, addDays(fromMin, 1)),
  toMax,
});

/**
 * The interval between two ends, `to` exclusive. `attested` are the sheets' `in_office_from` and `in_office_on`:
 * it held on some day within each, so the beginning is not later and the end is not earlier.
 * Throws EmptyIntervalError where `to` is certainly not after `from`.
 */
export const intervalOf = (from: Bound, to: Bound, attested: Attested = {}): Interval => {
  const [fromMin, fromMax] = startOf(from);
  const [toMin, toMax] = endOf(to);
  if (toMax <= fromMin) throw new EmptyIntervalError('`to` is not after `from`');
  const wide = { fromMin, fromMax, toMin, toMax };
  return clip(attest(attest(wide, attested.first), attested.last));
};

/** Whether an interval held on a day: certainly, possibly or not. */
export const certainty = (interval: Interval, day: Day): Certainty => {
  if (interval.fromMin > day || interval.toMax <= day) return 'no';
  return interval.fromMax <= day && interval.toMin > day ? 'certain' : 'possible';
};

/** Whether two intervals share a day: certainly, possibly or not. */
export const overlap = (a: Interval, b: Interval): Certainty => {
  if (later(a.fromMin, b.fromMin) >= earlier(a.toMax, b.toMax)) return 'no';
  return later(a.fromMax, b.fromMax) < earlier(a.toMin, b.toMin) ? 'certain' : 'possible';
};

/** Cuts an interval's outer bounds to those of another that must contain it (a part cannot outlive what it is part of). */
export const within = (inner: Interval, outer: Interval): Interval => {
  const fromMin = later(inner.fromMin, outer.fromMin);
  const toMax = earlier(inner.toMax, outer.toMax);
  if (toMax <= fromMin) return inner;
  return clip({
    fromMin,
    fromMax: later(inner.fromMax, fromMin),
    toMin: earlier(inner.toMin, toMax),
    toMax,
  });
};

/** The weaker of two answers: a chain of facts is as certain as its least certain link. */
export const both = (a: Certainty, b: Certainty): Certainty => {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'certain' && b === 'certain' ? 'certain' : 'possible';
};
