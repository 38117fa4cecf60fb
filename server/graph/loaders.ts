import DataLoader from 'dataloader';
import type { Day } from '#temporal';
import type { Label, Rows } from '../model/rows.ts';
import type { Graph } from './graph.ts';
import type { DayKey, OnDay, Page, PageKey, ReleaseWrite } from './keys.ts';
import type { Queries, ReadQuery } from './queries.generated.ts';

type Where<Params, Row> = {
  [Q in ReadQuery]: Queries[Q] extends { params: Params; row: Row } ? Q : never;
}[ReadQuery];

type ById = Where<{ readonly ids: readonly string[] }, { readonly id: string; readonly row: object }>;
type ByDay = Where<
  { readonly keys: readonly DayKey[] } | { readonly keys: readonly OnDay[] },
  { readonly id: string; readonly day: number | null; readonly row: object }
>;
type Paged = Where<{ readonly keys: readonly PageKey[] }, { readonly n: number; readonly total: number }>;

type RowOf<Q extends ReadQuery> = Queries[Q]['row'] extends { readonly row: infer R } ? R : never;
type PageRow<Q extends ReadQuery> = Queries[Q]['row'] extends { readonly rows: readonly (infer R)[] } ? R : never;

/** A thing or fact of the graph with its label; `id` may differ from the one asked for where that was joined into another. */
export type Entry = { readonly label: Label; readonly row: Rows[Label] };

const dayKey = ({ id, day }: DayKey): string => `${id}@${day ?? ''}`;
const pageKey = (key: PageKey): string => `${dayKey(key)}#${key.after ?? ''}#${key.limit}#${key.statuses ?? ''}`;

const group = <T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
};

const byId = <Q extends ById>(graph: Graph, query: Q): DataLoader<string, readonly RowOf<Q>[]> =>
  new DataLoader(async (ids) => {
    const rows = await graph.run(query, { ids } as never);
    const groups = group(rows as readonly { readonly id: string; readonly row: RowOf<Q> }[], (row) => row.id);
    return ids.map((id) => (groups.get(id) ?? []).map(({ row }) => row));
  });

const byDay = <Q extends ByDay, K extends DayKey>(graph: Graph, query: Q): DataLoader<K, readonly RowOf<Q>[], string> =>
  new DataLoader(
    async (keys) => {
      const rows = await graph.run(query, { keys } as never);
      const groups = group(rows as unknown as readonly (DayKey & { readonly row: RowOf<Q> })[], dayKey);
      return keys.map((key) => (groups.get(dayKey(key)) ?? []).map(({ row }) => row));
    },
    { cacheKeyFn: dayKey },
  );

const paged = <Q extends Paged>(graph: Graph, query: Q): DataLoader<PageKey, Page<PageRow<Q>>, string> =>
  new DataLoader(
    async (keys) => {
      const pages = await graph.run(query, { keys } as never);
      const found = new Map((pages as readonly ({ n: number } & Page<PageRow<Q>>)[]).map((page) => [page.n, page]));
      return keys.map((_, n) => found.get(n) ?? { total: 0, rows: [] });
    },
    { cacheKeyFn: pageKey },
  );

const nodes = (graph: Graph): DataLoader<string, Entry | null> =>
  new DataLoader(async (ids) => {
    const rows = await graph.run('node/by-ids', { ids });
    const found = new Map(rows.map(({ id, label, row }) => [id, { label, row: row as Rows[Label] }]));
    return ids.map((id) => found.get(id) ?? null);
  });

const paths = (graph: Graph) =>
  new DataLoader<OnDay, readonly string[], string>(
    async (keys) => {
      const rows = await graph.run('organisation/path', { keys });
      const found = new Map(rows.map((row) => [dayKey({ id: row.id, day: row.day as Day }), row.path]));
      return keys.map((key) => found.get(dayKey(key)) ?? []);
    },
    { cacheKeyFn: dayKey },
  );

const many = <Q extends 'organisation/successions' | 'reorganisation/participants'>(graph: Graph, query: Q) =>
  new DataLoader<string, readonly Queries[Q]['row'][]>(async (ids) => {
    const rows = await graph.run(query, { ids });
    const groups = group(rows, (row) => row.id);
    return ids.map((id) => groups.get(id) ?? []);
  });

const releases = (graph: Graph): DataLoader<'all', readonly ReleaseWrite[]> =>
  new DataLoader(async (keys) => {
    const rows = (await graph.run('release/list', {})).map(({ row }) => row);
    return keys.map(() => rows);
  });

/** Batched reads for one request. Every key of a dated question carries its day, so two days in one request never share rows. */
export const makeLoaders = (graph: Graph) => ({
  node: nodes(graph),
  names: byId(graph, 'organisation/names'),
  identifiers: byId(graph, 'organisation/identifiers'),
  positions: byId(graph, 'organisation/positions'),
  statistics: byId(graph, 'organisation/statistics'),
  bodyClasses: byId(graph, 'class/of-organisations'),
  parents: byDay<'organisation/parents', DayKey>(graph, 'organisation/parents'),
  heads: byDay<'organisation/heads', OnDay>(graph, 'organisation/heads'),
  involvements: byDay<'organisation/involvements', DayKey>(graph, 'organisation/involvements'),
  responsibilities: byDay<'organisation/responsibilities', DayKey>(graph, 'organisation/responsibilities'),
  projectInvolvements: byDay<'project/involvements', DayKey>(graph, 'project/involvements'),
  functionResponsibilities: byDay<'function/responsibilities', DayKey>(graph, 'function/responsibilities'),
  children: paged(graph, 'organisation/children'),
  tenures: paged(graph, 'organisation/tenures'),
  reorganisations: paged(graph, 'organisation/reorganisations'),
  reformReorganisations: paged(graph, 'reform/reorganisations'),
  reformParts: byId(graph, 'reform/parts'),
  reforms: byId(graph, 'reorganisation/reforms'),
  insteadOf: byId(graph, 'reorganisation/instead-of'),
  positionTenures: paged(graph, 'position/tenures'),
  personTenures: paged(graph, 'person/tenures'),
  positionHeld: byId(graph, 'position/held'),
  positionVacancies: byId(graph, 'position/vacancies'),
  positionLineage: byId(graph, 'position/lineage'),
  positionLineageTenures: paged(graph, 'position/lineage-tenures'),
  findings: byId(graph, 'integrity/about'),
  findingsOfRule: paged(graph, 'integrity/by-rule'),
  path: paths(graph),
  successions: many(graph, 'organisation/successions'),
  participants: many(graph, 'reorganisation/participants'),
  releases: releases(graph),
  claims: byId(graph, 'claim/about'),
  distinctions: byId(graph, 'claim/distinctions-of'),
});

/** The loaders of one request. */
export type Loaders = ReturnType<typeof makeLoaders>;
