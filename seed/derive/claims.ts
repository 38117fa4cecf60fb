import type { ClaimRow, Confidence } from '../../server/model/rows.ts';
import type { SeedRecord, SourceFact } from '../record.ts';
import { factProps } from './fact.ts';
import { type GraphRow, link, links, row } from './row.ts';

/** The kinds of sources, the one whose claim is shown first; among equals the claim that fits the rows beside it is shown. */
const RANKS: readonly SourceFact['kind'][] = ['legal-document', 'official-site', 'news', 'reference', 'dataset'];

/** The kind of each source, by id. */
export type KindsOfSources = ReadonlyMap<string, SourceFact['kind']>;

/** The kinds of the sources, by id. */
export const kindsOfSources = (sources: readonly SourceFact[]): KindsOfSources =>
  new Map(sources.map(({ id, kind }) => [id, kind]));

/** The rank of the best of some sources: 0 is a legal document, 5 no source that is known. */
const bestRank = (ids: readonly string[], kinds: KindsOfSources): number =>
  Math.min(RANKS.length, ...ids.flatMap((id) => kinds.get(id) ?? []).map((kind) => RANKS.indexOf(kind)));

type Value = string | number | null | undefined;
type Field = ClaimRow['field'];
type Other = {
  readonly sources: readonly string[];
  readonly note?: { readonly vi?: string | undefined; readonly en?: string | undefined } | undefined;
} & { readonly [F in Field]?: Value };

/** A fact that other sources contradict: its id in the graph, what it shows, and what rests on what. */
export type Contradicted = {
  readonly id: string;
  readonly shown: { readonly [F in Field]?: Value };
  readonly sources: readonly string[];
  readonly legal_basis?: readonly string[] | undefined;
  readonly other_claims?: readonly Other[] | undefined;
};

const FIELDS: readonly Field[] = ['from', 'to', 'date', 'decided', 'born', 'birthplace', 'value'];
const textOf = (value: Value): string | null => (value === undefined || value === null ? null : String(value));

/** What the rank of a fact's sources is judged by. */
type Grounds = Pick<Contradicted, 'sources' | 'legal_basis'>;

/** What the shown claim rests on: the sources and acts of its fact that do not themselves say something else. */
const basisOf = (fact: Grounds, other: Pick<Other, 'sources'>): readonly string[] => {
  const all = [...fact.sources, ...(fact.legal_basis ?? [])];
  const own = all.filter((id) => !other.sources.includes(id));
  return own.length > 0 ? own : all;
};

/** By how much the best source of another claim ranks below the best of the shown one: below 0 it ranks above it. */
const rankBelow = (fact: Grounds, other: Pick<Other, 'sources'>, kinds: KindsOfSources): number =>
  bestRank(other.sources, kinds) - bestRank(basisOf(fact, other), kinds);

/** Whether another claim has a better source than the one that is shown, and so should be shown itself. */
export const outranks = (fact: Grounds, other: Pick<Other, 'sources'>, kinds: KindsOfSources): boolean =>
  rankBelow(fact, other, kinds) < 0;

const confidenceOf = (sources: readonly string[], kinds: KindsOfSources): Confidence =>
  sources.every((id) => kinds.get(id) === 'dataset') ? 'compiled' : 'verified';

const differing = (fact: Contradicted, other: Other): readonly Field[] =>
  FIELDS.filter((field) => field in other && textOf(other[field]) !== textOf(fact.shown[field]));

const claimRow = (id: string, field: Field, fact: Contradicted, other: Other, kinds: KindsOfSources): ClaimRow => ({
  ...factProps({ ...other, confidence: confidenceOf(other.sources, kinds) }, id, id),
  about: fact.id,
  field,
  value: textOf(other[field]),
  shown: textOf(fact.shown[field]),
  rule: rankBelow(fact, other, kinds) > 0 ? 'rank' : 'fits',
});

/** One claim for each field and value in which other sources differ from what a fact shows. */
export const claimRows = (facts: readonly Contradicted[], kinds: KindsOfSources): readonly ClaimRow[] =>
  facts.flatMap((fact) => {
    const seen = new Map<Field, number>();
    return (fact.other_claims ?? []).flatMap((other) =>
      differing(fact, other).map((field) => {
        const n = (seen.get(field) ?? 0) + 1;
        seen.set(field, n);
        return claimRow(`${fact.id}--khac--${field}--${n}`, field, fact, other, kinds);
      }),
    );
  });

/** A claim in the graph: what it is about and what states it. */
export const claimGraphRow = (props: ClaimRow): GraphRow =>
  row('Claim', props, [link('ABOUT_FACT', props.id, props.about), ...links('CITES', props.id, props.sources)]);

type Derived = { readonly tenures: readonly GraphRow[]; readonly statistics: readonly GraphRow[] };

/** Tenures and counts have ids of the graph's own making: their rows stand in the order of the record. */
const idsOf = (label: GraphRow['label'], rows: readonly GraphRow[]): readonly string[] =>
  rows.filter((each) => each.label === label).map(({ id }) => id);

const withId = <F extends Omit<Contradicted, 'id' | 'shown'>>(
  facts: readonly F[],
  idOf: (fact: F, n: number) => string | undefined,
  shownOf: (fact: F) => Contradicted['shown'],
): readonly Contradicted[] =>
  facts.flatMap((fact, n) => {
    const id = idOf(fact, n);
    if (id === undefined || !fact.other_claims?.length) return [];
    const { sources, legal_basis, other_claims } = fact;
    return [{ id, sources, legal_basis, other_claims, shown: shownOf(fact) }];
  });

/** The facts of a record that other sources contradict. */
export const contradictedIn = (record: SeedRecord, derived: Derived): readonly Contradicted[] => {
  const tenures = idsOf('Tenure', derived.tenures);
  const statistics = idsOf('Statistic', derived.statistics);
  return [
    ...withId(
      record.organisations,
      ({ id }) => id,
      ({ existed }) => existed ?? {},
    ),
    ...withId(
      record.events,
      ({ id }) => id,
      ({ date, decided }) => ({ date, decided }),
    ),
    ...withId(
      record.people,
      ({ id }) => id,
      ({ born, birthplace }) => ({ born, birthplace }),
    ),
    ...withId(
      record.tenures,
      (_, n) => tenures[n],
      ({ from, to }) => ({ from, to }),
    ),
    ...withId(
      record.stats,
      (_, n) => statistics[n],
      ({ value }) => ({ value }),
    ),
  ];
};
