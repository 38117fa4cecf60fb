import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Access } from '../../server/graph/driver.ts';

/** The loader as a process of its own, as `npm run seed` starts it. */
export const startLoader = ({ uri, username, password, database }: Access, folder: string): ChildProcess => {
  const env = {
    ...process.env,
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  return spawn(process.execPath, ['dist/server/seed.js', '--json', '--folder', folder], { env, stdio: 'ignore' });
};

/** Waits until a process has ended. */
export const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

/** Loads a folder, and throws where that fails. */
export const loadIn = async (access: Access, folder: string): Promise<void> => {
  const child = startLoader(access, folder);
  await ended(child);
  if (child.exitCode !== 0) throw new Error(`the loader ended with ${child.exitCode ?? child.signalCode}`);
};
