import { type Day, dayText } from '#temporal';
import { lineOf, seatsOf, vacanciesOf } from '../meaning/seats.ts';
import { holds } from '../meaning/time.ts';
import type { World } from '../meaning/world.ts';
import { type Asking, sorted } from '../question.ts';
import { idLists, type Slug, TENURE, type ToldTenure, tenureMeant, tenureTold } from './told.ts';

const ON = `state existed position { slug } holders { certainty tenure { ${TENURE} } }`;

const DOCUMENT = `query Successions($ids: [ID!]!, $d0: Day!) {
  nodes(ids: $ids) { ... on Position { slug succession { complete positions { slug } heldOn(day: $d0) { ${ON} } } } }
}`;

const stateOn = (world: World, seat: string, day: Day): string => {
  const held = world.held.filter((one) => one.seat === seat && holds(one.time, day) !== null);
  const certain = held.filter(({ time }) => holds(time, day) === 'CERTAIN');
  if (certain.some(({ acting, title }) => !acting && !title.inCharge)) return 'HELD';
  if (vacanciesOf(world, seat).some((time) => holds(time, day) === 'CERTAIN')) return 'VACANT';
  if (certain.length > 0) return 'ACTING';
  return held.length > 0 ? 'POSSIBLY_HELD' : 'NOBODY_KNOWN';
};

const seatMeant = (world: World, id: string, day: Day) => {
  const line = [...lineOf(world, id)];
  const known = seatsOf(world);
  const then = line.flatMap((seat) => {
    const life = world.bodies.get(known.get(seat)?.org ?? '')?.life;
    const existed = life && holds(life, day);
    if (!existed) return [];
    const held = world.held.filter((one) => one.seat === seat && holds(one.time, day) !== null);
    const holders = sorted(held.map((one) => `${tenureMeant(one)} ${holds(one.time, day)}`));
    return [`${seat} ${existed} ${stateOn(world, seat, day)}: ${holders.join(', ')}`];
  });
  return [id, sorted(line), sorted(then)];
};

type ToldSeat = {
  readonly state: string;
  readonly existed: string;
  readonly position: Slug;
  readonly holders: readonly { readonly certainty: string; readonly tenure: ToldTenure }[];
};
type Told = Slug & {
  readonly succession: { readonly positions: readonly Slug[]; readonly heldOn: readonly ToldSeat[] };
};

const seatTold = ({ slug, succession: { positions, heldOn } }: Told) => [
  slug,
  sorted(positions.map((position) => position.slug)),
  sorted(
    heldOn.map(({ state, existed, position, holders }) => {
      const all = sorted(holders.map(({ certainty, tenure }) => `${tenureTold(tenure)} ${certainty}`));
      return `${position.slug} ${existed} ${state}: ${all.join(', ')}`;
    }),
  ),
];

/** Every seat through reorganisations on a day: who held it, in which of its bodies that were there then. */
export const successions: Asking = (world, pick) => {
  const [day] = pick.days(1);
  if (day === undefined) return [];
  return idLists('Position', [...seatsOf(world).keys()]).map(({ slugs, ids }) => ({
    name: 'successions',
    document: DOCUMENT,
    variables: { ids, d0: dayText(day) },
    expected: slugs.map((id) => seatMeant(world, id, day)),
    read: ({ nodes }) => (nodes as readonly Told[]).map(seatTold),
  }));
};
