import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import type { GexfEdge, GexfGraph, GexfNode, GexfValues, Spell } from './shown.ts';

/** What a GEXF file says of itself. */
export type GexfAbout = { readonly title: string; readonly source: string; readonly modified: string };

type Element = GexfNode | GexfEdge;

const isNumber = (elements: readonly Element[], name: string): boolean =>
  elements.every(({ attributes }) => typeof (attributes?.[name] ?? 0) === 'number');

const namesOf = (elements: readonly Element[]): readonly string[] => [
  ...new Set(elements.flatMap(({ attributes }) => Object.keys(attributes ?? {}))),
];

const declare = (graph: XMLBuilder, kind: 'node' | 'edge', elements: readonly Element[]): void => {
  const names = namesOf(elements);
  if (names.length === 0) return;
  const list = graph.ele('attributes', { class: kind });
  for (const name of names) {
    list.ele('attribute', { id: name, title: name, type: isNumber(elements, name) ? 'double' : 'string' });
  }
};

const present = (values: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== null));

const writeSpells = (element: XMLBuilder, spells: readonly Spell[] = []): void => {
  if (spells.length === 0) return;
  const list = element.ele('spells');
  for (const { start, end } of spells) list.ele('spell', present({ start, end }));
};

const writeValues = (element: XMLBuilder, attributes: GexfValues = {}): void => {
  const known = Object.entries(attributes).filter(([, value]) => value !== null);
  if (known.length === 0) return;
  const list = element.ele('attvalues');
  for (const [name, value] of known) list.ele('attvalue', { for: name, value: String(value) });
};

const writeAll = (graph: XMLBuilder, kind: 'node' | 'edge', elements: readonly Element[]): void => {
  const list = graph.ele(`${kind}s`);
  for (const { attributes, spells, ...rest } of elements) {
    const element = list.ele(kind, present(rest));
    writeValues(element, attributes);
    writeSpells(element, spells);
  }
};

/** A graph over time as GEXF 1.3: days, both ends within; a spell without an end is open or has an end that is not known. */
export const gexfOf = ({ nodes, edges }: GexfGraph, { title, source, modified }: GexfAbout): string => {
  const file = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' });
  const root = file.ele('http://gexf.net/1.3', 'gexf', { version: '1.3' });
  const meta = root.ele('meta', { lastmodifieddate: modified });
  meta.ele('creator').txt('Bộ Máy');
  meta.ele('title').txt(title);
  meta.ele('description').txt(source);
  const form = { mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval', defaultedgetype: 'directed' };
  const graph = root.ele('graph', form);
  declare(graph, 'node', nodes);
  declare(graph, 'edge', edges);
  writeAll(graph, 'node', nodes);
  writeAll(graph, 'edge', edges);
  return `${file.end({ prettyPrint: true })}\n`;
};
