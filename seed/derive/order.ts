import type { SeedRecord } from '../record.ts';
import { keyOf } from '../rows.ts';
import { LIST_NAMES, type ListName } from '../schema.ts';

const ordered = (list: ListName, rows: readonly object[]): readonly object[] =>
  rows
    .map((row) => ({ row, key: keyOf(list, row as never) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);

const known = new WeakMap<SeedRecord, SeedRecord>();

const sorted = (record: SeedRecord): SeedRecord =>
  Object.fromEntries(LIST_NAMES.map((list) => [list, ordered(list, record[list])])) as unknown as SeedRecord;

/**
 * The rows of each list in the order of their keys: what the graph says does not depend on where a row stands in the sheets. A record
 * is put in order once, so that what is found in it is found once.
 */
export const inOrder = (record: SeedRecord): SeedRecord => {
  const result = known.get(record) ?? sorted(record);
  known.set(record, result);
  known.set(result, result);
  return result;
};
