import { fold } from '../fold.ts';

/** The word for a kind of territorial unit, folded; Law on the Organisation of Local Government (2015, article 2; 2025, article 1). */
export type UnitWord = 'phuong' | 'xa' | 'thi tran' | 'dac khu' | 'quan' | 'huyen' | 'thi xa' | 'thanh pho' | 'tinh';

/** All words for kinds, those of communes first. */
export const UNIT_WORDS: readonly UnitWord[] = [
  'phuong',
  'xa',
  'thi tran',
  'dac khu',
  'quan',
  'huyen',
  'thi xa',
  'thanh pho',
  'tinh',
];

const COMMUNES: readonly UnitWord[] = ['phuong', 'xa', 'thi tran', 'dac khu'];

/** Whether a word is that of a commune-level unit. */
export const isCommune = (word: UnitWord | null): boolean => word !== null && COMMUNES.includes(word);

/** Abbreviations of these words as addresses write them, folded and by token. */
const SHORT: readonly (readonly [form: string, word: UnitWord])[] = [
  ['t p', 'thanh pho'],
  ['t x', 'thi xa'],
  ['t t', 'thi tran'],
  ['tp', 'thanh pho'],
  ['tx', 'thi xa'],
  ['tt', 'thi tran'],
  ['dk', 'dac khu'],
  ['p', 'phuong'],
  ['f', 'phuong'],
  ['x', 'xa'],
  ['q', 'quan'],
  ['h', 'huyen'],
  ['t', 'tinh'],
];

const FORMS: readonly (readonly [form: string, word: UnitWord, short: boolean])[] = [
  ...UNIT_WORDS.map((word) => [word, word, false] as const),
  ...SHORT.map(([form, word]) => [form, word, true] as const),
];

/** A folded text taken apart: the word for its kind (null: none), the rest, and whether the word was abbreviated. */
export type Unit = { readonly word: UnitWord | null; readonly core: string; readonly short: boolean };

/** `p4` and `q10` are `p 4` and `q 10`; 04 is 4. */
const spaced = (folded: string): string =>
  folded.replace(/\b(p|f|q|phuong|quan)(\d+)\b/g, '$1 $2').replace(/\b0+(\d)/g, '$1');

/** How people write the names of some provinces, and official spellings; folded. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:tp ?)?h ?c ?m(?:c| city)?$|^tphcm$|^tp ho chi minh$|^ho chi minh city$/, 'thanh pho ho chi minh'],
  [/^(?:tp ?)?hn$|^thu do ha noi$|^hanoi$/, 'thanh pho ha noi'],
  [/^(?:tinh )?t(?:hua)? ?t(?:hien)? hue$|^tth$/, 'tinh thua thien hue'],
  [/^(?:tinh )?b ?r ?v ?t$/, 'tinh ba ria vung tau'],
  [/^(tinh |t )?(?:dac lac|daklak|daclac|darlac)$/, '$1dak lak'],
  [/^(tinh |t )?(?:dac nong|daknong|dacnong)$/, '$1dak nong'],
  [/^(tinh |t )?(?:bac can|backan|baccan)$/, '$1bac kan'],
  [/^(tinh |t )?kontum$/, '$1kon tum'],
];

/** A folded text with numbers set apart and well-known short forms of provinces in full. */
export const spelledOut = (text: string): string =>
  SPELLINGS.reduce((folded, [form, full]) => folded.replace(form, full), spaced(fold(text)));

/** Takes the word for a kind off a folded text; a text that is nothing but such a word has none. */
export const unitOf = (folded: string): Unit => {
  const form = FORMS.find(([start]) => folded.startsWith(`${start} `));
  if (form === undefined) return { word: null, core: folded, short: false };
  const [start, word, short] = form;
  return { word, core: folded.slice(start.length + 1), short };
};
