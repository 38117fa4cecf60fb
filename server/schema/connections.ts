import type { Day } from '#temporal';
import type { Page, PageKey } from '../graph/keys.ts';
import type { ReorganisationStatus } from '../model/rows.ts';
import { builder } from './builder.ts';
import { type ConnectionOf, connectionOf, decodeCursor, type EdgeOf, pageSize } from './common.ts';
import { CertaintyEnum } from './enums.ts';

/** The connection and edge types of a node type, in Relay's form; dated ones say on each edge how the node holds on the day. */
export const connectionType = <Row>(name: string, node: { readonly $inferType: Row }, dated: boolean) => {
  const edge = builder.objectRef<EdgeOf<Row>>(`${name}Edge`).implement({
    fields: (t) => ({
      cursor: t.exposeString('cursor'),
      node: t.field({ type: node as never, resolve: (value) => value.node as never }),
      ...(dated && {
        certainty: t.field({
          type: CertaintyEnum,
          nullable: true,
          description: 'Vào ngày được hỏi; null nếu không hỏi ngày. | On the day asked for; null without a day.',
          resolve: (value) => value.certainty,
        }),
      }),
    }),
  });
  return builder.objectRef<ConnectionOf<Row>>(`${name}Connection`).implement({
    fields: (t) => ({
      edges: t.field({ type: [edge], resolve: (value) => [...value.edges] }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        resolve: ({ edges, hasNextPage, hasPreviousPage }) => ({
          hasNextPage,
          hasPreviousPage,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        }),
      }),
      totalCount: t.int({ resolve: (value) => value.total() }),
    }),
  });
};

/** The arguments of a page, as a resolver gets them. */
export type PageArgs = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly asOf?: Day | null | undefined;
  readonly statuses?: readonly ReorganisationStatus[] | null | undefined;
};

const DEFAULT_SIZE = 50;

/** Answers a page of what belongs to a thing through a loader of pages. */
export const pageOf = async <Row extends { readonly key: string }>(
  loader: { readonly load: (key: PageKey) => Promise<Page<Row>> },
  id: string,
  { first, after, asOf, statuses }: PageArgs,
): Promise<ConnectionOf<Row>> => {
  const size = pageSize(first, DEFAULT_SIZE);
  const start = decodeCursor(after);
  const key = { id, day: asOf ?? null, after: start, limit: size + 1 };
  const { total, rows } = await loader.load(statuses == null ? key : { ...key, statuses });
  return connectionOf(rows, size, { total: () => total, after: start, day: asOf });
};

/** Answers a page of a list that a query gives in order of its keys. */
export const listOf = async <Row extends { readonly key: string }>(
  { first, after, asOf }: PageArgs,
  rowsAfter: (after: string, limit: number) => Promise<readonly { readonly row: Row }[]>,
  total: () => Promise<number>,
  begin = '',
): Promise<ConnectionOf<Row>> => {
  const size = pageSize(first, DEFAULT_SIZE);
  const start = decodeCursor(after);
  const rows = await rowsAfter(start ?? begin, size + 1);
  return connectionOf(
    rows.map(({ row }) => row),
    size,
    { total, after: start, day: asOf },
  );
};
