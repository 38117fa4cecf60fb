import type { Change } from '../style/tokens.ts';
import { BOX, pillWidth } from './node-box.ts';
import type { Orientation, PlacedScene, Point, SceneBlock, SceneEdge, SceneNode, SceneStep } from './scene.ts';

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

const specsFor = (node: SceneNode, at: Point, way: Orientation): readonly ElementSpec[] => [
  bodySpec(node, at),
  ...(node.notes.length > 0 ? [noteSpec(node, at)] : []),
  ...(node.pill ? [pillSpec(node, node.pill.text, node.pill.open, at, way)] : []),
];

type Known = { readonly at: Point; readonly way: Orientation; readonly specs: readonly ElementSpec[] };

const known = new WeakMap<SceneNode, Known>();

/** The same node at the same place gives the same elements, so that nothing is compared that cannot differ. */
const nodeSpecs = (node: SceneNode, at: Point, way: Orientation): readonly ElementSpec[] => {
  const last = known.get(node);
  if (last && last.way === way && last.at.x === at.x && last.at.y === at.y) return last.specs;
  const specs = specsFor(node, at, way);
  known.set(node, { at, way, specs });
  return specs;
};

const edgeSpec = (edge: SceneEdge, way: Orientation, crowded: boolean): ElementSpec => ({
  group: 'edges',
  data: { id: edge.id, source: edge.source, target: edge.target },
  classes: classList(way, !edge.certain && 'possible', crowded && 'crowded'),
});

const blockSpecs = ({ owner, width, height, place }: SceneBlock, way: Orientation): readonly ElementSpec[] => {
  const id = `block:${owner}`;
  const data = { id, owner, label: '', width, height, shift: 0 };
  const edge = edgeSpec({ id: `${owner}>${id}`, source: owner, target: id, certain: true }, way, false);
  return [{ group: 'nodes', data, classes: 'block', position: place }, edge];
};

/** How far a flow swings out beside the nodes between its ends. */
const BEND = 90;

const SIGN = { width: 22, height: 22 } as const;

const signSpec = (
  node: SceneNode,
  at: Point,
  { change, sign }: { readonly change: Change; readonly sign: string },
) => ({
  group: 'nodes' as const,
  data: { id: `sign:${node.id}`, owner: node.id, label: sign, ...SIGN, shift: 0 },
  classes: `sign ${change}`,
  position: { x: at.x - node.width / 2 + 4, y: at.y - node.height / 2 },
});

const signSpecs = ({ signs, ghosts }: SceneStep, { nodes, places }: PlacedScene): readonly ElementSpec[] => {
  const specs: ElementSpec[] = [];
  for (const node of nodes) {
    const sign = signs.get(node.id);
    const at = sign && places.get(node.id);
    if (sign && at) specs.push(signSpec(node, at, sign));
  }
  for (const { node, place } of ghosts) {
    const sign = signs.get(node.id);
    if (sign) specs.push(signSpec(node, place, sign));
  }
  return specs;
};

const stepSpecs = (
  scene: PlacedScene,
): { readonly under: readonly ElementSpec[]; readonly over: readonly ElementSpec[] } => {
  const { step } = scene;
  if (!step) return { under: [], over: [] };
  const ghostPlaces = new Map(step.ghosts.map(({ node, place }) => [node.id, place]));
  const heightOf = (id: string): number => (scene.places.get(id) ?? ghostPlaces.get(id))?.y ?? 0;
  const flows = step.flows.map(({ id, source, target }) => ({
    group: 'edges' as const,
    data: { id, source, target, bend: heightOf(target) > heightOf(source) ? -BEND : BEND },
    classes: `flow ${scene.orientation}`,
  }));
  const ghosts = step.ghosts.map(({ node, place }) => {
    const spec = bodySpec(node, place);
    return { ...spec, classes: `${spec.classes} ghost` };
  });
  return { under: ghosts, over: [...signSpecs(step, scene), ...flows] };
};

/** All that a placed scene draws: nodes with their notes and pills, then edges. A node without a place is left out. */
export const elementsOf = (scene: PlacedScene): readonly ElementSpec[] => {
  const { nodes, edges, places, orientation, blocks } = scene;
  const step = stepSpecs(scene);
  const drawn = nodes.flatMap((node) => {
    const at = places.get(node.id);
    return at ? nodeSpecs(node, at, orientation) : [];
  });
  const crowded = nodes.length > CROWD;
  const owners = new Set(blocks.map(({ owner }) => owner));
  const joined = edges.filter(({ source, target }) => !owners.has(source) && places.has(source) && places.has(target));
  const grounds = blocks.flatMap((block) => blockSpecs(block, orientation));
  return [
    ...grounds.filter(({ group }) => group === 'nodes'),
    ...step.under,
    ...drawn,
    ...joined.map((edge) => edgeSpec(edge, orientation, crowded)),
    ...grounds.filter(({ group }) => group === 'edges'),
    ...step.over,
  ];
};
