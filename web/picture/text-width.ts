import { type FittedText, fitLines } from '../graph/label.ts';

/** Advance widths of Be Vietnam Pro 400 in thousandths of the size, by the letters that have them; read from the font's `hmtx` table. */
const ADVANCES: Readonly<Record<number, string>> = {
  179: "'",
  202: '`´',
  217: '’',
  230: ' \u00a0',
  255: 'l·',
  258: 'I',
  264: 'i',
  274: 'j',
  280: '!',
  286: '.:',
  287: '‘',
  303: ',;',
  318: '"',
  370: '“',
  385: '1',
  386: 'f',
  392: 'r',
  403: '‹›',
  407: '”',
  408: '|',
  426: '{}',
  428: 't',
  439: '()',
  459: '[]',
  465: 'J',
  468: '~',
  475: '°',
  485: '\\',
  497: '*',
  502: 'z',
  503: '/',
  508: 's',
  553: '•',
  555: 'k',
  556: '<>',
  559: '^x',
  566: 'uư',
  573: '?n',
  576: 'v',
  579: '×',
  583: 'hy',
  594: '7',
  599: 'e',
  608: '+-',
  613: 'c',
  620: 'E',
  624: 'L',
  633: 'F',
  634: '8',
  642: 'aoơ',
  643: 'g',
  644: 'P«»',
  645: '$',
  650: 'T',
  651: '2',
  652: 'bdpq',
  660: '35Z',
  662: 'đ',
  665: 'Y',
  668: 'R',
  674: 'B',
  676: '0',
  679: 'K',
  680: '69',
  682: '–',
  702: '_',
  706: 'V',
  709: 'H',
  710: '4',
  720: 'X',
  725: 'UƯ',
  726: '=…',
  728: 'D',
  732: 'N',
  736: 'A',
  740: '&',
  775: 'C',
  783: 'G',
  788: 'Đ',
  807: '#',
  822: 'Q',
  826: 'OƠ',
  849: '%',
  853: 'M',
  868: '—',
  870: 'w',
  893: 'm',
  1005: '@W',
};

const BY_LETTER: ReadonlyMap<string, number> = new Map(
  Object.entries(ADVANCES).flatMap(([width, letters]) =>
    Array.from(letters, (letter) => [letter, Number(width)] as const),
  ),
);

/** A letter that the table does not know (another script, a sign) is taken as wide. */
const UNKNOWN = 900;
/** A letter with a mark is a little wider than without it, in this font by about one hundredth of the size. */
const MARKED = 11;

/** How much wider the heavier weights are, measured over Vietnamese text. */
const WEIGHTS = { 400: 1, 500: 1.01, 700: 1.035 } as const;

/** The type of a text in a picture: its size in units of the picture, its weight. */
export type TextForm = { readonly size: number; readonly weight?: keyof typeof WEIGHTS };

const MARKS = /\p{M}/gu;

const advanceOf = (letter: string): number => {
  const plain = BY_LETTER.get(letter);
  if (plain !== undefined) return plain + (/[ơưƠƯ]/.test(letter) ? MARKED + 9 : 0);
  const base = BY_LETTER.get(letter.normalize('NFD').replace(MARKS, ''));
  return base === undefined ? UNKNOWN : base + MARKED;
};

/** The width of a text, without a canvas, so that server and browser lay out alike; right to a few hundredths for Vietnamese and English. */
export const textWidth = (text: string, { size, weight = 400 }: TextForm): number => {
  const sum = Array.from(text.normalize('NFC'), advanceOf).reduce((total, advance) => total + advance, 0);
  return (sum * size * WEIGHTS[weight]) / 1000;
};

/** A text in at most so many lines of a width; what is too long is cut, ends in "…" and says so. */
export const textLines = (text: string, form: TextForm, width: number, most = 1): FittedText =>
  fitLines(text, (line) => textWidth(line, form), width, most);
