import type { Orientation, PlacedScene, Point, Scene, SceneBlock, SceneNode, Size } from '../../graph/scene.ts';
import {
  blockId,
  keepInPlace,
  type LayoutTree,
  layOutTree,
  orientationOf,
  type TreeLayout,
} from '../../graph/tree-layout.ts';

/** Where everything stood the last time, so that what did not change stays. A slot is a node under a parent. */
export type Placing = { readonly orientation: Orientation; readonly slots: ReadonlyMap<string, Point> };

type Slots = {
  readonly sizes: ReadonlyMap<string, Size>;
  readonly parts: ReadonlyMap<string | null, readonly string[]>;
  /** Nodes that could be opened on one of the days. */
  readonly openable: ReadonlySet<string>;
};

const partsOf = ({ nodes }: Scene): ReadonlyMap<string | null, readonly string[]> => {
  const parts = new Map<string | null, string[]>();
  for (const { id, parent } of nodes) {
    const list = parts.get(parent);
    if (list) list.push(id);
    else parts.set(parent, [id]);
  }
  return parts;
};

/** Two orders in one: what only the second has stands after the one before it there. */
export const mergeOrders = (first: readonly string[], second: readonly string[]): readonly string[] => {
  const merged = [...first];
  const known = new Set(first);
  second.forEach((id, index) => {
    if (known.has(id)) return;
    const before = second[index - 1];
    merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, id);
    known.add(id);
  });
  return merged;
};

const larger = (a: Size | undefined, b: Size): Size => ({
  width: Math.max(a?.width ?? 0, b.width),
  height: Math.max(a?.height ?? 0, b.height),
});

const union = (scenes: readonly Scene[]): Slots => {
  const sizes = new Map<string, Size>();
  const parts = new Map<string | null, readonly string[]>();
  const openable = new Set<string>();
  for (const scene of scenes) {
    for (const { id, pill } of scene.nodes) if (pill !== null) openable.add(id);
    for (const node of scene.nodes) sizes.set(node.id, larger(sizes.get(node.id), node));
    for (const [parent, ids] of partsOf(scene)) parts.set(parent, mergeOrders(parts.get(parent) ?? [], ids));
  }
  return { sizes, parts, openable };
};

const slotOf = ({ parent, id }: Pick<SceneNode, 'parent' | 'id'>): string => `${parent ?? ''}>${id}`;

const NO_SIZE: Size = { width: 0, height: 0 };

const treeOf = (slots: Slots, id: string, parent: string | null, trail: readonly string[]): LayoutTree => ({
  id: slotOf({ parent, id }),
  ...(slots.sizes.get(id) ?? NO_SIZE),
  final: !slots.openable.has(id),
  children: (slots.parts.get(id) ?? [])
    .filter((part) => !trail.includes(part))
    .map((part) => treeOf(slots, part, id, [...trail, part])),
});

const blocksOf = (
  { nodes }: Scene,
  { blocks }: TreeLayout,
  places: ReadonlyMap<string, Point>,
): readonly SceneBlock[] => {
  const owners = new Set(nodes.map(({ parent }) => parent));
  return nodes.flatMap((node) => {
    const id = blockId(slotOf(node));
    const [size, place] = [blocks.get(id), places.get(id)];
    return size && place && owners.has(node.id)
      ? [{ owner: node.id, place, width: size.width, height: size.height }]
      : [];
  });
};

/**
 * Gives the nodes of a scene their places, over the union of the scenes that were seen (in the order of their days), so that
 * a body keeps its place when the day changes. The anchor, else the most nodes, stay where they were.
 */
export const placeScene = (
  scene: Scene,
  seen: readonly Scene[],
  before: Placing | null,
  anchor: string | null,
): { readonly placed: PlacedScene; readonly placing: Placing } => {
  const slots = union(seen);
  const root = slots.parts.get(null)?.[0] ?? '';
  const tree = treeOf(slots, root, null, [root]);
  const orientation = before?.orientation === 'right' ? 'right' : orientationOf(tree);
  const fixed = scene.nodes.find(({ id }) => id === anchor);
  const earlier = before?.orientation === orientation ? before.slots : new Map<string, Point>();
  const layout = layOutTree(tree, orientation);
  const kept = keepInPlace(earlier, layout.places, fixed ? slotOf(fixed) : null);
  const places = scene.nodes.flatMap((node) => {
    const place = kept.get(slotOf(node));
    return place ? [[node.id, place] as const] : [];
  });
  const blocks = blocksOf(scene, layout, kept);
  return { placed: { ...scene, orientation, blocks, places: new Map(places) }, placing: { orientation, slots: kept } };
};
