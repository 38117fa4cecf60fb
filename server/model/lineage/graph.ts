import type { LineageBody, LineageChange, LineageSide } from './rows.ts';
import { type Step, stepsOf } from './steps.ts';
import { EVER, type Ground, type Reach, type Way, walk } from './walk.ts';

/** On which side of the start a body of a lineage stands; both where succession came back to it. */
export type Side = 'start' | 'ancestor' | 'descendant' | 'both';

/** A body of a lineage graph: how many reorganisations lie between it and the start, at least. */
export type Member<B> = { readonly body: B; readonly distance: number; readonly side: Side };

/** A link of a lineage graph between a body and a reorganisation that it went into, or came out of. */
export type LineageLink = LineageSide & { readonly reorganisation: string; readonly side: 'input' | 'output' };

/** A lineage: bodies nearest first, the reorganisations and the links between. */
export type LineageGraph<B extends LineageBody, C extends LineageChange> = {
  readonly members: readonly Member<B>[];
  readonly changes: readonly C[];
  readonly links: readonly LineageLink[];
  /** Whether more bodies lie beyond the depth asked for. */
  readonly deeper: boolean;
  /** Whether bodies were left out because there are too many. */
  readonly truncated: boolean;
};

/** What a lineage is drawn from. */
export type Lineage<B extends LineageBody, C extends LineageChange> = {
  readonly start: string;
  readonly bodies: readonly B[];
  readonly changes: readonly C[];
};

/** The ground of a walk over all time. */
export const groundOf = (changes: readonly LineageChange[], way: Way): Ground => ({
  ...stepsOf(changes),
  way,
  window: EVER,
});

/** The first reach of each body: the fewest steps, and of these the earliest (back: latest) time. */
const nearest = (reaches: readonly Reach[]): ReadonlyMap<string, Reach> => {
  const first = new Map<string, Reach>();
  for (const reach of reaches) if (!first.has(reach.body)) first.set(reach.body, reach);
  return first;
};

const isBehind = (way: Way, reach: Reach, { row }: LineageChange): boolean =>
  way === 'on' ? row.dateMax >= reach.at : row.dateMin <= reach.at;

const linkOf = (change: LineageChange, side: 'input' | 'output', body: string): readonly LineageLink[] =>
  (side === 'input' ? change.inputs : change.outputs)
    .filter(({ organisation }) => organisation === body)
    .map((link) => ({ ...link, reorganisation: change.row.id, side }));

/** The links around one change on one way: of bodies from which it leads on, and of those to which it leads. */
const linksAround = (change: LineageChange, way: Way, reached: readonly Reach[], steps: readonly Step[]) => {
  const [near, far] = way === 'on' ? (['input', 'output'] as const) : (['output', 'input'] as const);
  const before = reached.filter((reach) => isBehind(way, reach, change)).map(({ body }) => body);
  const beyond = before.flatMap((body) => {
    const ends = steps.map(({ before: a, after: b }) => (way === 'on' ? { near: a, far: b } : { near: b, far: a }));
    const itself = change.before.includes(body) && change.after.includes(body) ? [body] : [];
    return [...itself, ...ends.filter(({ near: end }) => end === body).map(({ far: end }) => end)];
  });
  const links = (side: 'input' | 'output', bodies: readonly string[]) =>
    [...new Set(bodies)].flatMap((body) => linkOf(change, side, body));
  const nearLinks = links(near, before);
  return nearLinks.length === 0 ? [] : [...nearLinks, ...links(far, beyond)];
};

/** The links of all changes that touch what was reached in fewer steps than the depth. */
const linksOf = (changes: readonly LineageChange[], ground: Ground, reaches: readonly Reach[], depth: number) => {
  const inner = reaches.filter(({ steps }) => steps < depth);
  return changes.flatMap((change) => {
    const steps = [...new Set(change.before)].flatMap((body) =>
      (ground.out.get(body) ?? []).filter(({ reorganisation }) => reorganisation === change.row.id),
    );
    return linksAround(change, ground.way, inner, steps);
  });
};

const sideOf = (start: boolean, on: Reach | undefined, back: Reach | undefined): Side => {
  if (start) return 'start';
  if (on && back) return 'both';
  return on ? 'descendant' : 'ancestor';
};

/** Each link once, in the order of the changes: what went in before what came out, by slug. */
const uniqueLinks = (links: readonly LineageLink[], changes: readonly LineageChange[]): readonly LineageLink[] => {
  const place = new Map(changes.map(({ row }, n) => [row.id, String(n).padStart(6, '0')]));
  const keyed = links.map(
    (link) => [`${place.get(link.reorganisation)}|${link.side}|${link.organisation}`, link] as const,
  );
  return [...new Map(keyed).entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
};

const byPlace = <B extends LineageBody>(a: Member<B>, b: Member<B>): number =>
  a.distance - b.distance || (a.body.row.id < b.body.row.id ? -1 : 1);

type Walked = { readonly way: Way; readonly ground: Ground; readonly reaches: readonly Reach[] };

/** Where bodies stand; those that no way reaches are infinitely far. */
const membersOf = <B extends LineageBody>(start: string, bodies: readonly B[], walked: readonly Walked[]) => {
  const first = new Map(walked.map(({ way, reaches }) => [way, nearest(reaches)]));
  const stepsTo = (id: string) =>
    Math.min(...walked.map(({ way }) => first.get(way)?.get(id)?.steps ?? Number.POSITIVE_INFINITY));
  return bodies.map((body): Member<B> => {
    const { id } = body.row;
    const side = sideOf(id === start, first.get('on')?.get(id), first.get('back')?.get(id));
    return { body, distance: stepsTo(id), side };
  });
};

/** Draws the graph of a lineage on the ways asked for, to a depth (reorganisations) and of at most `most` bodies, nearest first. */
export const lineageGraph = <B extends LineageBody, C extends LineageChange>(
  { start, bodies, changes }: Lineage<B, C>,
  ways: readonly Way[],
  depth: number,
  most: number,
): LineageGraph<B, C> => {
  const walked = ways.map((way): Walked => {
    const ground = groundOf(changes, way);
    return { way, ground, reaches: walk(ground, start, depth + 1) };
  });
  const all = membersOf(start, bodies, walked);
  const within = all.filter(({ distance }) => distance <= depth).sort(byPlace);
  const members = within.slice(0, most);
  const shown = new Set(members.map(({ body }) => body.row.id));
  const found = walked.flatMap(({ ground, reaches }) => linksOf(changes, ground, reaches, depth));
  const links = uniqueLinks(found, changes).filter(({ organisation }) => shown.has(organisation));
  const kept = new Set(links.map(({ reorganisation }) => reorganisation));
  return {
    members,
    changes: changes.filter(({ row }) => kept.has(row.id)),
    links,
    deeper: all.some(({ distance }) => Number.isFinite(distance) && distance > depth),
    truncated: within.length > members.length,
  };
};
