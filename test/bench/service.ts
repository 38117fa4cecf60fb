import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { loadFolder } from '../../seed/loader.ts';
import type { Config } from '../../server/config.ts';
import { type Neo4jAccess, openNeo4j } from '../../server/neo4j/index.ts';

/** What is measured: a database with the whole record, and the service on it in a process of its own. */
export type Service = { readonly access: Neo4jAccess; readonly url: string; readonly stop: () => Promise<void> };

/** Milliseconds in which the service must answer. */
const START_LIMIT = 60_000;

const INSTANCE = 'bench';

/** The database that NEO4J_URI names, else one of the bench's own. */
const openDatabase = (config: Config): Promise<Neo4jAccess> => {
  const local = { ...config.neo4j.local, instance: INSTANCE, boltPort: 0 };
  return openNeo4j(
    { ...config, neo4j: { ...config.neo4j, local } },
    (text, fraction) => fraction || console.error(text),
  );
};

const environmentFor = ({ machine }: Config, access: Neo4jAccess) => ({
  ...machine.environment,
  NEO4J_URI: access.uri,
  NEO4J_USERNAME: access.username,
  NEO4J_PASSWORD: access.password,
  NEO4J_DATABASE: access.database,
});

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('the service did not answer')), START_LIMIT);
    child.once('message', (url) => {
      clearTimeout(limit);
      resolve(String(url));
    });
    child.once('exit', (code) => {
      clearTimeout(limit);
      reject(new Error(`the service ended (${code})`));
    });
  });

/** Opens the database, brings it up to date unless it is to be taken as it is, and starts the service on it. */
export const startService = async (config: Config, asItIs: boolean): Promise<Service> => {
  const access = await openDatabase(config);
  try {
    if (!asItIs) await loadFolder(access, config.paths.facts, () => {});
    const child = fork(join(import.meta.dirname, 'serve.js'), { env: environmentFor(config, access) });
    const stop = async () => {
      child.disconnect();
      await access.stop();
    };
    return { access, url: await addressOf(child), stop };
  } catch (error) {
    await access.stop();
    throw error;
  }
};
