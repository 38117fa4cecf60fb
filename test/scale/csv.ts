import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { isInt } from 'neo4j-driver';

/** Stands between the items of a list; no text of the record has it. */
export const ITEM_SIGN = '\u001f';

type Properties = Readonly<Record<string, unknown>>;

/** A file of nodes with the same labels, or of relationships of one type. */
export type CsvFile = { readonly path: string; readonly kind: 'nodes' | 'relationships'; readonly group: string };

/** Writes files for Neo4j's importer: one a group of rows, and one with the names and types of its columns. */
export type CsvFiles = {
  readonly node: (group: string, id: string, properties: Properties) => void;
  readonly relationship: (type: string, from: string, to: string, properties: Properties) => void;
  /** Waits where much is still to be written. */
  readonly room: () => Promise<void>;
  /** Closes all files and gives them. */
  readonly close: () => Promise<readonly CsvFile[]>;
};

const typeOfItem = (value: unknown): string => {
  if (typeof value === 'boolean') return 'boolean';
  if (isInt(value) || Number.isInteger(value)) return 'long';
  return typeof value === 'number' ? 'double' : 'string';
};

const typeOf = (value: unknown): string =>
  Array.isArray(value) ? `${value.length > 0 ? typeOfItem(value[0]) : 'string'}[]` : typeOfItem(value);

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return quoted(value.join(ITEM_SIGN));
  return typeof value === 'string' ? quoted(value) : String(value);
};

/** Rows whose properties have the same names and types share a file. */
type Open = { readonly stream: WriteStream; readonly names: readonly string[]; readonly file: CsvFile; text: string[] };

const FLUSH_AT = 2_000;
/** After so many rows it is looked whether the disk keeps up. */
const PAUSE_EACH = 20_000;

const flush = (open: Open): void => {
  open.stream.write(open.text.join(''));
  open.text = [];
};

/** Names and kinds of values in the order in which they stand: rows of one form are of one file, and it is quick to tell. */
const formOf = (properties: Properties): string => {
  let form = '';
  for (const name in properties) {
    const value = properties[name];
    if (value != null)
      form += name + (typeof value === 'object' ? typeOf(value) : typeof value === 'number' ? typeOfItem(value) : '');
  }
  return form;
};

/** Opens files in a folder. */
export const csvFiles = (folder: string): CsvFiles => {
  const files = new Map<string, Open>();
  const byForm = new Map<string, Open>();
  let written = 0;
  const find = (kind: CsvFile['kind'], group: string, properties: Properties): Open => {
    const names = Object.keys(properties)
      .filter((name) => properties[name] != null)
      .sort();
    const types = names.map((name) => `${name}:${typeOf(properties[name])}`);
    const key = `${kind} ${group} ${types}`;
    const known = files.get(key);
    if (known) return known;
    const file: CsvFile = { path: join(folder, `${kind}-${files.size}.csv`), kind, group };
    const ends = kind === 'nodes' ? [':ID'] : [':START_ID', ':END_ID'];
    const made = { stream: createWriteStream(file.path), names, file, text: [`${[...ends, ...types].join(',')}\n`] };
    files.set(key, made);
    return made;
  };
  const opened = (kind: CsvFile['kind'], group: string, properties: Properties): Open => {
    const form = `${kind}${group}${formOf(properties)}`;
    const known = byForm.get(form) ?? find(kind, group, properties);
    byForm.set(form, known);
    return known;
  };
  const write = (open: Open, ends: readonly string[], properties: Properties): void => {
    open.text.push(`${[...ends, ...open.names.map((name) => textOf(properties[name]))].join(',')}\n`);
    if (open.text.length >= FLUSH_AT) flush(open);
  };
  return {
    node: (group, id, properties) => write(opened('nodes', group, properties), [id], properties),
    relationship: (type, from, to, properties) =>
      write(opened('relationships', type, properties), [from, to], properties),
    room: async () => {
      written += 1;
      if (written % PAUSE_EACH > 0) return;
      for (const { stream } of files.values()) if (stream.writableNeedDrain) await once(stream, 'drain');
    },
    close: async () => {
      for (const open of files.values()) {
        flush(open);
        open.stream.end();
      }
      await Promise.all([...files.values()].map(({ stream }) => finished(stream)));
      return [...files.values()].map(({ file }) => file);
    },
  };
};
