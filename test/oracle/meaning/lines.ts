import type { Day } from '#temporal';
import {
  EVER,
  existence,
  heirsOf,
  isWhole,
  lineageChanges,
  linksOf,
  type Reach,
  reachesOf,
  stepsAfter,
  type Walk,
  type Way,
} from './lineage.ts';
import type { World } from './world.ts';

/** A body at an end of a line: in which extents it is reached, and whether surely. */
export type End = { readonly body: string; readonly extents: readonly string[]; readonly certain: boolean };

/** The ends among some ways: of each body the extents of all its ways, certain where one of them is. */
export const endsOf = (walk: Walk, reaches: readonly Reach[], isSure: (body: string) => boolean): readonly End[] =>
  [...new Set(reaches.map(({ body }) => body))].map((body) => {
    const ways = reaches.filter((reach) => reach.body === body);
    const whole = ways.map((reach) => isWhole(walk, reach, null));
    const extents = ['WHOLE', 'PART'].filter((extent) => whole.includes(extent === 'WHOLE'));
    return { body, extents, certain: isSure(body) && ways.some(({ certain }) => certain) };
  });

/** A lineage as the API tells it. */
export type Lineage = {
  readonly bodies: ReadonlyMap<string, { readonly distance: number; readonly side: string }>;
  readonly changes: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly became: readonly End[];
  readonly lapsed: readonly End[];
  readonly origins: readonly End[];
  readonly deeper: boolean;
};

const linksAround = (world: World, way: Way, reaches: readonly Reach[]): readonly string[] =>
  lineageChanges(world).flatMap((change) =>
    reaches.flatMap(({ body, at }) => {
      const [near, far] = way === 'on' ? [change.from, change.to] : [change.to, change.from];
      const inTime = way === 'on' ? (change.date?.max ?? Number.MAX_VALUE) >= at : (change.date?.min ?? 0) <= at;
      if (!near.includes(body) || !inTime) return [];
      const others =
        way === 'on' ? heirsOf(change, body) : change.from.filter((before) => heirsOf(change, before).includes(body));
      const beyond = far.includes(body) ? [body, ...others] : others;
      const [nearSide, farSide] = way === 'on' ? ['INPUT', 'OUTPUT'] : ['OUTPUT', 'INPUT'];
      return [`${change.id} ${nearSide} ${body}`, ...beyond.map((other) => `${change.id} ${farSide} ${other}`)];
    }),
  );

const distances = (reaches: readonly Reach[]): ReadonlyMap<string, number> => {
  const best = new Map<string, number>();
  for (const { body, steps } of reaches) best.set(body, Math.min(steps, best.get(body) ?? steps));
  return best;
};

const walkOf = (world: World, way: Way, upTo = EVER.upTo): Walk => ({
  links: linksOf(world),
  way,
  window: { ...EVER, upTo },
});

const became = (world: World, start: string, depth: number, asOf: Day | null): Pick<Lineage, 'became' | 'lapsed'> => {
  const walk = walkOf(world, 'on', asOf ?? EVER.upTo);
  const reaches = reachesOf(walk, start, depth);
  const exists = (body: string) => existence(world, body, asOf);
  const isOver = (body: string) =>
    exists(body) === 'no' && (asOf === null || (world.bodies.get(body)?.life.toMax ?? 0) <= asOf);
  return {
    became: endsOf(
      walk,
      reaches.filter(({ body }) => exists(body) !== 'no'),
      (body) => exists(body) === 'certain',
    ),
    lapsed: endsOf(
      walk,
      reaches.filter((reach) => isOver(reach.body) && stepsAfter(walk, reach).length === 0),
      () => true,
    ),
  };
};

const sideOf = (id: string, start: string, on: boolean, back: boolean): string => {
  if (id === start) return 'START';
  return on && back ? 'BOTH' : on ? 'DESCENDANT' : 'ANCESTOR';
};

/** The lineage of a body both ways, to a depth, and what it is on a day (null: now). */
export const lineageOf = (world: World, start: string, depth: number, asOf: Day | null): Lineage => {
  const ways = (['on', 'back'] as const).map((way) => {
    const reaches = reachesOf(walkOf(world, way), start, depth + 1);
    const inner = reaches.filter(({ steps }) => steps < depth);
    return { way, distances: distances(reaches), links: linksAround(world, way, inner) };
  });
  const [on, back] = ways;
  const bodies = [...world.bodies.keys()].flatMap((id) => {
    const [there, here] = [on?.distances.get(id), back?.distances.get(id)];
    const distance = Math.min(there ?? Number.MAX_VALUE, here ?? Number.MAX_VALUE);
    return distance < Number.MAX_VALUE
      ? [{ id, distance, side: sideOf(id, start, there !== undefined, here !== undefined) }]
      : [];
  });
  const links = new Set(ways.flatMap((way) => way.links));
  const backWalk = walkOf(world, 'back');
  const beginnings = reachesOf(backWalk, start, depth).filter((reach) => stepsAfter(backWalk, reach).length === 0);
  return {
    bodies: new Map(bodies.filter(({ distance }) => distance <= depth).map((body) => [body.id, body])),
    changes: new Set([...links].map((link) => link.split(' ')[0] ?? '')),
    links,
    ...became(world, start, depth, asOf),
    origins: endsOf(backWalk, beginnings, () => true),
    deeper: bodies.some(({ distance }) => distance > depth),
  };
};
