import { type Day, FAR_FUTURE, parseDay } from '#temporal';

/** Days on which the first session of each National Assembly opened; its term lasts until the next one's (Constitution of 2013, article 71). */
const FIRST_SESSIONS: readonly Day[] = [
  '1946-03-02',
  '1960-07-06',
  '1964-06-25',
  '1971-06-06',
  '1975-06-03',
  '1976-06-24',
  '1981-06-25',
  '1987-06-17',
  '1992-09-19',
  '1997-09-20',
  '2002-07-19',
  '2007-07-19',
  '2011-07-21',
  '2016-07-20',
  '2021-07-20',
  '2026-04-06',
].map(parseDay);

/** The first and last day on which an act may have been signed. */
type Window = readonly [first: Day, last: Day];

/** The Council of Ministers stood between the Government of before and that of after; its last acts were signed in the months after. */
const MINISTERS: Window = [parseDay('1981-06-25'), parseDay('1992-12-31')];
const GOVERNMENTS: readonly Window[] = [
  [parseDay('1945-08-28'), parseDay('1981-07-31')],
  [parseDay('1992-09-01'), FAR_FUTURE],
];

const termOf = (number: number): readonly Window[] => {
  const first = FIRST_SESSIONS[number - 1];
  return first === undefined ? [] : [[first, FIRST_SESSIONS[number] ?? FAR_FUTURE]];
};

type Form = readonly [form: RegExp, windows: (match: RegExpExecArray) => readonly Window[]];

/** Symbols in the numbers of acts, and when whoever bears them could sign. */
const FORMS: readonly Form[] = [
  // The Assembly, its Standing Committee, and the Council of State, by their terms.
  [/(?:QH|UBTVQH|HĐNN)K?(\d+)\b/, ([, number]) => termOf(Number(number))],
  [/HĐBT\b/, () => [MINISTERS]],
  [/HĐCP\b/, () => [[parseDay('1955-09-20'), parseDay('1981-07-31')]]],
  [/(?:NĐ|NQ)-CP\b/, () => [[parseDay('1992-09-01'), FAR_FUTURE]]],
  [/[/-](?:CP|TTg)$/, () => GOVERNMENTS],
  [/[/-]SL$/, () => [[parseDay('1945-08-28'), parseDay('1972-12-31')]]],
];

/** Whether whoever an act's number names could sign it on some day between two; true where the number names nobody known here. */
export const mayBeSigned = (number: string, from: Day, to: Day): boolean => {
  for (const [form, windows] of FORMS) {
    const match = form.exec(number);
    if (match) return windows(match).some(([first, last]) => from <= last && to >= first);
  }
  return true;
};
