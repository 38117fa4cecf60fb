import { loadConfig } from '../../server/config.ts';
import { faultText, type Neo4jAccess, openNeo4j, StartFault, terminalReport } from '../../server/neo4j/index.ts';
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
export const telling =
  <A extends readonly unknown[]>(action: (...args: A) => Promise<void>) =>
  async (...args: A): Promise<void> => {
    try {
      await action(...args);
    } catch (error) {
      process.exitCode = 1;
      if (error instanceof StartFault) console.error(faultText(error));
      else if (error instanceof BackupFault) console.error(error.message);
      else throw error;
    }
  };

/** Seconds since then, as text. */
export const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;
