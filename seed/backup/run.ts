import { loadConfig } from '../../server/config.ts';
import { GraphBusy, isReadOnly } from '../../server/graph/write-lock.ts';
import { faultText, type Neo4jAccess, openNeo4j, StartFault, terminalReport } from '../../server/neo4j/index.ts';
import { tellingBy } from '../telling.ts';
import { BackupFault } from './fault.ts';

/** The configuration that both programs run with. */
export const config = loadConfig();

/** Does work with the database: the one that NEO4J_URI names, else that of this folder, which a running service may be using. */
export const withDatabase = async (work: (access: Neo4jAccess) => Promise<void>): Promise<void> => {
  const access = await openNeo4j(config, terminalReport(process.stdout), { share: true });
  try {
    await work(access);
  } finally {
    await access.stop();
  }
};

/** Makes an action tell what a person can do something about, and end with 1. */
export const telling = tellingBy((error) => {
  if (error instanceof StartFault) return faultText(error);
  if (isReadOnly(error)) return 'This Neo4j lets nobody write (server.databases.read_only): nothing was written.';
  return error instanceof BackupFault || error instanceof GraphBusy ? error.message : null;
});

/** Seconds since then, as text. */
export const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;
