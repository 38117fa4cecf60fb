import { pino } from 'pino';
import { afterAll, beforeAll, inject } from 'vitest';
import { loadFolder } from '../../seed/loader.ts';
import { type Graph, openGraph } from '../../server/graph/graph.ts';
import { buildYoga } from '../../server/graphql.ts';

/** One answer of the API, as GraphQL gives it. */
export type Answer = {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
};

let graph: Graph | null = null;
let yoga: ReturnType<typeof buildYoga> | null = null;

/** Loads the whole record into the run's Neo4j (once) and opens the API on it, for the tests of a file. */
export const withApi = (): void => {
  beforeAll(async () => {
    await loadFolder(inject('neo4j'), 'seed/facts', () => {});
    graph = openGraph(inject('neo4j'));
    yoga = buildYoga(graph, pino({ level: 'silent' }));
  }, 300_000);
  afterAll(async () => {
    await graph?.close();
  });
};

/** The graph behind the API of this file. */
export const theGraph = (): Graph => {
  if (graph === null) throw new Error('call withApi() first');
  return graph;
};

/** Sends a document and gives the answer as it is, errors and all. */
export const send = async (query: string, variables: object = {}): Promise<Answer> => {
  if (yoga === null) throw new Error('call withApi() first');
  const response = await yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
};

/** Sends a question that must be answered; throws the errors otherwise. */
// biome-ignore lint/suspicious/noExplicitAny: a test names the fields it asked for, and reads them
export const ask = async (query: string, variables: object = {}): Promise<any> => {
  const { data, errors } = await send(query, variables);
  if (errors !== undefined) throw new Error(`${errors.map(({ message }) => message).join('; ')}\n${query}`);
  return data;
};
