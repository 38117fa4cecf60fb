import type { Day } from './day.ts';
import { certainty, type Interval } from './interval.ts';

/**
 * The name borne on a day, of names in order of time: a certain one before a possible one, of several possible ones the later; where no source
 * tells of one, the last that was given up by then, and before all of them the first. Undefined of no names.
 */
export const borneOn = <N>(names: readonly N[], lifeOf: (name: N) => Interval, day: Day): N | undefined =>
  names.find((name) => certainty(lifeOf(name), day) === 'certain') ??
  names.findLast((name) => certainty(lifeOf(name), day) === 'possible') ??
  names.findLast((name) => lifeOf(name).toMax <= day) ??
  names[0];
