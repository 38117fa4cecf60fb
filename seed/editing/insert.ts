import { isCollection, isMap, isPair, isSeq, type Node, type Pair, parseDocument, stringify } from 'yaml';
import type { ListName } from '../schema.ts';
import { canonicalSheet } from './canonical.ts';
import { rankOf } from './form.ts';

/** A sheet with one row more, and the line (from 1) on which that begins. */
export type Inserted = { readonly text: string; readonly line: number };

/** Fields without a value are left out. */
const withoutGaps = (row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

const deepWithoutGaps = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(deepWithoutGaps);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(withoutGaps(value as Record<string, unknown>));
  return Object.fromEntries(entries.map(([key, item]) => [key, deepWithoutGaps(item)]));
};

/** A list with one row, in canonical form. */
const listText = (list: ListName, row: Readonly<Record<string, unknown>>): string =>
  canonicalSheet(stringify({ [list]: [deepWithoutGaps(row)] }));

/** A row as its sheet will hold it: two blanks, a hyphen, its fields. */
export const rowText = (list: ListName, row: Readonly<Record<string, unknown>>): string =>
  listText(list, row).slice(`${list}:\n`.length);

/** Where the last thing that a value says ends; comments that follow belong to what comes next. */
const endOf = (value: unknown): number => {
  if (isPair(value)) return endOf(value.value ?? value.key);
  const node = value as Node | null;
  if (isCollection(node) && !node.flow && node.items.length) return endOf(node.items.at(-1));
  return node?.range?.[1] ?? 0;
};

const lineAfter = (text: string, offset: number): number => {
  const end = text.indexOf('\n', Math.max(offset - 1, 0));
  return end < 0 ? text.length : end + 1;
};

const put = (text: string, offset: number, added: string): Inserted => {
  const before = text.slice(0, offset);
  const open = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  return { text: `${open}${added}${text.slice(offset)}`, line: open.split('\n').length };
};

const nameOf = ({ key }: Pair): string => String((key as { readonly value?: unknown } | null)?.value);

const addList = (text: string, pairs: readonly Pair[], list: ListName, added: string): Inserted => {
  const before = pairs.filter((pair) => rankOf(nameOf(pair)) < rankOf(list)).at(-1);
  const { text: result, line } = put(
    text,
    before ? lineAfter(text, endOf(before)) : pairs.length ? firstOf(pairs) : text.length,
    added,
  );
  return { text: result, line: line + 1 };
};

const firstOf = (pairs: readonly Pair[]): number => (pairs[0]?.key as Node | undefined)?.range?.[0] ?? 0;

/**
 * Puts a row into a list of a sheet, behind the row with the number `after` (-1: as the first one), and leaves every other line as it is.
 * A list that the sheet does not hold yet is put in its place.
 */
export const insertRow = (
  text: string,
  list: ListName,
  row: Readonly<Record<string, unknown>>,
  after: number,
): Inserted => {
  const root = parseDocument(text).contents;
  const pairs = isMap(root) ? (root.items as readonly Pair[]) : [];
  const rows = pairs.find((pair) => nameOf(pair) === list)?.value;
  if (!isSeq(rows) || rows.items.length === 0) return addList(text, pairs, list, listText(list, row));
  const before = rows.items[Math.min(Math.max(after, 0), rows.items.length - 1)];
  return put(text, lineAfter(text, endOf(before)), rowText(list, row));
};
