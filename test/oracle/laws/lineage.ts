import type { Ask } from '../database.ts';
import type { ToldLineage } from '../questions/lineage.ts';
import type { Law } from './law.ts';

const DOCUMENT = `query Line($id: String!, $direction: LineageDirection!) {
  lineage(organisation: $id, direction: $direction) { truncated bodies { distance organisation { slug } } }
}`;

type Direction = 'ANCESTORS' | 'DESCENDANTS';

const OTHER: Readonly<Record<Direction, Direction>> = { ANCESTORS: 'DESCENDANTS', DESCENDANTS: 'ANCESTORS' };

const lineOf = async (ask: Ask, id: string, direction: Direction): Promise<ReadonlyMap<string, number>> => {
  const { lineage } = await ask(DOCUMENT, { id, direction });
  return new Map((lineage as ToldLineage).bodies.map(({ organisation, distance }) => [organisation.slug, distance]));
};

/** Of long lines only the ends are tried. */
const MOST = 6;

const brokenFrom = async (ask: Ask, id: string, direction: Direction): Promise<readonly string[]> => {
  const line = [...(await lineOf(ask, id, direction))];
  const tried = line.length > MOST ? [...line.slice(0, MOST / 2), ...line.slice(-MOST / 2)] : line;
  const faults = tried.map(async ([other, distance]) => {
    const back = (await lineOf(ask, other, OTHER[direction])).get(id);
    return back === distance
      ? []
      : [`${other} is at ${distance} among the ${direction} of ${id}, which is at ${back} the other way`];
  });
  return (await Promise.all(faults)).flat();
};

/** The descendants of ancestors contain the start, and the ancestors of descendants, as far away as the other way round. */
export const lineageLaw: Law = {
  name: 'lineage leads back',
  broken: async (ask, { bodies }) => {
    const faults: string[] = [];
    for (const id of bodies)
      for (const direction of ['ANCESTORS', 'DESCENDANTS'] as const)
        faults.push(...(await brokenFrom(ask, id, direction)));
    return faults;
  },
};
