import { fold } from './fold.ts';

/** A search text made ready: folded wordings to compare, and a Lucene query of ours that needs no escaping. */
export type SearchText = {
  readonly terms: readonly string[];
  /** The same with the word for a kind of body before it: who types "nghệ an" means Tỉnh Nghệ An. */
  readonly named: readonly string[];
  /** The text as typed where it has marks: names with the same marks come first. Null: typed without marks. */
  readonly marked: string | null;
  readonly lucene: string;
};

/** The longest text that is read (characters), and the most words of it. */
export const TEXT_LIMIT = 100;
const WORD_LIMIT = 12;

/** Abbreviations that official documents use (Nghị định 30/2020/NĐ-CP, annex VI, and everyday usage), folded. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\btp ?hcm\b|\bhcmc\b/g, 'thanh pho ho chi minh'],
  [/\btp\b/g, 'thanh pho'],
  [/\btt tt\b|\btttt\b/g, 'thong tin va truyen thong'],
  [
    /\btt (?=(cntt|cong nghe thong tin|nghien cuu|phuc vu|hanh chinh|y te|kiem soat|chuyen doi so|cds)\b)/g,
    'trung tam ',
  ],
  [/\bkh cn\b|\bkhcn\b/g, 'khoa hoc va cong nghe'],
  [/\bgd dt\b|\bgddt\b/g, 'giao duc va dao tao'],
  [/\bkh dt\b|\bkhdt\b/g, 'ke hoach va dau tu'],
  [/\bldtb xh\b|\bldtbxh\b|\bld tb xh\b/g, 'lao dong thuong binh va xa hoi'],
  [/\bnn ptnt\b|\bnnptnt\b/g, 'nong nghiep va phat trien nong thon'],
  [/\bnn mt\b|\bnnmt\b/g, 'nong nghiep va moi truong'],
  [/\btn mt\b|\btnmt\b/g, 'tai nguyen va moi truong'],
  [/\bvhtt dl\b|\bvhttdl\b/g, 'van hoa the thao va du lich'],
  [/\bgtvt\b/g, 'giao thong van tai'],
  [/\bcsdl\b/g, 'co so du lieu'],
  [/\bcntt\b/g, 'cong nghe thong tin'],
  [/\battt\b/g, 'an toan thong tin'],
  [/\bcds\b/g, 'chuyen doi so'],
  [/\bvpcp\b/g, 'van phong chinh phu'],
  [/\bbch\b/g, 'ban chap hanh'],
  [/\btw\b/g, 'trung uong'],
  [/\bubtvqh\b/g, 'uy ban thuong vu quoc hoi'],
  [/\bbhxh\b/g, 'bao hiem xa hoi'],
  [/\bnhnn\b/g, 'ngan hang nha nuoc'],
  [/\bmttq\b/g, 'mat tran to quoc'],
  [/\bvksnd\b/g, 'vien kiem sat nhan dan'],
  [/\btand\b/g, 'toa an nhan dan'],
];

/** A folded text with the abbreviations of official documents in full. */
export const inFull = (folded: string): string =>
  ABBREVIATIONS.reduce((text, [form, full]) => text.replace(form, full), folded);

const allWords = (term: string): string => {
  const words = term.split(' ');
  return `(${words.map((word, n) => (n === words.length - 1 ? `+${word}*` : `+${word}`)).join(' ')})`;
};

/** Only letters a to z, digits and spaces are left by folding, so nothing of the reader's text can be an operator of Lucene. */
const luceneOf = (terms: readonly string[]): string =>
  terms.map((term) => `"${term}"^8 OR ${allWords(term)}`).join(' OR ');

/** Words that open the names of bodies and that people leave out, folded. */
const OPENINGS = ['tinh', 'thanh pho', 'bo', 'quan', 'huyen', 'thi xa', 'phuong', 'xa', 'thi tran', 'dac khu'];

const markedOf = (text: string): string | null => {
  const lower = text.slice(0, TEXT_LIMIT).normalize('NFC').toLowerCase().trim();
  return /[^\p{ASCII}]/u.test(lower) ? lower : null;
};

/** Makes a reader's text ready to search, whatever it holds; null where nothing is left to look for. */
export const searchText = (text: string): SearchText | null => {
  const folded = fold(text.slice(0, TEXT_LIMIT)).split(' ').slice(0, WORD_LIMIT).join(' ');
  if (folded === '') return null;
  const terms = [...new Set([folded, inFull(folded)])];
  const named = terms.flatMap((term) => OPENINGS.map((opening) => `${opening} ${term}`));
  return { terms, named, marked: markedOf(text), lucene: luceneOf(terms) };
};
