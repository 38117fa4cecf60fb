import { execFile } from 'node:child_process';
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { Config } from '../../server/config.ts';
import { createPassword } from '../../server/neo4j/credentials.ts';
import { readJarList } from '../../server/neo4j/jars.ts';
import { findJava } from '../../server/neo4j/java.ts';
import { noteAnswered, USERNAME, writeSettings } from '../../server/neo4j/server-home.ts';
import { javaOptions } from '../../server/neo4j/settings.ts';
import { homeOf } from '../support/neo4j.ts';
import type { CsvFile } from './csv.ts';
import { ITEM_SIGN } from './values.ts';

const run = promisify(execFile);

/** The class behind `neo4j-admin`. */
const ADMIN = 'org.neo4j.cli.AdminTool';

/** The folder of a server that never ran, with a password and settings, ready to be filled. */
const prepareHome = async (config: Config): Promise<string> => {
  await mkdir(homeOf(config), { recursive: true });
  const home = await realpath(homeOf(config));
  await createPassword(home, USERNAME);
  await writeSettings(home, config.neo4j.local, 7687);
  await noteAnswered(home);
  return home;
};

const argumentOf = ({ kind, header, path }: CsvFile): string => `--${kind}=${header},${path}`;

/** Fills the database of a server that never ran with files, by Neo4j's own importer from the server's jars. */
export const importFiles = async (config: Config, files: readonly CsvFile[]): Promise<void> => {
  const home = await prepareHome(config);
  const jars = await readJarList(config.paths.root);
  const { java } = await findJava(config.machine);
  if (java === null) throw new Error('there is no Java 17 or 21 here');
  const classPath = jars.map(({ name }) => join(config.neo4j.local.folder, 'lib', name)).join(delimiter);
  await writeFile(
    join(home, 'run/import-options'),
    javaOptions({ ...config.neo4j.local, shortLived: false }, classPath, []),
  );
  const options = [
    'database',
    'import',
    'full',
    'neo4j',
    `--array-delimiter=${ITEM_SIGN}`,
    '--ignore-empty-strings=false',
    '--multiline-fields=true',
    '--verbose',
    '--threads=2',
    '--max-off-heap-memory=1g',
    ...files.map(argumentOf),
  ];
  await run(java.command, [`@${join(home, 'run/import-options')}`, ADMIN, ...options], {
    cwd: home,
    env: { ...config.machine.environment, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    maxBuffer: 64 * 1024 * 1024,
  }).catch(({ stderr }) => {
    throw new Error(`the import failed: ${String(stderr).slice(-1_000)}`);
  });
};
