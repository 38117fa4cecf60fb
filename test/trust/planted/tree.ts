import { type Dirent, existsSync } from 'node:fs';
import { copyFile, cp, link, mkdir, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A copy of the project's files to make mistakes in. */
export type Tree = {
  readonly root: string;
  /** Does work while a text of a file is another one; throws where it does not stand there exactly once. */
  readonly planted: <T>(fault: Plant, work: () => Promise<T>) => Promise<T>;
  readonly remove: () => Promise<void>;
};

export type Plant = { readonly file: string; readonly from: string; readonly to: string };

/** How often a text stands in another. */
export const countOf = (text: string, part: string): number => text.split(part).length - 1;

/** Caches of tools, which they write to in place. */
const WRITTEN = /^\.(vite|vitest|cache)/;

const linkEntry = async (entry: Dirent, from: string, to: string): Promise<void> => {
  if (entry.isDirectory()) return linkFolder(from, to);
  if (entry.isSymbolicLink()) return symlink(await readlink(from), to);
  await link(from, to).catch(() => copyFile(from, to));
};

/** The same files once more, without their bytes: nobody writes to installed packages. */
const linkFolder = async (from: string, to: string): Promise<void> => {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true }))
    if (!WRITTEN.test(entry.name)) await linkEntry(entry, join(from, entry.name), join(to, entry.name));
};

const APART = ['.git', '.data', 'node_modules'];

const copyFiles = async (from: string, to: string): Promise<void> => {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from))
    if (!APART.includes(name)) await cp(join(from, name), join(to, name), { recursive: true });
};

/** What was downloaded: the jars of Neo4j, a browser. */
const shareDownloads = async (from: string, to: string): Promise<void> => {
  await mkdir(join(to, 'neo4j'), { recursive: true });
  const names = (await readdir(from)).filter((name) => name.startsWith('chromium'));
  for (const name of [...names, 'neo4j/lib'])
    if (existsSync(join(from, name))) await symlink(join(from, name), join(to, name));
};

/** Copies the project into a folder of its own, with packages and downloads that are shared. */
export const copyTree = async (project: string): Promise<Tree> => {
  const root = join(project, `.data/planted-${process.pid}`);
  await copyFiles(project, root);
  await linkFolder(join(project, 'node_modules'), join(root, 'node_modules'));
  await shareDownloads(join(project, '.data'), join(root, '.data'));
  const planted: Tree['planted'] = async ({ file, from, to }, work) => {
    const path = join(root, file);
    const text = await readFile(path, 'utf8');
    if (countOf(text, from) !== 1) throw new Error(`${file} has ${countOf(text, from)} times: ${from}`);
    try {
      await writeFile(
        path,
        text.replace(from, () => to),
      );
      return await work();
    } finally {
      await writeFile(path, text);
    }
  };
  return { root, planted, remove: () => rm(root, { recursive: true, force: true }) };
};
