import type { Day } from '#temporal';
import type { Ask } from './database.ts';
import { worldOf } from './meaning/world.ts';
import type { Asking, Pick, Question } from './question.ts';
import { type State, sheetOf } from './state.ts';

/** A question that the oracle and the database answer differently, and the state that was asked about. */
export type Difference = { readonly question: Question; readonly got: unknown; readonly state: State };

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619) >>> 0, 2_166_136_261);

/** Picks that differ from world to world and from kind to kind of question, and are the same whenever a world is asked again. */
export const pickFrom = (days: readonly Day[], word: string): Pick => {
  const some = <T>(items: readonly T[], count: number): readonly T[] =>
    items
      .map((item, n) => ({ item, n, at: hash(`${word} ${n}`) }))
      .sort((a, b) => a.at - b.at)
      .slice(0, count)
      .sort((a, b) => a.n - b.n)
      .map(({ item }) => item);
  return {
    some,
    days: (count) => {
      const found = some(days, count);
      return Array.from({ length: count }, (_, n) => found[n] ?? found.at(-1) ?? (2020_01_01 as Day));
    },
  };
};

/** What is asked about a state; every round asks about other days and other things. */
export const questionsOn = (state: State, askings: readonly Asking[], round = 0): readonly Question[] => {
  const world = worldOf(state);
  // Ids differ from load to load; what they are ids of does not.
  const word = hash(JSON.stringify(state).replaceAll(/g\d{4}/g, 'g'));
  return askings.flatMap((asking, n) => asking(world, pickFrom(world.days, `${n} ${word} ${round}`)));
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The first question of a state that is answered otherwise than the oracle does; null where there is none. */
export const differenceIn = async (
  ask: Ask,
  state: State,
  askings: readonly Asking[],
  rounds = 1,
): Promise<Difference | null> => {
  for (let round = 0; round < rounds; round += 1)
    for (const question of questionsOn(state, askings, round)) {
      const got = question.read(await ask(question.document, question.variables));
      if (!isSame(got, question.expected)) return { question, got, state };
    }
  return null;
};

const lines = (value: unknown): readonly string[] => JSON.stringify(value, null, 1)?.split('\n') ?? [];

/** What differs, line by line: `-` expected, `+` got. */
const contrast = (expected: unknown, got: unknown): string => {
  const [wanted, found] = [lines(expected), lines(got)];
  const first = wanted.findIndex((line, n) => line !== found[n]);
  const from = Math.max(0, first - 8);
  return [
    ...wanted.slice(from, first + 12).map((line) => `- ${line}`),
    ...found.slice(from, first + 12).map((line) => `+ ${line}`),
  ].join('\n');
};

/** A difference as a person reads it: the question, both answers, the state as a sheet that can be loaded. */
export const told = ({ question, got, state }: Difference): string =>
  [
    `${question.name}: the database answers otherwise than the oracle`,
    question.document.replaceAll(/\s+/g, ' '),
    JSON.stringify(question.variables),
    contrast(question.expected, got),
    'of this sheet:',
    sheetOf([state]),
  ].join('\n');
