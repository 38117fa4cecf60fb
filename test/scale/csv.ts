import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { type ColumnType, commonType, ITEM_SIGN, textOf, typeOf } from './values.ts';

type Properties = Readonly<Record<string, unknown>>;

/** A file of nodes or of relationships: its rows, each with its labels or its type, and the names and types of its columns. */
export type CsvFile = { readonly header: string; readonly path: string; readonly kind: 'nodes' | 'relationships' };

/** What was written: the files, and which properties some node has as an empty list. */
export type Written = { readonly files: readonly CsvFile[]; readonly emptied: ReadonlySet<string> };

/** Writes files for Neo4j's importer, as few as can be: each takes it some tenths of a second. */
export type CsvFiles = {
  readonly node: (labels: readonly string[], id: string, properties: Properties) => void;
  readonly relationship: (type: string, from: string, to: string, properties: Properties) => void;
  /** Waits where much is still to be written. */
  readonly room: () => Promise<void>;
  /** Closes all files and gives them. */
  readonly close: () => Promise<Written>;
};

/**
 * The importer leaves an empty list out. The node is given a label that says so, and the list afterwards.
 */
export const emptyLabel = (property: string): string => `Empty_${property}`;

type Column = { readonly at: number; type: ColumnType };

/** A file that is being written. Rows end with their last value: a column that comes up later is behind it, and empty there. */
type Open = {
  readonly file: CsvFile;
  readonly stream: WriteStream;
  readonly columns: Map<string, Column>;
  text: string[];
};

const FLUSH_AT = 2_000;
/** After so many rows it is looked whether the disk keeps up. */
const PAUSE_EACH = 20_000;

const flush = (open: Open): void => {
  open.stream.write(open.text.join(''));
  open.text = [];
};

const columnFor = ({ columns }: Open, name: string, value: unknown): number => {
  const column = columns.get(name) ?? { at: columns.size, type: null };
  columns.set(name, column);
  const type = commonType(column.type, typeOf(value));
  if (type === undefined) throw new Error(`${name} is ${column.type} and ${typeOf(value)}`);
  column.type = type;
  return column.at;
};

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** The cells of a row, and the names of its empty lists. */
const cellsOf = (open: Open, properties: Properties): { readonly cells: string[]; readonly empty: string[] } => {
  const cells: string[] = [];
  const empty: string[] = [];
  for (const name in properties) {
    const value = properties[name];
    if (value === null || value === undefined) continue;
    const at = columnFor(open, name, value);
    if (isEmptyList(value)) empty.push(name);
    else cells[at] = textOf(value);
  }
  return { cells, empty };
};

const add = (open: Open, line: string): void => {
  open.text.push(line);
  if (open.text.length >= FLUSH_AT) flush(open);
};

const headerOf = ({ file: { kind }, columns }: Open): string => {
  const ends = kind === 'nodes' ? [':ID', ':LABEL'] : [':START_ID', ':END_ID', ':TYPE'];
  const names = [...columns].map(([name, { type }]) => `${name}:${type ?? 'string[]'}`);
  return `${[...ends, ...names].join(',')}\n`;
};

const finish = async (open: Open): Promise<CsvFile> => {
  flush(open);
  open.stream.end();
  await Promise.all([finished(open.stream), writeFile(open.file.header, headerOf(open))]);
  return open.file;
};

/** Nodes that share a file: those of a label, of today and of releases. */
const groupOf = (labels: readonly string[]): string => (labels.at(-1) ?? '').replace(/^Past/, '');

/** Opens files in a folder. */
export const csvFiles = (folder: string): CsvFiles => {
  const files = new Map<string, Open>();
  const emptied = new Set<string>();
  let written = 0;
  const openFile = (kind: CsvFile['kind'], group: string): Open => {
    const path = join(folder, `${kind}-${files.size}`);
    const file: CsvFile = { header: `${path}.header.csv`, path: `${path}.csv`, kind };
    const made: Open = { file, stream: createWriteStream(file.path), columns: new Map(), text: [] };
    files.set(`${kind} ${group}`, made);
    return made;
  };
  const fileOf = (kind: CsvFile['kind'], group: string): Open => files.get(`${kind} ${group}`) ?? openFile(kind, group);
  return {
    node: (labels, id, properties) => {
      const open = fileOf('nodes', groupOf(labels));
      const { cells, empty } = cellsOf(open, properties);
      for (const name of empty) emptied.add(name);
      add(open, `${[id, [...labels, ...empty.map(emptyLabel)].join(ITEM_SIGN), ...cells].join(',')}\n`);
    },
    relationship: (type, from, to, properties) => {
      const open = fileOf('relationships', '');
      add(open, `${[from, to, type, ...cellsOf(open, properties).cells].join(',')}\n`);
    },
    room: async () => {
      written += 1;
      if (written % PAUSE_EACH > 0) return;
      for (const { stream } of files.values()) if (stream.writableNeedDrain) await once(stream, 'drain');
    },
    close: async () => ({ files: await Promise.all([...files.values()].map(finish)), emptied }),
  };
};
