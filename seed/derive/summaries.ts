import { type Day, FAR_PAST, later } from '#temporal';
import type { BodyClassFact } from '../record.ts';
import { withAttested } from './attested.ts';
import { classRows } from './classes.ts';
import { coverageRows } from './coverage.ts';
import { withGaps } from './gaps.ts';
import { bodiesOf } from './instances.ts';
import type { GraphRow } from './row.ts';
import type { Published } from './still.ts';

/** The day up to which the sources of a record reach: the first that its newest source may be of. */
const reachOf = (published: Published): Day =>
  [...published.values()].reduce((day, date) => later(day, date.min), FAR_PAST);

/** The facts with what only all of them together can say: the day that their sources reach, classes of bodies, coverage, thin records. */
export const withSummaries = (
  facts: readonly GraphRow[],
  classes: readonly BodyClassFact[],
  published: Published,
): readonly GraphRow[] => {
  const bodies = bodiesOf(facts);
  const reach = reachOf(published);
  const all = withAttested([...facts, ...classes.flatMap((fact) => classRows(fact, bodies))], published);
  return [...withGaps(all, reach), ...coverageRows(all, reach)];
};
