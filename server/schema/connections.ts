import type { Day } from '#temporal';
import type { Page, PageKey } from '../graph/keys.ts';
import type { Queries, ReadQuery } from '../graph/queries.generated.ts';
import type { ReorganisationStatus } from '../model/rows.ts';
import { DEFAULT_PAGE } from './bounds.ts';
import { builder, type Context } from './builder.ts';
import { type ConnectionOf, connectionOf, decodeCursor, type EdgeOf, pageSize } from './common.ts';
import { CertaintyEnum } from './enums.ts';
import { inside, needPage, type PagedQuery, type PagedRow, type RootAsk, reads, root } from './reading.ts';

/**
 * The connection and edge types of a node type, in Relay's form; dated ones say on each edge how the node holds on the day. `at`: where in the
 * row that is read for the connection its nodes stand, where it is not a page of them.
 */
export const connectionType = <Row>(name: string, node: { readonly $inferType: Row }, dated: boolean, at?: string) => {
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
      edges: t.field({ type: [edge], ...(at !== undefined && inside(at)), resolve: (value) => [...value.edges] }),
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

/** The parts of the key of a page beside its id; `counted`: whether its total is asked too. */
export const pageKey = ({ first, after, asOf, statuses }: PageArgs, counted: boolean): Omit<PageKey, 'id'> => {
  const key = { day: asOf ?? null, after: decodeCursor(after), limit: pageSize(first, DEFAULT_PAGE) + 1, counted };
  return statuses == null ? key : { ...key, statuses };
};

/** The connection of a page that was read for these arguments. */
export const connectionFrom = <Row extends { readonly key: string }>(
  page: Page<Row> | undefined,
  { first, after, asOf }: PageArgs,
): ConnectionOf<Row> => {
  const { total, rows } = page ?? { total: 0, rows: [] };
  return connectionOf(rows, pageSize(first, DEFAULT_PAGE), {
    total: () => total,
    after: decodeCursor(after),
    day: asOf,
  });
};

/** A field with a page of what belongs to the thing whose id is a property of the parent. */
export const page = <Q extends PagedQuery>(query: Q, by: string) =>
  reads(
    (args: PageArgs, wants) => [needPage(query, by, pageKey(args, wants('totalCount')))] as const,
    ([[found]], _, args) => connectionFrom(found as Page<PagedRow<Q> & { readonly key: string }> | undefined, args),
  );

/** A query file that answers a list, one row each. */
type ListQuery = {
  [Q in ReadQuery]: Queries[Q]['row'] extends { readonly row: { readonly key: string } } ? Q : never;
}[ReadQuery];

type ListedBy<Q extends ListQuery> = Queries[Q]['row'] extends {
  readonly row: infer Row extends { readonly key: string };
}
  ? Row
  : never;

/** How a list of the whole record is asked: its rows behind a key, and what tells how many there are in all. */
export type Listing<Q extends ListQuery, Args> = {
  readonly query: Q;
  /** The parameters of the rows behind a key (null: from the first on), at most `limit`. */
  readonly rows: (args: Args, after: string | null, limit: number) => Queries[Q]['params'];
  /** What is asked where the total is wanted. */
  readonly count: (args: Args) => readonly RootAsk[];
  /** The total by what that answered. */
  readonly total: (answers: readonly (readonly unknown[])[], context: Context) => number;
};

/** A root field with a page of a list of the whole record; the total is read only where it is selected. */
export const list = <Q extends ListQuery, Args extends PageArgs>({ query, rows, count, total }: Listing<Q, Args>) =>
  root(
    (args: Args, wants) => [
      { query, params: rows(args, decodeCursor(args.after), pageSize(args.first, DEFAULT_PAGE) + 1) } as RootAsk,
      ...(wants('totalCount') ? count(args) : []),
    ],
    (answers, { first, after, asOf }: Args, context) => {
      const [found = [], ...counts] = answers as unknown as readonly (readonly { readonly row: ListedBy<Q> }[])[];
      const listed = found.map(({ row }) => row);
      const options = { total: () => total(counts, context), after: decodeCursor(after), day: asOf };
      return connectionOf(listed, pageSize(first, DEFAULT_PAGE), options);
    },
  );
