import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, faultAt } from './faults.ts';

/** One file of the folder of facts: its path inside the folder, with forward slashes, and its bytes. */
export type FactFile = { readonly path: string; readonly bytes: Buffer };

/** Largest YAML sheet, in bytes: ten times the text of a sheet that a person can still find their way in. */
export const MAX_SHEET_BYTES = 1024 * 1024;

/** Largest table, in bytes. */
export const MAX_TABLE_BYTES = 4 * 1024 * 1024;

const isFact = (name: string): boolean => /\.(?:ya?ml|csv)$/i.test(name);

/** Whether a path is that of a YAML sheet. */
export const isSheet = (path: string): boolean => path.endsWith('.yaml');

const pathsIn = async (folder: string, inside: string): Promise<readonly string[]> => {
  const entries = await readdir(join(folder, inside), { withFileTypes: true });
  const nested = entries.map(async (entry) => {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) return pathsIn(folder, path);
    return entry.isFile() && isFact(entry.name) ? [path] : [];
  });
  return (await Promise.all(nested)).flat();
};

/** All sheets and tables of a folder, sorted by path. Throws where the folder cannot be read. */
export const readFacts = async (folder: string): Promise<readonly FactFile[]> => {
  const paths = [...(await pathsIn(folder, ''))].sort();
  return Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) })));
};

/** SHA-256 over paths and bytes: another digest means that a sheet or table changed. */
export const digestOfFiles = (files: readonly FactFile[]): string => {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
};

/** The digest of all sheets and tables of a folder, without reading what they say. */
export const digestOf = async (folder: string): Promise<string> => digestOfFiles(await readFacts(folder));

const limitOf = (path: string): number => (isSheet(path) ? MAX_SHEET_BYTES : MAX_TABLE_BYTES);

/** What is wrong with a file before its text is read: its name or its size. */
export const fileFault = ({ path, bytes }: FactFile): Fault | null => {
  const place = { file: path, line: 1, column: 1 };
  if (!isSheet(path) && !path.endsWith('.csv'))
    return faultAt(place, 'unknown-file', 'sheets end in .yaml and tables in .csv: rename the file');
  if (bytes.length <= limitOf(path)) return null;
  const size = `${bytes.length} bytes, and at most ${limitOf(path)} are read`;
  return faultAt(place, 'too-large', `the file has ${size}: split it by subject`);
};
