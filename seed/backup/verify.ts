import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { type Exact, exactProperties, fromExact } from '../../server/graph/exact-values.ts';
import type { Progress } from '../write-diff.ts';
import { BackupFault } from './fault.ts';
import { anyHeader, FILES, type Header, headerSchema, SUMS, sumOf, VERSION } from './format.ts';
import { type LinkLine, linkLine, type NodeLine, nodeLine } from './lines.ts';
import { tallyLines } from './summary.ts';

const properties = z.record(z.string(), z.unknown());
const nodeSchema = z.strictObject({ key: z.string(), labels: z.array(z.string().min(1)), properties });
const linkSchema = z.strictObject({ type: z.string().min(1), from: z.string(), to: z.string(), properties });

/** What a row of a graph has beside its place in it, as the driver takes it. */
export type Properties = Readonly<Record<string, unknown>>;

const valuesOf = (exact: Properties): Properties =>
  Object.fromEntries(Object.entries(exact).map(([name, value]) => [name, fromExact(value as Exact)]));

type Read<L> = L & { readonly properties: Properties };

const readNode = (text: string): Read<NodeLine> => {
  const { key, labels, properties: exact } = nodeSchema.parse(JSON.parse(text));
  const values = valuesOf(exact);
  return { ...nodeLine(key, labels, exactProperties(values)), properties: values };
};

const readLink = (text: string): Read<LinkLine> => {
  const { type, from, to, properties: exact } = linkSchema.parse(JSON.parse(text));
  const values = valuesOf(exact);
  return { ...linkLine(type, from, to, exactProperties(values)), properties: values };
};

/** Reads a line, which must be the one form of what it says. */
const readWith = <L extends { readonly line: string }>(read: (text: string) => L, text: string): L => {
  const found = read(text);
  if (found.line !== text) throw new BackupFault('it is not written as a backup writes it');
  return found;
};

const inWords = (error: unknown): string =>
  error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : String(error);

/** The lines of a packed file. Only a line feed ends one: other separators of lines may stand in a text. */
const textsOf = async function* (file: string): AsyncGenerator<string> {
  const unpacked = createGunzip();
  const source = createReadStream(file).on('error', (error) => unpacked.destroy(error));
  let rest = '';
  try {
    for await (const chunk of source.pipe(unpacked).setEncoding('utf8')) {
      const [first = '', ...more] = String(chunk).split('\n');
      rest += first;
      for (const next of more) {
        yield rest;
        rest = next;
      }
    }
  } finally {
    source.destroy();
  }
  if (rest !== '') throw new BackupFault('the last line is cut');
};

/** The lines of a file, each read and handed to `see`; a fault tells the file and the line. */
const linesOf = async function* <L extends { readonly line: string }>(
  file: string,
  read: (text: string) => L,
  see: (line: L) => void = () => {},
): AsyncGenerator<L> {
  let n = 0;
  try {
    for await (const text of textsOf(file)) {
      n += 1;
      const line = readWith(read, text);
      see(line);
      yield line;
    }
  } catch (error) {
    throw new BackupFault(`${file}, line ${n}: ${inWords(error)}`);
  }
};

/** The nodes of a backup. */
export const nodesOf = (folder: string, see?: (node: NodeLine) => void): AsyncGenerator<Read<NodeLine>> =>
  linesOf(join(folder, FILES.nodes), readNode, see);

/** The relationships of a backup. */
export const linksOf = (folder: string, see?: (link: LinkLine) => void): AsyncGenerator<Read<LinkLine>> =>
  linesOf(join(folder, FILES.links), readLink, see);

const checkThere = async (folder: string): Promise<void> => {
  for (const name of [...Object.values(FILES), SUMS]) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (found === null) throw new BackupFault(`${folder} is no whole backup: ${name} is missing.`);
    if (found.size === 0) throw new BackupFault(`${folder} is no whole backup: ${name} is empty.`);
  }
};

const checkSums = async (folder: string): Promise<void> => {
  const text = await readFile(join(folder, SUMS), 'utf8');
  const sums = new Map(
    [...text.matchAll(/^([0-9a-f]{64}) [ *](\S+)$/gm)].map(([, sum = '', name = '']) => [name, sum]),
  );
  for (const name of Object.values(FILES)) {
    const written = sums.get(name);
    if (written === undefined) throw new BackupFault(`${SUMS} has no checksum of ${name}.`);
    const found = await sumOf(join(folder, name));
    if (found !== written)
      throw new BackupFault(
        `${name} is not what was written: its SHA-256 is ${found}, not ${written} as ${SUMS} says.`,
      );
  }
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const readHeader = async (folder: string): Promise<Header> => {
  const json = jsonOf(await readFile(join(folder, FILES.header), 'utf8'));
  const any = anyHeader.safeParse(json);
  if (!any.success) throw new BackupFault(`${FILES.header} is not the header of a backup of this program.`);
  if (any.data.version !== VERSION)
    throw new BackupFault(`The backup has format version ${any.data.version}; this program reads version ${VERSION}.`);
  const header = headerSchema.safeParse(json);
  if (!header.success) throw new BackupFault(`${FILES.header}: ${z.prettifyError(header.error)}`);
  return header.data;
};

const drain = async (lines: AsyncIterable<unknown>, tell: (done: number) => void): Promise<void> => {
  let done = 0;
  for await (const _ of lines) {
    done += 1;
    if (done % 5_000 === 0) tell(done);
  }
  tell(done);
};

/** Throws a BackupFault that names what is not as the header says. */
export const checkSummary = (header: Header, summary: object, what: string): void => {
  for (const [name, found] of Object.entries(summary)) {
    const wanted = header[name as keyof Header];
    if (isDeepStrictEqual(found, wanted)) continue;
    throw new BackupFault(`${what}: ${name} ${JSON.stringify(found)}, but the header says ${JSON.stringify(wanted)}.`);
  }
};

/**
 * Reads a whole backup and checks it: files and checksums, format, form and order of every line, the ends of every relationship, counts
 * and digest. Throws a BackupFault that says what is wrong.
 */
export const verify = async (folder: string, progress: Progress): Promise<Header> => {
  await checkThere(folder);
  await checkSums(folder);
  const header = await readHeader(folder);
  const tally = tallyLines();
  await drain(nodesOf(folder, tally.node), (done) => progress('checking nodes', done, header.nodes));
  await drain(linksOf(folder, tally.link), (done) => progress('checking relationships', done, header.relationships));
  checkSummary(header, tally.summary(), 'The backup is not of one piece');
  return header;
};
