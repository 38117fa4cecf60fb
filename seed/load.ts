import { Command } from 'commander';
import { loadConfig } from '../server/config.ts';
import { openNeo4j } from '../server/neo4j/index.ts';
import { deriveGraph } from './derive/index.ts';
import { countRows, FaultySheets, loadFolder, validRecord } from './loader.ts';
import { countTable, faultLine, progressView } from './report.ts';

type Options = { readonly check?: boolean; readonly json?: boolean; readonly folder: string };

const print = (json: boolean, value: object, text: string): void => console.log(json ? JSON.stringify(value) : text);

const check = async ({ folder, json = false }: Options): Promise<void> => {
  const counts = countRows(deriveGraph(await validRecord(folder)));
  print(json, { valid: true, counts }, `The sheets are valid. They mean:\n${countTable(counts)}`);
};

const load = async ({ folder, json = false }: Options): Promise<void> => {
  const view = progressView(json);
  const access = await openNeo4j(loadConfig().neo4j, (step) => json || console.log(step.text));
  try {
    const loaded = await loadFolder(access, folder, view.progress);
    view.done(loaded ? 'the record is loaded' : 'nothing to do');
    if (loaded === null) return print(json, { changed: false }, 'The graph holds this record already.');
    const { made, changed, removed, counts } = loaded;
    print(
      json,
      loaded,
      `${made} rows made, ${changed} changed, ${removed} removed. The graph holds:\n${countTable(counts)}`,
    );
  } finally {
    await access.stop();
  }
};

const tellFaults = ({ faults, message }: FaultySheets, json: boolean): void => {
  print(json, { valid: false, faults }, faults.map(faultLine).join('\n'));
  if (!json) console.error(message);
};

const run = async (options: Options): Promise<void> => {
  try {
    await (options.check ? check(options) : load(options));
  } catch (error) {
    if (!(error instanceof FaultySheets)) throw error;
    tellFaults(error, options.json ?? false);
    process.exitCode = 1;
  }
};

await new Command('seed')
  .description('Load the fact sheets into the graph: all of them in one transaction, or nothing.')
  .option('--check', 'only validate the sheets')
  .option('--json', 'print one line of JSON for programs')
  .option('--folder <path>', 'the folder of the sheets', 'seed/facts')
  .action(run)
  .parseAsync();
