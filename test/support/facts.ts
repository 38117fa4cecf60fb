import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A change of the text of every sheet of a folder. */
export type Edit = (text: string, path: string) => string;

/** Copies the record's sheets into a new folder, without some of them, each edited; the caller removes it. */
export const copyFacts = async (without: RegExp | null, edit: Edit = (text) => text): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'bo-may-facts-'));
  await cp('seed/facts', folder, { recursive: true, filter: (source) => without === null || !without.test(source) });
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.yaml')) continue;
    const path = join(folder, name);
    await writeFile(path, edit(await readFile(path, 'utf8'), name));
  }
  return folder;
};

/** Removes folders that copyFacts made. */
export const removeFolders = async (folders: readonly string[]): Promise<void> => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
};
