import { type Day, dayText } from '#temporal';
import { childrenOn, nameOn } from '../meaning/bodies.ts';
import { chartOf, countBelow, headsShown } from '../meaning/chart.ts';
import type { World } from '../meaning/world.ts';
import { type Asking, sorted } from '../question.ts';

const CHARTS = 3;

const numbers = Array.from({ length: CHARTS }, (_, n) => n);

const NODE = `slug parentSlug depth certainty name { vi } childCount descendantCount { certain possible } heads { personSlug acting certainty }`;

const DOCUMENT = `query Charts(${numbers.map((n) => `$r${n}: String!, $d${n}: Day!, $n${n}: Int!`).join(', ')}) {
  ${numbers.map((n) => `c${n}: chart(root: $r${n}, asOf: $d${n}, depth: $n${n}) { truncated nodes { ${NODE} } }`).join('\n  ')}
}`;

type ToldNode = {
  readonly slug: string;
  readonly parentSlug: string | null;
  readonly depth: number;
  readonly certainty: string;
  readonly name: { readonly vi: string };
  readonly childCount: number;
  readonly descendantCount: { readonly certain: number; readonly possible: number };
  readonly heads: readonly { readonly personSlug: string; readonly acting: boolean; readonly certainty: string }[];
};

const MOST_LEVELS = 8;

type Asked = { readonly root: string; readonly day: Day; readonly depth: number };

/** Of two heads who began on one day and are both merely possible, any may be shown: the lines name all who may. */
const headsMeant = (world: World, id: string, day: Day): readonly string[] =>
  headsShown(world, id, day).map((any) => sorted([...new Set(any.map(({ person }) => person))]).join('/'));

const chartMeant = (world: World, { root, day, depth }: Asked): readonly string[] =>
  sorted(
    chartOf(world, root, day, depth).map(({ id, parent, depth: level, certain }) => {
      const body = world.bodies.get(id);
      const sure = countBelow(world, id, day, true, MOST_LEVELS);
      const every = countBelow(world, id, day, false, MOST_LEVELS);
      return [
        `${id} in ${parent} ${level} ${certain ? 'CERTAIN' : 'POSSIBLE'}`,
        body && nameOn(body, day),
        `${childrenOn(world, id, day).length} parts, ${sure} and ${every - sure} below`,
        sorted(headsMeant(world, id, day)).join(', '),
      ].join('; ');
    }),
  );

const chartTold = (world: World, day: Day, nodes: readonly ToldNode[]): readonly string[] =>
  sorted(
    nodes.map(({ slug, parentSlug, depth, certainty, name, childCount, descendantCount, ...node }) => {
      const heads = world.people.length > 0 ? node.heads : [];
      const meant = headsMeant(world, slug, day);
      const line = (person: string) => meant.find((any) => any.split('/').includes(person)) ?? person;
      return [
        `${slug} in ${parentSlug} ${depth} ${certainty}`,
        name.vi,
        `${childCount} parts, ${descendantCount.certain} and ${descendantCount.possible} below`,
        sorted(heads.map(({ personSlug }) => line(personSlug))).join(', '),
      ].join('; ');
    }),
  );

/** Charts below some bodies that have parts, on some days, to any depth; of a world without people their heads are not compared. */
export const charts: Asking = (world, pick) => {
  const parents = [...new Set(world.parts.map(({ parent }) => parent))];
  const roots = pick.some(parents, CHARTS);
  if (roots.length === 0) return [];
  return [0, 1].map((round) => {
    const days = pick.days(2 * CHARTS);
    const asked = numbers.map(
      (n): Asked => ({
        root: roots[n % roots.length] ?? '',
        day: days[2 * n + round] ?? (2020_01_01 as Day),
        depth: round === 0 ? 5 : n,
      }),
    );
    return {
      name: 'charts',
      document: DOCUMENT,
      variables: Object.fromEntries(
        asked.flatMap(({ root, day, depth }, n) => [
          [`r${n}`, root],
          [`d${n}`, dayText(day)],
          [`n${n}`, depth],
        ]),
      ),
      expected: asked.map((one) => chartMeant(world, one)),
      read: (data) =>
        asked.map(({ day }, n) =>
          chartTold(world, day, (data[`c${n}`] as { nodes: readonly ToldNode[] } | null)?.nodes ?? []),
        ),
    };
  });
};
