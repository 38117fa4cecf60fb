import { addDays, parseEdtf } from '#temporal';
import { isInForce, placeOf } from '../../server/model/placing.ts';
import type { ReformCounts, ReformRow } from '../../server/model/rows.ts';
import type { ReformFact, ReorganisationFact } from '../record.ts';
import { factProps } from './fact.ts';
import { ALWAYS, nameRow } from './names.ts';
import type { CountBodies } from './reform-counts.ts';
import type { Membership } from './reform-members.ts';
import { type GraphRow, links, row } from './row.ts';

const WEIGHT = 45;

const typesOf = (events: readonly ReorganisationFact[]): Readonly<Record<string, number>> => {
  const types = new Map<string, number>();
  for (const { type, status } of events) if (isInForce(status)) types.set(type, (types.get(type) ?? 0) + 1);
  return Object.fromEntries([...types].sort(([a], [b]) => (a < b ? -1 : 1)));
};

const countsOf = (fact: ReformFact, events: readonly ReorganisationFact[], countBodies: CountBodies): ReformCounts => {
  const { min, max } = parseEdtf(fact.date);
  const counted = (fact.counted ?? []).map(({ kinds, before, after }) => ({
    kinds,
    before: countBodies(kinds, addDays(min, -1), before),
    after: countBodies(kinds, max, after),
  }));
  return { types: typesOf(events), counted };
};

const propsOf = (fact: ReformFact, counts: ReformCounts): ReformRow => {
  const { min, max } = parseEdtf(fact.date);
  return {
    ...factProps(fact, fact.id, `${String(placeOf(fact)).padStart(8, '0')}|${fact.id}`),
    vi: fact.names.vi,
    en: fact.names.en,
    date: fact.date,
    dateMin: min,
    dateMax: max,
    announced: fact.announced ?? null,
    decided: fact.decided ?? null,
    partOf: fact.part_of ?? null,
    acts: fact.acts,
    counts: JSON.stringify(counts),
    sourceCites: fact.source_cites ?? [],
  };
};

/** A reform, the name to find it by, and how many reorganisations and bodies it had, computed from the record. */
export const reformRows = (
  fact: ReformFact,
  { eventsOf }: Membership,
  countBodies: CountBodies,
): readonly GraphRow[] => {
  const props = propsOf(fact, countsOf(fact, eventsOf(fact.id), countBodies));
  const all = [
    ...links('PART_OF_REFORM', fact.id, fact.part_of === undefined ? [] : [fact.part_of]),
    ...links('LEGAL_BASIS', fact.id, props.acts),
    ...links('CITES', fact.id, props.sources),
  ];
  const { vi, en } = props;
  const name = { of: fact.id, type: 'reform', class: 'official', vi, en, weight: WEIGHT, time: ALWAYS } as const;
  return [row('Reform', props, all), nameRow(name, 0)];
};
