import { BOX, pillWidth } from './node-box.ts';
import type { Orientation, PlacedScene, Point, SceneEdge, SceneNode } from './scene.ts';

/** A thing to draw, in the form that Cytoscape takes. */
export type ElementSpec = {
  readonly group: 'nodes' | 'edges';
  readonly data: { readonly id: string; readonly [key: string]: string | number };
  readonly classes: string;
  readonly position?: Point;
};

/** From so many nodes on, lines are drawn in the cheaper way. */
export const CROWD = 500;

const classList = (...names: readonly (string | false)[]): string => names.filter(Boolean).join(' ');

const bodySpec = (node: SceneNode, at: Point): ElementSpec => ({
  group: 'nodes',
  data: {
    id: node.id,
    owner: node.id,
    label: node.lines.join('\n') + (node.certain ? '' : ' ?'),
    width: node.width,
    height: node.height,
    shift: -(node.notes.length * BOX.note.line) / 2,
  },
  classes: classList(node.role, node.branch, !node.certain && 'possible', node.recalled && 'recalled'),
  position: at,
});

const noteSpec = (node: SceneNode, at: Point): ElementSpec => {
  const height = node.notes.length * BOX.note.line;
  const data = { id: `note:${node.id}`, owner: node.id, label: node.notes.join('\n'), width: 1, height, shift: 0 };
  const y = at.y + node.height / 2 - BOX.pad.y - height / 2;
  return { group: 'nodes', data, classes: 'note', position: { x: at.x, y } };
};

const pillSpec = (node: SceneNode, text: string, open: boolean, at: Point, way: Orientation): ElementSpec => {
  const width = pillWidth(text);
  const x = way === 'right' ? at.x + node.width / 2 + width / 2 - 6 : at.x;
  const y = way === 'right' ? at.y : at.y + node.height / 2 + BOX.pill.height / 2 - 3;
  const data = { id: `pill:${node.id}`, owner: node.id, label: text, width, height: BOX.pill.height, shift: 0 };
  return { group: 'nodes', data, classes: `pill ${open ? 'open' : 'closed'}`, position: { x, y } };
};

const nodeSpecs = (node: SceneNode, at: Point, way: Orientation): readonly ElementSpec[] => [
  bodySpec(node, at),
  ...(node.notes.length > 0 ? [noteSpec(node, at)] : []),
  ...(node.pill ? [pillSpec(node, node.pill.text, node.pill.open, at, way)] : []),
];

const edgeSpec = (edge: SceneEdge, way: Orientation, crowded: boolean): ElementSpec => ({
  group: 'edges',
  data: { id: edge.id, source: edge.source, target: edge.target },
  classes: classList(way, !edge.certain && 'possible', crowded && 'crowded'),
});

/** All that a placed scene draws: nodes with their notes and pills, then edges. A node without a place is left out. */
export const elementsOf = ({ nodes, edges, places, orientation }: PlacedScene): readonly ElementSpec[] => {
  const drawn = nodes.flatMap((node) => {
    const at = places.get(node.id);
    return at ? nodeSpecs(node, at, orientation) : [];
  });
  const crowded = nodes.length > CROWD;
  const joined = edges.filter(({ source, target }) => places.has(source) && places.has(target));
  return [...drawn, ...joined.map((edge) => edgeSpec(edge, orientation, crowded))];
};

/** What must be done to turn one picture into another. */
export type Difference = {
  readonly removed: readonly string[];
  readonly added: readonly ElementSpec[];
  readonly changed: readonly ElementSpec[];
  readonly moved: readonly ElementSpec[];
};

const sameText = (a: ElementSpec, b: ElementSpec): boolean =>
  a.classes === b.classes && JSON.stringify(a.data) === JSON.stringify(b.data);

const samePlace = (a: ElementSpec, b: ElementSpec): boolean =>
  a.position?.x === b.position?.x && a.position?.y === b.position?.y;

const replaced = (a: ElementSpec, b: ElementSpec): boolean =>
  a.group !== b.group || a.data.source !== b.data.source || a.data.target !== b.data.target;

/** Compares two pictures; an edge whose ends changed is drawn anew. */
export const differenceOf = (before: readonly ElementSpec[], after: readonly ElementSpec[]): Difference => {
  const old = new Map(before.map((spec) => [spec.data.id, spec]));
  const ids = new Set(after.map(({ data }) => data.id));
  const pairs = after.map((spec) => ({ spec, was: old.get(spec.data.id) }));
  const fresh = (spec: ElementSpec, was: ElementSpec | undefined) => !was || replaced(was, spec);
  const kept = pairs.flatMap(({ spec, was }) => (was && !replaced(was, spec) ? [{ spec, was }] : []));
  const anew = pairs.filter(({ spec, was }) => was && replaced(was, spec)).map(({ spec }) => spec.data.id);
  return {
    removed: [...before.map(({ data }) => data.id).filter((id) => !ids.has(id)), ...anew],
    added: pairs.filter(({ spec, was }) => fresh(spec, was)).map(({ spec }) => spec),
    changed: kept.filter(({ spec, was }) => !sameText(was, spec)).map(({ spec }) => spec),
    moved: kept.filter(({ spec, was }) => !samePlace(was, spec)).map(({ spec }) => spec),
  };
};
