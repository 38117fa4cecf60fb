import type { Access } from '../server/graph/driver.ts';
import { loadFolder } from './loader.ts';

export { faultLines as faultsText } from './report.ts';

/** Tells a person how far the start is; `fraction` from 0 to 1. */
type Say = (line: string, fraction?: number) => void;

const seconds = (since: number): string => ((Date.now() - since) / 1000).toFixed(1);

/** Loads the sheets where the graph does not hold them yet; throws FaultySheets with every fault, and the graph is as it was. */
export const bringUpToDate = async (access: Access, folder: string, say: Say): Promise<void> => {
  const begin = Date.now();
  const loaded = await loadFolder(access, folder, (stage, done, total) =>
    say(`Loading the record: ${stage}`, total === 0 ? 1 : done / total),
  );
  if (loaded === null) return;
  const { made, changed, removed } = loaded;
  say(`The record is loaded: ${made} rows made, ${changed} changed, ${removed} removed, in ${seconds(begin)} s`);
};
