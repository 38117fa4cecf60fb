import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFolder } from '../../seed/loader.ts';
import type { Neo4jAccess } from '../../server/neo4j/index.ts';
import { graphDigest, untilQuiet } from '../support/digest.ts';
import { copyFacts, removeFolders } from '../support/facts.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';
import { IS_TORTURE, report, rotated, times } from '../trust/torture.ts';
import { confidences, startReader } from './confidence-readers.ts';
import { ended, loadIn, startLoader } from './loader-process.ts';
import { manySmall } from './many-small.ts';

/** Kills of the loader, and of Neo4j. */
const LOADER_KILLS = times(2, 100);
const NEO4J_KILLS = times(2, 50);

/** Loads after those, which nobody strikes. */
const WHOLE_LOADS = times(2, 10);

/** Reads that must have been answered during those loads. */
const READS = times(20, 5_000);

/** One load in so many is to the whole record, the next one back from it; the others leave out the communes. */
const WHOLE_EVERY = 10;

const random = rotated('kills');
const own = ownNeo4j();
const quiet = () => {};
let access: Neo4jAccess;

/** A state that the record may be in, and what a whole load to it was seen to take: milliseconds from the start of its process. */
type State = {
  readonly folder: string;
  readonly isWhole: boolean;
  readonly digest: string;
  readonly answer: string;
  readonly took: number;
};
let states: readonly State[] = [];
let folders: readonly string[] = [];

const compiled = (text: string): string => text.replaceAll('confidence: verified', 'confidence: compiled');

/** Copies of the small sheet in the record of every run. */
const COPIES = 150;

/** Two folders that differ in nearly every fact: the second calls compiled what the first calls verified. */
const smallFolders = () =>
  IS_TORTURE
    ? Promise.all([copyFacts(/communes$/), copyFacts(/communes$/, compiled)])
    : Promise.all([manySmall(COPIES), manySmall(COPIES, compiled)]);

const wholeFolders = () => (IS_TORTURE ? Promise.all([copyFacts(null), copyFacts(null, compiled)]) : []);

const loadWhole = async (folder: string, isWhole: boolean): Promise<State> => {
  const begin = Date.now();
  await loadIn(access, folder);
  const took = Date.now() - begin;
  return { folder, isWhole, took, digest: await graphDigest(access), answer: await confidences(access) };
};

beforeAll(async () => {
  access = await own.start();
  const whole = await wholeFolders();
  const small = await smallFolders();
  folders = [...whole, ...small];
  const seen: State[] = [];
  for (const folder of folders) seen.push(await loadWhole(folder, !small.includes(folder)));
  states = seen;
}, 900_000);

afterAll(async () => {
  await access.stop();
  await own.remove();
  await removeFolders(folders);
}, 120_000);

/** Where the n-th load leads: to the other confidence, and now and then to the whole record. */
const targetOf = (now: State, n: number): State => {
  const isWhole = IS_TORTURE && n % WHOLE_EVERY === 0;
  const others = states.filter((state) => state.isWhole === isWhole && state !== now && state.answer !== now.answer);
  const target = others[Math.floor(random() * others.length)];
  if (!target) throw new Error('there is no other state');
  return target;
};

/** What was seen of all loads: states, reads that were answered meanwhile, and those that saw a part of a load. */
const seen = { before: 0, after: 0, reads: 0, mixed: 0 };

/**
 * Counts reads. A load that was not committed must have shown nobody anything. One that was is applied by Neo4j row by row, and a statement
 * that reads just then sees a part of it: that is no fault of the loader, and how often it was seen is told.
 */
const addReads = (answers: readonly string[], before: State, found: State): void => {
  const mixed = answers.filter((answer) => answer !== before.answer && answer !== found.answer).length;
  if (found === before) expect(mixed).toBe(0);
  seen.reads += answers.length;
  seen.mixed += mixed;
};

/** Starts a load while others read, lets the blow fall at a random moment of its n-th part, and gives the state that the graph is in then. */
const interrupted = async (
  now: State,
  [n, kills]: readonly [number, number],
  blow: (loader: ChildProcess) => Promise<void>,
): Promise<State> => {
  const target = targetOf(now, n);
  const after = Math.round(300 + ((n + random()) / kills) * target.took);
  const reader = startReader(access);
  const loader = startLoader(access, target.folder);
  await sleep(after);
  await blow(loader);
  await ended(loader);
  const answers = await reader.stop();
  await untilQuiet(access);
  const digest = await graphDigest(access);
  const found = [now, target].find((state) => state.digest === digest);
  console.log(
    `struck after ${after} of about ${target.took} ms: ${found ? (found === now ? 'before' : 'after') : 'neither'}`,
  );
  if (!found) throw new Error('the graph is neither as before nor as after');
  addReads(answers, now, found);
  seen[found === now ? 'before' : 'after'] += 1;
  return found;
};

const stateNow = async (): Promise<State> => {
  const digest = await graphDigest(access);
  const found = states.find((state) => state.digest === digest);
  if (!found) throw new Error('the graph is in no known state');
  return found;
};

const strike = async (kills: number, blow: (loader: ChildProcess) => Promise<void>): Promise<void> => {
  let now = await stateNow();
  for (let n = 0; n < kills; n += 1) now = await interrupted(now, [n, kills], blow);
};

describe('a load that is struck down', () => {
  it(`leaves the graph as before or as after, ${LOADER_KILLS} times the loader is killed`, async () => {
    await strike(LOADER_KILLS, async (loader) => {
      loader.kill('SIGKILL');
    });
    report('loader-killed', `${seen.before} as before, ${seen.after} as after, none between`);
  }, 3_600_000);

  it(`leaves the graph as before or as after, ${NEO4J_KILLS} times Neo4j is killed, and starts again`, async () => {
    const { before, after } = { ...seen };
    await strike(NEO4J_KILLS, async () => {
      process.kill(access.pid ?? 0, 'SIGKILL');
      await access.exited;
      access = await own.start();
    });
    report('neo4j-killed', `${seen.before - before} as before, ${seen.after - after} as after, none between`);
  }, 3_600_000);

  it('does not stop the next loads, and what is not committed is seen by nobody', async () => {
    let now = await stateNow();
    for (let n = 0; n < WHOLE_LOADS; n += 1) {
      const target = targetOf(now, n);
      const reader = startReader(access);
      await loadFolder(access, target.folder, quiet);
      addReads(await reader.stop(), now, target);
      expect(await graphDigest(access)).toBe(target.digest);
      now = target;
    }
    expect(seen.reads).toBeGreaterThanOrEqual(READS);
    console.log(`${seen.reads} reads answered, ${seen.mixed} of them while a commit was applied, with a part of it`);
    report(
      'reads-meanwhile',
      `${seen.reads} reads; of a load that was not committed none saw anything; ${seen.mixed} saw a part of one while it was committed`,
    );
  }, 3_600_000);
});
