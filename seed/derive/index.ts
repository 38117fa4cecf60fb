import type { TenureRow } from '../../server/model/rows.ts';
import type { SeedRecord } from '../record.ts';
import { claimGraphRow, claimRows, contradictedIn, kindsOfSources } from './claims.ts';
import { distinctionRow } from './distinctions.ts';
import { withEvidence } from './evidence.ts';
import { findingRows, tenureIdsOf } from './findings.ts';
import { propsOf } from './instances.ts';
import { seatLineage } from './lineage.ts';
import { namingOf } from './naming.ts';
import { inOrder } from './order.ts';
import { organisationRows } from './organisations.ts';
import { withPaging } from './paging.ts';
import { personRows, tenureRows } from './people.ts';
import { positionRedirects, positionRows } from './positions.ts';
import { functionRows, projectRows } from './projects.ts';
import { redirectRow } from './redirects.ts';
import { countingIn } from './reform-counts.ts';
import { membershipOf } from './reform-members.ts';
import { reformRows } from './reforms.ts';
import { contextOf, reorganisationRows } from './reorganisations.ts';
import { rosterRows } from './rosters.ts';
import type { GraphRow } from './row.ts';
import { seatsOf } from './seats.ts';
import { colleagueRows } from './served-with.ts';
import { sourceRows, statisticRows } from './sources.ts';
import { stateChangeRows } from './state-changes.ts';
import { publishedIn } from './still.ts';
import { withSummaries } from './summaries.ts';
import { vacancyRows } from './vacancies.ts';

const assertDistinct = (rows: readonly GraphRow[]): readonly GraphRow[] => {
  const seen = new Map<string, string>();
  for (const { id, label } of rows) {
    const other = seen.get(id);
    if (other) throw new Error(`two rows of the graph, ${other} and ${label}, would bear the id ${id}`);
    seen.set(id, label);
  }
  return rows;
};

const idsWhere = (positions: readonly GraphRow[], field: string, value: unknown): ReadonlySet<string> =>
  new Set(positions.filter(({ props }) => props[field] === value).map(({ id }) => id));

/** The graph that a valid record means: every node and relationship, a pure function of the sheets. */
export const deriveGraph = (given: SeedRecord): readonly GraphRow[] => {
  const record = inOrder(given);
  const naming = namingOf(record.organisations);
  const published = publishedIn(record.sources);
  const membership = membershipOf(record);
  const context = contextOf(record, membership.reformsOf);
  const bodies = record.organisations.flatMap((fact) => organisationRows(fact, naming, published));
  const countBodies = countingIn(bodies);
  const seats = seatsOf(record);
  const tenures = tenureRows(record.tenures, naming, seats);
  const held = tenures.map(({ props }) => props as unknown as TenureRow);
  const positions = positionRows(seats, naming, seatLineage(record.events, seats));
  const seatIds = idsWhere(positions, 'sort', 'seat');
  const statistics = statisticRows(record.stats);
  const contradicted = contradictedIn(record, { tenures, statistics });
  const facts: readonly GraphRow[] = [
    ...record.sources.flatMap(sourceRows),
    ...bodies,
    ...record.people.flatMap((fact) => personRows(fact)),
    ...positions,
    ...positionRedirects(seats),
    ...tenures,
    ...vacancyRows(record.vacancies, held, seats, naming, idsWhere(positions, 'single', true)),
    ...record.events.flatMap((fact) => reorganisationRows(fact, context)),
    ...record.reforms.flatMap((fact) => reformRows(fact, membership, countBodies)),
    ...record.projects.flatMap((fact) => projectRows(fact, naming)),
    ...record.functions.flatMap((fact) => functionRows(fact, naming)),
    ...statistics,
    ...claimRows(contradicted, kindsOfSources(record.sources)).map(claimGraphRow),
    ...record.distinctions.map(distinctionRow),
    ...record.redirects.map(redirectRow),
    ...findingRows(record, tenureIdsOf(record.tenures, tenures)),
  ];
  const whole = withPaging(withEvidence(withSummaries(facts, record.classes, published)));
  const rosters = rosterRows(held, seatIds, propsOf('PartOf', bodies));
  return assertDistinct([...whole, ...stateChangeRows(whole), ...colleagueRows(held, seatIds), ...rosters]);
};
