import { pastLabel, pastType } from '../server/graph/past/names.ts';
import { type GraphRow, hashOf, hasSameLinks, type Link } from './derive/row.ts';
import { type PastVersion, pastVersions, type Version, type Versions } from './versions.ts';

/** A row as the graph holds it, with its fingerprint. A past one bears the name of its version as id, and a label of its own. */
export type HashedRow = Omit<GraphRow, 'label'> & { readonly label: string; readonly hash: string };

/** What a load has to do: rows to make, rows to change, rows to take away; `relinked` are those changed whose relationships are others too. */
export type GraphDiff = {
  readonly made: readonly HashedRow[];
  readonly changed: readonly HashedRow[];
  readonly relinked: readonly HashedRow[];
  readonly removed: readonly string[];
};

/** Compares the rows that the sheets mean with the fingerprints that the graph holds. */
export const diffGraph = (rows: readonly HashedRow[], held: ReadonlyMap<string, string>): GraphDiff => {
  const wanted = new Set(rows.map(({ id }) => id));
  const changed = rows.filter(({ id, hash }) => held.has(id) && held.get(id) !== hash);
  return {
    made: rows.filter(({ id }) => !held.has(id)),
    changed,
    relinked: changed.filter(({ id, hash }) => !hasSameLinks(held.get(id) ?? '', hash)),
    removed: [...held.keys()].filter((id) => !wanted.has(id)),
  };
};

const todayRow = ({ row, hash, from }: Version): HashedRow =>
  from === 1 ? { ...row, hash } : { ...row, props: { ...row.props, knownFrom: from }, hash: `${hash}@${from}` };

const textOfLink = ({ type, from, to }: Link): string => `${type} ${from} ${to}`;

const pastRow = ({ version: { row, from, to }, name, links }: PastVersion): HashedRow => {
  const past = {
    label: pastLabel(row.label),
    id: name,
    props: { ...row.props, version: name, knownFrom: from, knownTo: to },
    links: links
      .map((link) => ({ ...link, type: pastType(link.type) }))
      .sort((a, b) => (textOfLink(a) < textOfLink(b) ? -1 : 1)),
  };
  return { ...past, hash: hashOf(past as unknown as GraphRow) };
};

/** Rows of today, and those that only past releases have, as the graph is to hold them. */
export const graphRows = (
  versions: Versions,
): { readonly today: readonly HashedRow[]; readonly past: readonly HashedRow[] } => ({
  today: versions.today.map(todayRow),
  past: pastVersions(versions).map(pastRow),
});

/** What a load does to past rows: as to others, and the relationships of which one end at least is made or changed. */
export type PastDiff = GraphDiff & { readonly links: readonly Link[] };

/** Compares past rows with those that the graph holds. */
export const diffPast = (rows: readonly HashedRow[], held: ReadonlyMap<string, string>): PastDiff => {
  const diff = diffGraph(rows, held);
  const touched = new Set([...diff.made, ...diff.changed].map(({ id }) => id));
  const links = rows.flatMap((row) => row.links.filter(({ from, to }) => touched.has(from) || touched.has(to)));
  return { ...diff, links };
};
