import { type Day, FAR_FUTURE, FAR_PAST } from '#temporal';
import type { Change, World } from './world.ts';

/** A step of lineage: what of one body went on in another. */
export type Link = {
  readonly by: string;
  readonly before: string;
  readonly after: string;
  readonly whole: boolean;
  readonly certain: boolean;
  /** Whether it takes a part from a body that goes on without it. */
  readonly gives: boolean;
  readonly earliest: number;
  readonly latest: number;
};

/** Forward in time, or back. */
export type Way = 'on' | 'back';

/** One way to a body: the oracle keeps all of them that differ in anything that matters for what follows. */
export type Reach = {
  readonly body: string;
  readonly whole: boolean;
  readonly certain: boolean;
  readonly at: number;
  readonly by: Link | null;
  readonly steps: number;
};

/** The steps that a walk may take: those after a day and up to another. */
export type Window = { readonly after: number; readonly upTo: number };

/** All time. */
export const EVER: Window = { after: Number.NEGATIVE_INFINITY, upTo: Number.POSITIVE_INFINITY };

/** The reorganisations that make lineage. */
export const lineageChanges = ({ changes }: World): readonly Change[] =>
  changes.filter(({ inForce, type }) => inForce && type !== 'transfer');

const earliest = ({ date }: Change): number => date?.min ?? FAR_PAST;
const latest = ({ date }: Change): number => date?.max ?? FAR_FUTURE;

const BY_LIFE = ['establishment', 'reorganisation', 'upgrade', 'downgrade', 'conversion', 're-establishment'];
const FOUNDING = ['establishment', 're-establishment'];

/** Whether a body that does not come out of a reorganisation goes on beside what did, by the terms of law, or else by its own life. */
const staysBeside = ({ bodies }: World, change: Change, body: string): boolean => {
  const life = bodies.get(body)?.life;
  if (change.isPart(body) || change.type === 'separation') return true;
  if (!BY_LIFE.includes(change.type) || !life) return false;
  const { date } = change;
  if (change.to.length === 0 || FOUNDING.includes(change.type)) return !(date !== null && life.toMax <= date.max);
  return date !== null && life.toMin > date.max;
};

/** In what a body goes on by a reorganisation, itself apart. */
export const heirsOf = ({ from, to }: Change, body: string): readonly string[] =>
  to.filter((other) => other !== body && !(to.includes(body) && from.includes(other)));

const known = new WeakMap<World, readonly Link[]>();

/** All steps of lineage of a state; found once. */
export const linksOf = (world: World): readonly Link[] => {
  const links = known.get(world) ?? linksIn(world);
  known.set(world, links);
  return links;
};

const linksIn = (world: World): readonly Link[] =>
  lineageChanges(world).flatMap((change) =>
    change.from.flatMap((before) => {
      const heirs = heirsOf(change, before);
      const stays = change.to.includes(before) || staysBeside(world, change, before);
      return heirs.map((after) => ({
        by: change.id,
        before,
        after,
        whole: !change.isPart(before) && heirs.length === 1 && !stays,
        certain: heirs.length === 1 || change.from.length === 1,
        gives: change.isPart(before) || change.type === 'separation',
        earliest: earliest(change),
        latest: latest(change),
      }));
    }),
  );

/** Walks over the lineage of a state. */
export type Walk = { readonly links: readonly Link[]; readonly way: Way; readonly window: Window };

/** The steps that may follow: not against time, and in the window. */
export const stepsAfter = ({ links, way, window }: Walk, { body, at }: Reach): readonly Link[] =>
  links.filter(
    (link) =>
      (way === 'on' ? link.before : link.after) === body &&
      (way === 'on' ? link.latest >= at : link.earliest <= at) &&
      link.latest > window.after &&
      link.earliest <= window.upTo,
  );

/** Whether a reached body is whole when the next step is taken, or at the far end of the walk: no part was given away while it stayed. */
export const isWhole = ({ links, way, window }: Walk, { body, by, whole }: Reach, next: Link | null): boolean => {
  const [came, went] = way === 'on' ? [by, next] : [next, by];
  const until = way === 'back' && window.upTo === EVER.upTo ? EVER.after : window.upTo + 1;
  const [since, before] = [came?.latest ?? window.after, went?.earliest ?? until];
  return (
    whole && !links.some((link) => link.before === body && link.gives && link.earliest > since && link.latest < before)
  );
};

const isSure = ({ window }: Walk, link: Link): boolean =>
  link.certain && link.earliest > window.after && link.latest <= window.upTo;

const stepOf = (walk: Walk, from: Reach, link: Link): Reach => ({
  body: walk.way === 'on' ? link.after : link.before,
  whole: isWhole(walk, from, link) && link.whole,
  certain: from.certain && isSure(walk, link),
  at: walk.way === 'on' ? Math.max(from.at, link.earliest) : Math.min(from.at, link.latest),
  by: link,
  steps: from.steps + 1,
});

const keyOf = ({ body, whole, certain, at, by }: Reach): string =>
  [body, whole, certain, at, by?.by, by?.before, by?.after].join('|');

/** Every way from a body, of at most so many steps. */
export const reachesOf = (walk: Walk, start: string, depth: number): readonly Reach[] => {
  const at = walk.way === 'on' ? EVER.after : EVER.upTo;
  let edge: readonly Reach[] = [{ body: start, whole: true, certain: true, at, by: null, steps: 0 }];
  const all = new Map(edge.map((reach) => [keyOf(reach), reach]));
  while (edge.length > 0) {
    const next = edge
      .filter(({ steps }) => steps < depth)
      .flatMap((from) => stepsAfter(walk, from).map((link) => stepOf(walk, from, link)));
    edge = [...new Map(next.map((reach) => [keyOf(reach), reach])).values()].filter((reach) => !all.has(keyOf(reach)));
    for (const reach of edge) all.set(keyOf(reach), reach);
  }
  return [...all.values()];
};

/** Whether a body is there on a day, or (null) still. */
export const existence = ({ bodies }: World, id: string, day: Day | null): 'certain' | 'possible' | 'no' => {
  const life = bodies.get(id)?.life;
  if (!life) return 'no';
  if (day === null) return life.toMax < FAR_FUTURE ? 'no' : life.toMin < FAR_FUTURE ? 'possible' : 'certain';
  if (life.fromMin > day || life.toMax <= day) return 'no';
  return life.fromMax <= day && life.toMin > day ? 'certain' : 'possible';
};
