import type { Orientation, PlacedScene, Scene, SceneNode } from './scene.ts';

/** A step through the tree. */
export type Move = 'parent' | 'child' | 'previous' | 'next';

type ArrowKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const ARROWS: Readonly<Record<Orientation, Readonly<Record<ArrowKey, Move>>>> = {
  right: { ArrowLeft: 'parent', ArrowRight: 'child', ArrowUp: 'previous', ArrowDown: 'next' },
  down: { ArrowUp: 'parent', ArrowDown: 'child', ArrowLeft: 'previous', ArrowRight: 'next' },
};

/** The step that an arrow key means in a tree that grows this way; null for other keys. */
export const moveOf = (key: string, orientation: Orientation): Move | null =>
  (ARROWS[orientation] as Readonly<Record<string, Move>>)[key] ?? null;

const depths = ({ nodes }: Scene): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const { id, parent } of nodes) found.set(id, parent === null ? 0 : (found.get(parent) ?? 0) + 1);
  return found;
};

/** A scene, with the places of its nodes where they are known. */
type Walked = Scene & Partial<Pick<PlacedScene, 'places' | 'orientation'>>;

const byPlace =
  ({ places, orientation }: Walked) =>
  (a: SceneNode, b: SceneNode): number => {
    const [p, q] = [places?.get(a.id), places?.get(b.id)];
    if (!p || !q) return 0;
    return orientation === 'down' ? p.y - q.y || p.x - q.x : p.x - q.x || p.y - q.y;
  };

/** The nodes as the eye meets them: parts in the order in which they stand, each followed by its own. */
const inSight = (scene: Walked): readonly SceneNode[] => {
  const parts = new Map<string | null, SceneNode[]>();
  for (const node of scene.nodes) parts.set(node.parent, [...(parts.get(node.parent) ?? []), node]);
  const order = byPlace(scene);
  const from = (parent: string | null): readonly SceneNode[] =>
    (parts.get(parent) ?? []).toSorted(order).flatMap((node) => [node, ...from(node.id)]);
  return from(null);
};

/** The node one step on; the same where there is none. `previous` and `next` go on to the cousins of the same level. */
export const walk = (scene: Walked, from: string, move: Move): string => {
  const at = scene.nodes.find(({ id }) => id === from);
  if (!at) return scene.nodes[0]?.id ?? from;
  if (move === 'parent') return at.parent ?? from;
  const nodes = inSight(scene);
  if (move === 'child') return nodes.find(({ parent }) => parent === from)?.id ?? from;
  const levels = depths(scene);
  const level = nodes.filter(({ id }) => levels.get(id) === levels.get(from));
  const place = level.findIndex(({ id }) => id === from);
  return level[place + (move === 'next' ? 1 : -1)]?.id ?? from;
};
