import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from './access.ts';
import { createPassword } from './credentials.ts';
import type { Java } from './java.ts';
import { type Launch, launchServer } from './launch.ts';
import { USERNAME } from './server-home.ts';

/** Writing the archive takes Java some seconds after the server has stopped. */
const GRACE = 60_000;

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** An archive serves one build of Java and one class path; any other is a different file. */
const archiveFile = async (
  folder: string,
  { lib, jars, java }: Pick<Launch, 'lib' | 'jars' | 'java'>,
): Promise<string> => {
  const key = createHash('sha256').update(`${java.home}\n${await buildOf(java)}\n${lib}\n`);
  for (const { sha256 } of jars) key.update(sha256);
  return join(folder, `classes-${key.digest('hex').slice(0, 16)}.jsa`);
};

const buildOf = async ({ home }: Java): Promise<string> => {
  const modules = await stat(join(home, 'lib/modules')).catch(() => null);
  return modules ? `${modules.size} ${modules.mtimeMs}` : '';
};

/** One short run on an empty folder, at whose end Java writes down the classes that it loaded. */
const train = async (
  file: string,
  folder: string,
  launch: Omit<Launch, 'home' | 'password' | 'archive'>,
): Promise<void> => {
  const made = join(folder, `warm-${randomUUID()}`);
  await mkdir(made, { recursive: true });
  const home = await realpath(made);
  const draft = join(home, 'classes.jsa');
  try {
    const password = await createPassword(home, USERNAME);
    const server = { ...launch.server, boltPort: 0, shortLived: true, isReadOnly: false };
    const archive = [`-XX:ArchiveClassesAtExit=${draft}`];
    const { kept } = await launchServer({ ...launch, home, password, server, archive, grace: GRACE }, () => {});
    await kept.end();
    await rename(draft, file);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
};

/**
 * Options that let Java load the server's classes from an archive (class data sharing), made at the first start:
 * measured on 2 cores, the server then answers in half the time. Where it cannot be made, Java starts as usual.
 */
export const archiveOptions = async (
  folder: string,
  launch: Omit<Launch, 'home' | 'password' | 'archive'>,
  report: Report,
): Promise<readonly string[]> => {
  const file = await archiveFile(folder, launch);
  const refused = `${file}.refused`;
  if (!(await exists(file)) && !(await exists(refused))) {
    report('Preparing Neo4j for quick starts, once (about 10 seconds)');
    await train(file, folder, launch).catch(() => (launch.signal.aborted ? undefined : writeFile(refused, '')));
    launch.signal.throwIfAborted();
  }
  return (await exists(file))
    ? [`-XX:SharedArchiveFile=${file}`, '-Xshare:auto', '-Xlog:cds=off', '-Xlog:cds+dynamic=off']
    : [];
};
