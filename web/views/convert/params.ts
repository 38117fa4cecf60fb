import { addDays, type Day, dayOf, dayText, parseTypedDay } from '#temporal';
import { textOf } from '../../search-params.ts';
import { type Choices, VERDICTS, type Verdict } from './verdict.ts';

/** The last day of the units of three levels: Law 72/2025/QH15 and the resolutions of 2025 are in force from 1 July 2025. */
export const EVE: Day = dayOf(2025, 6, 30);

/** The most entries that stand in an address, and the longest such list (characters). */
export const IN_ADDRESS = { items: 25, characters: 1200 } as const;
/** The most entries that are read from an address that somebody wrote. */
const READ = 200;

/** What the address of the page says. */
export type ConvertParams = {
  readonly from: Day;
  /** Null: today. */
  readonly to: Day | null;
  readonly items: readonly string[];
  readonly only: Verdict | null;
  readonly choices: Choices;
};

const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');

/** The entries of a text: one a line, empty lines left out. */
export const itemsOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const choiceOf = (text: string): readonly (readonly [number, string])[] => {
  const [, number, slug] = /^(\d{1,3}):(\S+)$/.exec(text) ?? [];
  return number === undefined || slug === undefined ? [] : [[Number(number), slug]];
};

/** Reads the address; what is not a day, a filter or a choice is left out. */
export const paramsOf = (search: Readonly<Record<string, unknown>>): ConvertParams => ({
  from: parseTypedDay(textOf(search.tu) ?? '') ?? EVE,
  to: parseTypedDay(textOf(search.den) ?? ''),
  items: listOf(search.ma).flatMap(itemsOf).slice(0, READ),
  only: VERDICTS.find((verdict) => verdict === textOf(search.loc)) ?? null,
  choices: new Map(listOf(search.chon).flatMap(choiceOf)),
});

/** Choices as the address tells them. */
export const choiceTexts = (choices: Choices): readonly string[] => [...choices].map(([n, slug]) => `${n}:${slug}`);

/** A day as the address tells it; the usual one is left out. */
export const dayParam = (day: Day | null, usual: Day | null): string | undefined =>
  day === null || day === usual ? undefined : dayText(day);

/** Whether a list may stand in the address: short, and one entry a line. */
export const fitsAddress = (items: readonly string[]): boolean =>
  items.length <= IN_ADDRESS.items && items.join('').length <= IN_ADDRESS.characters;

/** The day before 1 January 2025: the units as they were before the mergers of 2025. */
export const END_OF_2024: Day = addDays(dayOf(2025, 1, 1), -1);
