import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { Report } from './access.ts';
import { diskFault, StartFault } from './faults.ts';
import { type Download, download } from './maven.ts';

/** One jar of the server as it must be. */
export type Jar = { readonly name: string; readonly sha256: string };

/** Jars are about 125 MB, Maven's own copy as much again. */
const ROOM_NEEDED = 350 * 1024 * 1024;

/** Reads a list in the form of `sha256sum`. */
export const parseJarList = (text: string): readonly Jar[] =>
  text.split('\n').flatMap((line) => {
    const [, sha256, name] = /^([0-9a-f]{64}) [ *]([^/\\]+\.jar)$/.exec(line) ?? [];
    return sha256 && name ? [{ sha256, name }] : [];
  });

/** The committed list of the jars that make up the server. */
export const readJarList = async (root: string): Promise<readonly Jar[]> =>
  parseJarList(await readFile(join(root, 'server/neo4j/jars.sha256'), 'utf8'));

const hashOf = async (file: string): Promise<string | null> => {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
    return hash.digest('hex');
  } catch {
    return null;
  }
};

/** Size and time of change of each file, for a cheap look at later starts. */
type Stamp = Readonly<Record<string, string>>;

const stampSchema = z.record(z.string(), z.string());

const stampFile = (lib: string): string => join(lib, 'verified.json');

const stampOf = async (lib: string, jars: readonly Jar[]): Promise<Stamp> => {
  const entries = jars.map(async ({ name, sha256 }) => {
    const found = await stat(join(lib, name)).catch(() => null);
    return [name, found ? `${found.size} ${found.mtimeMs} ${sha256}` : 'missing'] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
};

const readStamp = async (lib: string): Promise<Stamp> => {
  try {
    return stampSchema.parse(JSON.parse(await readFile(stampFile(lib), 'utf8')));
  } catch {
    return {};
  }
};

/** Names of the jars in a folder that are missing or not what the list says; reads every byte. */
export const faultyJars = async (lib: string, jars: readonly Jar[]): Promise<readonly string[]> => {
  const faulty: string[] = [];
  for (const { name, sha256 } of jars) if ((await hashOf(join(lib, name))) !== sha256) faulty.push(name);
  return faulty;
};

const writeStamp = async (lib: string, stamp: Stamp): Promise<true> => {
  await writeFile(stampFile(lib), JSON.stringify(stamp));
  return true;
};

/** Whether a folder holds the jars as listed: by size and time where they were verified before, else by their sums. */
export const jarsAreGood = async (lib: string, jars: readonly Jar[]): Promise<boolean> => {
  const [now, then] = await Promise.all([stampOf(lib, jars), readStamp(lib)]);
  if (jars.every(({ name }) => now[name] !== 'missing' && now[name] === then[name])) return true;
  return (await faultyJars(lib, jars)).length === 0 && writeStamp(lib, now);
};

const putInPlace = async (fresh: string, lib: string, jars: readonly Jar[]): Promise<void> => {
  await writeStamp(fresh, await stampOf(fresh, jars));
  const old = `${lib}.old-${randomUUID()}`;
  await rename(lib, old).catch(() => {});
  await rename(fresh, lib);
  await rm(old, { recursive: true, force: true });
};

const checkRoom = async (folder: string): Promise<void> => {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < ROOM_NEEDED) throw diskFault('the Neo4j server (about 350 MB)');
};

const refusal = (faulty: readonly string[]): StartFault =>
  new StartFault(
    `${faulty.length} of the downloaded Neo4j files are not what they must be (first: ${faulty[0]}); they were thrown away.`,
    ['something between here and Maven Central changes files: try another network or Maven mirror'],
  );

type Fetch = Omit<Download, 'into' | 'repository' | 'count'>;

/**
 * Fetches the jars into `lib`, all or nothing. What Maven has stored on this machine serves first; where that is
 * faulty, everything is fetched anew past it. Throws a StartFault where the files stay faulty.
 */
export const fetchJars = async (lib: string, jars: readonly Jar[], fetch: Fetch, report: Report): Promise<void> => {
  const work = join(dirname(lib), `fetch-${randomUUID()}`);
  await mkdir(work, { recursive: true });
  try {
    await checkRoom(work);
    for (const repository of [null, join(work, 'repository')]) {
      const into = join(work, 'lib');
      await rm(into, { recursive: true, force: true });
      await download({ ...fetch, into, repository, count: jars.length }, report);
      const faulty = await faultyJars(into, jars);
      if (faulty.length === 0) return await putInPlace(into, lib, jars);
      if (repository) throw refusal(faulty);
      report(`${faulty.length} files are damaged (first: ${faulty[0]}): fetching them again`);
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
};
