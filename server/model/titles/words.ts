import { fold } from '../fold.ts';

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])UBND(?![\p{L}\p{N}])/gu, 'Ủy ban nhân dân'],
  [/(?<![\p{L}\p{N}])HĐND(?![\p{L}\p{N}])/gu, 'Hội đồng nhân dân'],
  [/(?<![\p{L}\p{N}])HĐTV(?![\p{L}\p{N}])/gu, 'Hội đồng thành viên'],
  [/(?<![\p{L}\p{N}])HĐQT(?![\p{L}\p{N}])/gu, 'Hội đồng quản trị'],
  [/(?<![\p{L}\p{N}])TP\.?(?=\s)/gu, 'thành phố'],
];

/** A title in one spelling: NFC, single spaces, the usual abbreviations written out (UBND, HĐND, HĐTV, HĐQT, TP). */
export const spellOut = (title: string): string =>
  SHORT.reduce((text, [short, long]) => text.replace(short, long), title.normalize('NFC'))
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a folded text is these words, or opens with them and goes on with another word. */
export const opens = (folded: string, words: string): boolean => folded === words || folded.startsWith(`${words} `);

/** A people's committee or council, and a Party committee, whatever its level: a province that becomes a city keeps its seats. */
const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/^(uy ban|hoi dong) nhan dan (?:tinh|thanh pho|quan|huyen|thi xa|thi tran|phuong|xa|dac khu)\b/, '$1 nhan dan'],
  [/^(?:tinh|thanh|quan|huyen|thi) uy\b/, 'cap uy'],
  [/^(?:tinh|thanh|quan|huyen|thi) doan\b/, 'cap doan'],
  [/^dang bo\b/, 'dang uy'],
];

const withoutLevel = (folded: string): string =>
  LEVELS.reduce((text, [level, general]) => text.replace(level, general), folded);

/** Whether some words are how a body of that name speaks of itself: the whole name, or its opening (`Tỉnh ủy`, `Sở`, `Công an tỉnh`). */
export const namesBody = (words: string, names: readonly string[]): boolean => {
  const own = withoutLevel(fold(words));
  return own !== '' && names.some((name) => opens(withoutLevel(fold(name)), own));
};
