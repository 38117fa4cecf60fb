import { describe, expect, it } from 'vitest';
import { deriveGraph } from '../../seed/derive/index.ts';
import { type GraphRow, hashOf } from '../../seed/derive/row.ts';
import type { SeedRecord } from '../../seed/record.ts';
import { wholeGraph, wholeRecord } from '../support/record.ts';

const turned = (record: SeedRecord): SeedRecord =>
  Object.fromEntries(
    Object.entries(record).map(([list, rows]) => [list, [...rows].reverse()]),
  ) as unknown as SeedRecord;

describe('the graph of a record', () => {
  /** A release keeps rows, not their places; tidying up the sheets must not give a fact another id. */
  it('does not depend on the order in which its rows stand in the sheets', async () => {
    const hashes = (rows: readonly GraphRow[]) => new Map(rows.map((row) => [row.id, hashOf(row)]));
    const there = hashes(await wholeGraph());
    const back = hashes(deriveGraph(turned(await wholeRecord())));
    const other = [...there].filter(([id, hash]) => back.get(id) !== hash).map(([id]) => id);
    expect(other).toEqual([]);
    expect(back.size).toBe(there.size);
  }, 180_000);
});
