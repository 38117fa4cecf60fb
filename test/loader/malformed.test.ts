import { cp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../seed/faults.ts';
import { isSheet } from '../../seed/files.ts';
import { FaultySheets, loadFolder } from '../../seed/loader.ts';
import type { Neo4jAccess } from '../../server/neo4j/index.ts';
import { folderOf, SMALL } from '../seed/folder.ts';
import { graphDigest } from '../support/digest.ts';
import { copyFacts, removeFolders } from '../support/facts.ts';
import { homeOf } from '../support/neo4j.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';
import { report, rotated, times } from '../trust/torture.ts';
import { isTold, MALFORMATIONS, type Malformation, type Spoilt } from './malformations.ts';
import { manySmall } from './many-small.ts';

/** Malformed files; the kinds come in turn, from another one in every run. */
const FILES = times(6, 300);

/** MB that the process may have grown by at its highest. */
const MEMORY_LIMIT = 1_000;

const random = rotated('malformed sheets');
const own = ownNeo4j();
const quiet = () => {};
let access: Neo4jAccess;
/** A small record, which the graph holds; the real sheets without communes; the same with the tables of communes. */
let folders: Readonly<Record<Malformation['files'] | 'held', string>>;

/** The log of every transaction that writes: how long it is and when it was last written to. */
const writes = async (): Promise<readonly string[]> => {
  const folder = join(homeOf(own.config), 'data/transactions/neo4j');
  const names = (await readdir(folder)).filter((name) => name.startsWith('neostore.transaction.db.')).sort();
  const each = async (name: string) => {
    const { size, mtimeMs } = await stat(join(folder, name));
    return `${name} ${size} ${mtimeMs}`;
  };
  return Promise.all(names.map(each));
};

beforeAll(async () => {
  access = await own.start();
  const [held, sheets, tables] = await Promise.all([manySmall(1), copyFacts(/communes$/), copyFacts(/communes$/)]);
  folders = { held, sheets, tables };
  await cp('seed/facts/communes', join(tables, 'communes'), { recursive: true });
  await loadFolder(access, held, quiet);
}, 120_000);

afterAll(async () => {
  await access.stop();
  await own.remove();
  await removeFolders(Object.values(folders));
});

/** The faults that a load of a folder tells; none where it was not refused. */
const refusal = async (folder: string): Promise<readonly Fault[]> => {
  try {
    await loadFolder(access, folder, quiet);
    return [];
  } catch (error) {
    if (error instanceof FaultySheets) return error.faults;
    throw error;
  }
};

const pathsOf = async (kind: Malformation['files']): Promise<readonly string[]> => {
  const names = await readdir(folders[kind], { recursive: true });
  return names.filter((name) => (kind === 'sheets' ? isSheet(name) : name.endsWith('.csv')));
};

/** A real file, any that has a place for this, spoilt. */
const spoilAny = async ({
  what,
  files,
  spoil,
}: Malformation): Promise<{ readonly path: string; readonly spoilt: Spoilt }> => {
  const paths = [...(await pathsOf(files))];
  while (paths.length > 0) {
    const [path = ''] = paths.splice(Math.floor(random() * paths.length), 1);
    const spoilt = spoil(await readFile(join(folders[files], path), 'utf8'), random);
    if (spoilt) return { path, spoilt };
  }
  throw new Error(`no file has a place for ${what}`);
};

/** Loads with a file spoilt, and puts the file back; gives what is wrong with the refusal, in words. */
const loadSpoilt = async (kind: Malformation): Promise<readonly string[]> => {
  const { path, spoilt } = await spoilAny(kind);
  const file = join(folders[kind.files], path);
  const text = await readFile(file);
  await writeFile(file, spoilt.bytes);
  const faults = await refusal(folders[kind.files]);
  await writeFile(file, text);
  if (isTold(faults, path, spoilt)) return [];
  const told = faults.filter((fault) => fault.file === path).slice(0, 3);
  return [`${kind.what}, ${path}:${spoilt.line}; told is: ${JSON.stringify(told)}`];
};

const megabytes = (kilobytes: number): number => Math.round(kilobytes / 1024);

describe('a malformed sheet or table', () => {
  it(`is refused with file and line, and no transaction writes: ${FILES} of them`, async () => {
    const digest = await graphDigest(access);
    const written = await writes();
    const before = process.resourceUsage().maxRSS;
    const start = Math.floor(random() * MALFORMATIONS.length);
    const wrong: string[] = [];
    for (let n = 0; n < FILES; n += 1) {
      const kind = MALFORMATIONS[(start + n * 8) % MALFORMATIONS.length];
      if (kind) wrong.push(...(await loadSpoilt(kind)));
    }
    expect(wrong).toEqual([]);
    const grown = megabytes(process.resourceUsage().maxRSS - before);
    expect(await writes()).toEqual(written);
    expect(await graphDigest(access)).toBe(digest);
    expect(grown).toBeLessThan(MEMORY_LIMIT);
    report(
      'sheets',
      `${FILES} malformed sheets and tables of ${MALFORMATIONS.length} kinds: each refused with its file and line; no transaction wrote; the process grew by ${grown} MB at its highest`,
    );
  }, 3_600_000);

  it('and one that is not malformed is written, which the log of transactions shows', async () => {
    const written = await writes();
    await loadFolder(access, await folderOf({ 'small.yaml': SMALL.replaceAll('Bộ B', 'Bộ C') }), quiet);
    expect(await writes()).not.toEqual(written);
  });
});
