import { statfs } from 'node:fs/promises';
import { type Neo4jAccess, StartFault } from '../server/neo4j/index.ts';

const MIB = 1024 * 1024;

/** MiB that a full load needs beside what is there: store and indexes 190, the log of one large transaction 130, and room to spare. */
const NEEDED = 450;

const ensureSpace = async (folder: string): Promise<void> => {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / MIB);
  if (free >= NEEDED) return;
  throw new StartFault(
    `Only ${free} MB are free where the database keeps its data (${folder}); a load needs ${NEEDED} MB.`,
    ['free some space there', 'or name another folder: DATA_FOLDER=/path npm start'],
  );
};

/**
 * A check before a load: throws a StartFault where the disk of our own server has no room, for a database that runs out of space within a
 * commit stops answering. The disk of somebody else's server is not ours to look at.
 */
export const roomFor =
  ({ managed }: Neo4jAccess, dataFolder: string) =>
  async (): Promise<void> => {
    if (managed) await ensureSpace(dataFolder);
  };
