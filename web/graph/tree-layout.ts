import { type HierarchyNode, type HierarchyPointNode, hierarchy, tree } from 'd3-hierarchy';
import type { Orientation, Point, Size } from './scene.ts';

/** A tree to lay out; children in the order in which they stand. */
export type LayoutTree = Size & { readonly id: string; readonly children: readonly LayoutTree[] };

/** Pixels between siblings, between cousins, and between a level and the next. */
const GAPS = {
  right: { siblings: 10, cousins: 22, levels: 62 },
  down: { siblings: 24, cousins: 40, levels: 56 },
} as const;

/** Up to so many nodes a tree may grow down, where no level is wider than this; Vietnamese names are too long for more. */
const DOWN = { nodes: 40, breadth: 4 } as const;

const levelSizes = (root: HierarchyNode<LayoutTree>, sizeOf: (node: LayoutTree) => number): readonly number[] => {
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

/**
 * Tidy tree (Reingold and Tilford, in Buchheim's form): the place of every node, the root's being the origin.
 * Siblings keep their order, no two nodes overlap, and equal trees get equal places.
 */
export const layOutTree = (root: LayoutTree, orientation: Orientation): ReadonlyMap<string, Point> => {
  const right = orientation === 'right';
  const gaps = GAPS[orientation];
  const across = (node: LayoutTree) => (right ? node.height : node.width);
  const along = (node: LayoutTree) => (right ? node.width : node.height);
  const apart = (a: HierarchyPointNode<LayoutTree>, b: HierarchyPointNode<LayoutTree>) =>
    (across(a.data) + across(b.data)) / 2 + (a.parent === b.parent ? gaps.siblings : gaps.cousins);
  const placed = tree<LayoutTree>().nodeSize([1, 1]).separation(apart)(hierarchy(root));
  const levels = starts(levelSizes(placed, along), gaps.levels);
  const place = (node: HierarchyPointNode<LayoutTree>): Point => {
    const depth = (levels[node.depth] ?? 0) + (along(node.data) - along(root)) / 2;
    return right ? { x: depth, y: node.x } : { x: node.x, y: depth };
  };
  return new Map(placed.descendants().map((node) => [node.data.id, place(node)]));
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
