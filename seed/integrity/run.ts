import { RULE_IDS, RULES, type RuleId, type RuleInfo, worseFirst } from '../../server/model/integrity/index.ts';
import { inOrder } from '../derive/order.ts';
import { type Fault, faultAt } from '../faults.ts';
import type { SeedRecord } from '../record.ts';
import { FINDERS } from './finders.ts';
import { indexRecord } from './record-index.ts';
import type { Case } from './rule.ts';

/** A rule with every case that it found. */
export type RuleCases = { readonly id: RuleId; readonly info: RuleInfo; readonly cases: readonly Case[] };

const known = new WeakMap<SeedRecord, readonly RuleCases[]>();

const runAll = (record: SeedRecord): readonly RuleCases[] => {
  const index = indexRecord(record);
  const found = RULE_IDS.map((id) => ({ id, info: RULES[id], cases: FINDERS[id](index) }));
  return found.toSorted((a, b) => worseFirst({ id: a.id, count: a.cases.length }, { id: b.id, count: b.cases.length }));
};

/** Every rule with its cases in a record, worst first; a record is looked at once. */
export const casesIn = (given: SeedRecord): readonly RuleCases[] => {
  const record = inOrder(given);
  const result = known.get(record) ?? runAll(record);
  known.set(record, result);
  return result;
};

/** The cases that stop a load, as faults at the rows of the sheets. */
export const integrityFaults = (record: SeedRecord): readonly Fault[] =>
  casesIn(record)
    .filter(({ info }) => info.severity === 'error')
    .flatMap(({ id, info, cases }) =>
      cases.map(({ at, en }) => faultAt(at, 'integrity', `${info.title.en}: ${en} (rule ${id})`)),
    );
