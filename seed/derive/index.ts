import type { SeedRecord } from '../record.ts';
import { claimGraphRow, claimRows, contradictedIn, kindsOfSources } from './claims.ts';
import { distinctionRow } from './distinctions.ts';
import { namingOf } from './naming.ts';
import { inOrder } from './order.ts';
import { organisationRows } from './organisations.ts';
import { personRows, positionRows, tenureRows } from './people.ts';
import { functionRows, projectRows } from './projects.ts';
import { redirectRow } from './redirects.ts';
import { reorganisationRows } from './reorganisations.ts';
import type { GraphRow } from './row.ts';
import { sourceRows, statisticRows } from './sources.ts';
import { publishedIn } from './still.ts';
import { withSummaries } from './summaries.ts';

const assertDistinct = (rows: readonly GraphRow[]): readonly GraphRow[] => {
  const seen = new Map<string, string>();
  for (const { id, label } of rows) {
    const other = seen.get(id);
    if (other) throw new Error(`two rows of the graph, ${other} and ${label}, would bear the id ${id}`);
    seen.set(id, label);
  }
  return rows;
};

/** The graph that a valid record means: every node and relationship, a pure function of the sheets. */
export const deriveGraph = (given: SeedRecord): readonly GraphRow[] => {
  const record = inOrder(given);
  const naming = namingOf(record.organisations);
  const published = publishedIn(record.sources);
  const communes = new Set(record.organisations.filter(({ kind }) => kind === 'commune').map(({ id }) => id));
  const ofCommunes = (ids: readonly string[] | undefined) =>
    (ids ?? []).length > 0 && (ids ?? []).every((id) => communes.has(id));
  const tenures = tenureRows(record.tenures, naming);
  const statistics = statisticRows(record.stats);
  const contradicted = contradictedIn(record, { tenures, statistics });
  const facts: readonly GraphRow[] = [
    ...record.sources.flatMap(sourceRows),
    ...record.organisations.flatMap((fact) => organisationRows(fact, naming, published)),
    ...record.people.flatMap(personRows),
    ...positionRows(record.tenures, naming),
    ...tenures,
    ...record.events.flatMap((fact) =>
      reorganisationRows(fact, naming, !ofCommunes(fact.to) && !ofCommunes(fact.subject)),
    ),
    ...record.projects.flatMap((fact) => projectRows(fact, naming)),
    ...record.functions.flatMap((fact) => functionRows(fact, naming)),
    ...statistics,
    ...claimRows(contradicted, kindsOfSources(record.sources)).map(claimGraphRow),
    ...record.distinctions.map(distinctionRow),
    ...record.redirects.map(redirectRow),
  ];
  return assertDistinct(withSummaries(facts, record.classes, published));
};
