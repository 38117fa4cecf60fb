import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../../server/config.ts';
import type { Access } from '../../server/graph/driver.ts';

/** The service as a process of its own. */
export type Program = { readonly child: ChildProcess; readonly url: string; readonly stop: () => Promise<void> };

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

/**
 * Starts the service as `npm start` does, on any free port, over a Neo4j that has the record, with some settings of its own; throws what it said
 * where it ended.
 */
export const startProgram = async (
  { uri, username, password, database }: Access,
  settings: NodeJS.ProcessEnv = {},
): Promise<Program> => {
  const neo4j = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const env = { ...process.env, ...neo4j, LOG_LEVEL: 'silent', PORT: '0', ...settings };
  const child = spawn(process.execPath, ['server/start.mjs'], { cwd: projectRoot, env, stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended(child);
  };
  while (child.exitCode === null) {
    const url = /Ready: (\S+)/.exec(said)?.[1];
    if (url) return { child, url: url.replace('localhost', '127.0.0.1'), stop };
    await sleep(50);
  }
  throw new Error(said);
};
