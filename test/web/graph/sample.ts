import type { Orientation, PlacedScene, Point, SceneNode } from '../../../web/graph/scene.ts';

/** A node of a scene made by hand. */
export const node = (id: string, parent: string | null, more: Partial<SceneNode> = {}): SceneNode => ({
  id,
  parent,
  role: 'body',
  branch: 'GOVERNMENT',
  name: id,
  lines: [id],
  cut: false,
  notes: [],
  pill: null,
  certain: true,
  recalled: false,
  lifetime: null,
  width: 200,
  height: 40,
  ...more,
});

/** A scene made by hand: nodes and where they stand. */
export const placed = (
  entries: readonly (readonly [SceneNode, Point])[],
  orientation: Orientation = 'right',
): PlacedScene => ({
  orientation,
  blocks: [],
  nodes: entries.map(([one]) => one),
  edges: entries.flatMap(([{ id, parent }]) =>
    parent === null ? [] : [{ id: `${parent}>${id}`, source: parent, target: id, certain: true }],
  ),
  places: new Map(entries.map(([{ id }, place]) => [id, place])),
});
