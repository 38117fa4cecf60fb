import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { loadFolder } from '../../seed/loader.ts';
import { type Access, openDriver, writeSession } from '../../server/graph/driver.ts';
import { type Graph, openGraph } from '../../server/graph/graph.ts';
import { buildYoga } from '../../server/graphql.ts';
import { type State, sheetOf } from './state.ts';

/** The answer to a question by the names of its root fields. */
export type Data = Readonly<Record<string, unknown>>;

/** Asks the API one question. */
export type Ask = (document: string, variables: object) => Promise<Data>;

type Answer = { readonly data?: Data; readonly errors?: readonly { readonly message: string }[] };

/** How often a question is asked again whose plan was not ready in time, or which a busy machine did not answer: a plan is made once. */
const TRIES = 8;

/** The API over a graph, in this process; a question that is refused throws what it says. */
export const askerOf = (graph: Graph): Ask => {
  let logged = '';
  const log = pino(
    { level: 'error' },
    {
      write: (line: string) => {
        logged = line;
      },
    },
  );
  const yoga = buildYoga(graph, log);
  const send = async (body: string): Promise<Answer> => {
    const headers = { 'content-type': 'application/json' };
    return (await yoga.fetch('http://localhost/graphql', { method: 'POST', headers, body })).json() as Promise<Answer>;
  };
  const ask = async (query: string, variables: object, tries: number): Promise<Data> => {
    const { data, errors } = await send(JSON.stringify({ query, variables }));
    if (data !== undefined && errors === undefined) return data;
    const said = (errors ?? []).map(({ message }) => message).join('; ');
    if (tries > 1 && /took too long|cannot be read at the moment/.test(said)) return ask(query, variables, tries - 1);
    throw new Error(`${said}\n${logged}\n${query}\n${JSON.stringify(variables)}`);
  };
  return (query, variables) => ask(query, variables, TRIES);
};

const EMPTY = 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 20000 ROWS';

const emptied = async (access: Access): Promise<void> => {
  const driver = openDriver(access);
  const session = writeSession(driver, access.database);
  try {
    await session.run(EMPTY);
  } finally {
    await session.close();
    await driver.close();
  }
};

/** Loads states, and nothing else, into a database, as any sheets are loaded. */
export const loadStates = async (access: Access, states: readonly State[]): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'bo-may-oracle-'));
  try {
    for (let n = 0; n < states.length; n += 50)
      await writeFile(join(folder, `sheet-${n}.yaml`), sheetOf(states.slice(n, n + 50), n === 0));
    await emptied(access);
    await loadFolder(access, folder, () => {});
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** The API over a database that was loaded; `close` when all is asked. */
export const openAsker = (access: Access): { readonly ask: Ask; readonly close: () => Promise<void> } => {
  const graph = openGraph(access);
  return { ask: askerOf(graph), close: () => graph.close() };
};
