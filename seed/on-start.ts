import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../server/config.ts';
import type { Neo4jAccess } from '../server/neo4j/index.ts';
import { loadFolder, type Meaning, readMeaning } from './loader.ts';
import { roomFor } from './space.ts';

export { faultLines as faultsText } from './report.ts';

/** Tells a person how far the start is; `fraction` from 0 to 1. */
type Say = (line: string, fraction?: number) => void;

const seconds = (since: number): string => ((Date.now() - since) / 1000).toFixed(1);

/** Before the first start there is no database of ours, so there is everything to load. */
const isFirst = ({ neo4j, paths }: Config): boolean => !neo4j.given && !existsSync(join(paths.data, 'neo4j'));

/** On a first start reads the sheets while the database is being prepared; null later, when there is mostly nothing to load. */
export const readAhead = (config: Config): Promise<Meaning> | null => {
  if (!isFirst(config)) return null;
  const meaning = readMeaning(config.paths.facts);
  // Its faults are told by the load that awaits it.
  meaning.catch(() => {});
  return meaning;
};

/**
 * Loads the sheets where the graph does not hold them yet. Throws FaultySheets with every fault, or a StartFault where the disk has no
 * room; the graph is as it was then.
 */
export const bringUpToDate = async (
  access: Neo4jAccess,
  { paths }: Config,
  say: Say,
  ahead: Promise<Meaning> | null,
): Promise<void> => {
  const begin = Date.now();
  const progress = (stage: string, done: number, total: number) =>
    say(`Loading the record: ${stage}`, total === 0 ? 1 : done / total);
  const loaded = await loadFolder(access, paths.facts, progress, roomFor(access, paths.data), ahead);
  if (loaded === null) return;
  const { made, changed, removed } = loaded;
  say(`The record is loaded: ${made} rows made, ${changed} changed, ${removed} removed, in ${seconds(begin)} s`);
};
