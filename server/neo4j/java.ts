import { execFile } from 'node:child_process';
import { access, constants, readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Machine } from '../config.ts';

/** A Java runtime: its command, its folder and the first number of its version. */
export type Java = { readonly command: string; readonly home: string; readonly major: number };

/** Neo4j 5.26 runs on these (its own requirement); on others it refuses or is untested. */
export const TAKEN_VERSIONS: readonly number[] = [21, 17];

const run = promisify(execFile);

const JAVA = process.platform === 'win32' ? 'java.exe' : 'java';

const shelfHomes = async ([shelf, inside]: readonly [string, string]): Promise<readonly string[]> => {
  const names = await readdir(shelf).catch(() => []);
  return names
    .filter((name) => /java|jdk|jre|corretto|zulu|tem|\d/i.test(name))
    .map((name) => join(shelf, name, inside));
};

const isRunnable = (command: string): Promise<boolean> =>
  access(command, constants.X_OK).then(
    () => true,
    () => false,
  );

/** "17.0.15" and "21" begin with the major version, "1.8.0_402" has it second. */
const majorOf = (version: string): number | null => {
  const [first, second] = version.split(/[._+-]/).map(Number);
  return (first === 1 ? second : first) || null;
};

/** What a Java says about itself; for commands that only lead to one, such as those of version managers. */
const ask = async (command: string): Promise<Java | null> => {
  const asked = run(command, ['-XshowSettings:properties', '-version'], { timeout: 10_000, windowsHide: true });
  const text = await asked.then(
    ({ stderr, stdout }) => stderr + stdout,
    () => '',
  );
  const home = /^ *java\.home = (.+?)\s*$/m.exec(text)?.[1];
  const major = majorOf(/^ *java\.version = (\S+)/m.exec(text)?.[1] ?? '');
  return home && major ? { command, home, major } : null;
};

const inspect = async (command: string): Promise<Java | null> => {
  if (!(await isRunnable(command))) return null;
  const home = dirname(dirname(await realpath(command)));
  const release = await readFile(join(home, 'release'), 'utf8').catch(() => '');
  const major = majorOf(/^JAVA_VERSION="([^"]+)"/m.exec(release)?.[1] ?? '');
  return major ? { command, home, major } : ask(command);
};

const candidates = async ({ javaHome, javaShelves, path }: Machine): Promise<readonly string[]> => {
  const shelved = (await Promise.all(javaShelves.map(shelfHomes))).flat();
  const inHome = (home: string): string => join(home, 'bin', JAVA);
  return [...(javaHome ? [inHome(javaHome)] : []), ...path.map((folder) => join(folder, JAVA)), ...shelved.map(inHome)];
};

/** Where a Java was looked for and what was there: the one to take, and the versions that do not serve. */
export type JavaSearch = { readonly java: Java | null; readonly unfit: readonly Java[] };

/** Looks for Java 17 or 21: JAVA_HOME first, then PATH, then the usual folders of this system. */
export const findJava = async (machine: Machine): Promise<JavaSearch> => {
  const unfit: Java[] = [];
  for (const command of new Set(await candidates(machine))) {
    const java = await inspect(command);
    if (java && TAKEN_VERSIONS.includes(java.major)) return { java, unfit };
    if (java && !unfit.some(({ home }) => home === java.home)) unfit.push(java);
  }
  return { java: null, unfit };
};
