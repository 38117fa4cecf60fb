import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadConfig } from '../server/config.ts';
import { FaultySheets, validRecord } from './loader.ts';
import { changelog } from './release/changelog.ts';
import { ChangeFault, differenceOf } from './release/difference.ts';
import {
  isWhole,
  type Release,
  ReleaseFault,
  readReleases,
  releasesBeside,
  removeRelease,
  writeRelease,
} from './release/files.ts';
import { makeRelease } from './release/make.ts';
import { rowsOf } from './release/rows.ts';
import { type Tally, tally } from './release/tally.ts';
import { faultLines } from './report.ts';
import { tellingBy } from './telling.ts';

type NewOptions = {
  readonly summaryVi: string;
  readonly summaryEn: string;
  readonly date: string;
  readonly folder: string;
  readonly replace?: boolean;
};

const config = loadConfig();
const releasesFolder = releasesBeside(config.paths.facts) ?? '';
const changelogFile = join(config.paths.root, 'docs/CHANGELOG-data.md');

const tallyText = ({ added, changed, withdrawn }: Tally): string =>
  `${added} rows added, ${changed} changed, ${withdrawn} withdrawn`;

const writeChangelog = async (releases: readonly Release[]): Promise<void> => {
  await writeFile(changelogFile, changelog(releases));
  console.log('docs/CHANGELOG-data.md is written.');
};

const make = async ({ summaryVi, summaryEn, date, folder, replace }: NewOptions): Promise<void> => {
  const all = await readReleases(releasesFolder);
  const kept = replace ? all.slice(0, -1) : all;
  const announcement = { date, summary: { vi: summaryVi, en: summaryEn } };
  const release = makeRelease(kept.at(-1), rowsOf(await validRecord(folder)), announcement);
  if (kept.length > 0 && release.changes.length === 0)
    throw new ReleaseFault(
      `the sheets say what release ${kept.at(-1)?.header.number} says: there is nothing to release`,
    );
  const replaced = replace ? all.at(-1) : undefined;
  if (replaced) await removeRelease(releasesFolder, replaced.header.number);
  await writeRelease(releasesFolder, release, kept.length === 0);
  console.log(`Release ${release.header.number} of ${date}: ${tallyText(release.header.changes)}.`);
  await writeChangelog([...kept, release]);
};

const check = async (folder: string): Promise<void> => {
  const releases = await readReleases(releasesFolder);
  const broken = releases.filter((release) => !isWhole(release)).map(({ header }) => header.number);
  if (broken.length > 0) throw new ReleaseFault(`the record does not have the digest of release ${broken.join(', ')}`);
  const newest = releases.at(-1);
  if (newest === undefined) return console.log('There is no release yet: make one with `npm run release -- new`.');
  const changes = differenceOf(newest.rows, rowsOf(await validRecord(folder)));
  if (changes.length === 0) return console.log(`The sheets say what release ${newest.header.number} says.`);
  console.log(`Unreleased changes since ${newest.header.number}: ${changes.length} (${tallyText(tally(changes))})`);
};

const list = async (): Promise<void> => {
  for (const { header } of await readReleases(releasesFolder))
    console.log(`${header.number}  ${header.date}  ${header.digest.slice(0, 12)}  ${tallyText(header.changes)}`);
};

const telling = tellingBy((error) => {
  if (error instanceof FaultySheets) return faultLines(error);
  return error instanceof ReleaseFault || error instanceof ChangeFault ? error.message : null;
});

const today = (): string => new Date().toISOString().slice(0, 10);

const program = new Command('release').description('Data releases: a number, a day, a digest, and what changed.');
program
  .command('new')
  .description('make a release of what the sheets say now')
  .requiredOption('--summary-vi <text>', 'what is new, one line in Vietnamese')
  .requiredOption('--summary-en <text>', 'the same in English')
  .option('--date <YYYY-MM-DD>', 'its day', today())
  .option('--replace', 'in the place of the newest release, which nobody has seen yet')
  .option('--folder <path>', 'the folder of the sheets', config.paths.facts)
  .action(telling(make));
program
  .command('check')
  .description('tell whether the releases are whole, and what changed since the newest')
  .option('--folder <path>', 'the folder of the sheets', config.paths.facts)
  .action(telling(({ folder }: { readonly folder: string }) => check(folder)));
program
  .command('changelog')
  .description('write docs/CHANGELOG-data.md')
  .action(telling(async () => writeChangelog(await readReleases(releasesFolder))));
program.command('list').description('tell all releases').action(telling(list));
await program.parseAsync();
