import type { Readable, Writable } from 'node:stream';
import { autocomplete, confirm, isCancel, multiselect, select, text } from '@clack/prompts';
import type { Target } from '../references.ts';
import type { Book, Thing } from './book.ts';
import { findThings } from './find.ts';
import { type Given, proposed } from './flags.ts';
import type { Kind } from './kinds/index.ts';
import { type Answers, answerFault, type Question } from './question.ts';

/** Where questions are shown and answered. */
export type Terminal = { readonly input?: Readable; readonly output?: Writable };

/** Raised where the person who is asked breaks off; nothing has been written then. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Makes something that a question wants and the record does not hold, and gives the book with it. */
export type AddFirst = (target: Target, book: Book) => Promise<{ readonly thing: Thing; readonly book: Book }>;

const NONE = '';
const NEW = '+';
const SHOWN = 200;
/** Things that may be added while a row that names them is made. */
const ADDABLE: readonly Target[] = ['source', 'act', 'person', 'organisation'];

const sure = <T>(answer: T): Exclude<T, symbol> => {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
};

const askText = async (question: Question, proposal: string | undefined, terminal: Terminal): Promise<string> => {
  const answer = await text({
    ...terminal,
    message: question.ask,
    ...(proposal !== undefined && { initialValue: proposal }),
    validate: (value) => {
      const typed = (value ?? '').normalize('NFC').trim();
      if (typed === '') return question.required ? 'this must be answered' : undefined;
      return answerFault(question, typed) ?? undefined;
    },
  });
  return (sure(answer) ?? '').normalize('NFC').trim();
};

const askChoice = async (question: Question, proposal: string | undefined, terminal: Terminal): Promise<string> => {
  const none = question.required ? [] : [{ value: NONE, label: 'not said' }];
  const options = [...none, ...(question.choices ?? []).map((value) => ({ value, label: value }))];
  const initial = proposal === undefined ? {} : { initialValue: proposal };
  return sure(await select({ ...terminal, message: question.ask, options, maxItems: 12, ...initial }));
};

/**
 * What is offered for the text typed so far, the best first. Each value holds the text too, so that the prompt takes it for another and
 * leads to the best one again, rather than stay on what was best for a shorter text.
 */
const optionsFor = (book: Book, target: Target, typed: string, isNeeded: boolean) => {
  if (typed.trim() === '') return isNeeded ? [] : [{ value: NONE, label: 'nothing (more)' }];
  const found = findThings(book, target, typed).slice(0, SHOWN);
  const add = ADDABLE.includes(target)
    ? [{ value: `${NEW} ${typed}`, label: 'not in the record yet: add it first' }]
    : [];
  return [
    ...found.map(({ id, name, hint }) => ({ value: `${id} ${typed}`, label: name, hint: `${hint}  ${id}` })),
    ...add,
  ];
};

const askThing = async (book: Book, question: Question, isNeeded: boolean, terminal: Terminal): Promise<string> => {
  const target = question.target ?? 'organisation';
  const answer = await autocomplete<string>({
    ...terminal,
    message: question.ask,
    placeholder: 'type a name, with or without marks, or an id',
    maxItems: 10,
    options() {
      return optionsFor(book, target, this.userInput ?? '', isNeeded);
    },
    // What is offered is found already; the prompt's own filter would look for the letters as typed.
    filter: () => true,
    validate: (value) => (isNeeded && !value ? 'type a name and choose one' : undefined),
  });
  return (sure(answer) ?? NONE).split(' ')[0] ?? NONE;
};

type Asking = { readonly book: Book; readonly answers: Answers };

const askThings = async (
  question: Question,
  asking: Asking,
  addFirst: AddFirst,
  terminal: Terminal,
): Promise<Asking> => {
  let { book } = asking;
  const ids: string[] = [];
  for (;;) {
    const isNeeded = question.required === true && ids.length === 0;
    const picked = await askThing(book, question, isNeeded, terminal);
    if (picked === NEW) {
      const added = await addFirst(question.target ?? 'organisation', book);
      book = added.book;
      ids.push(added.thing.id);
    } else if (picked !== NONE) ids.push(picked);
    if (picked === NONE || !question.many) break;
  }
  const value = question.many ? ids : (ids[0] ?? NONE);
  return { book, answers: value.length ? { ...asking.answers, [question.name]: value } : asking.answers };
};

const splitList = (question: Question, value: string): string | readonly string[] =>
  question.many ? value.split(';').map((part) => part.trim()) : value;

const askOne = async (question: Question, asking: Asking, addFirst: AddFirst, terminal: Terminal): Promise<Asking> => {
  const { book, answers } = asking;
  if (question.kind === 'thing') return askThings(question, asking, addFirst, terminal);
  if (question.kind === 'yes') {
    const isSo = sure(await confirm({ ...terminal, message: question.ask, initialValue: false }));
    return { book, answers: isSo ? { ...answers, [question.name]: true } : answers };
  }
  const ask = question.kind === 'choice' ? askChoice : askText;
  const value = await ask(question, proposed(book, question, answers), terminal);
  return { book, answers: value === NONE ? answers : { ...answers, [question.name]: splitList(question, value) } };
};

const askMore = async (questions: readonly Question[], terminal: Terminal): Promise<readonly Question[]> => {
  if (questions.length === 0) return [];
  const options = questions.map(({ name, ask }) => ({ value: name, label: ask }));
  const message = 'What else do you want to say? (space chooses, enter goes on)';
  const chosen = sure(await multiselect({ ...terminal, message, options, required: false, maxItems: 12 }));
  return questions.filter(({ name }) => chosen.includes(name));
};

/**
 * Asks what flags did not answer: everything where no flag was given, else only what must be answered. Gives the answers, and the book
 * with what was added on the way. Throws Cancelled.
 */
export const askAll = async (
  book: Book,
  kind: Kind,
  given: Given,
  read: (given: Given) => Answers,
  addFirst: AddFirst,
  terminal: Terminal,
): Promise<Asking> => {
  const isAsked = ({ name }: Question) => given[name] === undefined;
  const hasFlags = Object.values(given).some((value) => value !== undefined);
  const open = kind.questions.filter(isAsked);
  const first = open.filter(({ more, required }) => (hasFlags ? required : !more));
  let asking: Asking = { book, answers: read(given) };
  for (const question of first) asking = await askOne(question, asking, addFirst, terminal);
  const more = hasFlags
    ? []
    : await askMore(
        open.filter(({ more: isMore }) => isMore),
        terminal,
      );
  for (const question of more) asking = await askOne(question, asking, addFirst, terminal);
  return asking;
};

/** Asks which sheet a row goes to, the proposed one first. Throws Cancelled. */
export const askSheet = async (files: readonly string[], proposal: string, terminal: Terminal): Promise<string> => {
  const options = [proposal, ...files.filter((file) => file !== proposal)].map((value) => ({ value, label: value }));
  return sure(await select({ ...terminal, message: 'Into which sheet?', options, maxItems: 8 }));
};

/** Asks a question that yes or no answers. Throws Cancelled. */
export const askYes = async (message: string, terminal: Terminal): Promise<boolean> =>
  sure(await confirm({ ...terminal, message }));
