import { execute, parse } from 'graphql';
import type { ProfiledPlan } from 'neo4j-driver';
import { type Access, openDriver, readSession, toParameters } from '../../server/graph/driver.ts';
import { type Graph, openGraph } from '../../server/graph/graph.ts';
import { makeStore } from '../../server/graph/reading/store.ts';
import { textOf } from '../../server/graph/texts.ts';
import { schema } from '../../server/schema/index.ts';

/** What a question cost: hits of the database by query file, and how many things and values its answer has. */
export type Cost = { readonly hits: ReadonlyMap<string, number>; readonly size: number; readonly answer: string };

/** Asks questions of one graph and tells what each costs. */
export type Profiler = { readonly cost: (question: string) => Promise<Cost>; readonly close: () => Promise<void> };

const hitsOf = (plan: ProfiledPlan | false): number =>
  plan ? plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0) : 0;

const sizeOf = (value: unknown): number => {
  if (value === null || typeof value !== 'object') return 1;
  return Object.values(value).reduce((sum: number, item) => sum + sizeOf(item), 1);
};

/** A graph that profiles each query file and counts its hits. */
const profiled = (access: Access, graph: Graph, hits: Map<string, number>) => {
  const driver = openDriver(access);
  let before: Promise<unknown> = Promise.resolve();
  const profile = async (name: string, params: object) => {
    const session = readSession(driver, access.database);
    try {
      const parameters = toParameters(params) as Record<string, unknown>;
      const { records, summary } = await session.run(`PROFILE ${textOf(name)}`, parameters);
      hits.set(name, (hits.get(name) ?? 0) + hitsOf(summary.profile));
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  // One after the other: a question may ask very many at once.
  const run = (name: string, params: object) => {
    const work = before.then(() => profile(name, params));
    before = work.catch(() => {});
    return work;
  };
  return { graph: { ...graph, run: run as unknown as Graph['run'] }, close: () => driver.close() };
};

/** A profiler of a graph. Each query file is asked by itself, with the very keys that its question gives it. */
export const profilerOf = (access: Access): Profiler => {
  const plain = openGraph(access);
  const hits = new Map<string, number>();
  const { graph, close } = profiled(access, plain, hits);
  const cost = async (question: string): Promise<Cost> => {
    hits.clear();
    const store = { ...makeStore(graph), run: async () => {} };
    const contextValue = { graph, store };
    const { data, errors } = await execute({ schema, document: parse(question), contextValue });
    if (errors) throw new Error(`${errors[0]?.message}\n${question}`, { cause: errors[0] });
    return { hits: new Map(hits), size: sizeOf(data), answer: JSON.stringify(data) };
  };
  return { cost, close: () => Promise.all([close(), plain.close()]).then(() => {}) };
};
