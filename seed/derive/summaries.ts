import type { BodyClassFact } from '../record.ts';
import { withAttested } from './attested.ts';
import { classRows } from './classes.ts';
import { bodiesOf } from './instances.ts';
import type { GraphRow } from './row.ts';
import type { Published } from './still.ts';

/** The facts with what only all of them together can say: the day that their sources reach, classes of bodies, coverage, thin records. */
export const withSummaries = (
  facts: readonly GraphRow[],
  classes: readonly BodyClassFact[],
  published: Published,
): readonly GraphRow[] => {
  const bodies = bodiesOf(facts);
  return withAttested([...facts, ...classes.flatMap((fact) => classRows(fact, bodies))], published);
};
