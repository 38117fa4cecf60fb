import { EdtfError, parseBound, parseEdtf } from '#temporal';
import type { Target } from '../references.ts';
import { text as textSchema, url as urlSchema } from '../schema/fields.ts';
import type { Book } from './book.ts';

/** What was answered so far, by the name of the question; a question that was left out has no answer. */
export type Answers = Readonly<Record<string, string | readonly string[] | boolean>>;

/** What a question asks for. */
export type AnswerKind = 'text' | 'date' | 'end' | 'url' | 'choice' | 'thing' | 'yes';

/** One thing to be known about a new row; its name is also that of the flag that answers it. */
export type Question = {
  readonly name: string;
  readonly ask: string;
  readonly kind: AnswerKind;
  /** Of a `thing`: what it must be. */
  readonly target?: Target;
  readonly choices?: readonly string[];
  /** More than one answer may be given. */
  readonly many?: boolean;
  readonly required?: boolean;
  /** Asked only of those who want to say more. */
  readonly more?: boolean;
  /** What is taken where nothing is answered. */
  readonly propose?: (answers: Answers, book: Book) => string | undefined;
};

const edtfFault = (read: (value: string) => unknown, value: string): string | null => {
  try {
    read(value);
    return null;
  } catch (error) {
    return error instanceof EdtfError ? error.message : String(error);
  }
};

const schemaFault = (schema: typeof textSchema | typeof urlSchema, value: string): string | null =>
  schema.safeParse(value).error?.issues[0]?.message ?? null;

/** What is wrong with an answer as it is typed; null where it will do. */
export const answerFault = ({ kind, choices }: Question, value: string): string | null => {
  if (kind === 'date') return edtfFault(parseEdtf, value);
  if (kind === 'end') return edtfFault(parseBound, value);
  if (kind === 'url') return schemaFault(urlSchema, value);
  if (kind === 'text') return schemaFault(textSchema, value);
  if (kind === 'choice' && !choices?.includes(value)) return `must be one of ${choices?.join(', ')}`;
  return null;
};

/** The one answer to a question, or undefined. */
export const one = (answers: Answers, name: string): string | undefined => {
  const value = answers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** The answers to a question that takes several. */
export const several = (answers: Answers, name: string): readonly string[] => {
  const value = answers[name];
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
};

/** Whether a question was answered with yes. */
export const yes = (answers: Answers, name: string): boolean => answers[name] === true;
