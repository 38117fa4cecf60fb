import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadFolder } from '../../seed/loader.ts';
import type { Neo4jAccess } from '../../server/neo4j/index.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';
import { generate } from './generate.ts';
import { growGraph } from './grow.ts';
import { type Cost, type Profiler, profilerOf } from './profile.ts';
import { PAGES, scaleQuestions } from './questions.ts';
import { A_TENTH, HALF_A_MILLION } from './shape.ts';

// What a question costs does not grow with the record. Every run grows the record by a tenth of half a million tenures; all of them, which
// takes minutes, where it is asked for by name: `npm test -- --project graph scale/flat`.

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether the record is grown by the whole half million tenures. */
    readonly wholeScale: boolean;
  }
}

const own = ownNeo4j();
const shape = inject('wholeScale') ? HALF_A_MILLION : A_TENTH;
const generated = generate(shape);
let access: Neo4jAccess;
let real: Profiler;
let grown: Profiler;

beforeAll(async () => {
  await loadFolder(inject('neo4j'), 'seed/facts', () => {});
  access = await growGraph(inject('neo4j'), own, generated, (line) => console.log(line));
  real = profilerOf(inject('neo4j'));
  grown = profilerOf(access);
}, 900_000);

afterAll(async () => {
  await real?.close();
  await grown?.close();
  await access?.stop();
  await own.remove();
}, 120_000);

/** Hits may grow by a tenth for an answer of the same size; and by some, for where rows lie on disk. */
const MOST = 1.1;
const SLACK = 40;

/**
 * What these answer grows with the record by nature: numbers of all that there is, which are counted from an index, an entry a thing, or from
 * what stands for very many facts; and, between two days, every reorganisation and every change that may lie there.
 */
const COUNTING: readonly string[] = [
  'organisation/count',
  'reorganisation/count',
  'project/count',
  'reform/count',
  'reorganisation/head-changes',
  'changes/counts',
  'changes/page',
  'source/one-source',
  'statistics/bodies',
  'statistics/tenures',
];

/** Names are ranked of which a bounded number is looked at: most hits for the texts asked here, however many bear them. */
const BOUNDED: Readonly<Record<string, number>> = { 'search/by-text': 10_000, 'search/contexts': 2_000 };

const mostOf = (query: string, held: number, size: number): number => BOUNDED[query] ?? MOST * held * size + SLACK;

type Pair = { readonly before: Cost; readonly after: Cost };

const dearer = (name: string, { before, after }: Pair, exempt: readonly string[]): readonly string[] => {
  const size = Math.max(1, after.size / before.size);
  return [...after.hits].flatMap(([query, hits]) => {
    const held = before.hits.get(query) ?? 0;
    if (exempt.includes(query) || hits <= mostOf(query, held, size)) return [];
    return [`${name}: ${query} ${held} -> ${hits} hits, answer of ${before.size} -> ${after.size}`];
  });
};

const measured = new Map<string, Pair>();

/** What a question costs on the record and on the grown one; each is asked once. */
const costs = async (text: string): Promise<Pair> => {
  const pair = measured.get(text) ?? { before: await real.cost(text), after: await grown.cost(text) };
  measured.set(text, pair);
  return pair;
};

const newest = (id: string, first: number, asOf?: string): string =>
  `{ organisation(id: "${id}") { tenures(first: ${first}${asOf ? `, asOf: "${asOf}"` : ''}) { edges { node { id } } } } }`;

const hitsOf = async (question: string): Promise<number> =>
  (await grown.cost(question)).hits.get('organisation/tenures') ?? 0;

describe(`a graph of ${shape.tenures} tenures more`, () => {
  it('answers what is asked of a thing of the record as the record alone does', async () => {
    const asked = scaleQuestions().filter(([name]) => /^(organisation|person|position|source|function) "/.test(name));
    expect(asked.length).toBeGreaterThan(40);
    for (const [name, text] of asked) {
      const { before, after } = await costs(text);
      expect(after.answer, name).toBe(before.answer);
    }
  }, 600_000);

  it('answers every question of the API about the record with at most a tenth more hits, for an answer of the same size', async () => {
    const found: string[] = [];
    const asked = scaleQuestions();
    expect(asked.length).toBeGreaterThan(80);
    for (const [name, text] of asked) found.push(...dearer(name, await costs(text), COUNTING));
    expect(found).toEqual([]);
  }, 600_000);

  it.each(PAGES)('shows a page of %s without a look at what is not on it', async (name, text) => {
    expect(dearer(name, await costs(text), [])).toEqual([]);
  });

  it('shows the newest of a body with very many tenures for the hits of one with some hundreds', async () => {
    const [dense = { id: '' }] = generated.dense;
    const small = generated.bodies.filter(({ level, end }) => level === 2 && end === null).slice(2, 22);
    let few = 0;
    for (const { id } of small) few = Math.max(few, await hitsOf(newest(id, 20)));
    expect(few).toBeGreaterThan(20);
    expect(await hitsOf(newest(dense.id, 20))).toBeLessThanOrEqual(MOST * few + 2 * 200);
  });

  it.each([0, 1] as const)('finds who held on a day among very many without reading them (%i)', async (n) => {
    const dense = generated.dense[n] ?? { id: '' };
    // Twenty classes of lengths, of each at most a page of 201 entries and as many that no longer held, and the page itself.
    for (const day of ['1990-06-01', '2010-01-01', '2026-06-01'])
      expect(await hitsOf(newest(dense.id, 20, day)), day).toBeLessThan(4_000);
  });
});
