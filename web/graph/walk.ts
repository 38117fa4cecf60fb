import type { Orientation, Scene, SceneNode } from './scene.ts';

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

/** The node one step on; the same where there is none. `previous` and `next` go on to the cousins of the same level. */
export const walk = (scene: Scene, from: string, move: Move): string => {
  const at = scene.nodes.find(({ id }) => id === from);
  if (!at) return scene.nodes[0]?.id ?? from;
  if (move === 'parent') return at.parent ?? from;
  if (move === 'child') return scene.nodes.find(({ parent }) => parent === from)?.id ?? from;
  const levels = depths(scene);
  const level = scene.nodes.filter(({ id }: SceneNode) => levels.get(id) === levels.get(from));
  const place = level.findIndex(({ id }) => id === from);
  return level[place + (move === 'next' ? 1 : -1)]?.id ?? from;
};
