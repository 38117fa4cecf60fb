import type { DistinctionFact } from '../record.ts';
import { factProps } from './fact.ts';
import { type GraphRow, links, row } from './row.ts';

/** Things that look like one and are not, with the reason as the remark of the fact. */
export const distinctionRow = (fact: DistinctionFact): GraphRow => {
  const props = {
    ...factProps({ sources: fact.sources, note: fact.reason }, fact.id, fact.id),
    ids: fact.ids,
  };
  return row('Distinction', props, [
    ...links('TELLS_APART', fact.id, fact.ids),
    ...links('CITES', fact.id, fact.sources),
  ]);
};
