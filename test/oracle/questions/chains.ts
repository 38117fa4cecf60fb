import { type Chain, chainBetween } from '../meaning/chain.ts';
import { servedWith } from '../meaning/served.ts';
import type { World } from '../meaning/world.ts';
import type { Asking } from '../question.ts';
import type { Slug } from './told.ts';

const STEP = 'certainty person { slug } mine { person { slug } } theirs { person { slug } }';
const PATH = `length certainty steps { ${STEP} }`;

const DOCUMENT = `query Chains($from: String!, $to: String!, $few: Int!) {
  any: servedTogetherPath(from: $from, to: $to, maxSteps: 6) { ${PATH} }
  back: servedTogetherPath(from: $to, to: $from, maxSteps: 6) { ${PATH} }
  certain: servedTogetherPath(from: $from, to: $to, certainty: CERTAIN) { ${PATH} }
  forward: servedTogetherPath(from: $from, to: $to, order: FORWARD) { ${PATH} }
  few: servedTogetherPath(from: $from, to: $to, maxSteps: $few) { ${PATH} }
}`;

type ToldStep = {
  readonly certainty: string;
  readonly person: Slug;
  readonly mine: { readonly person: Slug };
  readonly theirs: { readonly person: Slug };
};
type ToldPath = {
  readonly length: number | null;
  readonly certainty: string | null;
  readonly steps: readonly ToldStep[];
};

/** Whether the steps lead from one person to the other, each to one with whom the one before served. */
const leads = (world: World, { steps }: ToldPath, from: string, to: string): boolean =>
  steps.every(({ mine, theirs, person, certainty }, n) => {
    const before = n === 0 ? from : steps[n - 1]?.theirs.person.slug;
    const pairs = servedWith(world, mine.person.slug).filter((pair) => pair.theirs.person === theirs.person.slug);
    const real = pairs.some((pair) => pair.certainty === certainty || pair.certainty === 'CERTAIN');
    return mine.person.slug === before && person.slug === theirs.person.slug && real;
  }) && (steps.at(-1)?.theirs.person.slug ?? from) === to;

const pathTold = (world: World, path: ToldPath, from: string, to: string) =>
  path.length === null
    ? null
    : {
        length: path.length,
        certainty: path.certainty,
        leads: path.steps.length === path.length && leads(world, path, from, to),
      };

const pathMeant = (chain: Chain) => (chain === null ? null : { ...chain, leads: true });

/** Pairs of people of one word, so that a chain can lead from one to the other. */
export const pairsIn = ({ people }: World): readonly (readonly [string, string])[] =>
  people.flatMap((from) =>
    people.filter((to) => to !== from && to.split('-')[0] === from.split('-')[0]).map((to) => [from, to] as const),
  );

const FEW = 2;

/** The shortest chain between some two people: either way, only by certain steps, forward in time, and of few steps. */
export const chains: Asking = (world, pick) =>
  pick.some(pairsIn(world), 3).map(([from, to]) => ({
    name: 'chains',
    document: DOCUMENT,
    variables: { from, to, few: FEW },
    expected: [
      chainBetween(world, from, to, 6, 'ANY', true),
      chainBetween(world, to, from, 6, 'ANY', true),
      chainBetween(world, from, to, 4, 'ANY', false),
      chainBetween(world, from, to, 4, 'FORWARD', true),
      chainBetween(world, from, to, FEW, 'ANY', true),
    ].map(pathMeant),
    read: (data) =>
      (['any', 'back', 'certain', 'forward', 'few'] as const).map((name) =>
        name === 'back'
          ? pathTold(world, data[name] as ToldPath, to, from)
          : pathTold(world, data[name] as ToldPath, from, to),
      ),
  }));
