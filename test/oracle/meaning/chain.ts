import { type Day, earlier, FAR_PAST, later } from '#temporal';
import { type Pair, servedWith } from './served.ts';
import type { World } from './world.ts';

/** How a chain between two people is: so many steps, all of them certain or not; null where there is none of so many steps. */
export type Chain = { readonly length: number; readonly certainty: string } | null;

type At = { readonly person: string; readonly at: Day };

type Passing = (pair: Pair, at: Day) => Day | null;

/** Steps in any order: a pair is passed whenever it was. */
const anyTime =
  (onlyCertain: boolean): Passing =>
  ({ certainty }) =>
    onlyCertain && certainty !== 'CERTAIN' ? null : FAR_PAST;

/** Steps of which none begins before a day within the step before. */
const inTurn =
  (onlyCertain: boolean): Passing =>
  ({ mine: { time: a }, theirs: { time: b } }, at) => {
    const begin = onlyCertain ? later(a.fromMax, b.fromMax) : later(a.fromMin, b.fromMin);
    const end = onlyCertain ? earlier(a.toMin, b.toMin) : earlier(a.toMax, b.toMax);
    const day = later(at, begin);
    return day < end ? day : null;
  };

const fewest = (world: World, from: string, to: string, most: number, passing: Passing): number | null => {
  let edge: readonly At[] = [{ person: from, at: FAR_PAST }];
  for (let steps = 0; steps <= most; steps += 1) {
    if (edge.some(({ person }) => person === to)) return steps;
    const next = edge.flatMap(({ person, at }) =>
      servedWith(world, person).flatMap((pair) => {
        const day = passing(pair, at);
        return day === null ? [] : [{ person: pair.theirs.person, at: day }];
      }),
    );
    edge = [...new Map(next.map((one) => [`${one.person} ${one.at}`, one])).values()];
  }
  return null;
};

/** The shortest chain between two people of at most so many steps: a certain one before a merely possible one. */
export const chainBetween = (
  world: World,
  from: string,
  to: string,
  most: number,
  order: 'ANY' | 'FORWARD',
  possible: boolean,
): Chain => {
  const passing = order === 'ANY' ? anyTime : inTurn;
  const certain = fewest(world, from, to, most, passing(true));
  if (certain !== null) return { length: certain, certainty: 'CERTAIN' };
  const length = possible ? fewest(world, from, to, most, passing(false)) : null;
  return length === null ? null : { length, certainty: 'POSSIBLE' };
};
