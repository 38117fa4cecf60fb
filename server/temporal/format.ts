import { type Day, dayOf, partsOf } from './day.ts';
import { type EdtfDate, parseEdtf, plainOf } from './edtf.ts';
import type { Bound } from './interval.ts';

/** The two languages of the service. */
export type Language = 'vi' | 'en';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const two = (n: number): string => String(n).padStart(2, '0');

const vietnamese = (parts: readonly string[]): string => [...parts].reverse().join('/');

const english = ([year, month, date]: readonly string[]): string => {
  if (month === undefined) return `${year}`;
  const name = MONTHS[Number(month) - 1];
  return date === undefined ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
};

const WORDS = {
  vi: {
    about: (d: string) => `khoảng ${d}`,
    unsure: (d: string) => `${d} (chưa chắc)`,
    before: (d: string) => `${d} hoặc trước đó`,
    after: (d: string) => `${d} hoặc sau đó`,
    now: 'nay',
    unknown: 'không rõ',
  },
  en: {
    about: (d: string) => `about ${d}`,
    unsure: (d: string) => `${d} (uncertain)`,
    before: (d: string) => `${d} or before`,
    after: (d: string) => `${d} or after`,
    now: 'now',
    unknown: 'unknown',
  },
} as const;

/** An EDTF date in words, no more exact than its source: `01/03/2025`, `03/2025`, `khoảng 2006`, `30/06/2025 hoặc trước đó`. */
export const formatDate = (date: EdtfDate, language: Language): string => {
  const parts = plainOf(date).split('-');
  const words = WORDS[language];
  let text = language === 'vi' ? vietnamese(parts) : english(parts);
  if (date.openSide !== null) text = words[date.openSide](text);
  if (date.approximate) text = words.about(text);
  return date.uncertain ? words.unsure(text) : text;
};

/** A plain day in words: `01/03/2025`, `1 March 2025`. */
export const formatDay = (day: Day, language: Language): string => {
  const [year, month, date] = partsOf(day);
  const parts = [String(year), two(month), two(date)];
  return language === 'vi' ? vietnamese(parts) : english(parts);
};

/** The long form of official documents (Nghị định 30/2020/NĐ-CP): `ngày 01 tháng 3 năm 2025`; a zero before dates below 10 and months 1, 2. */
export const formatLongDay = (day: Day, language: Language): string => {
  if (language === 'en') return formatDay(day, 'en');
  const [year, month, date] = partsOf(day);
  return `ngày ${two(date)} tháng ${month < 3 ? two(month) : month} năm ${year}`;
};

/** One end of a fact in words: a date, `nay` for still in effect, `không rõ` for unknown. */
export const formatBound = (bound: Bound, language: Language): string => {
  if (bound.kind === 'known') return formatDate(bound.date, language);
  return bound.kind === 'open' ? WORDS[language].now : WORDS[language].unknown;
};

/** Both ends in words: `02/08/2007 – 01/03/2025`, `01/03/2025 – nay`, `2011 – không rõ`. */
export const formatInterval = (from: Bound, to: Bound, language: Language): string =>
  `${formatBound(from, language)} – ${formatBound(to, language)}`;

const TYPED = [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, /^()(\d{1,2})[/.-](\d{4})$/, /^()()(\d{4})$/];
const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;

/**
 * Reads a date as people type it: `1/3/2025`, `3/2025`, `2025`, `2025-03-01`; a month or a year stands for its first day.
 * Gives null for anything else, 30/2/2025 included.
 */
export const parseTypedDay = (text: string): Day | null => {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  const typed = TYPED.map((form) => form.exec(trimmed)).find((match) => match !== null);
  const [year, month, date] = iso ? [iso[1], iso[2], iso[3]] : [typed?.[3], typed?.[2], typed?.[1]];
  if (year === undefined) return null;
  try {
    return dayOf(Number(year), Number(month || 1), Number(date || 1));
  } catch {
    return null;
  }
};

/** Shorthand for formatDate on an EDTF text; throws EdtfError. */
export const formatEdtf = (text: string, language: Language): string => formatDate(parseEdtf(text), language);
