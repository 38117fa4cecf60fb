import { access, chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocalServer } from '../config.ts';
import type { Report } from './access.ts';
import { createPassword, guardPassword, keptPassword } from './credentials.ts';
import { logSettings, serverSettings } from './settings.ts';

/** Written once a server has answered: its data are whole, and its password is the kept one. */
const readyFile = (home: string): string => join(home, 'answered');

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Notes that the server has answered once. */
export const noteAnswered = (home: string): Promise<void> => writeFile(readyFile(home), '');

/** The user of the servers that we run. */
export const USERNAME = 'neo4j';

/**
 * The password of the server in this folder. A first start that was broken off, or a lost password, begins anew:
 * the data are made from the sheets, so nothing is lost.
 */
export const preparePassword = async (home: string, report: Report): Promise<string> => {
  const answered = await exists(readyFile(home));
  const password = await keptPassword(home);
  if (answered && password) {
    await guardPassword(home);
    return password;
  }
  if (answered) report('The password of the local Neo4j is gone: its data are made anew from the sheets');
  await rm(readyFile(home), { force: true });
  await rm(join(home, 'data'), { recursive: true, force: true });
  return createPassword(home, USERNAME);
};

/** Writes the server's configuration; it is made anew at each start. */
export const writeSettings = async (home: string, server: LocalServer, boltPort: number): Promise<void> => {
  const conf = join(home, 'conf');
  await Promise.all([conf, join(home, 'logs'), join(home, 'run')].map((folder) => mkdir(folder, { recursive: true })));
  await chmod(home, 0o700);
  await writeFile(join(conf, 'neo4j.conf'), serverSettings(server, boltPort));
  await writeFile(join(conf, 'server-logs.xml'), logSettings('debug'));
  await writeFile(join(conf, 'user-logs.xml'), logSettings('neo4j'));
};
