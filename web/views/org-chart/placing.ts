import type { Orientation, PlacedScene, Point, Scene, SceneBlock, SceneNode, Size } from '../../graph/scene.ts';
import { bodyOf } from '../../graph/step.ts';
import {
  blockId,
  keepInPlace,
  type LayoutTree,
  layOutTree,
  orientationOf,
  type TreeLayout,
} from '../../graph/tree-layout.ts';
import type { Seats } from './ever.ts';

/** Where everything stood the last time, so that what did not change stays. A slot is a seat or a node under a parent. */
export type Placing = { readonly orientation: Orientation; readonly slots: ReadonlyMap<string, Point> };

/** The seats of the parts of bodies, by body. */
export type SeatsOf = ReadonlyMap<string, Seats>;

/** The union of scenes as a tree to lay out, and the slot of each of their nodes. */
export type Union = { readonly tree: LayoutTree; readonly slotOf: (node: SceneNode) => string };

type Slots = {
  readonly sizes: ReadonlyMap<string, Size>;
  readonly parts: ReadonlyMap<string | null, readonly string[]>;
  /** Slots of nodes that could be opened on one of the days. */
  readonly openable: ReadonlySet<string>;
  /** Which nodes stood in a slot. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
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

const slotMaker =
  (seats: SeatsOf) =>
  ({ id, parent }: SceneNode): string => {
    const owner = parent === null ? null : bodyOf(parent).split('.', 1)[0];
    const seat = seats.get(owner ?? '')?.seatOf.get(id);
    return `${parent ?? ''}>${seat ?? id}`;
  };

const partsIn = ({ nodes }: Scene, slotOf: Union['slotOf']): ReadonlyMap<string | null, readonly string[]> => {
  const parts = new Map<string | null, string[]>();
  for (const node of nodes) {
    const list = parts.get(node.parent);
    if (list) list.push(slotOf(node));
    else parts.set(node.parent, [slotOf(node)]);
  }
  return parts;
};

/** The slots under a group with those that are kept for other days; a list that goes on by pages keeps none. */
const withSeats = (parent: string | null, slots: readonly string[], seats: SeatsOf): readonly string[] => {
  const [body, group] = (parent ?? '').split('.');
  const kept = seats.get(body ?? '')?.seatsOf.get(group ?? '');
  if (parent === null || !kept || slots.some((slot) => !slot.includes('>#'))) return slots;
  return kept.map((seat) => `${parent}>${seat}`);
};

const union = (scenes: readonly Scene[], seats: SeatsOf, slotOf: Union['slotOf']): Slots => {
  const sizes = new Map<string, Size>();
  const parts = new Map<string | null, readonly string[]>();
  const openable = new Set<string>();
  const ids = new Map<string, Set<string>>();
  for (const scene of scenes) {
    for (const node of scene.nodes) {
      const slot = slotOf(node);
      if (node.pill !== null) openable.add(slot);
      sizes.set(slot, larger(sizes.get(slot), node));
      ids.set(slot, (ids.get(slot) ?? new Set()).add(node.id));
    }
    for (const [parent, slots] of partsIn(scene, slotOf))
      parts.set(parent, mergeOrders(parts.get(parent) ?? [], slots));
  }
  const full = [...parts].map(([parent, slots]) => [parent, withSeats(parent, slots, seats)] as const);
  return { sizes, parts: new Map(full), openable, ids };
};

const NO_SIZE: Size = { width: 0, height: 0 };

const treeOf = (slots: Slots, slot: string, trail: readonly string[]): LayoutTree => {
  const ids = [...(slots.ids.get(slot) ?? [])].filter((id) => !trail.includes(id));
  const parts = ids.flatMap((id) => (slots.parts.get(id) ?? []).map((part) => ({ id, part })));
  const known = parts.flatMap(({ part }) => slots.sizes.get(part) ?? []);
  const usual = known.reduce(larger, NO_SIZE);
  return {
    id: slot,
    ...(slots.sizes.get(slot) ?? NO_SIZE),
    final: !slots.openable.has(slot),
    children: parts.map(({ id, part }) => {
      const child = treeOf(slots, part, [...trail, id]);
      return slots.sizes.has(part) ? child : { ...child, ...usual };
    }),
  };
};

/** The union of scenes of several days (in the order of their days), with the seats that are kept for all other days. */
export const unionOf = (seen: readonly Scene[], seats: SeatsOf): Union => {
  const slotOf = slotMaker(seats);
  const slots = union(seen, seats, slotOf);
  return { tree: treeOf(slots, slots.parts.get(null)?.[0] ?? '', []), slotOf };
};

const blocksOf = (
  { nodes }: Scene,
  { blocks }: TreeLayout,
  places: ReadonlyMap<string, Point>,
  slotOf: Union['slotOf'],
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

/** Which way the union grows: to the right once it has. */
export const orientationFor = ({ tree }: Union, before: Placing | null): Orientation =>
  before?.orientation === 'right' ? 'right' : orientationOf(tree);

type Question = {
  readonly scene: Scene;
  readonly union: Union;
  readonly layout: TreeLayout;
  readonly orientation: Orientation;
  readonly before: Placing | null;
  readonly anchor: string | null;
};

/** A scene with its places, and where everything stands for the next time. */
export type PlacedWith = { readonly placed: PlacedScene; readonly placing: Placing };

/** Gives the nodes of a scene their places in the layout of the union. The anchor, else the most nodes, stay where they were. */
export const placeIn = ({ scene, union: { slotOf }, layout, orientation, before, anchor }: Question): PlacedWith => {
  const fixed = scene.nodes.find(({ id }) => id === anchor);
  const earlier = before?.orientation === orientation ? before.slots : new Map<string, Point>();
  const kept = keepInPlace(earlier, layout.places, fixed ? slotOf(fixed) : null);
  const places = scene.nodes.flatMap((node) => {
    const place = kept.get(slotOf(node));
    return place ? [[node.id, place] as const] : [];
  });
  const blocks = blocksOf(scene, layout, kept, slotOf);
  return { placed: { ...scene, orientation, blocks, places: new Map(places) }, placing: { orientation, slots: kept } };
};

const NO_SEATS: SeatsOf = new Map();

/** Lays out the union of the scenes that were seen and places one of them in it, at once. */
export const placeScene = (
  scene: Scene,
  seen: readonly Scene[],
  before: Placing | null,
  anchor: string | null,
  seats: SeatsOf = NO_SEATS,
): PlacedWith => {
  const joined = unionOf(seen, seats);
  const orientation = orientationFor(joined, before);
  return placeIn({ scene, union: joined, layout: layOutTree(joined.tree, orientation), orientation, before, anchor });
};
