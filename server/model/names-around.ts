import { addDays, borneOn, type Interval } from '#temporal';
import type { NamingDays } from './placing.ts';

/** The side on which a body takes part in a reorganisation. */
export type Side = 'input' | 'output' | 'both' | 'subject';

type Pair<N> = { readonly before: N | undefined; readonly after: N | undefined };

/** Where one name certainly gave way to another on one of the days, these two: a year is wide enough for both to have been borne in it. */
const changeIn = <N>(names: readonly N[], lifeOf: (name: N) => Interval, { wide }: NamingDays): Pair<N> | null => {
  const n = names.findIndex((name, place) => {
    const { fromMin, fromMax } = lifeOf(name);
    return place > 0 && fromMin >= wide.min && fromMax <= wide.max;
  });
  return n < 0 ? null : { before: names[n - 1], after: names[n] };
};

/** The names that a body bore before and after a reorganisation: what goes in bears that of the eve, what comes out that of the day. */
export const namesAround = <N>(
  names: readonly N[],
  lifeOf: (name: N) => Interval,
  days: NamingDays,
  side: Side,
): Pair<N> => {
  const pair = {
    before: borneOn(names, lifeOf, addDays(days.stated.min, -1)),
    after: borneOn(names, lifeOf, days.stated.min),
  };
  return side === 'both' ? (changeIn(names, lifeOf, days) ?? pair) : pair;
};
