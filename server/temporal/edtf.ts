import parse from 'edtf';
import { addDays, type Day, DayError, dayOf, FAR_FUTURE, FAR_PAST, parseDay, partsOf } from './day.ts';

/** How exact a source is about a date. */
export type Precision = 'day' | 'month' | 'year';

/** Which side of an open set is unbounded: `[..D]` some day on or before D, `[D..]` some day on or after D. */
export type OpenSide = 'before' | 'after';

/** One EDTF date (ISO 8601-2 level 1, and the one-sided sets of level 2) with the days between which it lies. */
export type EdtfDate = {
  readonly text: string;
  readonly precision: Precision;
  /** `~` or `%`: about; its bounds are widened by one unit of its precision on each side. */
  readonly approximate: boolean;
  /** `?` or `%`: the source itself is not sure. */
  readonly uncertain: boolean;
  readonly openSide: OpenSide | null;
  readonly min: Day;
  readonly max: Day;
};

/** Raised for a text that is not an EDTF date of the subset that the record uses. */
export class EdtfError extends Error {
  override readonly name = 'EdtfError';
}

type Span = Pick<EdtfDate, 'precision' | 'min' | 'max'>;

const PLAIN = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
const SHAPE =
  /^(?:(\d{4}(?:-\d{2}(?:-\d{2})?)?)([~?%]?)|\[\.\.(\d{4}(?:-\d{2}(?:-\d{2})?)?)\]|\[(\d{4}(?:-\d{2}(?:-\d{2})?)?)\.\.\])$/;

const lastOfMonth = (year: number, month: number): Day =>
  addDays(month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1), -1);

const spanOf = (plain: string): Span => {
  const [, y, m, d] = PLAIN.exec(plain) ?? [];
  const year = Number(y);
  if (d !== undefined) return { precision: 'day', min: parseDay(plain), max: parseDay(plain) };
  if (m === undefined) return { precision: 'year', min: dayOf(year, 1, 1), max: dayOf(year, 12, 31) };
  const month = Number(m);
  return { precision: 'month', min: dayOf(year, month, 1), max: lastOfMonth(year, month) };
};

const monthBefore = (day: Day): Day => {
  const [year, month] = partsOf(day);
  return month === 1 ? dayOf(year - 1, 12, 1) : dayOf(year, month - 1, 1);
};

const monthAfter = (day: Day): Day => {
  const [year, month] = partsOf(day);
  return month === 12 ? lastOfMonth(year + 1, 1) : lastOfMonth(year, month + 1);
};

/** "About" reaches one unit of the stated precision to either side: `2025~` is 2024 to 2026, `2025-03~` February to April. */
const widen = ({ precision, min, max }: Span): Span => {
  if (precision === 'day') return { precision, min: addDays(min, -1), max: addDays(max, 1) };
  if (precision === 'month') return { precision, min: monthBefore(min), max: monthAfter(max) };
  const [year] = partsOf(min);
  return { precision, min: dayOf(year - 1, 1, 1), max: dayOf(year + 1, 12, 31) };
};

const plainDate = (text: string, plain: string, mark: string): EdtfDate => {
  const approximate = mark === '~' || mark === '%';
  const span = approximate ? widen(spanOf(plain)) : spanOf(plain);
  return { text, ...span, approximate, uncertain: mark === '?' || mark === '%', openSide: null };
};

const openSet = (text: string, plain: string, openSide: OpenSide): EdtfDate => {
  const { precision, min, max } = spanOf(plain);
  const bounds = openSide === 'before' ? { min: FAR_PAST, max } : { min, max: FAR_FUTURE };
  return { text, precision, approximate: false, uncertain: false, openSide, ...bounds };
};

const read = (text: string): EdtfDate => {
  const [, plain, mark, before, after] = SHAPE.exec(text) ?? [];
  parse(text);
  if (plain !== undefined) return plainDate(text, plain, mark ?? '');
  if (before !== undefined) return openSet(text, before, 'before');
  if (after !== undefined) return openSet(text, after, 'after');
  throw new EdtfError(
    `"${text}" is EDTF, but not a date of the forms 2025-03-01, 2025-03, 2025, 2025~, 2025?, [..2025], [2025..]`,
  );
};

const known = new Map<string, EdtfDate>();

/**
 * Reads an EDTF date: `2025-03-01`, `2025-03`, `2025`, each with `~`, `?` or `%`, and the sets `[..D]` and `[D..]`.
 * Throws EdtfError for anything else: intervals, seasons, masked digits, days that the calendar does not have.
 */
export const parseEdtf = (text: string): EdtfDate => {
  const found = known.get(text);
  if (found) return found;
  try {
    const date = Object.freeze(read(text));
    known.set(text, date);
    return date;
  } catch (cause) {
    if (cause instanceof EdtfError) throw cause;
    const reason = cause instanceof DayError ? cause.message : 'it does not follow ISO 8601-2';
    throw new EdtfError(`"${text}" is not an EDTF date: ${reason}`, { cause });
  }
};

/** The plain date inside an EDTF text, without marks and brackets: `[..2025-06-30]` gives `2025-06-30`. */
export const plainOf = (date: EdtfDate): string => date.text.replace(/[^\d-]/g, '');
