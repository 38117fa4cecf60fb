import type { Within } from '../../server/graph/copy-graph.ts';
import { exactProperties } from '../../server/graph/exact-values.ts';

/** A node or relationship of a graph as a backup has it: a line of JSON. `order` is by what the lines of a file are sorted. */
type Line = { readonly line: string; readonly order: string };

/** A node: its key names it in the whole graph. */
export type NodeLine = Line & { readonly key: string; readonly labels: readonly string[] };

/** A relationship between two keys. */
export type LinkLine = Line & { readonly type: string; readonly from: string; readonly to: string };

/** A line of a graph, and where the graph has it. */
export type Held<L> = L & { readonly at: string };

/** Puts what a line says into its one form; the same thing gives the same text. */
export const nodeLine = (key: string, labels: readonly string[], properties: object): NodeLine => {
  const sorted = [...labels].sort();
  return { key, labels: sorted, order: key, line: JSON.stringify({ key, labels: sorted, properties }) };
};

/** The same for a relationship. */
export const linkLine = (type: string, from: string, to: string, properties: object): LinkLine => ({
  type,
  from,
  to,
  order: `${type}\0${from}\0${to}`,
  line: JSON.stringify({ type, from, to, properties }),
});

/** The nodes that a graph holds, sorted. */
export const heldNodes = async function* (within: Within): AsyncGenerator<Held<NodeLine>> {
  for await (const { at, key, labels, properties } of within.stream('write/backup/nodes'))
    yield { at, ...nodeLine(key, labels, exactProperties(properties)) };
};

const byLine = (a: { readonly line: string }, b: { readonly line: string }): number =>
  Number(a.line > b.line) - Number(a.line < b.line);

/** The relationships that a graph holds, sorted; several of one type between the same two nodes by what they say. */
export const heldLinks = async function* (within: Within): AsyncGenerator<Held<LinkLine>> {
  let alike: Held<LinkLine>[] = [];
  for await (const { at, type, from, to, properties } of within.stream('write/backup/relationships')) {
    const link = { at, ...linkLine(type, from, to, exactProperties(properties)) };
    if (alike[0] && alike[0].order !== link.order) {
      yield* alike.sort(byLine);
      alike = [];
    }
    alike.push(link);
  }
  yield* alike.sort(byLine);
};
