import { type Interval, intervalOf, parseBound } from '#temporal';
import { nameEnds } from '../name-ends.ts';
import type { OrganisationFact } from '../record.ts';
import { type Ends, intervalIn } from '../times.ts';

/** A row of a body with its time; null where no day satisfies its ends. */
export type Dated<T> = { readonly row: T; readonly ends: Ends; readonly time: Interval | null };

/** A body with the times of everything that its sheet dates. */
export type Body = {
  readonly fact: OrganisationFact;
  readonly life: Interval;
  readonly names: readonly Dated<OrganisationFact['names'][number]>[];
  readonly parents: readonly Dated<NonNullable<OrganisationFact['parents']>[number]>[];
  readonly codes: readonly Dated<NonNullable<OrganisationFact['codes']>[number]>[];
};

/** The interval of which nothing is known. */
export const ANY_TIME: Interval = intervalOf(parseBound(null), parseBound(null));

/** Thousands of rows have the same two ends: each pair is read once. */
const known = new Map<string, Interval | null>();

const timeOf = (ends: Ends): Interval | null => {
  const key = `${ends.from} ${ends.to}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const time = intervalIn(ends);
  known.set(key, time);
  return time;
};

const dated = <T extends Ends>(row: T): Dated<T> => ({ row, ends: row, time: timeOf(row) });

/** A body of the sheets, its times read. */
export const bodyOf = (fact: OrganisationFact): Body => {
  const ends = nameEnds(fact.names, fact.existed ?? {});
  return {
    fact,
    life: timeOf(fact.existed ?? {}) ?? ANY_TIME,
    names: fact.names.map((row, n) => ({ row, ends: ends[n] ?? {}, time: timeOf(ends[n] ?? {}) })),
    parents: (fact.parents ?? []).map(dated),
    codes: (fact.codes ?? []).map(dated),
  };
};
