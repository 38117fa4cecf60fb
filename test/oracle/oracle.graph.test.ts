import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Neo4jAccess } from '../../server/neo4j/index.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';
import { report } from '../trust/torture.ts';
import { type Difference, differenceIn, told } from './compare.ts';
import { type Ask, loadStates, openAsker } from './database.ts';
import { states } from './generate/index.ts';
import { ASKINGS, OF_ALL } from './questions/index.ts';
import { GRAPHS, SEED } from './settings.ts';
import { named, type State, together } from './state.ts';

const own = ownNeo4j();
let access: Neo4jAccess;

beforeAll(async () => {
  access = await own.start();
  console.log(`oracle: seed ${SEED}, ${GRAPHS} graphs`);
}, 300_000);

afterAll(async () => {
  await access.stop();
  await own.remove();
});

/**
 * How many graphs stand in the database at once, how many of them are asked about in one question, and how many questions wait at once.
 * After each load every statement is planned anew, which takes longer than to ask it: a thousand graphs are half as many nodes as the record.
 */
const AT_ONCE = 1_000;
const TOGETHER = 15;
const WAITING = 3;

/** Milliseconds in which a graph that differs is made smaller. */
const SHRINKING = 120_000;

/** How often a single state is asked, each time about other days: a question of several was about days of one of them. */
const ROUNDS = 12;

/** A state that differs among others: its place among them, and how. */
type Differing = { readonly place: number; readonly difference: Difference };

/** The first state of some that differs: they are asked about together, and one by one where that differs. */
const differingIn = async (ask: Ask, group: readonly State[]): Promise<Differing | null> => {
  const found = await differenceIn(ask, together(group), ASKINGS);
  if (found === null) return null;
  for (const [place, state] of group.entries()) {
    const difference = await differenceIn(ask, state, ASKINGS, ROUNDS);
    if (difference !== null) return { place, difference };
  }
  throw new Error(`together only, ${told(found)}`);
};

const firstDifference = async (ask: Ask, loaded: readonly State[]): Promise<Differing | null> => {
  let next = 0;
  let found: Differing | null = null;
  const work = async (): Promise<void> => {
    while (found === null && next < loaded.length) {
      const first = next;
      next += TOGETHER;
      const differing = await differingIn(ask, loaded.slice(first, first + TOGETHER));
      if (differing !== null) found ??= { ...differing, place: first + differing.place };
    }
  };
  await Promise.all(Array.from({ length: WAITING }, work));
  return found;
};

/** Whether a state, alone in the database, is answered as the oracle says; throws what differs. */
const agrees = async (state: State): Promise<void> => {
  const alone = named(state, 1);
  await loadStates(access, [alone]);
  const { ask, close } = openAsker(access);
  try {
    const found = await differenceIn(ask, alone, ASKINGS, ROUNDS);
    if (found !== null) throw new Error(told(found));
  } finally {
    await close();
  }
};

const askLoaded = async (ask: Ask, part: readonly State[]): Promise<Differing | null> => {
  const all = await differenceIn(ask, together(part), OF_ALL);
  if (all !== null) throw new Error(told({ ...all, state: together([]) }));
  return firstDifference(ask, part);
};

/** Asks a part of the sample; a graph that differs is made smaller, alone in the database, and told. */
const askAll = async (sample: readonly State[], first: number): Promise<void> => {
  const part = sample.slice(first, first + AT_ONCE).map((state, n) => named(state, n));
  await loadStates(access, part);
  const { ask, close } = openAsker(access);
  const found = await askLoaded(ask, part).finally(close);
  if (found === null) return;
  const path = String(first + found.place);
  const again = { seed: SEED, path, numRuns: 1, interruptAfterTimeLimit: SHRINKING };
  await fc.assert(fc.asyncProperty(states, agrees), again);
  throw new Error(`graph ${path} of seed ${SEED} differs among others, and not alone: ${told(found.difference)}`);
};

describe('the database answers as the plain reading of the sheets does', () => {
  const sample = fc.sample(states, { seed: SEED, numRuns: GRAPHS });
  const parts = Array.from({ length: Math.ceil(GRAPHS / AT_ONCE) }, (_, n) => n * AT_ONCE);

  it.each(parts)('graphs from %i on', (first) => askAll(sample, first), 600_000);

  it('asks as many graphs as it says', () => {
    expect(sample).toHaveLength(GRAPHS);
    report('oracle', `${GRAPHS} graphs, each asked ${ASKINGS.length} kinds of questions: no difference`);
  });
});
