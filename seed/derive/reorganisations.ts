import { FAR_PAST, parseEdtf } from '#temporal';
import type { ReorganisationFact } from '../record.ts';
import { factProps } from './fact.ts';
import { ALWAYS, nameRow } from './names.ts';
import type { Naming } from './naming.ts';
import { titleOf } from './reorganisation-title.ts';
import { type GraphRow, type Link, links, row } from './row.ts';

const WEIGHT = 38;

const daysOf = (date: string | null | undefined) => {
  if (date === null || date === undefined) return { dateMin: FAR_PAST, dateMax: FAR_PAST };
  const { min, max } = parseEdtf(date);
  return { dateMin: min, dateMax: max };
};

const numbered = (type: string, from: string, tos: readonly string[]): readonly Link[] =>
  tos.map((to, n) => ({ type, from, to, props: { n } }));

const participants = (fact: ReorganisationFact): readonly Link[] => [
  ...(fact.from ?? []).map((from, n) => ({
    type: 'WENT_INTO',
    from,
    to: fact.id,
    props: { n, extent: fact.extent?.[from] ?? 'whole' },
  })),
  ...numbered('RESULTED_IN', fact.id, fact.to ?? []),
  ...numbered('MOVED', fact.id, fact.subject ?? []),
];

/** A reorganisation with what went in, what came out and what moved; a commune's is found by the commune, not by its own title. */
export const reorganisationRows = (fact: ReorganisationFact, naming: Naming, found: boolean): readonly GraphRow[] => {
  const days = daysOf(fact.date);
  const title = titleOf(fact, days.dateMin, naming);
  const props = {
    ...factProps(fact, fact.id, `${String(days.dateMax).padStart(8, '0')}|${fact.id}`),
    ...days,
    type: fact.type,
    status: fact.status ?? 'in-force',
    date: fact.date ?? null,
    announced: fact.announced ?? null,
    decided: fact.decided ?? null,
    reported: fact.reported ?? null,
    cancelled: fact.cancelled ?? null,
    instead: fact.instead ?? [],
    plannedVi: (fact.planned ?? []).map(({ vi }) => vi),
    plannedEn: (fact.planned ?? []).map(({ en }) => en),
    functions: fact.functions ?? [],
    projects: fact.projects ?? [],
    titleVi: title.vi,
    titleEn: title.en,
    functionVi: fact.function?.vi ?? null,
    functionEn: fact.function?.en ?? null,
    legalBasis: fact.legal_basis ?? [],
    sourceCites: fact.source_cites ?? [],
  };
  const cited = [...links('CITES', fact.id, props.sources), ...links('LEGAL_BASIS', fact.id, props.legalBasis)];
  const name = {
    of: fact.id,
    type: 'reorganisation',
    class: 'official',
    vi: title.vi,
    en: title.en,
    weight: WEIGHT,
    time: ALWAYS,
  } as const;
  return [row('Reorganisation', props, [...participants(fact), ...cited]), ...(found ? [nameRow(name, 0)] : [])];
};
