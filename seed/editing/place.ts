import { posix } from 'node:path';
import type { ListName } from '../schema.ts';
import { parseSheet, type RawRow } from '../sheet.ts';

/** The rows of every sheet by its path. */
export type Sheets = ReadonlyMap<string, readonly RawRow[]>;

/** A sheet for a new row, and the number of the row of its list behind which it goes; -1 where the list is new. */
export type PlaceForRow = { readonly file: string; readonly after: number };

/** Parses the sheets of a folder; tables are left out. */
export const sheetsOf = (texts: ReadonlyMap<string, string>): Sheets =>
  new Map(
    [...texts].filter(([path]) => path.endsWith('.yaml')).map(([path, text]) => [path, parseSheet(path, text).rows]),
  );

const mentions = (value: unknown, ids: ReadonlySet<string>): boolean => {
  if (typeof value === 'string') return ids.has(value);
  return typeof value === 'object' && value !== null && Object.values(value).some((item) => mentions(item, ids));
};

const rowsIn = (rows: readonly RawRow[], list: ListName): readonly RawRow[] => rows.filter((row) => row.list === list);

/** Sheets that hold a list, those with most rows of it first. */
export const sheetsWith = (sheets: Sheets, list: ListName): readonly string[] =>
  [...sheets]
    .map(([file, rows]) => ({ file, count: rowsIn(rows, list).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ file }) => file);

const most = (sheets: Sheets, list: ListName, ids: ReadonlySet<string>): string | undefined =>
  [...sheets]
    .map(([file, rows]) => ({ file, count: rowsIn(rows, list).filter(({ value }) => mentions(value, ids)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)[0]?.file;

const isWhole = ({ value }: RawRow, id: string): boolean =>
  typeof value === 'object' && value !== null && 'id' in value && value.id === id && 'confidence' in value;

const homeOf = (sheets: Sheets, id: string): string | undefined =>
  [...sheets].find(([, rows]) => rows.some((row) => isWhole(row, id)))?.[0];

const sameFolder = (sheets: Sheets, list: ListName, id: string): string | undefined => {
  const home = homeOf(sheets, id);
  if (home === undefined) return undefined;
  return sheetsWith(sheets, list).find((file) => posix.dirname(file) === posix.dirname(home));
};

/** What is like a thing, in groups, the closest first. */
export type KinOf = (id: string) => readonly ReadonlySet<string>[];

/**
 * The sheet that a new row belongs in: where most rows of its list are about the same thing; else where most are about what is like it;
 * else a sheet of its list in the folder where that thing stands; else the sheet with most rows of its list; else that of the thing.
 */
export const defaultSheet = (
  sheets: Sheets,
  list: ListName,
  near: readonly string[],
  kinOf: KinOf,
): string | undefined => {
  const ids = near.filter((id) => id !== '');
  const firstOf = (find: (id: string) => string | undefined): string | undefined =>
    ids.map(find).find((file) => file !== undefined);
  const byKin = (id: string): string | undefined =>
    kinOf(id)
      .map((kin) => most(sheets, list, kin))
      .find((file) => file !== undefined);
  return (
    firstOf((id) => most(sheets, list, new Set([id]))) ??
    firstOf(byKin) ??
    firstOf((id) => sameFolder(sheets, list, id)) ??
    sheetsWith(sheets, list)[0] ??
    firstOf((id) => homeOf(sheets, id))
  );
};

/** Behind the last row of the sheet that is about the same thing, else at the end of its list. */
export const placeIn = (sheets: Sheets, file: string, list: ListName, near: readonly string[]): PlaceForRow => {
  const rows = rowsIn(sheets.get(file) ?? [], list);
  const beside = near
    .filter((id) => id !== '')
    .map((id) => rows.findLastIndex(({ value }) => mentions(value, new Set([id]))))
    .find((index) => index >= 0);
  return { file, after: beside ?? rows.length - 1 };
};
