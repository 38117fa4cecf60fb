import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFolder } from '../../seed/loader.ts';
import type { Neo4jAccess } from '../../server/neo4j/index.ts';
import { randomFrom } from '../graph/random-question.ts';
import { graphDigest, untilQuiet } from '../support/digest.ts';
import { copyFacts, removeFolders } from '../support/facts.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';

/** With `KILLS=full` twenty kills of each sort and the whole record, half an hour; otherwise three, and all but the tables of communes. */
const IS_FULL = process.env.KILLS === 'full';
const LEFT_OUT = IS_FULL ? null : /communes$/;
const KILLS = IS_FULL ? 20 : 3;

/** The moments of the kills: others in every run, or those of KILLS_SEED, to see a failure again. */
const SEED = Number(process.env.KILLS_SEED ?? Date.now() % 1_000_000);
console.log(`kills: seed ${SEED}`);
const random = randomFrom(SEED);

const own = ownNeo4j();
const quiet = () => {};
let access: Neo4jAccess;
let folders: readonly string[] = [];
let states: readonly string[] = [];
/** Milliseconds that a whole load took, from the start of its process. */
let whole = 0;

/** The loader as a process of its own, as `npm run seed` starts it. */
const startLoader = (folder: string): ChildProcess => {
  const { uri, username, password, database } = access;
  const env = {
    ...process.env,
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  return spawn(process.execPath, ['dist/server/seed.js', '--json', '--folder', folder], { env, stdio: 'ignore' });
};

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

/** Two states of the record that differ in nearly every fact: the second calls verified what the first calls compiled. */
const twoFolders = () =>
  Promise.all([
    copyFacts(LEFT_OUT),
    copyFacts(LEFT_OUT, (text) => text.replaceAll('confidence: verified', 'confidence: compiled')),
  ]);

beforeAll(async () => {
  folders = await twoFolders();
  access = await own.start();
  const digests: string[] = [];
  for (const folder of folders) {
    const begin = Date.now();
    const child = startLoader(folder);
    await ended(child);
    expect(child.exitCode).toBe(0);
    whole = Date.now() - begin;
    digests.push(await graphDigest(access));
  }
  states = digests;
}, 600_000);

afterAll(async () => {
  await access.stop();
  await own.remove();
  await removeFolders(folders);
}, 120_000);

/** A moment from the start of the process to a little after the end of a whole load: the n-th kill falls in the n-th part of it. */
const moment = (n: number): number => Math.round(300 + ((n + random()) / KILLS) * whole);

/** Starts to load the other state, lets the blow fall at a random moment, and tells what the graph holds then. */
const interrupted = async (n: number, blow: (loader: ChildProcess) => Promise<void>): Promise<string> => {
  const now = await graphDigest(access);
  expect(states).toContain(now);
  const after = moment(n);
  const loader = startLoader(folders[1 - states.indexOf(now)] ?? '');
  await sleep(after);
  await blow(loader);
  await ended(loader);
  await untilQuiet(access);
  const found = await graphDigest(access);
  const what = found === now ? 'before' : states.includes(found) ? 'after' : 'neither before nor after';
  console.log(`struck after ${after} of about ${whole} ms: the graph is as ${what}`);
  return what;
};

describe('a load that is struck down', () => {
  it(`leaves the graph as before or as after, ${KILLS} times the loader is killed`, async () => {
    for (let n = 0; n < KILLS; n += 1) {
      const what = await interrupted(n, async (loader) => {
        loader.kill('SIGKILL');
      });
      expect(['before', 'after']).toContain(what);
    }
  }, 1_800_000);

  it(`leaves the graph as before or as after, ${KILLS} times Neo4j is killed, and starts again`, async () => {
    for (let n = 0; n < KILLS; n += 1) {
      const what = await interrupted(n, async () => {
        process.kill(access.pid ?? 0, 'SIGKILL');
        await access.exited;
        access = await own.start();
      });
      expect(['before', 'after']).toContain(what);
    }
  }, 1_800_000);

  it('does not stop the next load', async () => {
    for (const [n, folder] of folders.entries()) {
      await loadFolder(access, folder, quiet);
      expect(await graphDigest(access)).toBe(states[n]);
    }
  }, 600_000);
});
