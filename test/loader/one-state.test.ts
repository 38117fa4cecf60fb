import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadFolder } from '../../seed/loader.ts';
import { projectRoot } from '../../server/config.ts';
import { type Access, openDriver, writeSession } from '../../server/graph/driver.ts';
import { type Graph, openGraph } from '../../server/graph/graph.ts';
import { beginLocked, commitAnnounced } from '../../server/graph/write-lock.ts';
import { buildYoga } from '../../server/graphql.ts';
import { removeFolders } from '../support/facts.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';
import { serve } from '../support/service.ts';
import { report, times } from '../trust/torture.ts';
import { startReader } from './confidence-readers.ts';
import { loadIn } from './loader-process.ts';
import { manySmall } from './many-small.ts';

// Neo4j applies a commit row by row, and a statement of that moment sees a part of it. Readers of the service never do: of two states that
// differ in every fact they are told one or the other.

/** Copies of the small sheet: so many that a commit takes long enough to be read across. */
const COPIES = 300;

/** Loads while others read, by a process of their own: it keeps nobody waiting but for the database. */
const LOADS = times(2, 60);

/** Readers at once. */
const READERS = 4;

const own = ownNeo4j();
const quiet = () => {};
let access: Access;
let folders: readonly string[] = [];
let service: Awaited<ReturnType<typeof serve>>;
let stop = async (): Promise<void> => {};

const compiled = (text: string): string => text.replaceAll('confidence: verified', 'confidence: compiled');

beforeAll(async () => {
  const started = await own.start();
  access = started;
  folders = [await manySmall(COPIES), await manySmall(COPIES, compiled)];
  await loadFolder(access, folders[0] ?? '', quiet);
  service = await serve(access, projectRoot);
  // A database that was only just started plans what it is asked first: that may be told to ask again.
  await vi.waitFor(async () => expect(wordsOf(await ask())).toEqual(['VERIFIED']), { timeout: 60_000 });
  stop = async () => {
    await service.stop();
    await started.stop();
    await own.remove();
    await removeFolders(folders);
  };
}, 300_000);

afterAll(() => stop(), 120_000);

/** Facts of several kinds, over more than one statement. */
const QUERY = `{
  reorganisations(first: 50) { edges { node { confidence } } }
  organisations(first: 50) { edges { node { confidence } } }
  people(first: 50) { edges { node { confidence tenures(first: 2) { edges { node { confidence } } } } } }
}`;

type Answer = {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
};

const ask = async (): Promise<Answer> => {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  });
  return (await response.json()) as Answer;
};

/** What an answer calls its facts: the words that stand in it, each once. */
const wordsOf = (answer: Answer): readonly string[] => [
  ...new Set(JSON.stringify(answer).match(/VERIFIED|COMPILED|GRAPH_UNAVAILABLE|BAD_INPUT|TOO_COSTLY|INTERNAL/g)),
];

/** Asks until it is stopped; gives what each answer said. */
const startAsking = () => {
  const told: (readonly string[])[] = [];
  let isOver = false;
  const asking = (async () => {
    while (!isOver) told.push(wordsOf(await ask()));
  })();
  const end = async () => {
    isOver = true;
    await asking;
    return told;
  };
  return { end };
};

/** Makes every fact another, in one commit, as a load does. */
const changeAll = async (): Promise<void> => {
  const driver = openDriver(access);
  const session = writeSession(driver, access.database);
  const tx = await beginLocked(session, { limit: 60_000, onWait: quiet, writes: true });
  await tx.run(`MATCH (r:Release {id: 'current'}) SET r.digest = r.digest + ' changed'
    WITH r MATCH (f:Fact) WHERE f.confidence IS NOT NULL
    SET f.confidence = CASE f.confidence WHEN 'verified' THEN 'compiled' ELSE 'verified' END`);
  await commitAnnounced(tx);
  await session.close();
  await driver.close();
};

/** The graph, where one thing more happens after the first read of all. */
const struckBy = (graph: Graph, work: () => Promise<void>) => {
  const told = { reads: 0 };
  const struck = (mine: Graph): Graph => ({
    ...mine,
    read: async (plan) => {
      const found = await mine.read(plan);
      told.reads += 1;
      if (told.reads === 1) await work();
      return found;
    },
    until: (...limits) => struck(mine.until(...limits)),
  });
  return { graph: struck(graph), told };
};

const askIn = (graph: Graph): Promise<Response> | Response => {
  const yoga = buildYoga(graph, pino({ level: 'silent' }));
  const body = JSON.stringify({ query: QUERY });
  return yoga.fetch('http://service/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
};

const answerOf = async (graph: Graph): Promise<Answer> => (await (await askIn(graph)).json()) as Answer;

describe('readers of the service while loads are committed', () => {
  it('are told of one state each time', async () => {
    const before = wordsOf(await ask());
    expect(before).toEqual(['VERIFIED']);
    const raw = startReader(access);
    const readers = Array.from({ length: READERS }, startAsking);
    for (let n = 1; n <= LOADS; n += 1) await loadIn(access, folders[n % 2] ?? '');
    await sleep(200);
    const told = (await Promise.all(readers.map(({ end }) => end()))).flat();
    const seenRaw = (await raw.stop()).filter((answer) => answer.includes(','));
    const counts = (word: string) => told.filter((words) => words.length === 1 && words[0] === word).length;
    expect(told.filter((words) => words.length !== 1)).toEqual([]);
    const [verified, other, away] = ['VERIFIED', 'COMPILED', 'GRAPH_UNAVAILABLE'].map(counts) as [
      number,
      number,
      number,
    ];
    expect(verified + other + away).toBe(told.length);
    expect(verified).toBeGreaterThan(0);
    expect(other).toBeGreaterThan(0);
    expect(away).toBe(0);
    console.log(
      `${told.length} answers, ${verified} and ${other} of one state; ${seenRaw.length} statements of the raw database saw a part`,
    );
    report('one-state', `${told.length} answers during ${LOADS} loads, none of a mixture`);
  }, 3_600_000);

  it('are told of one state where a commit comes between two reads of theirs', async () => {
    const graph = openGraph(access);
    const counted = struckBy(graph, async () => {});
    const before = wordsOf(await answerOf(counted.graph));
    const struck = struckBy(graph, changeAll);
    const told = wordsOf(await answerOf(struck.graph));
    await graph.close();
    expect(before).toHaveLength(1);
    expect(told).toHaveLength(1);
    expect(told).not.toEqual(before);
    // All was read again: of the first time, some was of before the commit.
    expect(counted.told.reads).toBeGreaterThan(1);
    expect(struck.told.reads).toBe(2 * counted.told.reads);
  }, 60_000);

  it('are told to ask again where it is not known in time whether it is one', async () => {
    const graph = openGraph(access);
    const commits = { begin: async () => performance.now(), none: async () => false };
    const unsure = (mine: Graph): Graph => ({ ...mine, commits, until: (...limits) => unsure(mine.until(...limits)) });
    const response = await askIn(unsure(graph));
    const { data, errors } = (await response.json()) as Answer;
    await graph.close();
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('2');
    expect(data).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['GRAPH_UNAVAILABLE']);
  }, 60_000);
});
