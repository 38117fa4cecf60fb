import type { Ask } from '../database.ts';
import { worldOf } from '../meaning/world.ts';
import type { Pick } from '../question.ts';
import { pairsIn } from '../questions/chains.ts';
import { touched } from '../questions/lineage.ts';
import type { State } from '../state.ts';
import { LAWS, type Subjects } from './index.ts';

/** On what laws are tried in a generated state. */
const subjectsIn = (state: State, pick: Pick): Subjects => {
  const world = worldOf(state);
  const parents = [...new Set(world.parts.map(({ parent }) => parent))];
  return {
    bodies: pick.some(touched(world), 3),
    roots: pick.some(parents, 1),
    pairs: pick.some(pairsIn(world), 1),
    days: pick.days(3),
  };
};

/** What in a generated state breaks a law, a line each. */
export const brokenIn = async (ask: Ask, state: State, pick: Pick): Promise<readonly string[]> => {
  const subjects = subjectsIn(state, pick);
  const faults = await Promise.all(LAWS.map(({ broken }) => broken(ask, subjects)));
  return faults.flat();
};
