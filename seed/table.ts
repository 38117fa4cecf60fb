import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { type Fault, faultAt, type Place } from './faults.ts';
import { shapeFaults } from './shape.ts';

/** A row of a table with its place and that of each of its columns. */
export type TableRow<T> = T & { readonly at: Place };

/** The rows of a table that have its form, what is wrong with the others, and the ids that those claim. */
export type ParsedTable<T> = {
  readonly rows: readonly TableRow<T>[];
  readonly claimed: readonly string[];
  readonly faults: readonly Fault[];
};

type RawRecord = {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
};

/** Longest line of a table, in bytes. */
const MAX_LINE = 10_000;

const readRecords = (text: string): readonly RawRecord[] =>
  parse(text, {
    info: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_LINE,
  }) as unknown as readonly RawRecord[];

/** The column, from 1, at which the n-th field of a line begins; commas inside quotes do not part fields. */
export const columnOf = (line: string, n: number): number => {
  let quoted = false;
  let field = 0;
  for (let at = 0; at < line.length; at++) {
    if (field === n) return at + 1;
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ',' && !quoted) field += 1;
  }
  return line.length + (field === n ? 1 : 0);
};

/** The first line, from 1, on which a quote is opened and not closed; 0 where there is none. */
const openQuoteOf = (text: string): number =>
  text.split('\n').findIndex((line) => (line.match(/"/g)?.length ?? 0) % 2 === 1) + 1;

/** A quote that is not closed is met by the parser far below it: it is told where it stands. */
const csvFault = (file: string, error: CsvError, text: string): Fault => {
  const line = openQuoteOf(text) || (typeof error.lines === 'number' ? error.lines : 1);
  const [reason] = error.message.split(/, (?:got|expect)|:/);
  return faultAt(
    { file, line, column: 1 },
    'table-shape',
    `this line cannot be read as comma-separated values: ${reason}`,
  );
};

const headerFaults = (file: string, header: RawRecord | undefined, columns: readonly string[]): readonly Fault[] => {
  const found = header?.record ?? [];
  const place = (n: number): Place => ({ file, line: header?.info.lines ?? 1, column: columnOf(header?.raw ?? '', n) });
  const end = place(Math.max(found.length - 1, 0));
  const missing = columns
    .filter((name) => !found.includes(name))
    .map((name) => faultAt(end, 'table-columns', `the column ${name} is missing: the header is ${columns.join(',')}`));
  const surplus = found.flatMap((name, n) =>
    columns.includes(name) && found.indexOf(name) === n
      ? []
      : [
          faultAt(
            place(n),
            'table-columns',
            `the column "${name}" is not one of ${columns.join(',')}: take it out or rename it`,
          ),
        ],
  );
  return [...missing, ...surplus];
};

const rowFaults = (file: string, raw: RawRecord, issues: readonly z.core.$ZodIssue[], header: readonly string[]) =>
  shapeFaults(issues).map(({ path, message }) => {
    const column = columnOf(raw.raw, Math.max(header.indexOf(String(path[0])), 0));
    return faultAt({ file, line: raw.info.lines, column }, 'table-shape', message);
  });

const widthFault = (file: string, raw: RawRecord, width: number): Fault => {
  const column = columnOf(raw.raw, Math.min(raw.record.length - 1, width));
  const message = `this row has ${raw.record.length} fields and the header ${width}: a comma is missing or surplus`;
  return faultAt({ file, line: raw.info.lines, column }, 'table-columns', message);
};

/** Empty fields are absent: an optional column is left empty where there is nothing to say. */
const fieldsOf = (header: readonly string[], record: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(header.flatMap((name, n) => (record[n] === '' ? [] : [[name, record[n] ?? '']])));

const idIn = (header: readonly string[], raw: RawRecord): readonly string[] => {
  const id = raw.record[header.indexOf('id')];
  return id === undefined ? [] : [id];
};

/** Finds the place of a column of a row; columns are named by the header. */
export type LocateCell = (at: Place, column: string) => Place;

/** A locator over the texts of tables. */
export const cellLocator = (texts: ReadonlyMap<string, string>): LocateCell => {
  const split = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const lines = split.get(file) ?? (texts.get(file) ?? '').split(/\r?\n/);
    split.set(file, lines);
    return lines;
  };
  return ({ file, line }, column) => {
    const lines = linesOf(file);
    const n = (lines[0] ?? '').split(',').indexOf(column);
    return { file, line, column: columnOf(lines[line - 1] ?? '', Math.max(n, 0)) };
  };
};

/** Reads a table whose header names exactly the fields of a schema, in any order. */
export const parseTable = <T extends z.ZodObject>(file: string, text: string, row: T): ParsedTable<z.output<T>> => {
  const columns = Object.keys(row.shape);
  let records: readonly RawRecord[];
  try {
    records = readRecords(text);
  } catch (error) {
    if (error instanceof CsvError) return { rows: [], claimed: [], faults: [csvFault(file, error, text)] };
    throw error;
  }
  const [header, ...body] = records;
  const wrong = headerFaults(file, header, columns);
  if (header === undefined || wrong.length)
    return { rows: [], claimed: body.flatMap((raw) => idIn(header?.record ?? [], raw)), faults: wrong };
  return parseBody(file, header.record, body, row);
};

const parseBody = <T extends z.ZodObject>(
  file: string,
  header: readonly string[],
  body: readonly RawRecord[],
  row: T,
): ParsedTable<z.output<T>> => {
  const rows: TableRow<z.output<T>>[] = [];
  const claimed: string[] = [];
  const faults: Fault[] = [];
  for (const raw of body) {
    const isWide = raw.record.length === header.length;
    const result = row.safeParse(fieldsOf(header, raw.record), { reportInput: true });
    if (isWide && result.success) {
      rows.push({ ...result.data, at: { file, line: raw.info.lines, column: 1 } });
      continue;
    }
    claimed.push(...idIn(header, raw));
    if (!isWide) faults.push(widthFault(file, raw, header.length));
    else if (result.error) faults.push(...rowFaults(file, raw, result.error.issues, header));
  }
  return { rows, claimed, faults };
};
