import type { SeedRecord } from '../record.ts';
import { keyOf } from '../rows.ts';
import { LIST_NAMES, type ListName } from '../schema.ts';

const ordered = (list: ListName, rows: readonly object[]): readonly object[] =>
  rows
    .map((row) => ({ row, key: keyOf(list, row as never) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);

/** The rows of each list in the order of their keys: what the graph says does not depend on where a row stands in the sheets. */
export const inOrder = (record: SeedRecord): SeedRecord =>
  Object.fromEntries(LIST_NAMES.map((list) => [list, ordered(list, record[list])])) as unknown as SeedRecord;
