import type { Change } from '../style/tokens.ts';
import type { PlacedScene, Point, SceneGhost, SceneNode, SceneStep } from './scene.ts';

/** What became of a body between two days; `kin`: what it came out of or went into. */
export type Fate = { readonly change: Change; readonly sign: string; readonly kin: readonly string[] };

/** The body of a node: its id, without the parent that tells its second place from its first. */
export const bodyOf = (id: string): string => id.split('@', 1)[0] ?? id;

const middle = (points: readonly Point[]): Point | null =>
  points.length === 0
    ? null
    : {
        x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
        y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
      };

type Question = {
  readonly before: PlacedScene;
  readonly after: PlacedScene;
  readonly fates: ReadonlyMap<string, Fate>;
  /** Where a node of the first picture would stand in the second; null where it has no place there. */
  readonly placeOf: (node: SceneNode) => Point | null;
  /** False: the reader went back in time; then nothing is marked, and bodies return to where they came from. */
  readonly forward: boolean;
};

const ghostsOf = ({ before, after, fates, placeOf }: Question): readonly SceneGhost[] => {
  const there = new Set(after.nodes.map(({ id }) => id));
  const bodies = new Set(after.nodes.map(({ id }) => bodyOf(id)));
  return before.nodes.flatMap((node) => {
    const fate = fates.get(bodyOf(node.id));
    const gone = node.role === 'body' && !there.has(node.id) && !bodies.has(bodyOf(node.id));
    const place = gone && fate ? placeOf(node) : null;
    return place ? [{ node: { ...node, pill: null, notes: [] }, place }] : [];
  });
};

const flowsOf = (after: PlacedScene, ghosts: readonly SceneGhost[], fates: Question['fates']): SceneStep['flows'] => {
  const shown = new Set([...after.nodes.map(({ id }) => id), ...ghosts.map(({ node }) => node.id)]);
  const gone = ghosts.flatMap(({ node }) => (fates.get(node.id)?.kin ?? []).map((into) => [node.id, into] as const));
  const come = after.nodes.flatMap(({ id }) => {
    const fate = fates.get(id);
    const isNew = fate && (fate.change === 'born' || fate.change === 'merged');
    return isNew ? fate.kin.map((from) => [from, id] as const) : [];
  });
  const flows = [...gone, ...come].filter(([from, into]) => shown.has(from) && shown.has(into));
  return [...new Map(flows.map(([source, target]) => [`flow:${source}>${target}`, { source, target }]))].map(
    ([id, ends]) => ({ id, ...ends }),
  );
};

const originsOf = ({ before, after, fates, placeOf }: Question): ReadonlyMap<string, Point> => {
  const earlier = new Map(before.nodes.map((node) => [bodyOf(node.id), node]));
  const entries = after.nodes.flatMap((node) => {
    const kin = earlier.has(bodyOf(node.id)) ? [] : (fates.get(bodyOf(node.id))?.kin ?? []);
    const places = kin.flatMap((slug) => {
      const one = earlier.get(slug);
      return (one && (placeOf(one) ?? after.places.get(one.id))) ?? [];
    });
    const origin = middle(places);
    return origin ? [[node.id, origin] as const] : [];
  });
  return new Map(entries);
};

/** How the picture of one day becomes that of another: what stays behind as a ghost, what flows into what, what is marked. */
export const stepBetween = (question: Question): SceneStep => {
  const { after, fates, forward } = question;
  const origins = originsOf(question);
  if (!forward) return { ghosts: [], flows: [], signs: new Map(), origins };
  const ghosts = ghostsOf(question);
  const ids = [...after.nodes, ...ghosts.map(({ node }) => node)].filter(({ role }) => role === 'body');
  const signs = ids.flatMap(({ id }) => {
    const fate = fates.get(bodyOf(id));
    return fate ? [[id, { change: fate.change, sign: fate.sign }] as const] : [];
  });
  return { ghosts, flows: flowsOf(after, ghosts, fates), signs: new Map(signs), origins };
};
