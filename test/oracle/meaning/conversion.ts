import type { Day } from '#temporal';
import { existence, linksOf, reachesOf, stepsAfter, type Walk } from './lineage.ts';
import { type End, endsOf } from './lines.ts';
import type { World } from './world.ts';

/** What a body of one day is on another, and the ends of its line of which no more is known. */
export type Outcome = { readonly successors: readonly End[]; readonly untraced: readonly End[] };

const MOST_STEPS = 24;

/** What a body of one day is on another, later or earlier. */
export const outcomeOf = (world: World, id: string, from: Day, to: Day): Outcome => {
  const window = from <= to ? { after: from, upTo: to } : { after: to, upTo: from };
  const walk: Walk = { links: linksOf(world), way: from <= to ? 'on' : 'back', window };
  const reaches = reachesOf(walk, id, MOST_STEPS);
  const exists = (body: string) => existence(world, body, to);
  return {
    successors: endsOf(
      walk,
      reaches.filter(({ body }) => exists(body) !== 'no'),
      (body) => exists(body) === 'certain',
    ),
    untraced: endsOf(
      walk,
      reaches.filter((reach) => exists(reach.body) === 'no' && stepsAfter(walk, reach).length === 0),
      () => true,
    ),
  };
};
