import { parse } from 'csv-parse/browser/esm/sync';
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Rows } from './columns.ts';
import { type Separation, separationOf } from './separation.ts';
import { MOST, type Sheet, UnreadableError } from './sheet-limits.ts';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, n) => bytes[n] === byte);

/** The text of a file: UTF-8, UTF-16 in either order as spreadsheets write it, else the old Vietnamese code page of Windows. */
export const decoded = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11))
    throw new UnreadableError('spreadsheet');
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  }
};

const split = (text: string, separation: Separation): string[][] => {
  if (separation === 'line')
    return text
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .map((line) => [line.trim()]);
  return parse(text, {
    bom: true,
    delimiter: separation,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    trim: true,
  }) as string[][];
};

/** Rows of even length, without empty ones at the end. */
const even = (rows: readonly string[][]): Rows => {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''));
  const filled = rows.slice(0, last + 1);
  const width = filled.reduce((most, row) => Math.max(most, row.length), 0);
  return filled.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
};

/** Reads a list; `separation` null: it is guessed. Throws UnreadableError. */
export const readSheet = (text: string, fileName: string | null, separation: Separation | null): Sheet => {
  const used = separation ?? separationOf(text.replace(/^\uFEFF/, ''), fileName);
  let rows: Rows;
  try {
    rows = even(split(text, used));
  } catch (cause) {
    throw new UnreadableError('malformed', { cause });
  }
  if (rows.length === 0) throw new UnreadableError('empty');
  if (rows.length > MOST.rows) throw new UnreadableError('long');
  return { separation: used, rows };
};

/** Rows as a CSV file that spreadsheets open as UTF-8, or as cells to paste; what would run as a formula there is made harmless. */
export const printRows = (rows: Rows, form: 'csv' | 'cells'): string =>
  stringify(rows as string[][], {
    escape_formulas: true,
    ...(form === 'csv' ? { bom: true, record_delimiter: 'windows' } : { delimiter: '\t' }),
  });
