import { resolve } from 'node:path';
import { Command } from 'commander';
import { lineView } from '../report.ts';
import { roomFor } from '../space.ts';
import { restore } from './restore.ts';
import { config, seconds, telling, withDatabase } from './run.ts';
import { verify } from './verify.ts';

type Options = { readonly replace?: boolean; readonly check?: boolean };

const { progress } = lineView((line) => console.log(line));

const check = async (folder: string): Promise<void> => {
  const { made, nodes, relationships } = await verify(folder, progress);
  console.log(`The backup of ${made} is whole: ${nodes} nodes and ${relationships} relationships.`);
};

const run = async (name: string, { replace = false, check: only = false }: Options): Promise<void> => {
  const folder = resolve(name);
  if (only) return check(folder);
  await withDatabase(async (access) => {
    const begin = Date.now();
    const beforeWrite = roomFor(access, config.paths.data);
    const { made, nodes, relationships } = await restore(access, folder, {
      isReplacing: replace,
      progress,
      beforeWrite,
    });
    console.log(`The graph is as on ${made}: ${nodes} nodes and ${relationships} relationships, in ${seconds(begin)}.`);
  });
};

await new Command('restore')
  .description('Make the graph what a backup says: the backup is checked first, and all of it is written, or nothing.')
  .argument('<folder>', 'the folder that npm run backup made')
  .option('--replace', 'replace what the database holds')
  .option('--check', 'only check the backup; no database is needed')
  .action(telling(run))
  .parseAsync();
