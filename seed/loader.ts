import { createHash } from 'node:crypto';
import type { Access } from '../server/graph/driver.ts';
import { openWriteGraph, type WriteGraph } from '../server/graph/write-graph.ts';
import { deriveGraph } from './derive/index.ts';
import type { GraphRow } from './derive/row.ts';
import type { Fault } from './faults.ts';
import { diffGraph } from './graph-diff.ts';
import { digestOf, readRecord, type SeedRecord } from './record.ts';
import { type Progress, writeDiff } from './write-diff.ts';

/** Rows of the graph by label. */
export type Counts = Readonly<Record<string, number>>;

/** What a load did. */
export type Loaded = {
  readonly digest: string;
  readonly counts: Counts;
  readonly made: number;
  readonly changed: number;
  readonly removed: number;
};

/** Raised where the sheets have faults: all of them, and nothing was written. */
export class FaultySheets extends Error {
  override readonly name = 'FaultySheets';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(`the sheets have ${faults.length} fault${faults.length === 1 ? '' : 's'}; nothing was written`);
    this.faults = faults;
  }
}

const code = import.meta.glob<string>(['./derive/*.ts', '../server/model/*.ts', '../server/temporal/*.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What the graph is made from: the sheets, and the code that says what they mean. */
const digestFor = (sheets: string): string =>
  createHash('sha256')
    .update(sheets)
    .update(
      Object.keys(code)
        .sort()
        .map((path) => code[path])
        .join('\n'),
    )
    .digest('hex');

/** Reads and checks all sheets of a folder; throws FaultySheets. */
export const validRecord = async (folder: string): Promise<SeedRecord> => {
  const { record, faults } = await readRecord(folder);
  if (record === null || faults.length > 0) throw new FaultySheets(faults);
  return record;
};

/** Counts rows by label, in the order of the alphabet. */
export const countRows = (rows: readonly GraphRow[]): Counts => {
  const counts = new Map<string, number>();
  for (const { label } of rows) counts.set(label, (counts.get(label) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
};

const loadInto = async (graph: WriteGraph, folder: string, digest: string, progress: Progress): Promise<Loaded> => {
  progress('reading the sheets', 0, 1);
  const rows = deriveGraph(await validRecord(folder));
  progress('reading the sheets', 1, 1);
  await graph.prepare();
  const diff = diffGraph(rows, await graph.hashes());
  const counts = countRows(rows);
  await graph.atOnce((writer) => writeDiff(writer, diff, { digest, counts: JSON.stringify(counts) }, progress));
  await graph.prepare();
  return { digest, counts, made: diff.made.length, changed: diff.changed.length, removed: diff.removed.length };
};

/**
 * Brings the graph to what the sheets of a folder say, in one transaction: all or nothing. Gives null where the graph has it already.
 * `beforeLoad` is called where there is something to load. Throws what it throws, FaultySheets, LoadError, or the driver's error; in
 * each case the graph is as it was.
 */
export const loadFolder = async (
  access: Access,
  folder: string,
  progress: Progress,
  beforeLoad: () => Promise<void> = async () => {},
): Promise<Loaded | null> => {
  const graph = openWriteGraph(access);
  try {
    const digest = digestFor(await digestOf(folder));
    if ((await graph.digest()) === digest) return null;
    await beforeLoad();
    return await loadInto(graph, folder, digest, progress);
  } finally {
    await graph.close();
  }
};
