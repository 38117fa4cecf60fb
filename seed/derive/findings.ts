import { createHash } from 'node:crypto';
import { SEVERITIES } from '../../server/model/integrity/index.ts';
import type { FindingRow } from '../../server/model/rows.ts';
import type { Case } from '../integrity/rule.ts';
import { casesIn, type RuleCases } from '../integrity/run.ts';
import { type SeedRecord, tenureKey } from '../record.ts';
import { type GraphRow, links, numbering, row } from './row.ts';

/** The ids of tenures in the graph, by the keys that they have in the sheets. */
export type TenureIds = ReadonlyMap<string, string>;

/** The ids of tenure rows that were derived from these tenures, in the same order. */
export const tenureIdsOf = (tenures: SeedRecord['tenures'], rows: readonly GraphRow[]): TenureIds =>
  new Map(tenures.map((fact, n) => [tenureKey(fact), rows[n]?.id ?? '']));

const aboutIn = ({ about }: Case, ids: TenureIds): readonly string[] => [
  ...new Set(about.map((thing) => (typeof thing === 'string' ? thing : (ids.get(tenureKey(thing)) ?? thing.person)))),
];

const HASH_LENGTH = 12;

/** A case keeps its id as long as its rule finds it of the same things: its words may change. */
const idOf = (rule: string, about: readonly string[]): string =>
  `${rule}--${createHash('sha1').update(about.join('|')).digest('hex').slice(0, HASH_LENGTH)}`;

const findingRow = ({ id: rule, info }: RuleCases, found: Case, about: readonly string[], id: string): GraphRow => {
  const props: FindingRow = {
    id,
    key: `${SEVERITIES.indexOf(info.severity)}|${rule}|${about[0] ?? ''}|${id}`,
    rule,
    about,
    vi: found.vi,
    en: found.en,
  };
  return row('Finding', props, links('ABOUT_THING', id, about));
};

/** Every case that the rules of integrity find in a record, worst first, with links to what it is about. */
export const findingRows = (record: SeedRecord, ids: TenureIds): readonly GraphRow[] => {
  const number = numbering();
  return casesIn(record).flatMap((rule) =>
    rule.cases
      .toSorted((a, b) => (a.vi < b.vi ? -1 : 1))
      .map((found) => {
        const about = aboutIn(found, ids);
        return findingRow(rule, found, about, number(idOf(rule.id, about)));
      }),
  );
};
