import { isCollection, isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Place } from './faults.ts';

/** Where a value stands inside a sheet: a list, the number of a row, then keys and numbers. */
export type Path = readonly (string | number)[];

/** Finds the place of a value of a sheet; where the value is missing, that of the nearest thing around it. */
export type Locate = (file: string, path: Path) => Place;

const step = (node: unknown, key: string | number): unknown => {
  if (isMap(node)) return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
  return isCollection(node) ? node.items[Number(key)] : undefined;
};

const inside = (node: unknown): unknown => (isPair(node) ? node.value : node);

const offsetOf = (node: unknown): number | undefined => {
  const start = isPair(node) ? (node.key as Node) : (node as Node | null);
  return start?.range?.[0];
};

/** The offset of the deepest thing on a path that the document holds. A key stands for its value. */
const offsetAt = (root: unknown, path: Path): number => {
  let node: unknown = root;
  let offset = offsetOf(root) ?? 0;
  for (const key of path) {
    node = step(inside(node), key);
    const found = offsetOf(node);
    if (found === undefined) return offset;
    offset = found;
  }
  return offset;
};

/** A locator over the texts of sheets. It parses a sheet again only when a fault in it has to be placed. */
export const locator = (texts: ReadonlyMap<string, string>): Locate => {
  const parsed = new Map<string, { readonly root: unknown; readonly lines: LineCounter }>();
  const parsedOf = (file: string) => {
    const known = parsed.get(file);
    if (known) return known;
    const lines = new LineCounter();
    const root = parseDocument(texts.get(file) ?? '', { lineCounter: lines, prettyErrors: false }).contents;
    const result = { root, lines };
    parsed.set(file, result);
    return result;
  };
  return (file, path) => {
    const { root, lines } = parsedOf(file);
    const { line, col } = lines.linePos(offsetAt(root, path));
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
};
