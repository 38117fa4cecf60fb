import { type Day, dayText, earlier, FAR_FUTURE, later, overlap } from '#temporal';
import { inWords } from '../meaning/time.ts';
import type { Held, World } from '../meaning/world.ts';
import { type Asking, sorted } from '../question.ts';
import { endsTold, type Slug, TENURE, type ToldInterval, type ToldTenure, tenureMeant, tenureTold } from './told.ts';

const STINT = `tenures { ${TENURE} }`;

const DOCUMENT = `query Careers($people: [String!]!) {
  careers(people: $people) { careers {
    person { slug }
    stints { ${STINT} }
    overlaps { certainty first { ${STINT} } second { ${STINT} } }
    gaps { from to toKind }
  } }
}`;

type Span = { readonly from: Day; readonly to: Day };

/** The days between the first post and the last on which certainly none is known; ranks and memberships are no posts. */
const gapsIn = (held: readonly Held[]): readonly Span[] => {
  const posts = held
    .filter(({ title }) => title.sort === 'seat')
    .map(({ time }) => ({ from: time.fromMin, to: time.toMax }));
  const sortedPosts = [...posts].sort((a, b) => a.from - b.from);
  const gaps: Span[] = [];
  let until = sortedPosts[0]?.to ?? FAR_FUTURE;
  for (const { from, to } of sortedPosts) {
    if (from > until) gaps.push({ from: until, to: earlier(from, FAR_FUTURE) });
    until = later(until, to);
  }
  return gaps;
};

const pairMeant = (a: Held, b: Held): readonly string[] => {
  const certainty = inWords(overlap(a.time, b.time));
  return certainty ? [`${sorted([tenureMeant(a), tenureMeant(b)]).join(' and ')} ${certainty}`] : [];
};

const careerMeant = (world: World, person: string) => {
  const own = world.held.filter((one) => one.person === person);
  return [
    person,
    sorted(own.map(tenureMeant)),
    sorted(own.flatMap((a, n) => own.slice(n + 1).flatMap((b) => pairMeant(a, b)))),
    gapsIn(own).map(({ from, to }) => `${dayText(from)} ${dayText(to)}`),
  ];
};

type Stint = { readonly tenures: readonly ToldTenure[] };
type Told = {
  readonly person: Slug;
  readonly stints: readonly Stint[];
  readonly overlaps: readonly { readonly certainty: string; readonly first: Stint; readonly second: Stint }[];
  readonly gaps: readonly ToldInterval[];
};

const stintTold = ({ tenures }: Stint): string => tenures.map(tenureTold).join(' then ');

const careerTold = ({ person, stints, overlaps, gaps }: Told) => [
  person.slug,
  sorted(stints.map(stintTold)),
  sorted(
    overlaps.map(
      ({ certainty, first, second }) => `${sorted([stintTold(first), stintTold(second)]).join(' and ')} ${certainty}`,
    ),
  ),
  gaps.map(endsTold),
];

const MOST_PEOPLE = 20;

/** Some careers by identity: each tenure for itself, what was held at once, when nothing is known. */
export const careers: Asking = (world, pick) => {
  const people = pick.some(world.people, MOST_PEOPLE);
  return [
    {
      name: 'careers',
      document: DOCUMENT,
      variables: { people },
      expected: people.map((person) => careerMeant(world, person)),
      read: (data) => (data.careers as { careers: readonly Told[] }).careers.map(careerTold),
    },
  ];
};
