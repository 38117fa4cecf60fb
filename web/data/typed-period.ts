import { addDays, type Day, dayOf, parseTypedDay, partsOf } from '#temporal';

/** The day or the month that somebody typed: its first and its last day. */
export type Period = { readonly precision: 'day' | 'month'; readonly from: Day; readonly to: Day };

const IN_WORDS = /^(?:(?:ng[aà]y )?(\d{1,2}) )?th[aá]ng (\d{1,2}) n[aă]m (\d{4})$/;
const IN_ENGLISH = /^(?:(\d{1,2}) )?([a-z]{3})[a-z]* (\d{4})$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY = /^\d{1,2}[/.-]\d{1,2}[/.-][12]\d{3}$|^[12]\d{3}-\d{1,2}-\d{1,2}$/;
const MONTH = /^\d{1,2}[/.-][12]\d{3}$|^[12]\d{3}-\d{1,2}$/;

const inEnglish = (plain: string): string => {
  const [, date, name = '', year] = IN_ENGLISH.exec(plain) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  return month === 0 ? plain : [date, month, year].filter(Boolean).join('/');
};

/** A date in words as one in numbers: `ngày 28 tháng 2 năm 2025` and `28 February 2025` are `28/2/2025`. */
const inNumbers = (text: string): string => {
  const plain = text.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');
  const [, date, month, year] = IN_WORDS.exec(plain) ?? [];
  if (year !== undefined) return [date, month, year].filter(Boolean).join('/');
  return inEnglish(plain.replace(/^(ng[aà]y|th[aá]ng) (?=\d)/, ''));
};

const lastOfMonth = (first: Day): Day => {
  const [year, month] = partsOf(first);
  return addDays(month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1), -1);
};

/** Reads a text that is a date and nothing else, to the day or to the month; null for any other, a year alone and `177/2025` included. */
export const typedPeriod = (text: string): Period | null => {
  const plain = inNumbers(text);
  const from = DAY.test(plain) || MONTH.test(plain) ? parseTypedDay(plain) : null;
  if (from === null) return null;
  return DAY.test(plain) ? { precision: 'day', from, to: from } : { precision: 'month', from, to: lastOfMonth(from) };
};
