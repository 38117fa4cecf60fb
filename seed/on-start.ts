import type { Config } from '../server/config.ts';
import type { Neo4jAccess } from '../server/neo4j/index.ts';
import { loadFolder } from './loader.ts';
import { roomFor } from './space.ts';

export { faultLines as faultsText } from './report.ts';

/** Tells a person how far the start is; `fraction` from 0 to 1. */
type Say = (line: string, fraction?: number) => void;

const seconds = (since: number): string => ((Date.now() - since) / 1000).toFixed(1);

/**
 * Loads the sheets where the graph does not hold them yet. Throws FaultySheets with every fault, or a StartFault where the disk has no
 * room; the graph is as it was then.
 */
export const bringUpToDate = async (access: Neo4jAccess, { paths }: Config, say: Say): Promise<void> => {
  const begin = Date.now();
  const progress = (stage: string, done: number, total: number) =>
    say(`Loading the record: ${stage}`, total === 0 ? 1 : done / total);
  const loaded = await loadFolder(access, paths.facts, progress, roomFor(access, paths.data));
  if (loaded === null) return;
  const { made, changed, removed } = loaded;
  say(`The record is loaded: ${made} rows made, ${changed} changed, ${removed} removed, in ${seconds(begin)} s`);
};
