import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config, GivenServer } from '../config.ts';
import { probe } from '../graph/driver.ts';
import type { Neo4jAccess, Report } from './access.ts';
import { keptPassword } from './credentials.ts';
import { StartFault } from './faults.ts';
import { alreadyRuns, openLocalServer } from './local-server.ts';
import { livingOwner, type Owner } from './ownership.ts';
import { USERNAME } from './server-home.ts';

/** Milliseconds that a server somebody else runs may take to come up, such as one that starts beside us. */
const PATIENCE = 30_000;
const PROBE_LIMIT = 3_000;

/** How to open it. */
export type Opening = {
  /** Breaks the opening off; everything that was begun is ended. */
  readonly signal?: AbortSignal;
  /** Where the service of this folder runs already: use its Neo4j too, rather than refuse. */
  readonly share?: boolean;
};

const foreign = (server: GivenServer): Neo4jAccess => ({
  ...server,
  managed: false,
  pid: null,
  exited: new Promise(() => {}),
  announce: async () => {},
  explain: async (error) => error,
  stop: async () => {},
});

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? '');

const refusal = ({ uri, username, database }: GivenServer, error: unknown): StartFault | null => {
  if (/Unauthorized|Forbidden|CredentialsExpired/.test(codeOf(error)))
    return new StartFault(`${uri} does not take this user and password.`, ['check NEO4J_USERNAME and NEO4J_PASSWORD']);
  if (/DatabaseNotFound/.test(codeOf(error)))
    return new StartFault(`${uri} has no database "${database}" for ${username}.`, ['check NEO4J_DATABASE']);
  return null;
};

const openGiven = async (server: GivenServer, report: Report, signal: AbortSignal): Promise<Neo4jAccess> => {
  report(`Connecting to ${server.uri}`);
  const limit = Date.now() + PATIENCE;
  for (;;) {
    signal.throwIfAborted();
    try {
      await probe(server, PROBE_LIMIT);
      return foreign(server);
    } catch (error) {
      const fault = refusal(server, error);
      if (fault) throw fault;
      if (Date.now() > limit) throw noAnswer(server, error);
      await sleep(500);
    }
  }
};

const noAnswer = ({ uri }: GivenServer, error: unknown): StartFault =>
  new StartFault(`No Neo4j answers at ${uri} (${error instanceof Error ? error.message.split('\n')[0] : error}).`, [
    'start it, or correct NEO4J_URI; without NEO4J_URI the program runs a Neo4j of its own',
  ]);

const shareWith = async (owner: Owner, folder: string): Promise<Neo4jAccess> => {
  const password = await keptPassword(await realpath(folder));
  if (owner.boltPort === null || password === null) throw alreadyRuns(owner);
  const server = { uri: `bolt://127.0.0.1:${owner.boltPort}`, username: USERNAME, password, database: 'neo4j' };
  await probe(server, PROBE_LIMIT);
  return foreign(server);
};

/** Throws a StartFault where this folder's own Neo4j is in use already, before anything else is begun. */
export const refuseSecond = async ({ neo4j: { given, local } }: Config): Promise<void> => {
  const owner = given ? null : await livingOwner(join(local.folder, local.instance));
  if (owner) throw alreadyRuns(owner);
};

/**
 * Opens the database by the first way that applies: the server that NEO4J_URI names, else one of our own.
 * Throws a StartFault with what is wrong and what to do, or the signal's reason once it is aborted.
 */
export const openNeo4j = async (config: Config, report: Report, opening: Opening = {}): Promise<Neo4jAccess> => {
  const { signal = new AbortController().signal, share = false } = opening;
  const { given, local } = config.neo4j;
  if (given) return openGiven(given, report, signal);
  const opened = await openLocalServer(config, report, signal);
  if ('stop' in opened) return opened;
  if (!share) throw alreadyRuns(opened);
  return shareWith(opened, join(local.folder, local.instance));
};

/** The configuration by which a record that is loaded is served: with a local server that refuses every write, where that is wished. */
export const servedBy = (config: Config): Config => {
  const { given, local, isLocked } = config.neo4j;
  if (given || !isLocked) return config;
  return { ...config, neo4j: { ...config.neo4j, local: { ...local, isReadOnly: true } } };
};

export type { Neo4jAccess, Neo4jEnd, Report } from './access.ts';
export { faultText, StartFault } from './faults.ts';
export { terminalReport } from './terminal-report.ts';
