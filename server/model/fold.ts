const MARKS = /\p{Mn}/gu;
const OTHER = /[^a-z0-9]+/g;

/**
 * A text for finding: lower case, without Vietnamese marks, đ as d, everything but letters and digits a space.
 * `Bộ TT&TT` gives `bo tt tt`, `176/2025/QH15` gives `176 2025 qh15`. Old and new tone places (hòa, hoà) fold alike.
 */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd').replace(OTHER, ' ').trim();

/** An ASCII slug of a Vietnamese text: `Phó Cục trưởng` gives `pho-cuc-truong`. */
export const slugOf = (text: string): string => fold(text).replaceAll(' ', '-');

const LETTERS: Readonly<Record<string, string>> = { ă: 'a1', â: 'a2', đ: 'd1', ê: 'e1', ô: 'o1', ơ: 'o2', ư: 'u1' };
const PLAIN = 'adeou';
/** Combining marks of the tones in dictionary order: huyền, hỏi, ngã, sắc, nặng. */
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

const letter = (char: string): string => LETTERS[char] ?? (PLAIN.includes(char) ? `${char}0` : char);

const toneOf = (syllable: string): number => TONES.findIndex((tone) => syllable.normalize('NFD').includes(tone)) + 1;

type Spelling = { readonly base: string; readonly tone: number };

const spell = (syllable: string): Spelling => {
  const spelt = syllable.normalize('NFD').replace(TONE, '').normalize('NFC');
  return {
    base: /^\d+$/.test(spelt) ? spelt.padStart(6, '0') : [...spelt].map(letter).join(''),
    tone: toneOf(syllable),
  };
};

/** Spellings of syllables met before: names are made of few syllables, again and again. */
const spellings = new Map<string, Spelling>();
const MOST_SPELLINGS = 20_000;

const spellingOf = (syllable: string): Spelling => {
  const known = spellings.get(syllable);
  if (known) return known;
  if (spellings.size >= MOST_SPELLINGS) spellings.clear();
  const spelling = spell(syllable);
  spellings.set(syllable, spelling);
  return spelling;
};

/**
 * A key that sorts by code point as a Vietnamese dictionary does (a ă â, d đ, e ê, o ô ơ, u ư; tones only between like spellings;
 * numbers by value), so that the database can order and page by it. Checked against Intl.Collator('vi').
 */
export const sortKey = (text: string): string => {
  const lower = text.toLowerCase().normalize('NFC');
  const spelt = lower
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(spellingOf);
  return `${spelt.map(({ base }) => base).join(' ')}\t${spelt.map(({ tone }) => tone).join('')}`;
};
