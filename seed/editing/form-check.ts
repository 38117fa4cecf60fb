import { type Fault, faultAt } from '../faults.ts';
import { parseSheet } from '../sheet.ts';
import { canonicalSheet } from './canonical.ts';
import { EditError } from './change.ts';
import { saysTheSame } from './same.ts';

/** Whether a sheet has faults of form, so that it cannot be put in order before they are mended. */
const isUnreadable = (path: string, text: string): boolean => parseSheet(path, text).faults.length > 0;

/**
 * A sheet in canonical form, which says exactly what it said before. Throws EditError where it has faults, or where anything would be
 * lost.
 */
export const formatted = (path: string, text: string): string => {
  if (isUnreadable(path, text)) throw new EditError(`${path} has faults: mend what \`sheet check\` tells first`);
  const result = canonicalSheet(text);
  if (!saysTheSame(text, result)) throw new EditError(`${path} would not say the same: it is left as it is`);
  return result;
};

const firstDifference = (a: readonly string[], b: readonly string[]): number => {
  const n = a.findIndex((line, index) => line !== b[index]);
  return n < 0 ? Math.min(a.length, b.length) : n;
};

/** Where a sheet is not in canonical form: its first such line; null where it is, or where its form has faults. */
export const formFault = (path: string, text: string): Fault | null => {
  if (isUnreadable(path, text)) return null;
  const wanted = canonicalSheet(text);
  if (wanted === text) return null;
  const lines = wanted.split('\n');
  const line = firstDifference(text.split('\n'), lines);
  const place = { file: path, line: line + 1, column: 1 };
  const here = (lines[line] ?? '').trim().slice(0, 60);
  return faultAt(place, 'not-canonical', `here the canonical form has \`${here}\`: run npm run sheet -- fmt ${path}`);
};
