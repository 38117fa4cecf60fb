import { isRank, isWhole } from './roles.ts';
import { namesBody, spellOut } from './words.ts';

/** A printed title taken apart: the seat's normal title, and how it is held. */
export type ParsedTitle = {
  /** Empty where the title names no seat, only a charge: `Phụ trách Bộ Y tế` stands for the seat of the head. */
  readonly title: string;
  /** Quyền: the seat has no holder, this person acts in it. */
  readonly acting: boolean;
  /** Phụ trách, điều hành: in charge of the body without holding the seat of its head. */
  readonly inCharge: boolean;
  /** Kiêm nhiệm: held beside a main post. */
  readonly concurrent: boolean;
  /** A rank of army or police that the title opens with: `Thượng tướng, Thứ trưởng`. */
  readonly rank: string | null;
};

type Step = (parsed: ParsedTitle, names: readonly string[]) => ParsedTitle;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Thượng tướng, Thứ trưởng` is a deputy minister who is a general. */
const rank: Step = (parsed) => {
  const [first = '', ...rest] = parsed.title.split(/, | - /);
  return rest.length > 0 && isRank(first)
    ? { ...parsed, rank: first, title: parsed.title.slice(first.length).replace(/^(?:,| -) /, '') }
    : parsed;
};

/** `Quyền Bộ trưởng` acts as Bộ trưởng. In the middle of a title `quyền` may be a part of a word or of a row of posts held in turn. */
const acting: Step = (parsed) =>
  /^quyền /i.test(parsed.title) && !/[,;]/.test(parsed.title)
    ? { ...parsed, acting: true, title: capital(parsed.title.slice('quyền '.length)) }
    : parsed;

/** `Trưởng Ban (kiêm nhiệm)` is Trưởng Ban, beside another post. */
const concurrent: Step = (parsed) => {
  const title = parsed.title.replace(/ ?\((?:kiêm nhiệm|kiêm)\)$| kiêm nhiệm$/i, '');
  return title === parsed.title ? parsed : { ...parsed, concurrent: true, title };
};

/** `Phó Cục trưởng phụ trách [điều hành] [Cục]` is a Phó Cục trưởng in charge of the body. */
const deputyInCharge: Step = (parsed) => {
  const [, deputy, rest] = /^(Phó [^,;]*?),? (?:phụ trách|điều hành)( [^,;]+)?$/i.exec(parsed.title) ?? [];
  return deputy === undefined || (rest !== undefined && !isWhole(deputy))
    ? parsed
    : { ...parsed, inCharge: true, title: deputy };
};

/** `Phụ trách Hội đồng thành viên` is in charge of the seat of its chair. */
const boardInCharge: Step = (parsed) => {
  const [, board] = /^phụ trách (Hội đồng (?:thành viên|quản trị))$/i.exec(parsed.title) ?? [];
  return board === undefined ? parsed : { ...parsed, inCharge: true, title: `Chủ tịch ${board}` };
};

/** `Phụ trách Bộ Y tế`, `Điều hành hoạt động của Bộ` name a charge and no seat. */
const inCharge: Step = (parsed) =>
  /^(?:phụ trách|điều hành) /i.test(parsed.title) ? { ...parsed, inCharge: true, title: '' } : parsed;

/**
 * `Bộ trưởng, Chủ nhiệm` at a committee of ministerial rank is its Chủ nhiệm: the head of such an agency sits in the Government as a
 * minister does (Law on the Organisation of the Government 2015, art. 27); so with `Thứ trưởng, Phó Chủ nhiệm`. The Secretary-General of
 * the Assembly heads its office (Law 65/2020/QH14): `Tổng Thư ký Quốc hội, Chủ nhiệm Văn phòng Quốc hội`.
 */
const cabinet: Step = (parsed) => ({
  ...parsed,
  title: parsed.title.replace(/^(?:Bộ trưởng|Thứ trưởng|Tổng Thư ký Quốc hội)(?:,| -) (?=(?:Phó )?Chủ nhiệm)/i, ''),
});

/** A term is a time, and a by-election a way to begin: neither makes another seat. `Ủy viên Ban Bí thư` are the `Bí thư Trung ương Đảng`. */
const term: Step = (parsed) => ({
  ...parsed,
  title: parsed.title
    .replace(/ khóa [IVX]+( \(bổ sung\))?(,? [IVX]+)*( \(bổ sung\))?$/, '')
    .replace(/ \(Bí thư Trung ương Đảng\)$/, ''),
});

/** The shortest opening of a title that is whole where what follows only names the body itself: `Bí thư Tỉnh ủy` at `Tỉnh ủy Lào Cai`. */
const withoutBody: Step = (parsed, names) => {
  const words = parsed.title.split(' ');
  const end = words.findIndex(
    (_, n) => n > 0 && isWhole(words.slice(0, n).join(' ')) && namesBody(words.slice(n).join(' '), names),
  );
  return end < 0 ? parsed : { ...parsed, title: words.slice(0, end).join(' ') };
};

const STEPS: readonly Step[] = [
  rank,
  acting,
  concurrent,
  deputyInCharge,
  boardInCharge,
  inCharge,
  cabinet,
  term,
  withoutBody,
];

/** Takes a printed title apart; `names` are the names that its body bore. What no rule knows stays as it is printed. */
export const parseTitle = (printed: string, names: readonly string[]): ParsedTitle => {
  const start = { title: spellOut(printed), acting: false, inCharge: false, concurrent: false, rank: null };
  return STEPS.reduce<ParsedTitle>((parsed, step) => step(parsed, names), start);
};
