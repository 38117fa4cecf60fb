import type { ReadQuery } from '../queries.generated.ts';

/**
 * Ids that a step takes from the rows of an earlier one: the path of a property in them (`row`, `organisation`; `rows[]` for each of a
 * list). `label`: only from rows of this label.
 */
export type Source = { readonly step: number; readonly path: readonly string[]; readonly label: string | null };

/** The parts of a key beside its id, or the parameters of a query that is asked as a whole. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * One query file to ask: as a whole with its own parameters, or for ids, given ones or (null) those that earlier steps found. `each`: the
 * parameters, or for each id one key with each of these parts.
 */
export type Step = {
  readonly query: ReadQuery;
  readonly each: readonly Values[];
  readonly ids: readonly string[] | null;
  readonly sources: readonly Source[];
};

/** Query files to ask in one statement; sources point to earlier steps only. */
export type Plan = readonly Step[];

/** A row of a query file. */
export type Row = Readonly<Record<string, unknown>>;

/** What a step found: the rows of its file; those of a page with the id and the place in `each` that it answers. */
export type Found = { readonly rows: readonly Row[] };

/** Names one question: a file and its values. */
export const questionOf = (query: string, values: Values): string => `${query}|${JSON.stringify(values)}`;
