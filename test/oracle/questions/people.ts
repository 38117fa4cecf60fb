import type { Day } from '#temporal';
import { type Pair, servedWith } from '../meaning/served.ts';
import { holds } from '../meaning/time.ts';
import type { Held, World } from '../meaning/world.ts';
import { type Asking, sorted } from '../question.ts';
import {
  dayDeclarations,
  dayVariables,
  type Edges,
  endsTold,
  idLists,
  linesOf,
  type Slug,
  TENURE,
  type ToldTenure,
  tenureMeant,
  tenureTold,
} from './told.ts';

const DAYS = 3;

const numbers = Array.from({ length: DAYS }, (_, n) => n);

const DOCUMENT = `query People($ids: [ID!]!, ${dayDeclarations(DAYS)}) {
  nodes(ids: $ids) { ... on Person {
    slug
    tenures(first: 100) { totalCount edges { node { ${TENURE} } } }
    ${numbers.map((n) => `posts${n}: postsOn(asOf: $d${n}) { ${TENURE} } tenures${n}: tenures(asOf: $d${n}, first: 50) { totalCount edges { certainty node { ${TENURE} } } }`).join('\n    ')}
  } }
}`;

const personMeant = (world: World, id: string, days: readonly Day[]) => {
  const own = world.held.filter(({ person }) => person === id);
  return [
    id,
    sorted(own.map(tenureMeant)),
    ...days.flatMap((day) => {
      const then = own.filter(({ time }) => holds(time, day) !== null);
      return [sorted(then.map(tenureMeant)), sorted(then.map((one) => `${tenureMeant(one)} ${holds(one.time, day)}`))];
    }),
  ];
};

type Told = Slug & { readonly tenures: Edges<ToldTenure> } & Readonly<Record<string, unknown>>;

const personTold = (person: Told) => [
  person.slug,
  linesOf(person.tenures, tenureTold),
  ...numbers.flatMap((n) => [
    sorted((person[`posts${n}`] as ToldTenure[]).map(tenureTold)),
    linesOf(person[`tenures${n}`] as Edges<ToldTenure>, tenureTold),
  ]),
];

/** Every person: posts, ever and on some days. */
export const people: Asking = (world, pick) => {
  const days = pick.days(DAYS);
  return idLists('Person', world.people).map(({ slugs, ids }) => ({
    name: 'people',
    document: DOCUMENT,
    variables: { ids, ...dayVariables(days) },
    expected: slugs.map((id) => personMeant(world, id, days)),
    read: ({ nodes }) => (nodes as readonly Told[]).map(personTold),
  }));
};

const SEAT = 'printedTitle { vi } acting interval { from to toKind }';

const SERVED = `query Served($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Person {
    slug
    servedWith(first: 100) { totalCount edges { node { certainty person { slug } organisation { slug } mine { ${SEAT} } theirs { ${SEAT} } } } }
  } }
}`;

type ToldSeat = Pick<ToldTenure, 'printedTitle' | 'acting' | 'interval'>;
type ToldPair = {
  readonly certainty: string;
  readonly person: Slug;
  readonly organisation: Slug;
  readonly mine: ToldSeat;
  readonly theirs: ToldSeat;
};

const seatMeant = ({ title, acting, time }: Held) => `${title.vi} ${acting} ${time.from} ${time.to}`;
const seatTold = ({ printedTitle, acting, interval }: ToldSeat) => `${printedTitle.vi} ${acting} ${endsTold(interval)}`;

const pairMeant = ({ mine, theirs, certainty }: Pair): string =>
  `${certainty} ${theirs.person} ${mine.org}: ${seatMeant(mine)}, ${seatMeant(theirs)}`;

const pairTold = ({ certainty, person, organisation, mine, theirs }: ToldPair): string =>
  `${certainty} ${person.slug} ${organisation.slug}: ${seatTold(mine)}, ${seatTold(theirs)}`;

/** With whom every person served in one body, in which seats. */
export const served: Asking = (world) =>
  idLists('Person', world.people).map(({ slugs, ids }) => ({
    name: 'served together',
    document: SERVED,
    variables: { ids },
    expected: slugs.map((id) => [id, sorted(servedWith(world, id).map(pairMeant))]),
    read: ({ nodes }) =>
      (nodes as readonly (Slug & { servedWith: Edges<ToldPair> })[]).map((person) => [
        person.slug,
        linesOf(person.servedWith, pairTold),
      ]),
  }));
