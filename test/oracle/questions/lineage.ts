import { type Day, dayText } from '#temporal';
import { type End, type Lineage, lineageOf } from '../meaning/lines.ts';
import type { World } from '../meaning/world.ts';
import { type Asking, type Question, sorted } from '../question.ts';
import type { Slug } from './told.ts';

const END = 'organisation { slug } extents certainty';

const DOCUMENT = `query Lineage($id: String!, $depth: Int!, $day: Day) {
  lineage(organisation: $id, depth: $depth, asOf: $day) {
    bodies { organisation { slug } distance side }
    reorganisations { slug }
    links { organisationSlug reorganisationSlug side }
    became { ${END} } lapsed { ${END} } origins { ${END} }
    deeper truncated
  }
}`;

/** An end of a line in one line, as the sheets say it. */
export const endMeant = ({ body, extents, certain }: End): string =>
  `${body} ${extents.join('+')} ${certain ? 'CERTAIN' : 'POSSIBLE'}`;

const meant = ({ bodies, changes, links, became, lapsed, origins, deeper }: Lineage) => ({
  bodies: sorted([...bodies].map(([id, { distance, side }]) => `${id} ${distance} ${side}`)),
  changes: sorted([...changes]),
  links: sorted([...links]),
  became: sorted(became.map(endMeant)),
  lapsed: sorted(lapsed.map(endMeant)),
  origins: sorted(origins.map(endMeant)),
  deeper,
});

/** An end of a line as an answer tells it. */
export type ToldEnd = { readonly organisation: Slug; readonly extents: readonly string[]; readonly certainty: string };

/** The same line, as an answer tells it. */
export const endTold = ({ organisation, extents, certainty }: ToldEnd): string =>
  `${organisation.slug} ${extents.join('+')} ${certainty}`;

/** A lineage as an answer tells it. */
export type ToldLineage = {
  readonly bodies: readonly { readonly organisation: Slug; readonly distance: number; readonly side: string }[];
  readonly reorganisations: readonly Slug[];
  readonly links: readonly {
    readonly organisationSlug: string;
    readonly reorganisationSlug: string;
    readonly side: string;
  }[];
  readonly became: readonly ToldEnd[];
  readonly lapsed: readonly ToldEnd[];
  readonly origins: readonly ToldEnd[];
  readonly deeper: boolean;
};

const toldOf = ({ bodies, reorganisations, links, became, lapsed, origins, deeper }: ToldLineage) => ({
  bodies: sorted(bodies.map(({ organisation, distance, side }) => `${organisation.slug} ${distance} ${side}`)),
  changes: sorted(reorganisations.map(({ slug }) => slug)),
  links: sorted(
    links.map(({ organisationSlug, reorganisationSlug, side }) => `${reorganisationSlug} ${side} ${organisationSlug}`),
  ),
  became: sorted(became.map(endTold)),
  lapsed: sorted(lapsed.map(endTold)),
  origins: sorted(origins.map(endTold)),
  deeper,
});

const MOST_DEPTH = 24;

const ask = (world: World, id: string, depth: number, day: Day | null): Question => ({
  name: `lineage of ${id}`,
  document: DOCUMENT,
  variables: { id, depth, day: day === null ? null : dayText(day) },
  expected: meant(lineageOf(world, id, depth, day)),
  read: ({ lineage }) => toldOf(lineage as ToldLineage),
});

/** Bodies that any reorganisation touches. */
export const touched = ({ changes }: World): readonly string[] => [
  ...new Set(changes.flatMap(({ from, to }) => [...from, ...to])),
];

/** The lineage of some bodies: whole and still, and of few steps on a day. */
export const lineage: Asking = (world, pick) => [
  ...pick.some(touched(world), 4).map((id) => ask(world, id, MOST_DEPTH, null)),
  ...pick.some([...touched(world)].reverse(), 3).flatMap((id, n) =>
    pick
      .days(3)
      .slice(n, n + 1)
      .map((day) => ask(world, id, n === 2 ? MOST_DEPTH : n + 1, day)),
  ),
];
