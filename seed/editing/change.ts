import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, sortFaults } from '../faults.ts';
import type { FactFile } from '../files.ts';
import { integrityFaults } from '../integrity/run.ts';
import { formalOf } from '../record.ts';

/** Raised where what was asked for cannot be done; the message says what to do, and nothing was written. */
export class EditError extends Error {
  override readonly name = 'EditError';
}

/** Files with one of them changed, or one more. */
export const withText = (files: readonly FactFile[], path: string, text: string): readonly FactFile[] => {
  const file = { path, bytes: Buffer.from(text) };
  const others = files.filter((other) => other.path !== path);
  return [...others, file].toSorted((a, b) => (a.path < b.path ? -1 : 1));
};

/** Everything that is wrong with files: their form, or, where that is right, what they say. */
export const faultsOf = (files: readonly FactFile[]): readonly Fault[] => {
  const { record, faults } = formalOf(files);
  return record ? sortFaults(integrityFaults(record)) : faults;
};

const keyOf = ({ code, message }: Fault): string => `${code} ${message}`;

/** What a change makes wrong: faults that were there before it are not its own. */
export const newFaults = (before: readonly FactFile[], after: readonly FactFile[]): readonly Fault[] => {
  const found = faultsOf(after);
  if (found.length === 0) return found;
  const known = new Set(faultsOf(before).map(keyOf));
  return found.filter((fault) => !known.has(keyOf(fault)));
};

const bytesAt = async (path: string): Promise<Buffer | null> => {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
};

/**
 * Writes a sheet in one step: killed at any moment, it is as before or as after. Throws EditError where the file is no longer what it
 * was when it was read.
 */
export const writeSheet = async (folder: string, path: string, before: Buffer | null, text: string): Promise<void> => {
  const file = join(folder, path);
  const now = await bytesAt(file);
  const isSame = before === null ? now === null : now !== null && before.equals(now);
  if (!isSame) throw new EditError(`${path} was changed by somebody else in the meantime: run the command again`);
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, text);
  await rename(draft, file);
};
