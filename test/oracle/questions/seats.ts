import { type Day, dayText, FAR_FUTURE } from '#temporal';
import { gapsOf, lineOf, type Seat, seatsOf, vacanciesOf } from '../meaning/seats.ts';
import { holds } from '../meaning/time.ts';
import type { World } from '../meaning/world.ts';
import { type Asking, sorted } from '../question.ts';
import {
  type Edges,
  endsTold,
  idLists,
  linesOf,
  type Slug,
  TENURE,
  type ToldInterval,
  type ToldTenure,
  tenureMeant,
  tenureTold,
} from './told.ts';

const PAGE = `(first: 100) { totalCount edges { node { ${TENURE} } } }`;

const DOCUMENT = `query Seats($ids: [ID!]!, $d0: Day!) {
  nodes(ids: $ids) { ... on Position {
    slug isHead isSingle sort
    organisation { slug }
    tenures${PAGE}
    through: tenures(throughLineage: true, first: 100) { totalCount edges { node { ${TENURE} } } }
    during: tenures(throughLineage: true, asOf: $d0, first: 100) { totalCount edges { certainty node { ${TENURE} } } }
    lineage { slug }
    vacancies { interval { from to toKind } }
    gaps { from to toKind }
  } }
}`;

const seatMeant = (world: World, seat: Seat, day: Day) => {
  const line = lineOf(world, seat.id);
  const through = world.held.filter((one) => line.has(one.seat));
  return [
    seat.id,
    seat.head,
    seat.single,
    seat.sort.toUpperCase(),
    seat.org,
    sorted(world.held.filter((one) => one.seat === seat.id).map(tenureMeant)),
    sorted(through.map(tenureMeant)),
    sorted(through.flatMap((one) => (holds(one.time, day) ? [`${tenureMeant(one)} ${holds(one.time, day)}`] : []))),
    sorted([...line]),
    sorted(vacanciesOf(world, seat.id).map(({ from, to }) => `${from} ${to}`)),
    gapsOf(world, seat).map(({ from, to }) => `${dayText(from)} ${to === FAR_FUTURE ? '..' : dayText(to)}`),
  ];
};

type Told = Slug & {
  readonly isHead: boolean;
  readonly isSingle: boolean;
  readonly sort: string;
  readonly organisation: Slug;
  readonly tenures: Edges<ToldTenure>;
  readonly through: Edges<ToldTenure>;
  readonly during: Edges<ToldTenure>;
  readonly lineage: readonly Slug[];
  readonly vacancies: readonly { readonly interval: ToldInterval }[];
  readonly gaps: readonly ToldInterval[];
};

const seatTold = (seat: Told) => [
  seat.slug,
  seat.isHead,
  seat.isSingle,
  seat.sort,
  seat.organisation.slug,
  linesOf(seat.tenures, tenureTold),
  linesOf(seat.through, tenureTold),
  linesOf(seat.during, tenureTold),
  sorted(seat.lineage.map(({ slug }) => slug)),
  sorted(seat.vacancies.map(({ interval }) => endsTold(interval))),
  seat.gaps.map(endsTold),
];

/** Every seat: who held it, in its own body and through reorganisations, ever and on a day; when it was vacant, when nobody is known. */
export const seats: Asking = (world, pick) => {
  const known = seatsOf(world);
  const [day] = pick.days(1);
  if (day === undefined) return [];
  return idLists('Position', [...known.keys()]).map(({ slugs, ids }) => ({
    name: 'seats',
    document: DOCUMENT,
    variables: { ids, d0: dayText(day) },
    expected: slugs.flatMap((id) => {
      const seat = known.get(id);
      return seat ? [seatMeant(world, seat, day)] : [];
    }),
    read: ({ nodes }) => (nodes as readonly Told[]).map(seatTold),
  }));
};
