import { parseEdtf, partsOf } from '#temporal';
import { fold } from '../../server/model/fold.ts';
import type { SourceFact } from '../record.ts';
import { groupBy } from './record-index.ts';
import type { Find, Finders } from './rule.ts';
import { mayBeSigned } from './terms.ts';

const isAct = ({ kind }: SourceFact): boolean => kind === 'legal-document';

/** Acts of the first years after 1945 bear no number; a sheet says so in words. */
const hasNumber = ({ number }: SourceFact): boolean => number !== undefined && /\d/.test(number);

const yearIn = (number: string): number | null => {
  const year = /\/((?:19|20)\d\d)\//.exec(number)?.[1];
  return year === undefined ? null : Number(year);
};

const isOutside = ({ number, published }: SourceFact): boolean => {
  if (number === undefined || !published) return false;
  const { min, max } = parseEdtf(published);
  const year = yearIn(number);
  if (year !== null && (year < partsOf(min)[0] || year > partsOf(max)[0])) return true;
  return !mayBeSigned(number, min, max);
};

const actsThat =
  (isFound: (fact: SourceFact) => boolean): Find =>
  ({ record, tell }) =>
    record.sources
      .filter((fact) => isAct(fact) && isFound(fact))
      .map(({ id, number, at }) =>
        tell(
          [id],
          at,
          (w) => `${number ?? '–'}: ${w.source(id)}`,
          (w) => `${number ?? '–'}: ${w.source(id)}`,
        ),
      );

const twice: Find = ({ record, tell }) => {
  const acts = record.sources.filter((fact) => isAct(fact) && hasNumber(fact));
  const groups = groupBy(acts, ({ number, published }) => [`${fold(number ?? '')}|${published ?? ''}`]);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ id, at }) =>
      tell(
        [id, first?.id ?? id],
        at,
        (w) => `${w.source(id)}: ${id} và ${first?.id}`,
        (w) => `${w.source(id)}: ${id} and ${first?.id}`,
      ),
    ),
  );
};

/** Rules about legal documents. */
export const acts: Finders = {
  'act-outside-its-term': actsThat(isOutside),
  'act-without-number': actsThat((fact) => !hasNumber(fact)),
  'act-under-two-ids': twice,
};
