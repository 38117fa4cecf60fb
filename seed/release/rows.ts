import { createHash } from 'node:crypto';
import type { SeedRecord } from '../record.ts';
import { type Fields, keyOf } from '../rows.ts';
import { LIST_NAMES, type ListName } from '../schema.ts';

/** A whole row of the record: what all sheets and tables say of one thing, without the place where they say it. */
export type RecordRow = { readonly list: ListName; readonly key: string; readonly fields: Fields };

/** Rows by list and key, in the order of lists and then of keys. */
export type RecordRows = ReadonlyMap<string, RecordRow>;

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]));
};

/** JSON with the keys of all objects in the order of the alphabet: equal values have equal texts. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value));

/** What names a row over all lists. */
export const rowId = ({ list, key }: Pick<RecordRow, 'list' | 'key'>): string => `${list}|${key}`;

const byKey = (a: RecordRow, b: RecordRow): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** Rows in the order of lists and keys, which does not depend on where a row stands in the sheets. */
export const inOrder = (rows: readonly RecordRow[]): RecordRows => {
  const lists = new Map(LIST_NAMES.map((list): [ListName, RecordRow[]] => [list, []]));
  for (const row of rows) lists.get(row.list)?.push(row);
  return new Map([...lists.values()].flatMap((list) => list.sort(byKey)).map((row) => [rowId(row), row]));
};

/** The rows of a record. */
export const rowsOf = (record: SeedRecord): RecordRows =>
  inOrder(
    LIST_NAMES.flatMap((list) =>
      record[list].map(({ at: _, ...fields }) => ({ list, key: keyOf(list, fields), fields: fields as Fields })),
    ),
  );

/** The record that rows make; `place` stands for the sheets that they no longer come from. */
export const recordOf = (rows: RecordRows, place: string): SeedRecord => {
  const lists = Object.fromEntries(LIST_NAMES.map((list): [string, object[]] => [list, []]));
  const at = { file: place, line: 1, column: 1 };
  for (const { list, fields } of rows.values()) lists[list]?.push({ ...fields, at });
  return lists as unknown as SeedRecord;
};

/** SHA-256 over every row: another digest means that a fact of the record is another. */
export const digestOfRows = (rows: RecordRows): string => {
  const hash = createHash('sha256');
  for (const { list, key, fields } of rows.values()) hash.update(`${list}\0${key}\0${canonical(fields)}\n`);
  return hash.digest('hex');
};

/** How many rows each list has. */
export const countsOfRows = (rows: RecordRows): Readonly<Record<ListName, number>> => {
  const counts = Object.fromEntries(LIST_NAMES.map((list) => [list, 0])) as Record<ListName, number>;
  for (const { list } of rows.values()) counts[list] += 1;
  return counts;
};
