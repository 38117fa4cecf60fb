import type { ListName } from '../../schema.ts';
import type { Book } from '../book.ts';
import { type Answers, one, type Question, several, yes } from '../question.ts';

/** A kind of row that `sheet new` can make. */
export type Kind = {
  readonly name: string;
  readonly what: string;
  readonly list: ListName;
  readonly questions: readonly Question[];
  /** The row that the answers mean; fields without an answer are undefined. */
  readonly row: (answers: Answers) => Readonly<Record<string, unknown>>;
  /** What the row is about, foremost first: it is written beside other rows about that. */
  readonly near: (answers: Answers) => readonly string[];
  /** A reason not to make the row yet, such as a namesake. */
  readonly doubt?: (answers: Answers, book: Book) => string | null;
  /** Where the web shows it, once it is loaded. */
  readonly page: (answers: Answers) => string;
};

/** The question for the sources of a fact. */
export const SOURCE: Question = {
  name: 'source',
  ask: 'Which source states it?',
  kind: 'thing',
  target: 'source',
  many: true,
  required: true,
};

/** The question for the acts that a fact rests on. */
export const LEGAL_BASIS: Question = {
  name: 'legal-basis',
  ask: 'Which acts does it rest on?',
  kind: 'thing',
  target: 'act',
  many: true,
  more: true,
};

/** The questions that close every fact. */
export const LAST: readonly Question[] = [
  {
    name: 'confidence',
    ask: 'How is it known? (verified: you read a page that states it)',
    kind: 'choice',
    choices: ['verified', 'compiled', 'recalled'],
    more: true,
    propose: () => 'verified',
  },
  { name: 'note', ask: 'A remark of your own, in Vietnamese', kind: 'text', more: true },
  { name: 'note-en', ask: 'The remark in English', kind: 'text', more: true },
];

/** The first day in effect, and the day from which it no longer holds. */
export const ENDS: readonly Question[] = [
  { name: 'from', ask: 'From which day? (2026-03-01, 2026-03, 2026~, [..2026-03-01]; nothing: unknown)', kind: 'date' },
  {
    name: 'to',
    ask: 'Until which day? The first day on which it no longer held (..: still in effect; nothing: unknown)',
    kind: 'end',
  },
];

/** The remark of the answers. */
export const noteOf = (answers: Answers): Readonly<Record<string, string>> | undefined => {
  const vi = one(answers, 'note');
  const en = one(answers, 'note-en');
  return vi === undefined && en === undefined ? undefined : { ...(vi && { vi }), ...(en && { en }) };
};

/** A list, or nothing where it would be empty. */
export const listOrNone = (answers: Answers, name: string): readonly string[] | undefined => {
  const values = several(answers, name);
  return values.length ? values : undefined;
};

/** What closes every fact: remark, acts, sources, confidence. */
export const lastFields = (answers: Answers) => ({
  note: noteOf(answers),
  legal_basis: listOrNone(answers, 'legal-basis'),
  sources: several(answers, 'source'),
  confidence: one(answers, 'confidence') ?? 'verified',
});

/** A flag of a row: true, or left out. */
export const trueOrNone = (answers: Answers, name: string): true | undefined => (yes(answers, name) ? true : undefined);

/** Both ends as a sheet writes them; left out where nothing was answered. */
export const endsOf = (answers: Answers) => ({ from: one(answers, 'from'), to: one(answers, 'to') });
