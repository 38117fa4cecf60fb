import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../../server/config.ts';
import { probe } from '../../server/graph/driver.ts';
import { signature } from '../../server/neo4j/launch.ts';
import { findByCommand } from '../../server/neo4j/processes.ts';
import { homeOf } from '../support/neo4j.ts';

/** Every process that has to do with this Neo4j: the server, and the keeper that runs it. */
export const processesOf = async (config: Config): Promise<readonly number[]> =>
  (await findByCommand(signature(await realpath(homeOf(config))))).map(({ pid }) => pid);

/** Resolves once none is left; fails after the given milliseconds. */
export const untilNoneIsLeft = async (config: Config, limit: number): Promise<void> => {
  const end = Date.now() + limit;
  for (let left = await processesOf(config); left.length > 0; left = await processesOf(config)) {
    if (Date.now() > end) throw new Error(`still running: ${left.join(', ')}`);
    await sleep(50);
  }
};

/** Whether a statement is answered. */
export const answers = (access: Parameters<typeof probe>[0]): Promise<boolean> =>
  probe(access, 2_000).then(
    () => true,
    () => false,
  );

/** Opens this Neo4j in a process of its own; `serverPid` is the server's. */
export const openElsewhere = async ({
  paths,
  neo4j,
}: Config): Promise<{ readonly parent: ChildProcess; readonly serverPid: number }> => {
  const args = [join(paths.root, 'test/neo4j/open-neo4j.mjs'), neo4j.local.instance];
  const parent = spawn(process.execPath, args, { cwd: paths.root, stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(createInterface({ input: parent.stdout }), 'line');
  return { parent, serverPid: Number(line) };
};

/** Kills a process as a crash would. */
export const crash = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};
