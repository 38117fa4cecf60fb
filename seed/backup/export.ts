import { createWriteStream } from 'node:fs';
import { access as find, mkdir, open, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { openCopyGraph, type Within } from '../../server/graph/copy-graph.ts';
import type { Access } from '../../server/graph/driver.ts';
import { WAITING } from '../../server/graph/write-lock.ts';
import type { Progress } from '../write-diff.ts';
import { BackupFault } from './fault.ts';
import { FILES, type Header, SUMS, sumsOf, VERSION } from './format.ts';
import { heldLinks, heldNodes } from './lines.ts';
import { type Summary, type Tally, tallyLines } from './summary.ts';

const MIB = 1024 * 1024;
/** Bytes of disk that a node or a relationship takes, generously: measured, 40 of the whole record. */
const BYTES_EACH = 120;

/** How many nodes and relationships there are. */
type Size = { readonly nodes: number; readonly relationships: number };

const sizeOf = async (within: Within): Promise<Size> => {
  const [row] = await within.send('write/backup/counts', []);
  return { nodes: Number(row?.nodes), relationships: Number(row?.relationships) };
};

const checkRoom = async (folder: string, { nodes, relationships }: Size): Promise<void> => {
  const { bavail, bsize } = await statfs(folder);
  const needed = Math.ceil(((nodes + relationships) * BYTES_EACH) / MIB) + 1;
  const free = Math.floor((bavail * bsize) / MIB);
  if (free < needed)
    throw new BackupFault(`Only ${free} MB are free in ${folder}; the backup needs up to ${needed} MB.`);
};

const seen = async function* <L extends { readonly line: string }>(
  lines: AsyncIterable<L>,
  see: (line: L) => void,
  tell: (done: number) => void,
): AsyncGenerator<string> {
  let done = 0;
  for await (const each of lines) {
    see(each);
    done += 1;
    if (done % 5_000 === 0) tell(done);
    yield `${each.line}\n`;
  }
  tell(done);
};

const writeLines = (lines: AsyncIterable<string>, file: string): Promise<void> =>
  pipeline(Readable.from(lines), createGzip(), createWriteStream(file, { flags: 'wx', flush: true }));

const writeGraph = async (within: Within, folder: string, tally: Tally, progress: Progress): Promise<void> => {
  const size = await sizeOf(within);
  await checkRoom(folder, size);
  const nodes = seen(heldNodes(within), tally.node, (done) => progress('nodes', done, size.nodes));
  await writeLines(nodes, join(folder, FILES.nodes));
  const links = seen(heldLinks(within), tally.link, (done) => progress('relationships', done, size.relationships));
  await writeLines(links, join(folder, FILES.links));
};

const headerOf = (summary: Summary): Header => ({
  format: 'bo-may-backup',
  version: VERSION,
  made: new Date().toISOString(),
  ...summary,
});

const exists = (path: string): Promise<boolean> =>
  find(path).then(
    () => true,
    () => false,
  );

/** What was renamed is sure to be found after a loss of power once its folder is on the disk too. */
const sync = async (folder: string): Promise<void> => {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
};

const fillFolder = async (access: Access, folder: string, progress: Progress): Promise<Header> => {
  const graph = openCopyGraph(access, () => progress(WAITING, 0, 1));
  try {
    const tally = tallyLines();
    await graph.look((within) => writeGraph(within, folder, tally, progress));
    const header = headerOf(tally.summary());
    await writeFile(join(folder, FILES.header), `${JSON.stringify(header, null, 2)}\n`, { flush: true });
    await writeFile(join(folder, SUMS), await sumsOf(folder), { flush: true });
    return header;
  } finally {
    await graph.close();
  }
};

/**
 * Writes all that the graph holds into a new folder, which appears whole or not at all; the service goes on meanwhile, and a load waits.
 * Throws a BackupFault where the folder is there already, the disk has no room or the graph holds no record; else the driver's error.
 */
export const backUp = async (access: Access, folder: string, progress: Progress): Promise<Header> => {
  if (await exists(folder))
    throw new BackupFault(`${folder} is there already: name a folder that is not, or take it away.`);
  const draft = join(dirname(folder), `.${basename(folder)}.unfinished`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  try {
    const header = await fillFolder(access, draft, progress);
    await sync(draft);
    await rename(draft, folder);
    await sync(dirname(folder));
    return header;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
};
