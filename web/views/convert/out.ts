import type { Day, Language } from '#temporal';
import { wordsOf } from '../../data/names.ts';
import type { Rows } from './columns.ts';
import type { List } from './questions.ts';
import { atOnce, type Work } from './slices.ts';
import { type Answers, type Choices, type End, pickedOf, type Verdict, verdictOf } from './verdict.ts';
import { actsOf, codeOf, dateOf, placedName, provinceOf } from './words.ts';

/** The words that a file holds beside the record's own. */
export type OutWords = {
  readonly columns: Readonly<
    Record<'recognised' | 'match' | 'code' | 'name' | 'province' | 'extent' | 'act' | 'date' | 'note', string>
  >;
  readonly column: (number: number) => string;
  readonly list: string;
  readonly verdict: (verdict: Verdict) => string;
  readonly extent: (extents: End['extents']) => string;
  readonly reason: (reason: string) => string;
  readonly unchanged: string;
  readonly untraced: (name: string) => string;
  readonly possible: string;
};

/** What a file is made of. */
export type OutList = {
  readonly list: List;
  readonly answers: Answers;
  readonly choices: Choices;
  readonly to: Day;
  readonly language: Language;
};

const BETWEEN = '; ';

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(BETWEEN);

/** Several ways by one act name it once. */
const once = (texts: readonly string[]): string => joined([...new Set(texts)]);

const lastOf = ({ steps }: End) => steps.map(({ reorganisation }) => reorganisation);

const noteOf = (reasons: readonly string[], untraced: readonly End[], words: OutWords, ends: readonly End[]) =>
  joined([
    ...reasons.filter((reason) => !['NAME', 'CODE', 'ID'].includes(reason)).map(words.reason),
    ...(ends.some(({ steps }) => steps.length === 0) ? [words.unchanged] : []),
    ...(ends.some(({ certainty }) => certainty === 'POSSIBLE') ? [words.possible] : []),
    ...untraced.map((end) => words.untraced(placedName(end, 'vi'))),
  ]);

const EMPTY = 7;

const ours = (question: number | null, out: OutList, words: OutWords): readonly string[] => {
  const answer = question === null ? undefined : out.answers[question];
  const picked = answer && pickedOf(answer, out.choices.get(question ?? -1));
  if (!picked) return ['', ...Array.from({ length: EMPTY }, () => '')];
  const { successors, untraced, reasons, address } = picked;
  const changes = successors.flatMap(lastOf);
  return [
    wordsOf(address, 'vi').text,
    joined(successors.map((end) => codeOf(end, out.to))),
    joined(successors.map(({ name }) => wordsOf(name, 'vi').text)),
    once(successors.map((end) => provinceOf(end, 'vi'))),
    joined(successors.map(({ extents }) => words.extent(extents))),
    once(changes.map((change) => actsOf(change, out.language))),
    once(changes.map((change) => dateOf(change, out.language))),
    noteOf(reasons, untraced, words, successors),
  ];
};

const headings = ({ list }: OutList, { column, list: only, columns }: OutWords): readonly string[] => {
  const width = list.lines[0]?.cells.length ?? list.header?.length ?? 1;
  const own = Array.from({ length: width }, (_, n) => list.header?.[n] || (width === 1 ? only : column(n + 1)));
  const { match, recognised, code, name, province, extent, act, date, note } = columns;
  return [...own, match, recognised, code, name, province, extent, act, date, note];
};

/** The work of `outRows`: hands the rows to `put`, one after the other. */
export function* printing(out: OutList, words: OutWords, put: (row: readonly string[]) => void): Work<void> {
  const told = new Map<number, readonly string[]>();
  const nothing = ours(null, out, words);
  const tell = (question: number | null): readonly string[] => {
    if (question === null) return nothing;
    const cells = told.get(question) ?? ours(question, out, words);
    told.set(question, cells);
    return cells;
  };
  put(headings(out, words));
  for (const line of out.list.lines) {
    put([...line.cells, words.verdict(verdictOf(line, out.answers, out.choices)), ...tell(line.question)]);
    yield;
  }
}

/** The list with the reader's own columns and ours, in its own order, names as they officially are, in Vietnamese; several successors of a row stand in one cell. */
export const outRows = (out: OutList, words: OutWords): Rows => {
  const rows: (readonly string[])[] = [];
  atOnce(printing(out, words, (row) => rows.push(row)));
  return rows;
};
