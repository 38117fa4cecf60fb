import { overlap } from '#temporal';
import { inWords } from './time.ts';
import type { Held, World } from './world.ts';

/** Two people in seats of one body at one time. */
export type Pair = { readonly mine: Held; readonly theirs: Held; readonly certainty: 'CERTAIN' | 'POSSIBLE' };

/** With whom a person served in one body: ranks and memberships bring nobody near. */
export const servedWith = ({ held }: World, person: string): readonly Pair[] => {
  const seats = held.filter(({ title }) => title.sort === 'seat');
  return seats
    .filter((mine) => mine.person === person)
    .flatMap((mine) =>
      seats
        .filter((theirs) => theirs.person !== person && theirs.org === mine.org)
        .flatMap((theirs) => {
          const certainty = inWords(overlap(mine.time, theirs.time));
          return certainty ? [{ mine, theirs, certainty }] : [];
        }),
    );
};

/** How many steps of "served together" lie between two people, all of them certain, or some perhaps only possible; null where none leads. */
export const distanceBetween = (world: World, from: string, to: string, onlyCertain: boolean): number | null => {
  let edge: readonly string[] = [from];
  const seen = new Set(edge);
  for (let steps = 0; edge.length > 0; steps += 1) {
    if (edge.includes(to)) return steps;
    const next = edge.flatMap((person) =>
      servedWith(world, person)
        .filter(({ certainty }) => !onlyCertain || certainty === 'CERTAIN')
        .map(({ theirs }) => theirs.person),
    );
    edge = [...new Set(next)].filter((person) => !seen.has(person));
    for (const person of edge) seen.add(person);
  }
  return null;
};
