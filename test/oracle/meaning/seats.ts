import { type Day, overlap } from '#temporal';
import type { Held, World } from './world.ts';

/** Reorganisations through which a whole body goes on; a transfer, a separation and an establishment leave it as it is. */
const GOES_ON = [
  'consolidation',
  'absorption',
  'division',
  'rename',
  'reorganisation',
  'upgrade',
  'downgrade',
  'conversion',
  're-establishment',
];

/** A seat: a title of a body. */
export type Seat = {
  readonly id: string;
  readonly org: string;
  readonly slug: string;
  readonly head: boolean;
  readonly single: boolean;
  readonly sort: string;
};

/** The seats that the state has: those that somebody holds or that stand empty. */
export const seatsOf = ({ held, vacant, bodies }: World): ReadonlyMap<string, Seat> => {
  const seats = new Map<string, Seat>();
  for (const { seat: id, org, title } of held)
    seats.set(id, { id, org, slug: title.seat, head: title.head, single: title.single, sort: title.sort });
  for (const { seat: id, org, title } of vacant)
    if (bodies.has(org))
      seats.set(id, { id, org, slug: title.seat, head: title.head, single: title.single, sort: title.sort });
  return seats;
};

/** The seats to which a seat leads on: the same title, or both heads where none is absorbed, in the body that its own went on in. */
const leadsTo = (world: World): ReadonlyMap<string, readonly string[]> => {
  const seats = [...seatsOf(world).values()];
  const links = new Map<string, string[]>();
  for (const { inForce, type, from, to, isPart } of world.changes) {
    if (!inForce || !GOES_ON.includes(type) || (type !== 'division' && to.length !== 1)) continue;
    const whole = from.filter((body) => !isPart(body) && !to.includes(body));
    for (const before of seats.filter(({ org }) => whole.includes(org)))
      for (const after of seats.filter(({ org }) => to.includes(org)))
        if (before.slug === after.slug || (before.head && after.head && type !== 'absorption'))
          links.set(before.id, [...(links.get(before.id) ?? []), after.id]);
  }
  return links;
};

const closure = (start: string, next: (id: string) => readonly string[]): ReadonlySet<string> => {
  const seen = new Set([start]);
  for (const id of seen) for (const other of next(id)) seen.add(other);
  return seen;
};

/** The same seat through reorganisations: those it came from and those it leads to, itself among them. */
export const lineOf = (world: World, id: string): ReadonlySet<string> => {
  const on = leadsTo(world);
  const back = (seat: string) => [...on].filter(([, next]) => next.includes(seat)).map(([before]) => before);
  return new Set([...closure(id, (seat) => on.get(seat) ?? []), ...closure(id, back)]);
};

/** Who acts in a single seat that nobody holds shows that it is vacant, where no source says so itself. */
const actingShows = (acting: Held, { held, vacant }: World): boolean =>
  acting.acting &&
  !acting.title.inCharge &&
  acting.title.single &&
  !held.some(
    (other) =>
      other.seat === acting.seat &&
      !other.acting &&
      !other.title.inCharge &&
      overlap(other.time, acting.time) === 'certain',
  ) &&
  !vacant.some((told) => told.seat === acting.seat && overlap(told.time, acting.time) !== 'no');

/** When a seat was vacant, as a source says or as somebody acting shows. */
export const vacanciesOf = (world: World, seat: string): readonly Held['time'][] =>
  [...world.vacant, ...world.held.filter((one) => actingShows(one, world))]
    .filter((one) => one.seat === seat)
    .map(({ time }) => time);

/** The spans in which certainly nobody is known in a seat that one person holds, while its body certainly was, and no vacancy is told. */
export const gapsOf = (
  world: World,
  { id, org, single }: Seat,
): readonly { readonly from: Day; readonly to: Day }[] => {
  const life = world.bodies.get(org)?.life;
  if (!single || !life) return [];
  const held = world.held.filter(({ seat }) => seat === id).map(({ time }) => ({ from: time.fromMin, to: time.toMax }));
  const told = vacanciesOf(world, id).map(({ fromMax, toMin }) => ({ from: fromMax, to: toMin }));
  const filled = [...held, ...told].filter(({ from, to }) => from < to);
  const cuts = [life.fromMax, life.toMin, ...filled.flatMap(({ from, to }) => [from, to])]
    .filter((day) => day >= life.fromMax && day <= life.toMin)
    .sort((a, b) => a - b);
  const empty = cuts.slice(1).flatMap((to, n) => {
    const from = cuts[n] ?? to;
    return from < to && !filled.some((span) => span.from <= from && span.to >= to) ? [{ from, to }] : [];
  });
  const spans: { from: Day; to: Day }[] = [];
  for (const span of empty) {
    const last = spans.at(-1);
    if (last?.to === span.from) last.to = span.to;
    else spans.push({ ...span });
  }
  return spans;
};
