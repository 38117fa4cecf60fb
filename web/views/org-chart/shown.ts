import { addDays, type Day, dayText, FAR_FUTURE, FAR_PAST, type Interval } from '#temporal';
import type { GexfGraph, Spell, Table } from '../../export/shown.ts';
import type { PlacedScene } from '../../graph/scene.ts';
import type { Item } from './outline.ts';
import type { ChartWords } from './words.ts';

/** Headings of the rows that go out. */
export type Headings = readonly string[];

/** The lines of a chart as rows: level, name, slug, parent, branch, kind, certainty, heads. */
export const chartTable = (items: readonly Item[], words: ChartWords, columns: Headings): Table => ({
  columns,
  rows: items.map((item) => {
    const { content, depth, parent } = item;
    const name = words.title(item).text;
    if (content.kind !== 'body') return [depth, name, null, parent, null, null, null, null];
    const { slug, branch, kind, certainty } = content.body;
    return [depth, name, slug, parent, branch, kind, certainty, words.heads(content.body)];
  }),
});

/** What is shown, as data: the bodies as the API gave them. */
export const chartData = (items: readonly Item[], day: Day): unknown => ({
  asOf: dayText(day),
  bodies: items.flatMap(({ content, depth }) => (content.kind === 'body' ? [{ ...content.body, depth }] : [])),
});

/** An interval ends before its last bound; a spell says the last day itself. */
const spellOf = ({ fromMin, toMax }: Interval): Spell => ({
  start: fromMin > FAR_PAST ? dayText(fromMin) : null,
  end: toMax < FAR_FUTURE ? dayText(addDays(toMax, -1)) : null,
});

/** The picture as a graph over time: a body's life is the spell of its node. */
export const chartGraph = ({ nodes, edges }: PlacedScene): GexfGraph => {
  const lives = new Map(nodes.map(({ id, lifetime }) => [id, lifetime ? [spellOf(lifetime)] : []]));
  return {
    nodes: nodes.map((node) => ({
      id: node.id,
      label: node.name,
      attributes: { branch: node.branch, role: node.role, certain: node.certain ? 'true' : 'false' },
      spells: lives.get(node.id) ?? [],
    })),
    edges: edges.map(({ id, source, target, certain }) => ({
      id,
      source,
      target,
      attributes: { certain: certain ? 'true' : 'false' },
      spells: lives.get(target) ?? [],
    })),
  };
};
