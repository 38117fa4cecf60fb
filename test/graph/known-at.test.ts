import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { execute, isObjectType, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFolder, validRecord } from '../../seed/loader.ts';
import { type Release, writeRelease } from '../../seed/release/files.ts';
import { makeRelease } from '../../seed/release/make.ts';
import { rowsOf } from '../../seed/release/rows.ts';
import { openDriver, readSession, writeSession } from '../../server/graph/driver.ts';
import { type Graph, openGraph } from '../../server/graph/graph.ts';
import { answering } from '../../server/graphql.ts';
import type { Neo4jAccess } from '../../server/neo4j/index.ts';
import { schema } from '../../server/schema/index.ts';
import { STATES } from '../releases/states.ts';
import { graphLines } from '../support/digest.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';
import { everyQuestion, type Question } from './every-question.ts';

const own = ownNeo4j();
const quiet = () => {};
let access: Neo4jAccess;
let graph: Graph;
let home = '';

/** A folder of data: one state of the sheets, and the releases of the states before it. */
const folderOf = async (name: string, state: number, released: number): Promise<string> => {
  const facts = join(home, name, 'facts');
  await mkdir(facts, { recursive: true });
  const releases: Release[] = [];
  for (const text of STATES.slice(0, released)) {
    await writeFile(join(facts, 'all.yaml'), text);
    const announcement = { date: '2026-11-24', summary: { vi: 'Thử', en: 'A test' } };
    const release = makeRelease(releases.at(-1), rowsOf(await validRecord(facts)), announcement);
    await writeRelease(join(home, name, 'releases'), release, releases.length === 0);
    releases.push(release);
  }
  await writeFile(join(facts, 'all.yaml'), STATES[state] ?? '');
  return facts;
};

const inGraph = async (text: string, write = false): Promise<readonly Record<string, unknown>[]> => {
  const driver = openDriver(access);
  const session = (write ? writeSession : readSession)(driver, access.database);
  try {
    return (await session.run(text)).records.map((record) => record.toObject());
  } finally {
    await session.close();
    await driver.close();
  }
};

/** Loads a folder into an empty graph, or onto what is there. */
const load = async (folder: string, empty: boolean): Promise<void> => {
  if (empty) await inGraph('MATCH (n) DETACH DELETE n', true);
  await loadFolder(access, folder, quiet);
};

type Known = { readonly label: string; readonly id: string };

/** Every thing and fact of any state. */
const everything: Known[] = [];

const noteEverything = async (): Promise<void> => {
  const rows = await inGraph("MATCH (f:Fact) RETURN f.id AS id, [l IN labels(f) WHERE l <> 'Fact'][0] AS label");
  for (const { id, label } of rows as readonly Known[])
    if (!everything.some((one) => one.id === id && one.label === label)) everything.push({ id, label });
};

const quoted = (values: readonly string[]): readonly string[] =>
  [...new Set(values)].map((value) => JSON.stringify(value));

const isNode = (label: string): boolean => {
  const type = schema.getType(label);
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
};

/** One question in so many is asked in a run, another one the next time. */
const SHARE = 8;
const TURN = Math.floor(Date.now() / 1_000) % SHARE;
console.log(`questions at releases: turn ${TURN} of ${SHARE}`);

const questions = (): readonly Question[] => allQuestions().filter((_, n) => n % SHARE === TURN);

const allQuestions = (): readonly Question[] => {
  const global = everything.filter(({ label }) => isNode(label)).map(({ label, id }) => encodeGlobalID(label, id));
  return everyQuestion(
    {
      'asOf Day': '"2025-06-01"',
      'day Day': '"2025-06-01"',
      'kinds OrganisationKind': '[MINISTRY, DIRECTORATE, PROVINCE]',
      'statuses ReorganisationStatus': '[PROPOSED, APPROVED, IN_FORCE, CANCELLED, CHANGED]',
      'topOnly Boolean': 'false',
      'from Day': '"2024-01-01"',
      'to Day': '"2026-06-01"',
      'from String': '"nguyen-van-a-1962"',
      'to String': '"tran-thi-b-1970"',
      'root String': '"chinh-phu"',
      'project String': '"du-an-p"',
      'organisation String': '"bo-b"',
      'position String': '"bo-b--bo-truong"',
      'people String': '["nguyen-van-a-1962", "tran-thi-b-1970"]',
      'items ConvertInput': '[{id: "bo-b"}]',
      'relations ParentRelation': '[PART_OF, PARTY_LEADERSHIP]',
      'types ChangeType': '[ESTABLISHED, MERGED, ENDED, MOVED, RENAMED, REHEADED]',
      'depth Int': '3',
      'ids ID': `[${quoted(global).join(', ')}]`,
    },
    {
      'id String': quoted(everything.filter(({ id }) => !id.includes('--')).map(({ id }) => id)),
      'id ID': quoted(global),
      'text String': quoted([
        'bo b',
        'cuc',
        'nguyen van a',
        'tran thi b',
        '1/2025/QH15',
        '12',
        'bo truong',
        'nen tang',
        'BA',
      ]),
      'code String': quoted(['11', '12']),
    },
    2,
  );
};

/** The answer read by read, each by its own query file: planning one statement for each of hundreds of wide questions would take the database long. */
const answer = async (on: Graph, text: string): Promise<string> => {
  const context = answering(on);
  const contextValue = { ...context, store: { ...context.store, run: async () => {} } };
  return JSON.stringify(await execute({ schema, document: parse(text), contextValue }), null, 1);
};

/** The answer in one statement, as the service asks. */
const answerAtOnce = async (on: Graph, text: string): Promise<string> =>
  JSON.stringify(await execute({ schema, document: parse(text), contextValue: answering(on) }), null, 1);

/** Every so many of the questions are asked at once too. */
const ONE_IN = 15;

type Answers = ReadonlyMap<string, string>;

const answers = async (on: Graph, asked: readonly Question[]): Promise<Answers> => {
  const found = new Map<string, string>();
  for (const [name, text] of asked) found.set(name, await answer(on, text));
  return found;
};

/** What each state answers alone, without any release; and what the graph of all of them holds. */
let alone: readonly Answers[] = [];
let byDifference: readonly string[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'bo-may-known-at-'));
  access = await own.start();
  graph = openGraph(access);
  const states: string[] = [];
  for (const state of STATES.keys()) {
    states.push(await folderOf(`alone-${state}`, state, 0));
    await load(states[state] ?? '', true);
    await noteEverything();
  }
  const found: Answers[] = [];
  for (const folder of states) {
    await load(folder, true);
    found.push(await answers(graph, questions()));
  }
  alone = found;
  await load(await folderOf('first', 0, 1), false);
  await load(await folderOf('second', 1, 2), false);
  await load(await folderOf('third', 2, 2), false);
  byDifference = await graphLines(access);
}, 600_000);

afterAll(async () => {
  await graph.close();
  await access.stop();
  await own.remove();
  await rm(home, { recursive: true, force: true });
}, 120_000);

describe('the record as it was', () => {
  it.each([
    ['the first release', 0, 1],
    ['the second release', 1, 2],
    ['today, changed since', 2, null],
  ] as const)(
    'answers every question of %s as that record alone does',
    async (_, state, place) => {
      const asked = questions();
      const at = place === null ? graph : graph.at(place);
      const expected = alone[state] ?? new Map<string, string>();
      expect(asked.length).toBeGreaterThan(150 / SHARE);
      for (const [name, text] of asked) expect(await answer(at, text), name).toBe(expected.get(name));
      for (const [name, text] of asked.filter((_, n) => n % ONE_IN === 0))
        expect(await answerAtOnce(at, text), name).toBe(expected.get(name));
    },
    300_000,
  );

  /** Otherwise the test above would say nothing. */
  it('is another in each state, and no question fails', () => {
    const [first, second, third] = alone as readonly [Answers, Answers, Answers];
    const different = (a: Answers, b: Answers) => [...a].filter(([name, text]) => b.get(name) !== text).length;
    expect(different(first, second)).toBeGreaterThan(60 / SHARE);
    expect(different(second, third)).toBeGreaterThan(40 / SHARE);
    const failed = [...first, ...second, ...third].filter(([, text]) => text.includes('"errors"'));
    expect(failed).toEqual([]);
  });

  it('holds what did not change once: only changed rows have past versions', async () => {
    const [{ n } = {}] = await inGraph('MATCH (p:PastFact) RETURN count(p) AS n');
    const [{ same } = {}] = await inGraph(
      'MATCH (p:PastFact), (q:PastFact {id: p.id}) WHERE p.version < q.version AND p.knownTo > q.knownFrom AND q.knownTo > p.knownFrom RETURN count(*) AS same',
    );
    expect(Number(n)).toBeGreaterThan(20);
    expect(same).toBe(0);
  });

  it('stands in the graph alike, loaded at once or step by step', async () => {
    await load(join(home, 'third', 'facts'), true);
    expect(await graphLines(access)).toEqual(byDifference);
  }, 120_000);

  it('leaves no trace where the releases are taken away', async () => {
    await load(join(home, 'alone-2', 'facts'), false);
    const without = await graphLines(access);
    await load(join(home, 'alone-2', 'facts'), true);
    expect(without).toEqual(await graphLines(access));
    expect(await inGraph('MATCH (n:PastFact) RETURN n LIMIT 1')).toEqual([]);
  }, 120_000);
});
