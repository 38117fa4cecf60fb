import type { Day } from '#temporal';
import { childrenOn } from './bodies.ts';
import { holds } from './time.ts';
import type { Held, World } from './world.ts';

/** A body in a chart, below one of its parents. */
export type Place = {
  readonly id: string;
  readonly parent: string | null;
  readonly depth: number;
  readonly certain: boolean;
};

const placesBelow = (world: World, level: readonly Place[], seen: ReadonlySet<string>, day: Day): readonly Place[] => {
  const parents = [...new Set(level.map(({ id }) => id))];
  return parents.flatMap((parent) => {
    const sure = level.some(({ id, depth, certain }) => id === parent && (certain || depth === 0));
    const parts = childrenOn(world, parent, day).filter(({ child }) => !seen.has(child));
    return [...new Set(parts.map(({ child }) => child))].map((id) => ({
      id,
      parent,
      depth: (level[0]?.depth ?? 0) + 1,
      certain: sure && parts.some(({ child, time }) => child === id && holds(time, day) === 'CERTAIN'),
    }));
  });
};

/** The chart below a body: level by level, each body on the first level that reaches it, once for each parent there. */
export const chartOf = (world: World, root: string, day: Day, depth: number): readonly Place[] => {
  const life = world.bodies.get(root)?.life;
  const held = life && holds(life, day);
  if (!held) return [];
  let level: readonly Place[] = [{ id: root, parent: null, depth: 0, certain: held === 'CERTAIN' }];
  const all = [...level];
  const seen = new Set([root]);
  for (let n = 0; n < depth && level.length > 0; n += 1) {
    level = placesBelow(world, level, seen, day);
    for (const { id } of level) seen.add(id);
    all.push(...level);
  }
  return all;
};

/** Bodies at most so many levels below one, by ways that hold (certainly). */
export const countBelow = (world: World, root: string, day: Day, certain: boolean, levels: number): number => {
  let level = [root];
  const below = new Set<string>();
  for (let n = 0; n < levels; n += 1) {
    const parts = level.flatMap((id) => childrenOn(world, id, day));
    level = [
      ...new Set(parts.filter(({ time }) => !certain || holds(time, day) === 'CERTAIN').map(({ child }) => child)),
    ];
    for (const id of level) below.add(id);
  }
  return below.size;
};

const begin = ({ time }: Held): number => (time.fromMin > 1_01_01 ? time.fromMin : time.fromMax);

/** Who heads a body on a day: all who certainly do, else only one of those who possibly do: of those who surely began by then the last, else of all. */
export const headsShown = (world: World, id: string, day: Day): readonly (readonly Held[])[] => {
  const heads = world.held.filter(({ org, title, time }) => org === id && title.head && holds(time, day) !== null);
  const certain = heads.filter(({ time }) => holds(time, day) === 'CERTAIN');
  if (certain.length > 0) return certain.map((head) => [head]);
  const begun = heads.filter(({ time }) => time.fromMax <= day);
  const asked = begun.length > 0 ? begun : heads;
  const last = Math.max(...asked.map(begin));
  const latest = asked.filter((head) => begin(head) === last);
  return latest.length > 0 ? [latest] : [];
};
