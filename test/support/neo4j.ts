import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdir, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Config, loadConfig } from '../../server/config.ts';
import type { Access } from '../../server/graph/driver.ts';
import { faultText, type Neo4jAccess, openNeo4j, StartFault } from '../../server/neo4j/index.ts';
import { signature } from '../../server/neo4j/launch.ts';
import { endProcess, findByCommand, identify } from '../../server/neo4j/processes.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The run's Neo4j: the one that NEO4J_URI names, else one that the run started with data of its own. */
    readonly neo4j: Access;
  }
}

const PREFIX = 'test-';

/** The configuration of a Neo4j for tests: our jars, a folder of its own, any free port, quick to start. */
export const testConfig = (config: Config = loadConfig()): Config => ({
  ...config,
  neo4j: {
    ...config.neo4j,
    local: {
      ...config.neo4j.local,
      instance: `${PREFIX}${process.pid}-${randomUUID()}`,
      boltPort: 0,
      shortLived: true,
    },
  },
});

/** The folder with the data of a configuration's Neo4j. */
export const homeOf = ({ neo4j }: Config): string => join(neo4j.local.folder, neo4j.local.instance);

/** Removes what a test's Neo4j has left: its processes, where any live on, and its folder. */
export const removeHome = async (home: string): Promise<void> => {
  const real = await realpath(home).catch(() => null);
  if (real === null) return;
  for (const identity of await findByCommand(signature(real))) await endProcess(identity, 0);
  const clear = (): Promise<void> => rm(real, { recursive: true, force: true });
  await clear().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EBUSY') throw error;
    // A test may have given it a file system of its own.
    execFileSync('umount', [real]);
    await clear();
  });
};

/** Clears away what runs that were killed have left; the name tells whose it is, and another run may go on beside ours. */
const removeAbandoned = async (folder: string): Promise<void> => {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(PREFIX))) {
    const [pid] = name.slice(PREFIX.length).split('-');
    if ((await identify(Number(pid))) === null) await removeHome(join(folder, name));
  }
};

type Shared = { users: number; opened: Promise<Neo4jAccess> | null; home: string | null };

/** Vitest loads this file anew for each project: what they share hangs on the process. */
const KEY = Symbol.for('bo-may.test.neo4j');
const onProcess = globalThis as Record<symbol, Shared | undefined>;
const shared: Shared = onProcess[KEY] ?? { users: 0, opened: null, home: null };
onProcess[KEY] = shared;

const open = async (): Promise<Neo4jAccess> => {
  const config = testConfig();
  shared.home = config.neo4j.given ? null : homeOf(config);
  await removeAbandoned(config.neo4j.local.folder);
  return openNeo4j(config, (line, fraction) => fraction || console.log(line));
};

const close = async (): Promise<void> => {
  shared.users -= 1;
  if (shared.users > 0) return;
  await (await shared.opened)?.stop();
  if (shared.home) await removeHome(shared.home);
};

/** Before and after the projects that need it: one real Neo4j for the whole run, through the service's own code. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  shared.users += 1;
  shared.opened ??= open();
  try {
    const { uri, username, password, database } = await shared.opened;
    project.provide('neo4j', { uri, username, password, database });
    return close;
  } catch (error) {
    throw error instanceof StartFault ? new Error(faultText(error)) : error;
  }
};
