import { fold } from '../fold.ts';
import { inFull } from '../search-text.ts';
import type { Reading } from './rows.ts';
import { isCommune, spelledOut, UNIT_WORDS, type Unit, unitOf } from './units.ts';

/** The longest name, with what contains it, that is read (characters). */
export const NAME_LIMIT = 200;
/** The most things that contain one, and the most wordings of a name, that are looked for. */
const MOST_ABOVE = 5;
const COUNTRY = ['viet nam', 'vietnam', 'vn'];

/** A part of an address: as written, folded, and taken apart. */
type Part = { readonly text: string; readonly folded: string; readonly unit: Unit };

const partOf = (text: string): Part => {
  const folded = spelledOut(text);
  return { text, folded, unit: unitOf(folded) };
};

const partsOf = (text: string): readonly Part[] =>
  text
    .slice(0, NAME_LIMIT)
    .normalize('NFC')
    .split(/[,;|\t\n]+/)
    .map((each) => partOf(each.trim()))
    .filter(({ folded }) => folded !== '' && !COUNTRY.includes(folded));

/** Words for kinds, with marks or without, short forms and short names of cities, each where it begins a new part of an address without commas. */
const SHORT = 'tp|tx|tt|q|h|p';
const CITY = '(?:tp ?)?hcm(?=$|\\s)';
/** No border: within `thị xã` and `tp hcm`. */
const BORDER = '(?<!(?:^|\\s)(?:thi|thị|tp\\.?))\\s+';
const MARKED = new RegExp(
  `${BORDER}(?=(?:phường|xã|thị trấn|đặc khu|quận|huyện|thị xã|thành phố|tỉnh|${SHORT})(?:[\\s.]|\\d)|${CITY})`,
  'giu',
);
const PLAIN = new RegExp(
  `${BORDER}(?=(?:phuong|xa|thi tran|dac khu|quan|huyen|thi xa|thanh pho|tinh|${SHORT})(?:[\\s.]|\\d)|${CITY})`,
  'giu',
);
const PLAIN_ABOVE = new RegExp(`${BORDER}(?=(?:huyen|thi xa|thanh pho|tinh|tp|tx)(?:[\\s.]|\\d)|${CITY})`, 'giu');

/** Whether a text has letters with marks: so it was not typed without them. */
export const isMarked = (text: string): boolean => /(?=\P{ASCII})[\p{L}\p{M}]/u.test(text);

const isNamed = ({ unit, folded }: Part): boolean =>
  unit.word !== null || !(UNIT_WORDS as readonly string[]).includes(folded);

/** The same parts with each taken apart where a word for a kind begins within it; null where that changes nothing or leaves a part empty. */
const splitAt = (parts: readonly Part[], form: RegExp): readonly Part[] | null => {
  const split = parts.flatMap(({ text }) => text.split(form).map(partOf));
  const isWhole = split.every((part) => part.folded !== '' && isNamed(part));
  return split.length > parts.length && isWhole ? split : null;
};

const waysToSplit = (parts: readonly Part[]): readonly (readonly Part[])[] => {
  const forms = parts.some(({ text }) => isMarked(text)) ? [MARKED] : [PLAIN, PLAIN_ABOVE];
  return forms.map((form) => splitAt(parts, form)).filter((split) => split !== null);
};

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

const withWords = (core: string): readonly string[] => UNIT_WORDS.map((word) => `${word} ${core}`);

/** A name may begin with what looks like a short word for a kind: `H' Neng`. */
const mayBeName = ({ unit, text }: Part): boolean =>
  unit.word === null || unit.short || (!isMarked(text) && !unit.core.includes(' '));

/** The wordings of a name, as written before what it may stand for. */
const termsOf = (part: Part): readonly string[] => {
  const { unit, folded, text } = part;
  const written = unit.word === null ? [folded, fold(text), inFull(folded)] : [`${unit.word} ${unit.core}`, fold(text)];
  return unique([...written, ...(mayBeName(part) ? withWords(folded) : [])]);
};

const wordingsOf = ({ unit, folded }: Part): readonly string[] =>
  unique(
    unit.word === null ? [folded, inFull(folded)] : [`${unit.word} ${unit.core}`, ...(unit.short ? [folded] : [])],
  );

const readingFrom = (parts: readonly Part[], at: number): NamedReading | null => {
  const part = parts[at];
  if (part === undefined) return null;
  const above = parts.slice(at + 1, at + 1 + MOST_ABOVE).map(wordingsOf);
  return { terms: termsOf(part), above: above.map((each) => each.map((wording) => ` ${wording} `)), text: part.text };
};

/** A reading, and the name as it was written. */
export type NamedReading = Reading & { readonly text: string };

/** What of an address may name the body: its first part; behind a street and a number, the first that is a commune. */
const startsOf = (parts: readonly Part[]): readonly number[] => {
  const commune = parts.findIndex(({ unit }) => isCommune(unit.word));
  return commune > 0 ? [0, commune] : [0];
};

const keyOf = ({ terms, above }: Reading): string => JSON.stringify([terms, above]);

/**
 * The ways to read a name with what contains it, the most literal first: `Phường 4, Quận 8, TP.HCM`, `p4 q8 tphcm`, `Bộ TT&TT`, a street
 * and number before. Empty where nothing is left to look for.
 */
export const readingsOf = (name: string, context = ''): readonly NamedReading[] => {
  const parts = [...partsOf(name), ...partsOf(context)];
  const ways = [parts, ...waysToSplit(parts)];
  const readings = ways.flatMap((way) => startsOf(way).map((at) => readingFrom(way, at))).filter((one) => one !== null);
  return [...new Map(readings.map((reading) => [keyOf(reading), reading])).values()];
};
