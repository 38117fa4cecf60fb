import { Command } from 'commander';
import { loadConfig } from '../server/config.ts';
import { faultText, openNeo4j, StartFault, terminalReport } from '../server/neo4j/index.ts';
import { deriveGraph } from './derive/index.ts';
import { countRows, FaultySheets, loadFolder, validRecord } from './loader.ts';
import { countTable, faultLines, progressView } from './report.ts';
import { roomFor } from './space.ts';

type Options = { readonly check?: boolean; readonly json?: boolean; readonly folder?: string };

const config = loadConfig();

const print = (json: boolean, value: object, text: string): void => console.log(json ? JSON.stringify(value) : text);

const check = async (folder: string, json: boolean): Promise<void> => {
  const counts = countRows(deriveGraph(await validRecord(folder)));
  print(json, { valid: true, counts }, `The sheets are valid. They mean:\n${countTable(counts)}`);
};

const load = async (folder: string, json: boolean): Promise<void> => {
  const view = progressView(json);
  const access = await openNeo4j(config, json ? () => {} : terminalReport(process.stdout), { share: true });
  try {
    const loaded = await loadFolder(access, folder, view.progress, roomFor(access, config.paths.data));
    if (loaded === null) return print(json, { changed: false }, 'The graph holds this record already: nothing to do.');
    const { made, changed, removed, counts } = loaded;
    view.done(`${made} rows made, ${changed} changed, ${removed} removed`);
    print(json, loaded, `The graph holds:\n${countTable(counts)}`);
  } finally {
    await access.stop();
  }
};

const tell = (error: unknown, json: boolean): void => {
  process.exitCode = 1;
  if (error instanceof FaultySheets) print(json, { valid: false, faults: error.faults }, faultLines(error));
  else if (error instanceof StartFault) console.error(faultText(error));
  else throw error;
};

const run = async ({ check: only, json = false, folder = config.paths.facts }: Options): Promise<void> => {
  try {
    await (only ? check(folder, json) : load(folder, json));
  } catch (error) {
    tell(error, json);
  }
};

await new Command('seed')
  .description('Load the fact sheets into the graph: all of them in one transaction, or nothing.')
  .option('--check', 'only validate the sheets')
  .option('--json', 'print one line of JSON for programs')
  .option('--folder <path>', 'the folder of the sheets (seed/facts when left out)')
  .action(run)
  .parseAsync();
