import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { lineView } from '../report.ts';
import { backUp } from './export.ts';
import { config, seconds, telling, withDatabase } from './run.ts';

/** A new folder for each moment; a colon is no letter of a file's name everywhere. */
const folderOfNow = (): string => join(config.paths.data, 'backups', new Date().toISOString().replace(/:|\.\d+/g, ''));

const run = async (folder: string | undefined): Promise<void> => {
  const target = resolve(folder ?? folderOfNow());
  const { progress } = lineView((line) => console.log(line));
  await withDatabase(async (access) => {
    const begin = Date.now();
    const { nodes, relationships, record } = await backUp(access, target, progress);
    console.log(
      `${nodes} nodes and ${relationships} relationships, newest release ${record.release ?? 'none'}, in ${seconds(begin)}:`,
    );
    console.log(target);
  });
};

await new Command('backup')
  .description('Write all that the graph holds into a new folder, while the service goes on.')
  .argument('[folder]', 'the folder to make; in .data/backups, named by the moment, when left out')
  .action(telling(run))
  .parseAsync();
