import { spanOf } from '../../data/interval.ts';
import { boxOf, type NodeBox, type NodeMeasure } from '../../graph/node-box.ts';
import type { NodeRole, Pill, Scene, SceneEdge, SceneNode } from '../../graph/scene.ts';
import type { Branch } from '../../style/tokens.ts';
import { canToggle, type Item } from './outline.ts';
import type { ChartWords } from './words.ts';

const ROLE: Readonly<Record<Item['content']['kind'], NodeRole>> = {
  top: 'top',
  body: 'body',
  group: 'group',
  more: 'more',
};

const branchOf = ({ content }: Item): Branch => {
  if (content.kind === 'body') return content.body.branch;
  return (content.kind === 'group' && content.members[0]?.branch) || 'GOVERNMENT';
};

const pillOf = (item: Item): Pill | null => {
  if (!canToggle(item)) return null;
  if (item.pending) return { text: '…', open: true };
  if (item.open) return { text: '−', open: true };
  return { text: item.content.kind === 'group' ? '+' : `+${item.count}`, open: false };
};

const notesOf = ({ content }: Item, words: ChartWords): readonly string[] => {
  const doubt = content.kind === 'group' ? words.doubtful(content.members) : null;
  if (doubt !== null) return [doubt];
  if (content.kind !== 'body') return [];
  const heads = words.heads(content.body);
  return [...(heads === null ? [] : [heads]), ...(content.body.confidence === 'RECALLED' ? [words.recalled] : [])];
};

const isCertain = ({ content }: Item): boolean => content.kind !== 'body' || content.body.certainty === 'CERTAIN';

const boxFor = (item: Item, words: ChartWords, measure: NodeMeasure): NodeBox =>
  boxOf(ROLE[item.content.kind], words.title(item).text, notesOf(item, words), measure);

const nodeOf = (item: Item, words: ChartWords, measure: NodeMeasure): SceneNode => {
  const { key, parent, content } = item;
  const role = ROLE[content.kind];
  const name = words.title(item).text;
  return {
    id: key,
    parent,
    role,
    branch: branchOf(item),
    name,
    ...boxFor(item, words, measure),
    pill: pillOf(item),
    certain: isCertain(item),
    recalled: content.kind === 'body' && content.body.confidence === 'RECALLED',
    lifetime: content.kind === 'body' ? spanOf(content.body.existence) : null,
  };
};

const edgeOf = (item: Item): readonly SceneEdge[] =>
  item.parent === null
    ? []
    : [{ id: `${item.parent}>${item.key}`, source: item.parent, target: item.key, certain: isCertain(item) }];

/** The outline of a chart as a scene: a node for each line, an edge to each part. */
export const sceneOf = (items: readonly Item[], words: ChartWords, measure: NodeMeasure): Scene => ({
  nodes: items.map((item) => nodeOf(item, words, measure)),
  edges: items.flatMap(edgeOf),
});

/** So many milliseconds of fitting are done before the page is let breathe. */
const BREATH = 8;

/**
 * Fits the texts of an outline to their nodes, piece by piece, so that the scene that needs them is made quickly.
 * Resolves to false when `signal` ended it.
 */
export const fitTexts = async (
  items: readonly Item[],
  words: ChartWords,
  measure: NodeMeasure,
  signal: AbortSignal,
): Promise<boolean> => {
  let until = performance.now() + BREATH;
  for (const item of items) {
    boxFor(item, words, measure);
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return false;
    until = performance.now() + BREATH;
  }
  return !signal.aborted;
};
