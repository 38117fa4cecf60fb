import type { Book } from './book.ts';
import { EditError } from './change.ts';
import { resolveThing } from './find.ts';
import type { Kind } from './kinds/index.ts';
import { type Answers, answerFault, type Question } from './question.ts';

/** What flags gave, by the names of the questions. */
export type Given = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

type Outcome = { readonly value: string } | { readonly fault: string };

const readOne = (book: Book, question: Question, value: string): Outcome => {
  if (question.kind === 'thing' && question.target) {
    const found = resolveThing(book, question.target, value);
    return 'fault' in found ? found : { value: found.id };
  }
  const fault = answerFault(question, value.normalize('NFC').trim());
  return fault === null ? { value: value.normalize('NFC').trim() } : { fault };
};

const readAll = (book: Book, question: Question, given: string | readonly string[]) => {
  const outcomes = [given].flat().map((value) => readOne(book, question, value));
  const faults = outcomes.flatMap((outcome) => ('fault' in outcome ? [outcome.fault] : []));
  const values = outcomes.flatMap((outcome) => ('value' in outcome ? [outcome.value] : []));
  return { faults, value: question.many ? values : values[0] };
};

/** The answer to a question where a flag gave none: what is proposed. */
export const proposed = (book: Book, question: Question, answers: Answers): string | undefined =>
  question.propose?.(answers, book);

type Reading = { readonly answers: Answers; readonly faults: readonly string[] };

const readQuestion = (book: Book, question: Question, raw: Given[string], answers: Answers): Reading => {
  if (raw === undefined || raw === false) return { answers, faults: [] };
  if (raw === true) return { answers: { ...answers, [question.name]: true }, faults: [] };
  const { faults, value } = readAll(book, question, raw);
  return {
    answers: value === undefined ? answers : { ...answers, [question.name]: value },
    faults: faults.map((fault) => `--${question.name}: ${fault}`),
  };
};

const finish = (answers: Answers, faults: readonly string[]): Answers => {
  if (faults.length) throw new EditError(faults.join('\n'));
  return answers;
};

/** Reads only what flags gave. Throws EditError with everything that is wrong with it. */
export const givenAnswers = (book: Book, kind: Kind, given: Given): Answers => {
  const readings = kind.questions.map((question) => readQuestion(book, question, given[question.name], {}));
  const answers = Object.assign({}, ...readings.map((reading) => reading.answers)) as Answers;
  return finish(
    answers,
    readings.flatMap(({ faults }) => faults),
  );
};

/** Reads what flags gave, with what is proposed where they are silent. Throws EditError with everything that is wrong or missing. */
export const answersFrom = (book: Book, kind: Kind, given: Given): Answers => {
  let answers: Answers = {};
  const all: string[] = [];
  for (const question of kind.questions) {
    const raw = given[question.name] ?? proposed(book, question, answers);
    const reading = readQuestion(book, question, raw, answers);
    answers = reading.answers;
    all.push(...reading.faults);
    if (question.required && raw === undefined) all.push(`--${question.name} is missing: ${question.ask}`);
  }
  return finish(answers, all);
};
