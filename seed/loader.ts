import { createHash } from 'node:crypto';
import type { Access } from '../server/graph/driver.ts';
import { openWriteGraph, type WriteGraph, type Writer } from '../server/graph/write-graph.ts';
import { GraphBusy, isReadOnly, WAITING } from '../server/graph/write-lock.ts';
import { StartFault } from '../server/neo4j/index.ts';
import type { GraphRow } from './derive/row.ts';
import type { Fault } from './faults.ts';
import { diffGraph, diffPast, graphRows } from './graph-diff.ts';
import { historyOf, statesOf } from './history.ts';
import { digestOf, readRecord, type SeedRecord } from './record.ts';
import { digestOfReleases, type Release, readReleases, releasesBeside } from './release/files.ts';
import { versionsOf } from './versions.ts';
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

const code = import.meta.glob<string>(
  [
    './derive/*.ts',
    './integrity/*.ts',
    './communes/*.ts',
    './name-ends.ts',
    './release/*.ts',
    './versions.ts',
    './history.ts',
    './graph-diff.ts',
    '../server/model/**/*.ts',
    '../server/temporal/*.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** What the graph is made from: the sheets, the releases, and the code that says what they mean. */
const digestFor = (sheets: string, releases: string): string =>
  createHash('sha256')
    .update(sheets)
    .update(releases)
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

/** What the sheets and the releases beside them mean, ready to be written, and the digest of the sheets that were read. */
export type Meaning = ReturnType<typeof meaningOf>;

const meaningOf = (sheets: string, record: SeedRecord, releases: readonly Release[]) => {
  const { states, unreleased, digest } = statesOf(record, releases);
  return { sheets, releases, states, unreleased, digest, rows: graphRows(versionsOf(states)) };
};

/** Reads and checks the sheets of a folder and says what they mean; throws FaultySheets. */
export const readMeaning = async (folder: string): Promise<Meaning> => {
  const sheets = await digestOf(folder);
  return meaningOf(sheets, await validRecord(folder), await readReleases(releasesBeside(folder)));
};

/** What was read ahead, unless the sheets were changed since. */
const freshMeaning = async (folder: string, sheets: string, ahead: Promise<Meaning> | null): Promise<Meaning> => {
  const meaning = await ahead;
  return meaning?.sheets === sheets ? meaning : readMeaning(folder);
};

/** What a load is made from, by digests: all of it, and the releases alone. */
type Origin = { readonly digest: string; readonly history: string };

/** Writes the difference to what the graph holds now that nobody else can write; null where somebody else has just loaded the same. */
const loadAlone = async (
  graph: WriteGraph,
  writer: Writer,
  { digest, history: wanted }: Origin,
  meaning: Meaning,
  progress: Progress,
): Promise<Loaded | null> => {
  const held = await graph.digests();
  if (held?.digest === digest) return null;
  const { releases, states, unreleased, digest: digestNow, rows } = meaning;
  const today = diffGraph(rows.today, await graph.hashes('write/hashes'));
  const past = diffPast(rows.past, await graph.hashes('write/past-hashes'));
  const counts = countRows(states.at(-1) ?? []);
  const history = held?.history === wanted ? null : historyOf(releases, states.map(countRows), wanted);
  const state = { record: digestNow, unreleased, history: wanted };
  await writeDiff(writer, { today, past, history }, { digest, counts: JSON.stringify(counts), state }, progress);
  return { digest, counts, made: today.made.length, changed: today.changed.length, removed: today.removed.length };
};

/** The share of the graph's rows from which on the plans of before mislead. */
const MOSTLY_OTHER = 0.5;

/** Whether most of the graph was made or removed by a load, as the first one does: of less, Neo4j sees by itself which plans no longer fit. */
export const isMostlyOther = ({ counts, made, removed }: Pick<Loaded, 'counts' | 'made' | 'removed'>): boolean =>
  made + removed > MOSTLY_OTHER * Object.values(counts).reduce((sum, count) => sum + count, 0);

const loadInto = async (graph: WriteGraph, origin: Origin, meaning: Meaning, progress: Progress) => {
  await graph.constrain();
  const loaded = await graph.atOnce(
    (writer) => loadAlone(graph, writer, origin, meaning, progress),
    () => progress(WAITING, 0, 1),
  );
  await graph.prepare();
  // All plans are forgotten by that, and readers wait until theirs are made anew.
  if (loaded !== null && isMostlyOther(loaded)) await graph.replan();
  return loaded;
};

/** In words for a person, where nobody can write now; any other as it is. */
const inPlainWords = (error: unknown): unknown => {
  if (error instanceof GraphBusy) return new StartFault(error.message, ['wait for its end, then try again']);
  if (!isReadOnly(error)) return error;
  return new StartFault('This Neo4j lets nobody write (server.databases.read_only).', [
    'one of our own: end the service and start it again, which loads the sheets first',
    'one of yours: start it without that setting, then load',
  ]);
};

/** A load that was ended before its indexes were made is made whole, where anybody may write. */
const makeWhole = async (graph: WriteGraph): Promise<void> => {
  try {
    await graph.prepare();
  } catch (error) {
    if (!isReadOnly(error)) throw error;
  }
};

/**
 * Brings the graph to what the sheets of a folder say, in one transaction: all or nothing. Gives null where the graph has it already.
 * `beforeLoad` is called where there is something to load; `ahead` is the meaning of the folder, where it was read before there was a
 * graph to ask. Throws what it throws, FaultySheets, LoadError, a StartFault where another load does not end or nobody may write, or the driver's error; in each
 * case the graph is as it was.
 */
export const loadFolder = async (
  access: Access,
  folder: string,
  progress: Progress,
  beforeLoad: () => Promise<void> = async () => {},
  ahead: Promise<Meaning> | null = null,
): Promise<Loaded | null> => {
  const graph = openWriteGraph(access);
  try {
    const history = await digestOfReleases(releasesBeside(folder));
    const sheets = await digestOf(folder);
    const digest = digestFor(sheets, history);
    const held = await graph.digests();
    if (held?.digest === digest) {
      await makeWhole(graph);
      return null;
    }
    await beforeLoad();
    progress('reading the sheets', 0, 1);
    const meaning = await freshMeaning(folder, sheets, ahead);
    progress('reading the sheets', 1, 1);
    return await loadInto(graph, { digest, history }, meaning, progress);
  } catch (error) {
    throw inPlainWords(error);
  } finally {
    await graph.close();
  }
};
