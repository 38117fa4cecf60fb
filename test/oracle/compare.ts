import type { Day } from '#temporal';
import type { Ask } from './database.ts';
import { brokenIn } from './laws/generated.ts';
import { type World, worldOf } from './meaning/world.ts';
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

const pickFor = (state: State, days: readonly Day[], what: string): Pick => {
  // Ids and codes differ from load to load; what they are of does not.
  const word = hash(JSON.stringify(state).replaceAll(/g\d{4}|(?<="code":")\d{4}/g, 'g'));
  return pickFrom(days, `${what} ${word}`);
};

/** What is asked about a state; every round asks about other days and other things. */
const questionsOn = (state: State, world: World, askings: readonly Asking[], round: number): readonly Question[] =>
  askings.flatMap((asking, n) => asking(world, pickFor(state, world.days, `${n} ${round}`)));

/** Whether two answers say the same. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const LAW = { name: 'laws', document: '', variables: {}, expected: [], read: () => [] } as const;

const differenceOnce = async (ask: Ask, state: State, askings: readonly Asking[], round: number) => {
  const world = worldOf(state);
  for (const question of questionsOn(state, world, askings, round)) {
    const got = question.read(await ask(question.document, question.variables));
    if (!isSame(got, question.expected)) return { question, got, state };
  }
  const broken = await brokenIn(ask, state, pickFor(state, world.days, `laws ${round}`));
  return broken.length > 0 ? { question: LAW, got: broken, state } : null;
};

/** The first question of a state that is answered otherwise than the oracle does, or the laws that it breaks; null where there is none. */
export const differenceIn = async (
  ask: Ask,
  state: State,
  askings: readonly Asking[],
  rounds = 1,
): Promise<Difference | null> => {
  for (let round = 0; round < rounds; round += 1) {
    const found = await differenceOnce(ask, state, askings, round);
    if (found !== null) return found;
  }
  return null;
};

const lines = (value: unknown): readonly string[] => JSON.stringify(value, null, 1)?.split('\n') ?? [];

/** What differs, line by line: `-` expected, `+` got. */
export const contrast = (expected: unknown, got: unknown): string => {
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
