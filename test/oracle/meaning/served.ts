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
