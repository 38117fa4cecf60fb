import type { GraphQLResolveInfo } from 'graphql';
import type { DayKey, Page, PageKey } from '../graph/keys.ts';
import type { Queries, ReadQuery } from '../graph/queries.generated.ts';
import { formOf } from '../graph/reading/form.ts';
import type { Values } from '../graph/reading/plan.ts';
import type { Label, Rows } from '../model/rows.ts';
import type { Context } from './builder.ts';
import { type Ask, askingOf, lookAhead, type Need, type Wants, wantsOf } from './look-ahead.ts';

// How fields say what they read of the graph. A root field and all that is selected below it are read in one round trip.

export type { Need, Wants } from './look-ahead.ts';

type Maybe<T> = T | Promise<T>;

const isPromise = <T>(value: Maybe<T>): value is Promise<T> => value instanceof Promise;

const then = <T, U>(value: Maybe<T>, use: (value: T) => Maybe<U>): Maybe<U> =>
  isPromise(value) ? value.then(use) : use(value);

const all = <T>(values: readonly Maybe<T>[]): Maybe<readonly T[]> =>
  values.some(isPromise) ? Promise.all(values) : (values as readonly T[]);

/** A query file that is asked for many ids or keys at once. */
export type KeyedQuery = {
  [Q in ReadQuery]: Queries[Q]['params'] extends
    | { readonly ids: readonly string[] }
    | { readonly keys: readonly object[] }
    ? Q
    : never;
}[ReadQuery];

/** What a keyed query file holds for an id: the rows in its column `row`, its page, or its rows as they are. */
export type HeldBy<Q extends ReadQuery> = Queries[Q]['row'] extends { readonly label: string }
  ? Queries[Q]['row']
  : Queries[Q]['row'] extends { readonly n: number; readonly rows: readonly unknown[] }
    ? Queries[Q]['row']
    : Queries[Q]['row'] extends { readonly row: infer Row }
      ? Row
      : Queries[Q]['row'];

/** What a need brings. */
type Brought<N> = N extends { readonly $brings?: infer T } ? readonly T[] : readonly unknown[];

/** A need, and what it brings. */
export type NeedOf<T> = Need & { readonly $brings?: T };

/** Declares that a query file is read for the ids in a property of the parent's row; `values` are the other parts of its keys. */
export const need = <Q extends KeyedQuery>(query: Q, by: string, values: Values = {}): NeedOf<HeldBy<Q>> => ({
  query,
  by,
  values,
});

/** Declares a need whose rows are read on from: what is brought is what `next` reads for them. */
export const needThen = <T>(first: Need, next: NeedOf<T>): NeedOf<T> => ({ ...first, next });

/** Declares that a query file is read as a whole, whatever the parent's row. */
export const needWhole = <Q extends ReadQuery>(query: Q, params: Queries[Q]['params']): NeedOf<Queries[Q]['row']> => ({
  query,
  by: null,
  values: params as Values,
});

/** Declares that the things are read whose ids a property of the parent's row holds. */
export const needNodes = (by: string) => need('node/by-ids', by);

const idsAt = (parent: unknown, by: string): readonly string[] => {
  const value = by.split('.').reduce<unknown>((of, part) => (of as Record<string, unknown> | null)?.[part], parent);
  return (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string');
};

const isNode = (query: string): boolean => query === 'node/by-ids';

const readNeed = (context: Context, { query, by, values, next }: Need, parent: unknown): Maybe<readonly unknown[]> => {
  if (by === null) return context.store.whole(query, values);
  const held = all(idsAt(parent, by).map((id) => context.store.about(query, values, id)));
  const found = then(held, (lists) => lists.flat());
  if (next === undefined) return found;
  return then(found, (items) => {
    const rows = items.map((item) => (isNode(query) ? (item as { row: unknown }).row : item));
    return then(all(rows.map((row) => readNeed(context, next, row))), (lists) => lists.flat());
  });
};

type Extended = { readonly extensions: { readonly [name: string]: unknown } };

/** Says that a field hands on rows that stand inside those of its parent: `mine`, `bodies[]`, `entry.rows[]`. */
export const inside = (path: string): Extended => ({ extensions: { inside: path } });

type Field<Parent, Args, Value> = Extended & {
  readonly resolve: (parent: Parent, args: Args, context: Context, info: GraphQLResolveInfo) => Maybe<Value>;
};

/**
 * A field that reads the graph: what it needs for the row of its parent, and the value that it makes of what these needs bring. Rows that the
 * field hands on to fields below it are those of the first need.
 */
export const reads = <const N extends readonly Need[], Value, Parent = unknown, Args = unknown>(
  needs: (args: Args, wants: Wants) => N,
  shape: (brought: { [K in keyof N]: Brought<N[K]> }, parent: Parent, args: Args) => Value,
): Field<Parent, Args, Value> => ({
  extensions: { reading: needs },
  resolve: (parent, args, context, info) => {
    const wanted = needs(args, wantsOf(info.fieldNodes, askingOf(info)));
    const brought = all(wanted.map((one) => readNeed(context, one, parent)));
    return then(brought, (lists) => shape(lists as never, parent, args));
  },
});

/** A thing or fact with its label; `id` is the one that was asked for, which may have been joined into another. */
export type Entry = HeldBy<'node/by-ids'>;

/** The row of an entry; null where there is none or it has another label. */
export const rowIf = <L extends Label>(label: L, entry: Entry | undefined): Rows[L] | null =>
  entry?.label === label ? (entry.row as Rows[L]) : null;

/** The row that an entry must have; throws where the graph has it not, since ids in rows come from the graph. */
export const rowOf = <L extends Label>(label: L, entry: Entry | undefined): Rows[L] => {
  const row = rowIf(label, entry);
  if (row === null) throw new Error(`the graph has no ${label} where a row names one`);
  return row;
};

const nodeNeeds = (by: string) => () => [needNodes(by)] as const;

/** A field with the thing whose id a property of the parent holds. */
export const node = <L extends Label, K extends string>(
  label: L,
  by: K,
): Field<Readonly<Record<K, string>>, unknown, Rows[L]> => reads(nodeNeeds(by), ([[entry]]) => rowOf(label, entry));

/** A nullable field with the thing whose id a property of the parent may hold. */
export const optionalNode = <L extends Label, K extends string>(
  label: L,
  by: K,
): Field<Readonly<Record<K, string | null | undefined>>, unknown, Rows[L] | null> =>
  reads(nodeNeeds(by), ([[entry]]) => rowIf(label, entry));

/** A field with the things whose ids a property of the parent holds, in that order. */
export const nodes = <L extends Label, K extends string>(
  label: L,
  by: K,
): Field<Readonly<Record<K, readonly string[] | null | undefined>>, unknown, Rows[L][]> =>
  reads(nodeNeeds(by), ([entries]) => entries.map((entry) => rowOf(label, entry)));

/** An entry as a value of the API's type Node. */
export const thing = (entry: Entry): object => ({ ...entry.row, __typename: entry.label });

/** A nullable field with the thing or fact of any type whose id a property of the parent may hold. */
export const anything = (by: string): Field<object, unknown, never> =>
  reads(nodeNeeds(by), ([[entry]]) => (entry ? thing(entry) : null) as never);

/** A field with the things or facts of any type whose ids a property of the parent holds. */
export const things = (by: string): Field<object, unknown, never> =>
  reads(nodeNeeds(by), ([entries]) => entries.map(thing) as never);

type RowsQuery = {
  [Q in KeyedQuery]: Queries[Q]['params'] extends { readonly ids: readonly string[] } ? Q : never;
}[KeyedQuery];

/** A field with the rows that a query file holds for the id in a property of the parent. */
export const rows = <Q extends RowsQuery, K extends string>(
  query: Q,
  by: K,
): Field<Readonly<Record<K, string>>, unknown, HeldBy<Q>[]> =>
  reads(
    () => [need(query, by)] as const,
    ([items]) => [...items] as HeldBy<Q>[],
  );

type DayQuery = {
  [Q in KeyedQuery]: Queries[Q]['params'] extends { readonly keys: readonly (infer Key)[] }
    ? DayKey extends Key
      ? Q
      : Key extends { readonly id: string; readonly day: number }
        ? Key extends PageKey
          ? never
          : Q
        : never
    : never;
}[KeyedQuery];

type DayArgs = { readonly asOf?: number | null | undefined };

/** A field with the rows that a query file holds for the id in a property of the parent on the day `asOf`, or ever. */
export const rowsOn = <Q extends DayQuery, K extends string>(
  query: Q,
  by: K,
): Field<Readonly<Record<K, string>>, DayArgs, HeldBy<Q>[]> =>
  reads(
    ({ asOf }: DayArgs) => [need(query, by, { day: asOf ?? null })] as const,
    ([items]) => [...items] as HeldBy<Q>[],
  );

/** A query file that answers pages. */
export type PagedQuery = {
  [Q in KeyedQuery]: Queries[Q]['row'] extends { readonly n: number; readonly total: number } ? Q : never;
}[KeyedQuery];

/** The rows on the pages of a query file. */
export type PagedRow<Q extends PagedQuery> = Queries[Q]['row'] extends { readonly rows: readonly (infer Row)[] }
  ? Row
  : never;

/** Declares that one page is read for the id in a property of the parent's row. */
export const needPage = <Q extends PagedQuery>(
  query: Q,
  by: string,
  key: Omit<PageKey, 'id'>,
): NeedOf<Page<PagedRow<Q>>> => need(query, by, key) as never;

/** What a root field asks: a query file with its parameters, or a keyed one for given ids. */
export type RootAsk =
  | { [Q in ReadQuery]: { readonly query: Q; readonly params: Queries[Q]['params'] } }[ReadQuery]
  | { [Q in KeyedQuery]: { readonly query: Q; readonly ids: readonly string[]; readonly values?: Values } }[KeyedQuery];

/** What an ask brings: the rows of a whole query file; of a keyed one what it holds for each id, in the order of the ids. */
type Answer<A> = A extends { readonly query: infer Q extends KeyedQuery; readonly ids: readonly string[] }
  ? readonly (readonly HeldBy<Q>[])[]
  : A extends { readonly query: infer Q extends ReadQuery }
    ? readonly Queries[Q]['row'][]
    : never;

const asAsk = (ask: RootAsk): Ask => {
  if ('ids' in ask) return { query: ask.query, ids: ask.ids, values: ask.values ?? {} };
  if (formOf(ask.query).asked === 'whole') return { query: ask.query, values: ask.params as Values, ids: null };
  throw new Error(`a root field asks ${ask.query} for ids`);
};

const answerTo = ({ query, values, ids }: Ask, { store }: Context): Maybe<unknown> =>
  ids === null ? store.whole(query, values) : all(ids.map((id) => store.about(query, values, id)));

/**
 * A root field: what it asks, and the value that it makes of the answers. It and everything declared below it is read in one round trip. Rows
 * that the field hands on are those of the first ask; `at` says where in them they stand.
 */
export const root = <const A extends readonly RootAsk[], Value, Args>(
  asks: (args: Args, wants: Wants) => A,
  shape: (answers: { [K in keyof A]: Answer<A[K]> }, args: Args, context: Context) => Value,
  at?: string,
): Field<unknown, Args, Value> => ({
  extensions: at === undefined ? {} : { inside: at },
  resolve: async (_, args, context, info) => {
    const wanted = asks(args, wantsOf(info.fieldNodes, askingOf(info))).map(asAsk);
    await context.store.run(lookAhead(info, wanted));
    const answers = await Promise.all(wanted.map((ask) => answerTo(ask, context)));
    return shape(answers as never, args, context);
  },
});

type WholeQuery = {
  [Q in ReadQuery]: Queries[Q] extends {
    readonly params: Readonly<Record<string, never>>;
    readonly row: { readonly row: object };
  }
    ? Q
    : never;
}[ReadQuery];

/** A root field with the rows of a query file that has no parameters. */
export const rootRows = <Q extends WholeQuery>(query: Q) =>
  root(
    () => [{ query, params: {} } as RootAsk],
    ([found]) => (found as readonly { readonly row: unknown }[]).map(({ row }) => row) as HeldBy<Q>[],
  );

/** A nullable root field with the thing of a label whose slug is the argument `id`; one that was joined into another answers with that. */
export const rootNode = <L extends Label>(label: L): Field<unknown, { readonly id: string }, Rows[L] | null> =>
  root(
    ({ id }: { readonly id: string }) => [{ query: 'node/by-ids', ids: [id] }] as const,
    ([[found]]) => rowIf(label, found?.[0]),
  );
