import { type GraphRow, hashOf } from './derive/row.ts';

/** What a load has to do: rows to make, rows to change, rows to take away. */
export type GraphDiff = {
  readonly made: readonly HashedRow[];
  readonly changed: readonly HashedRow[];
  readonly removed: readonly string[];
};

/** A row with its fingerprint. */
export type HashedRow = GraphRow & { readonly hash: string };

/** Compares the rows that the sheets mean with the fingerprints that the graph holds. */
export const diffGraph = (rows: readonly GraphRow[], held: ReadonlyMap<string, string>): GraphDiff => {
  const hashed = rows.map((row) => ({ ...row, hash: hashOf(row) }));
  const wanted = new Set(rows.map(({ id }) => id));
  return {
    made: hashed.filter(({ id }) => !held.has(id)),
    changed: hashed.filter(({ id, hash }) => held.has(id) && held.get(id) !== hash),
    removed: [...held.keys()].filter((id) => !wanted.has(id)),
  };
};
