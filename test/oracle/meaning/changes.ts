import type { Day } from '#temporal';
import { nameOn, parentsOn } from './bodies.ts';
import { headsShown } from './chart.ts';
import { holds } from './time.ts';
import type { World } from './world.ts';

/** A body as it was on a day: its name, all its possible parents, and for each of its heads who it may have been. */
export type Then = {
  readonly name: string;
  readonly parents: readonly string[];
  readonly heads: readonly (readonly string[])[];
};

/** How a body was on a day; null where it was not. */
export const thenOf = (world: World, id: string, day: Day): Then | null => {
  const body = world.bodies.get(id);
  if (!body || holds(body.life, day) === null) return null;
  const parents = [...new Set(parentsOn(world, id, day).map(({ parent }) => parent))].sort();
  const heads = headsShown(world, id, day).map((any) => [...new Set(any.map(({ person }) => person))].sort());
  return { name: nameOn(body, day), parents, heads };
};

const MOST_LEVELS = 8;

/** What was below a body, itself among it, through places that may have held in a time: after the first day, not after the last. */
export const scopeOf = ({ parts }: World, root: string, from: Day, to: Day): ReadonlySet<string> => {
  const scope = new Set([root]);
  let level = [root];
  for (let n = 0; n < MOST_LEVELS; n += 1) {
    level = parts
      .filter(({ parent, time }) => level.includes(parent) && time.fromMin <= to && time.toMax > from)
      .map(({ child }) => child);
    for (const id of level) scope.add(id);
  }
  return scope;
};
