import { type HierarchyPointNode, hierarchy, tree } from 'd3-hierarchy';
import { type Block, blockOf, cellsOf } from './block.ts';
import type { Orientation, Point, Size } from './scene.ts';

/** A tree to lay out; children in the order in which they stand. */
export type LayoutTree = Size & {
  readonly id: string;
  readonly children: readonly LayoutTree[];
  /** It can never have parts here. */
  readonly final?: boolean;
};

/** Pixels between siblings, between cousins, and between a level and the next. */
const GAPS = {
  right: { siblings: 10, cousins: 22, levels: 62 },
  down: { siblings: 24, cousins: 40, levels: 56 },
} as const;

/** Up to so many nodes a tree may grow down, where no level is wider than this; Vietnamese names are too long for more. */
const DOWN = { nodes: 40, breadth: 4 } as const;

const levelSizes = (root: HierarchyPointNode<Drawn>, sizeOf: (node: Size) => number): readonly number[] => {
  const sizes: number[] = [];
  for (const { depth, data } of root) sizes[depth] = Math.max(sizes[depth] ?? 0, sizeOf(data));
  return sizes;
};

const starts = (sizes: readonly number[], gap: number): readonly number[] => {
  let next = 0;
  return sizes.map((size) => {
    const start = next;
    next += size + gap;
    return start;
  });
};

/** Which way a tree is best read: down while it is small and narrow, else to the right. */
export const orientationOf = (root: LayoutTree): Orientation => {
  const breadths = new Map<number, number>();
  const nodes = hierarchy(root).descendants();
  for (const { depth } of nodes) breadths.set(depth, (breadths.get(depth) ?? 0) + 1);
  return nodes.length <= DOWN.nodes && Math.max(...breadths.values()) <= DOWN.breadth ? 'down' : 'right';
};

/** Where everything stands; a block, under the id of the node that it belongs to, also with its size. */
export type TreeLayout = {
  readonly places: ReadonlyMap<string, Point>;
  readonly blocks: ReadonlyMap<string, Size>;
};

/** What a block is called among the places. */
export const blockId = (owner: string): string => `block:${owner}`;

type Drawn = Size & { readonly id: string; readonly children: readonly Drawn[]; readonly block: Block | null };

const drawn = ({ id, width, height, children }: LayoutTree): Drawn => {
  const block = blockOf(children);
  const parts = block ? [{ ...block, id: blockId(id), children: [], block }] : children.map(drawn);
  return { id, width, height, children: parts, block: null };
};

const placesOf = (placed: readonly { readonly data: Drawn; readonly at: Point }[]): TreeLayout => ({
  places: new Map(
    placed.flatMap(({ data, at }) => [[data.id, at] as const, ...(data.block ? cellsOf(data.block, at) : [])]),
  ),
  blocks: new Map(placed.flatMap(({ data }) => (data.block ? [[data.id, data.block] as const] : []))),
});

/**
 * Tidy tree (Reingold and Tilford, in Buchheim's form): the place of every node, the root's being the origin.
 * Siblings keep their order, no two nodes overlap, and equal trees get equal places. Many parts that cannot be opened
 * stand together in a block.
 */
export const layOutTree = (root: LayoutTree, orientation: Orientation): TreeLayout => {
  const right = orientation === 'right';
  const gaps = GAPS[orientation];
  const across = (node: Size) => (right ? node.height : node.width);
  const along = (node: Size) => (right ? node.width : node.height);
  const apart = (a: HierarchyPointNode<Drawn>, b: HierarchyPointNode<Drawn>) =>
    (across(a.data) + across(b.data)) / 2 + (a.parent === b.parent ? gaps.siblings : gaps.cousins);
  const placed = tree<Drawn>().nodeSize([1, 1]).separation(apart)(hierarchy(drawn(root)));
  const levels = starts(levelSizes(placed, along), gaps.levels);
  const place = (node: HierarchyPointNode<Drawn>): Point => {
    const depth = (levels[node.depth] ?? 0) + (along(node.data) - along(root)) / 2;
    return right ? { x: depth, y: node.x } : { x: node.x, y: depth };
  };
  return placesOf(placed.descendants().map((node) => ({ data: node.data, at: place(node) })));
};

const displacement = (from: Point, to: Point): Point => ({ x: from.x - to.x, y: from.y - to.y });

const commonest = (steps: readonly Point[]): Point => {
  const counts = new Map<string, { readonly step: Point; count: number }>();
  let best: { readonly step: Point; count: number } = { step: { x: 0, y: 0 }, count: 0 };
  for (const step of steps) {
    const key = `${Math.round(step.x)} ${Math.round(step.y)}`;
    const entry = counts.get(key) ?? { step, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
    if (entry.count > best.count) best = entry;
  }
  return best.step;
};

/** Shifts a new layout as a whole so that the anchor, or without one the most nodes that were there before, keep their place. */
export const keepInPlace = (
  before: ReadonlyMap<string, Point>,
  after: ReadonlyMap<string, Point>,
  anchor: string | null,
): ReadonlyMap<string, Point> => {
  const shared = [...after].flatMap(([id, to]) => {
    const from = before.get(id);
    return from ? [{ id, step: displacement(from, to) }] : [];
  });
  const fixed = shared.find(({ id }) => id === anchor);
  const step = fixed?.step ?? commonest(shared.map((one) => one.step));
  return new Map([...after].map(([id, { x, y }]) => [id, { x: x + step.x, y: y + step.y }]));
};
