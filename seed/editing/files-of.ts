import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { type FactFile, isSheet, readFacts } from '../files.ts';
import { EditError } from './change.ts';

const inFolder = (folder: string, path: string): string => relative(folder, path).split(sep).join('/');

const exists = async (path: string): Promise<boolean> => {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
};

/** The path of a file or folder inside the folder of facts, whether it was written from there or from where the command runs. */
const pathOf = async (folder: string, named: string, here: string): Promise<string> => {
  const found = [resolve(here, named), resolve(folder, named)];
  for (const path of found)
    if (!inFolder(folder, path).startsWith('..') && (await exists(path))) return inFolder(folder, path);
  throw new EditError(`${named} is neither a file nor a folder in ${folder}`);
};

/** All files of the folder, and the paths of the sheets that were named; all of them where none was. Throws EditError. */
export const namedSheets = async (
  folder: string,
  names: readonly string[],
  here: string,
): Promise<{ readonly files: readonly FactFile[]; readonly named: ReadonlySet<string> }> => {
  const files = await readFacts(folder);
  const paths = await Promise.all(names.map((name) => pathOf(folder, name, here)));
  const isNamed = ({ path }: FactFile): boolean =>
    paths.length === 0 || paths.some((name) => name === '' || path === name || path.startsWith(`${name}/`));
  return { files, named: new Set(files.filter((file) => isNamed(file) && isSheet(file.path)).map(({ path }) => path)) };
};
