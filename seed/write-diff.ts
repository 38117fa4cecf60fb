import type { Writer } from '../server/graph/write-graph.ts';
import type { ChangeWrite, LinkWrite, NodeWrite, ReleaseWrite } from '../server/graph/writes.ts';
import type { GraphDiff, HashedRow, PastDiff } from './graph-diff.ts';

/** Tells how far a piece of work is. */
export type Progress = (stage: string, done: number, total: number) => void;

/** Raised where the graph would not hold what the sheets mean; nothing is written then. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}

/** Rows sent with one statement (measured: time-flat from 2,000 to 10,000). */
const BATCH = 5_000;

/** Sends batch after batch, each while the server still works on the one before: making one ready takes about a third as long. */
const inBatches = async <T>(
  items: readonly T[],
  stage: string,
  progress: Progress,
  send: (batch: readonly T[]) => Promise<void>,
): Promise<void> => {
  let before = Promise.resolve();
  for (let start = 0; start < items.length; start += BATCH) {
    const batch = items.slice(start, start + BATCH);
    const sent = send(batch).then(() => progress(stage, start + batch.length, items.length));
    // A batch that fails while the one before is awaited is heard of in its turn.
    sent.catch(() => {});
    await before;
    before = sent;
  }
  await before;
};

const nodeOf = ({ id, label, hash, props }: HashedRow): NodeWrite => ({ id, label, hash, props });

const sendLinks = (writer: Writer, query: 'write/links' | 'write/past-links') => async (rows: readonly LinkWrite[]) => {
  const { relationshipsCreated } = await writer.change(query, { rows });
  if (relationshipsCreated !== rows.length)
    throw new LoadError(`${rows.length - relationshipsCreated} of ${rows.length} relationships lack one of their ends`);
};

const checkCited = async (writer: Writer): Promise<void> => {
  const uncited = await writer.run('write/uncited', {});
  if (uncited.length > 0) throw new LoadError(`facts without a source: ${uncited.map(({ id }) => id).join(', ')}`);
};

const idOf = ({ id }: HashedRow): string => id;

const writeToday = async (
  writer: Writer,
  { made, changed, relinked }: GraphDiff,
  progress: Progress,
): Promise<void> => {
  await inBatches([...made, ...changed].map(nodeOf), 'nodes', progress, async (batch) => {
    await writer.run('write/nodes', { rows: batch });
  });
  await inBatches(relinked.map(idOf), 'old relationships', progress, async (ids) => {
    await writer.run('write/drop-links', { ids });
  });
  const links = [...made, ...relinked].flatMap((row) => row.links);
  await inBatches(links, 'relationships', progress, sendLinks(writer, 'write/links'));
};

const writePast = async (writer: Writer, { made, changed, links }: PastDiff, progress: Progress): Promise<void> => {
  await inBatches([...made, ...changed].map(nodeOf), 'rows of earlier releases', progress, async (batch) => {
    await writer.run('write/past-nodes', { rows: batch });
  });
  await inBatches(changed.map(idOf), 'old relationships of earlier releases', progress, async (ids) => {
    await writer.run('write/drop-past-links', { ids });
  });
  await inBatches(links, 'relationships of earlier releases', progress, sendLinks(writer, 'write/past-links'));
};

/** What the graph says about the releases themselves. */
export type History = { readonly releases: readonly ReleaseWrite[]; readonly changes: readonly ChangeWrite[] };

const writeHistory = async (writer: Writer, { releases, changes }: History, progress: Progress): Promise<void> => {
  await inBatches(changes, 'changes between releases', progress, async (rows) => {
    await writer.run('write/changes', { rows });
  });
  await writer.run('write/releases', { rows: releases });
  await writer.run('write/old-releases', { ids: releases.map(({ id }) => id) });
};

/** All that a load writes; `history` is null where the graph has the releases already. */
export type Load = { readonly today: GraphDiff; readonly past: PastDiff; readonly history: History | null };

/**
 * Writes a difference inside one transaction. New nodes come first and removed ones last: after a removal every look-up of the same
 * transaction would walk the list of what was removed.
 */
export const writeDiff = async (
  writer: Writer,
  { today, past, history }: Load,
  release: { readonly digest: string; readonly counts: string; readonly state: object },
  progress: Progress,
): Promise<void> => {
  await writeToday(writer, today, progress);
  await writePast(writer, past, progress);
  if (history) await writeHistory(writer, history, progress);
  if (today.removed.length > 0) await writer.run('write/remove', { ids: today.removed });
  if (past.removed.length > 0) await writer.run('write/remove-past', { ids: past.removed });
  progress('removed', today.removed.length, today.removed.length);
  await checkCited(writer);
  await writer.run('write/release', release);
};
