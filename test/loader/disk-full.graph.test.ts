import { execFileSync } from 'node:child_process';
import { mkdir, open, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFolder } from '../../seed/loader.ts';
import { type Listening, listen } from '../../server/listen.ts';
import { makeMetrics } from '../../server/metrics.ts';
import { type Neo4jAccess, openNeo4j } from '../../server/neo4j/index.ts';
import { serveOn } from '../../server/serving.ts';
import { graphDigest } from '../support/digest.ts';
import { removeFolders } from '../support/facts.ts';
import { homeOf } from '../support/neo4j.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';
import { askOnce, type Outcome, questionOf, startLoad } from '../trust/clients.ts';
import { IS_TORTURE, report, rotated, times } from '../trust/torture.ts';
import { manySmall } from './many-small.ts';

// A load on a disk that fills up under it: the look for room before a load is left out, as if another program took the room meanwhile. The
// database has its data on a small file system of its own, which only root may make.

const ROUNDS = times(1, 20);

/** Bytes of the disk, and of what a load finds free at most: it needs more than one MiB. */
const MIB = 2 ** 20;
const DISK = 600 * MIB;
const MOST_LEFT = MIB / 4;

const COPIES = 120;

/** Milliseconds in which a service is ready again once there is room. */
const BACK = 60_000;

const random = rotated('full disk');
const own = ownNeo4j();
const home = homeOf(own.config);
const ballast = join(home, 'ballast');

/** It takes most of a minute: one run in so many does it. */
const SHARE = 3;
const isTurn = IS_TORTURE || Math.floor(Date.now() / 1_000) % SHARE === 0;

const mount = async (): Promise<boolean> => {
  await mkdir(home, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', home], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

type State = { readonly folder: string; readonly digest: string };

const opened: { access: Neo4jAccess } = { access: undefined as never };
const stop = new AbortController();
let states: readonly State[] = [];
let listening: Listening;
let ended: Promise<void>;

const compiled = (text: string): string => text.replaceAll('confidence: verified', 'confidence: compiled');

const load = (folder: string): Promise<unknown> => loadFolder(opened.access, folder, () => {});

const stateNow = async (): Promise<State> => {
  const digest = await graphDigest(opened.access);
  const found = states.find((state) => state.digest === digest);
  if (!found) throw new Error('the graph is in no known state');
  return found;
};

/** Takes room away until only so many bytes are free. */
const fill = async (left: number): Promise<void> => {
  const { bavail, bsize } = await statfs(home);
  const file = await open(ballast, 'w');
  const block = Buffer.alloc(MIB);
  for (let todo = bavail * bsize - left; todo > 0; todo -= block.length)
    await file.write(block, 0, Math.min(todo, block.length));
  await file.close();
};

const isReady = async (): Promise<boolean> =>
  (await askOnce(`http://127.0.0.1:${listening.port}`, { path: '/readyz' })).status === 200;

const untilReady = async (wanted: boolean): Promise<void> => {
  const begin = Date.now();
  while ((await isReady()) !== wanted) {
    if (Date.now() - begin > BACK) throw new Error(`not ${wanted ? 'ready' : 'told'} within ${BACK} ms`);
    await sleep(100);
  }
};

const ASKED = [questionOf('{ organisation(id: "bo-b-copy-1") { name { vi } } }'), questionOf('{ release { number } }')];

const isHonest = ({ status, text }: Outcome): boolean =>
  status === 503 ? text.includes('GRAPH_UNAVAILABLE') : status === 200 && !text.includes('errors');

/** A load to the other state that finds too little room, and what readers were told from before it until there was room again. */
const struck = async (target: State, left: number) => {
  const readers = startLoad(`http://127.0.0.1:${listening.port}`, ASKED, 4, 20);
  await fill(left);
  const fault = await load(target.folder).then(
    () => null,
    (error: unknown) => opened.access.explain(error),
  );
  await untilReady(false);
  await rm(ballast);
  await untilReady(true);
  return { fault: String(fault), told: await readers.stop() };
};

describe.runIf(isTurn)('a disk that fills up during a load', () => {
  let isMounted = false;

  beforeAll(async () => {
    isMounted = await mount();
    if (!isMounted) return;
    opened.access = await openNeo4j(own.config, () => {});
    for (const folder of await Promise.all([manySmall(COPIES), manySmall(COPIES, compiled)])) {
      await load(folder);
      states = [...states, { folder, digest: await graphDigest(opened.access) }];
    }
    listening = await listen({ host: '127.0.0.1', port: 0, portWasChosen: true });
    const log = pino({ level: 'silent' });
    const { config } = own;
    ended = serveOn(opened, {
      config,
      listening,
      stop: stop.signal,
      log,
      metrics: makeMetrics(),
      renderer: null,
      say: () => {},
    });
    await untilReady(true);
  }, 300_000);

  it(
    `is told, leaves the graph as before, and with room all is well again by itself, ${ROUNDS} times`,
    async ({ skip }) => {
      skip(!isMounted, 'no file system may be mounted here');
      let answers = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const now = await stateNow();
        const target = states.find((state) => state !== now) as State;
        const { fault, told } = await struck(target, Math.round(random() * MOST_LEFT));
        expect(fault).toMatch(/full|no space/i);
        expect(told.filter((one) => !isHonest(one))).toEqual([]);
        expect(await stateNow()).toBe(now);
        await load(target.folder);
        expect(await stateNow()).toBe(target);
        answers += told.length;
      }
      report(
        'full-disk',
        `${ROUNDS} loads failed, each as before; ${answers} answers meanwhile: data or 503, and well again by itself with room`,
      );
    },
    120_000 + ROUNDS * 120_000,
  );

  afterAll(async () => {
    stop.abort();
    await ended;
    await opened.access?.stop();
    await own.remove();
    await removeFolders(states.map(({ folder }) => folder));
  }, 120_000);
});
