import type { Interval } from '#temporal';

/**
 * A person as one who served with others, made from all tenures, so it cites nothing itself. Links between colleagues stand apart from the
 * person's own row, which then stays as the sheets say it.
 */
export type ColleagueRow = { readonly id: string; readonly key: string; readonly person: string };

/**
 * A link between two colleagues: a seat of each in one body, at one time. `mine` is the tenure of the one that the link leaves, `size` the
 * number of tenures of seats of that body, the bounds are those of the time that both were there.
 */
export type Together = Interval & { readonly mine: string; readonly theirs: string; readonly size: number };

/** How much the record has of a body over all time: tenures of its seats, tenures of any sort, bodies that were parts of it. */
export type RosterRow = {
  readonly id: string;
  readonly key: string;
  readonly organisation: string;
  readonly seats: number;
  readonly tenures: number;
  readonly parts: number;
};
