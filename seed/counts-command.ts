import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadConfig } from '../server/config.ts';
import { betweenMarkers, countLines, countTableText } from './counts.ts';
import { deriveGraph } from './derive/index.ts';
import { FaultySheets, validRecord } from './loader.ts';
import { readReleases, releasesBeside } from './release/files.ts';
import { faultLines } from './report.ts';

const { paths } = loadConfig();

const table = async (folder: string): Promise<string> => {
  const record = await validRecord(folder);
  const newest = (await readReleases(releasesBeside(folder))).at(-1)?.header;
  const state = newest ? { number: newest.number, date: newest.date } : null;
  return countTableText(countLines(record, deriveGraph(record)), state);
};

const write = async (words: string, isCheck: boolean): Promise<void> => {
  const path = join(paths.root, 'README.md');
  const before = await readFile(path, 'utf8');
  const after = betweenMarkers(before, words);
  if (after === null) throw new Error('README.md has no markers <!-- counts --> and <!-- /counts --> around its table');
  if (after === before) return console.log('README.md holds these counts.');
  if (isCheck) process.exitCode = 1;
  else await writeFile(path, after);
  console.log(isCheck ? 'README.md holds other counts: run `npm run counts`.' : 'README.md is written.');
};

const run = async ({ check = false }: { readonly check?: boolean }): Promise<void> => {
  try {
    const words = await table(paths.facts);
    console.log(words);
    await write(words, check);
  } catch (error) {
    if (!(error instanceof FaultySheets)) throw error;
    console.error(faultLines(error));
    process.exitCode = 1;
  }
};

await new Command('counts')
  .description('Count what the record holds and write the table of README.md.')
  .option('--check', 'only tell whether README.md holds these counts')
  .action(run)
  .parseAsync();
