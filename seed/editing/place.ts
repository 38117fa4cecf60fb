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

const mentions = (value: unknown, id: string): boolean => {
  if (value === id) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some((item) => mentions(item, id));
};

const rowsIn = (rows: readonly RawRow[], list: ListName): readonly RawRow[] => rows.filter((row) => row.list === list);

/** Sheets that hold a list, those with most rows of it first. */
export const sheetsWith = (sheets: Sheets, list: ListName): readonly string[] =>
  [...sheets]
    .map(([file, rows]) => ({ file, count: rowsIn(rows, list).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ file }) => file);

const most = (sheets: Sheets, list: ListName, id: string): string | undefined =>
  [...sheets]
    .map(([file, rows]) => ({ file, count: rowsIn(rows, list).filter(({ value }) => mentions(value, id)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)[0]?.file;

const homeOf = (sheets: Sheets, id: string): string | undefined =>
  [...sheets].find(([, rows]) =>
    rows.some(
      ({ value }) =>
        (value as { id?: unknown } | null)?.id === id && mentions(Object.keys(value as object), 'confidence'),
    ),
  )?.[0];

const sameFolder = (sheets: Sheets, list: ListName, id: string): string | undefined => {
  const home = homeOf(sheets, id);
  if (home === undefined) return undefined;
  return sheetsWith(sheets, list).find((file) => posix.dirname(file) === posix.dirname(home));
};

/**
 * The sheet that a new row belongs in: where most rows of its list are about the same thing; else a sheet of its list in the folder
 * where that thing stands; else the sheet with most rows of its list; else that of the thing.
 */
export const defaultSheet = (sheets: Sheets, list: ListName, near: readonly string[]): string | undefined => {
  const ids = near.filter((id) => id !== '');
  const found = ids.map((id) => most(sheets, list, id) ?? sameFolder(sheets, list, id));
  return (
    found.find((file) => file !== undefined) ?? sheetsWith(sheets, list)[0] ?? ids.map((id) => homeOf(sheets, id))[0]
  );
};

/** Behind the last row of the sheet that is about the same thing, else at the end of its list. */
export const placeIn = (sheets: Sheets, file: string, list: ListName, near: readonly string[]): PlaceForRow => {
  const rows = rowsIn(sheets.get(file) ?? [], list);
  const beside = near
    .filter((id) => id !== '')
    .map((id) => rows.findLastIndex(({ value }) => mentions(value, id)))
    .find((index) => index >= 0);
  return { file, after: beside ?? rows.length - 1 };
};
