import type { Target } from '../references.ts';
import { type Added, type Addition, addRows, type Desk, sheetFor } from './add.ts';
import { type AddFirst, askAll, askSheet, askYes, Cancelled, type Terminal } from './ask.ts';
import type { Book, Thing } from './book.ts';
import { EditError } from './change.ts';
import { answersFrom, type Given, givenAnswers } from './flags.ts';
import { type Kind, NEW_KINDS } from './kinds/index.ts';
import { sheetsWith } from './place.ts';
import { type Answers, one } from './question.ts';

/** How a row is to be made. */
export type NewRow = {
  readonly kind: Kind;
  /** What flags gave, by the names of the questions. */
  readonly given: Given;
  /** The sheet that was named. */
  readonly sheet: string | undefined;
  /** Where to ask for what is missing; null asks nothing. */
  readonly terminal: Terminal | null;
  /** Checks and shows, and never writes. */
  readonly isTrial: boolean;
};

const KIND_OF: Partial<Record<Target, string>> = {
  source: 'source',
  act: 'source',
  person: 'person',
  organisation: 'organisation',
};

const kindOf = (target: Target): Kind => {
  const kind = NEW_KINDS.find(({ name }) => name === KIND_OF[target]);
  if (!kind) throw new EditError(`add the ${target} to a sheet by hand first`);
  return kind;
};

const assertNoDoubt = (kind: Kind, answers: Answers, book: Book): void => {
  const doubt = kind.doubt?.(answers, book);
  if (doubt) throw new EditError(doubt);
};

const settleDoubt = async (kind: Kind, answers: Answers, book: Book, terminal: Terminal): Promise<void> => {
  const doubt = kind.doubt?.(answers, book);
  if (doubt && !(await askYes(`${doubt}\nMake the row all the same?`, terminal))) throw new Cancelled();
};

const thingOf = (answers: Answers): Thing => ({
  id: one(answers, 'id') ?? '',
  name: one(answers, 'title') ?? one(answers, 'name') ?? '',
  hint: 'new',
  words: [],
  place: '',
});

const withThing = (book: Book, target: Target, thing: Thing): Book => ({
  ...book,
  things: {
    ...book.things,
    [target]: [thing, ...book.things[target]],
    ...(target === 'act' && { source: [thing, ...book.things.source] }),
  },
});

/** Asks for a row, and first for those that it needs and the record does not hold: all rows, what is named before what names it. */
const askRows = async (desk: Desk, row: NewRow, book: Book, terminal: Terminal): Promise<readonly Addition[]> => {
  const before: Addition[] = [];
  const addFirst: AddFirst = async (target, asked) => {
    const kind = kindOf(target);
    const rows = await askRows(desk, { ...row, kind, given: {}, sheet: undefined }, asked, terminal);
    before.push(...rows);
    const thing = thingOf(rows.at(-1)?.answers ?? {});
    return { thing, book: withThing(asked, target, thing) };
  };
  const read = (given: Given): Answers => givenAnswers(book, row.kind, given);
  const { answers, book: after } = await askAll(book, row.kind, row.given, read, addFirst, terminal);
  const whole = answersFrom(after, row.kind, { ...row.given, ...answers });
  await settleDoubt(row.kind, whole, book, terminal);
  const proposal = sheetFor(desk, row.kind, whole, row.sheet);
  const file = row.sheet ? proposal : await askSheet(sheetsWith(desk.sheets, row.kind.list), proposal, terminal);
  return [...before, { kind: row.kind, answers: whole, file }];
};

const additionFrom = (desk: Desk, { kind, given, sheet }: NewRow): Addition => {
  const answers = answersFrom(desk.book, kind, given);
  assertNoDoubt(kind, answers, desk.book);
  return { kind, answers, file: sheetFor(desk, kind, answers, sheet) };
};

/**
 * Makes a row from flags and answers, and the rows that it needs; all are checked together before any is written. Throws EditError or
 * Cancelled, and nothing is written then.
 */
export const makeRow = async (desk: Desk, row: NewRow): Promise<readonly Added[]> => {
  const { terminal, isTrial } = row;
  if (terminal === null) return addRows(desk, [additionFrom(desk, row)], isTrial);
  const additions = await askRows(desk, row, desk.book, terminal);
  const shown = await addRows(desk, additions, true);
  if (isTrial) return shown;
  const files = [...new Set(shown.map(({ file }) => file))].join(', ');
  const question = `${files}\n${shown.map(({ row: text }) => text).join('')}Write it?`;
  if (!(await askYes(question, terminal))) throw new Cancelled();
  return addRows(desk, additions);
};
