import { openCopyGraph, type Within } from '../../server/graph/copy-graph.ts';
import type { Access } from '../../server/graph/driver.ts';
import { openWriteGraph } from '../../server/graph/write-graph.ts';
import { WAITING } from '../../server/graph/write-lock.ts';
import type { Progress } from '../write-diff.ts';
import { BackupFault } from './fault.ts';
import type { Header } from './format.ts';
import { type Held, heldLinks, heldNodes, type NodeLine } from './lines.ts';
import { tallyLines } from './summary.ts';
import { checkSummary, linksOf, nodesOf, verify } from './verify.ts';

/** Rows sent with one statement, as by the loader. */
const BATCH = 5_000;

const inBatches = async function* <T>(items: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    if (batch.push(item) < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
};

type Made = 'write/backup/make-nodes' | 'write/backup/change-nodes' | 'write/backup/make-relationships';

/** Sends rows of which each must answer: a row whose node is not found falls away without a word. */
const send = async <Q extends Made>(within: Within, name: Q, rows: readonly object[]) => {
  const answers = await within.send(name, rows);
  if (answers.length !== rows.length) throw new BackupFault(`${name} wrote ${answers.length} rows of ${rows.length}`);
  return answers;
};

const remove = async (
  within: Within,
  name: 'write/backup/remove-nodes' | 'write/backup/remove-relationships',
  places: readonly string[],
): Promise<void> => {
  for (let start = 0; start < places.length; start += BATCH)
    await within.send(name, places.slice(start, start + BATCH));
};

/** Where the graph has each node of the backup, by key, and where it has nodes that the backup does not have. */
type Placed = { readonly places: ReadonlyMap<string, string>; readonly left: readonly string[] };

/** Makes the nodes that are missing and changes those that are otherwise. */
const writeNodes = async (within: Within, folder: string, tell: (done: number) => void): Promise<Placed> => {
  const held = new Map<string, Held<NodeLine>>();
  for await (const node of heldNodes(within)) held.set(node.key, node);
  const places = new Map<string, string>();
  for await (const batch of inBatches(nodesOf(folder))) {
    const rows = batch.map(({ key, labels, properties, line }) => ({
      key,
      labels,
      properties,
      line,
      ...find(held, key),
    }));
    const made = rows.filter(({ at }) => at === null);
    const changed = rows.filter(({ at, line, heldLine }) => at !== null && line !== heldLine);
    for (const { key, at } of rows) if (at !== null) places.set(key, at);
    for (const { key, at } of await send(within, 'write/backup/make-nodes', made)) places.set(key, at);
    await send(within, 'write/backup/change-nodes', changed);
    for (const { key } of batch) held.delete(key);
    tell(places.size);
  }
  return { places, left: [...held.values()].map(({ at }) => at) };
};

const find = (held: ReadonlyMap<string, Held<NodeLine>>, key: string) => {
  const node = held.get(key);
  return { at: node?.at ?? null, heldLine: node?.line ?? null };
};

/** Makes the relationships that are missing and takes away those that the backup does not have. */
const writeLinks = async (
  within: Within,
  folder: string,
  places: ReadonlyMap<string, string>,
  tell: (done: number) => void,
): Promise<void> => {
  const held = new Map<string, string[]>();
  for await (const { line, at } of heldLinks(within)) held.set(line, [...(held.get(line) ?? []), at]);
  let done = 0;
  for await (const batch of inBatches(linksOf(folder))) {
    const missing = batch.filter(({ line }) => held.get(line)?.pop() === undefined);
    const rows = missing.map(({ type, from, to, properties }) => ({
      type,
      properties,
      from: places.get(from) ?? null,
      to: places.get(to) ?? null,
    }));
    await send(within, 'write/backup/make-relationships', rows);
    done += batch.length;
    tell(done);
  }
  await remove(within, 'write/backup/remove-relationships', [...held.values()].flat());
};

/** Reads what the transaction has made and compares it with the header, counts and digest, before it is kept. */
const compare = async (within: Within, header: Header, progress: Progress): Promise<void> => {
  const tally = tallyLines();
  progress('comparing with the backup', 0, 1);
  for await (const node of heldNodes(within)) tally.node(node);
  for await (const link of heldLinks(within)) tally.link(link);
  checkSummary(header, tally.summary(), 'The graph would not be what the backup is');
  progress('comparing with the backup', 1, 1);
};

/** The node of the loader's lock is there as soon as the lock is taken. */
const refuseFull = async (within: Within): Promise<void> => {
  const [row] = await within.send('write/backup/counts', []);
  const nodes = Number(row?.nodes);
  if (nodes > 1)
    throw new BackupFault(
      `The database is not empty: it has ${nodes} nodes. To put the backup in their place, say --replace.`,
    );
};

const writeAll = async (within: Within, folder: string, header: Header, progress: Progress): Promise<void> => {
  const { places, left } = await writeNodes(within, folder, (done) => progress('nodes', done, header.nodes));
  await writeLinks(within, folder, places, (done) => progress('relationships', done, header.relationships));
  // Last: after a removal every look-up of the same transaction would walk the list of what was removed.
  await remove(within, 'write/backup/remove-nodes', left);
  await compare(within, header, progress);
};

export type RestoreOptions = {
  /** Whether what the database holds may be replaced. */
  readonly isReplacing: boolean;
  readonly progress: Progress;
  /** Called before anything is written; what it throws stops the restore. */
  readonly beforeWrite?: () => Promise<void>;
};

/**
 * Checks a whole backup, then makes the graph what it says, in one transaction that is kept only where the graph's counts and digest are
 * those of the backup; constraints and indexes are made as by a load. Throws a BackupFault, or the driver's error: the graph is as it was.
 */
export const restore = async (access: Access, folder: string, options: RestoreOptions): Promise<Header> => {
  const { isReplacing, progress, beforeWrite = async () => {} } = options;
  const header = await verify(folder, progress);
  const [copy, graph] = [openCopyGraph(access, () => progress(WAITING, 0, 1)), openWriteGraph(access)];
  try {
    if (!isReplacing) await copy.look(refuseFull);
    await beforeWrite();
    await graph.constrain();
    await copy.write(async (within) => {
      if (!isReplacing) await refuseFull(within);
      await writeAll(within, folder, header, progress);
    });
    progress('indexes', 0, 1);
    await graph.prepare();
    await graph.replan();
    progress('indexes', 1, 1);
    return header;
  } finally {
    await Promise.all([copy.close(), graph.close()]);
  }
};
