import { type GraphRow, hashOf, type Link } from './derive/row.ts';

/**
 * A row of the graph as it stood from one release to another. Both are places in the row of releases, counted from 1; `to` is null for
 * a row of today's record, of which each id has one.
 */
export type Version = {
  readonly row: GraphRow;
  readonly hash: string;
  readonly from: number;
  readonly to: number | null;
};

/** The versions of today and those of the past, over all releases. */
export type Versions = { readonly today: readonly Version[]; readonly past: readonly Version[] };

type Held = Map<string, Version>;

const take = (open: Held, past: Version[], id: string, to: number): void => {
  const held = open.get(id);
  if (held === undefined) return;
  past.push({ ...held, to });
  open.delete(id);
};

const follow = (open: Held, past: Version[], rows: readonly GraphRow[], place: number): void => {
  const ids = new Set(rows.map(({ id }) => id));
  for (const id of [...open.keys()]) if (!ids.has(id)) take(open, past, id, place);
  for (const row of rows) {
    const hash = hashOf(row);
    if (open.get(row.id)?.hash === hash) continue;
    take(open, past, row.id, place);
    open.set(row.id, { row, hash, from: place, to: null });
  }
};

/** Follows each row through the states of the graph, one for each release and the last for today: equal rows are one version. */
export const versionsOf = (states: readonly (readonly GraphRow[])[]): Versions => {
  const open: Held = new Map();
  const past: Version[] = [];
  states.forEach((rows, n) => {
    follow(open, past, rows, n + 1);
  });
  return { today: [...open.values()], past };
};

/** A relationship between two versions, of which one at least is past: an end is an id today, or the name of a past version. */
export type PastLink = {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly props: Link['props'];
};

/** The name of a version in the graph: its id, and for a past one since when it was known. */
export const nameOf = ({ row, from, to }: Version): string => (to === null ? row.id : `${row.id}@${from}`);

const overlap = (a: Version, b: Version): boolean =>
  a.from < (b.to ?? Number.POSITIVE_INFINITY) && b.from < (a.to ?? Number.POSITIVE_INFINITY);

const byId = (versions: readonly Version[]): ReadonlyMap<string, readonly Version[]> => {
  const map = new Map<string, Version[]>();
  for (const version of versions) {
    const same = map.get(version.row.id);
    if (same) same.push(version);
    else map.set(version.row.id, [version]);
  }
  return map;
};

/** A relationship and the past version that it goes with. */
type Owned = { readonly owner: Version; readonly link: PastLink };

const linkBetween = (owner: Version, other: Version, { type, from, props }: Link): PastLink => {
  const leaves = from === owner.row.id;
  return { type, props, from: nameOf(leaves ? owner : other), to: nameOf(leaves ? other : owner) };
};

const otherEnd = ({ row }: Version, { from, to }: Link): string => (from === row.id ? to : from);

/** A row lists its relationships: they lie between it and each version of the other end that was known at the same time. */
const ownedLinks = ({ today, past }: Versions): readonly Owned[] => {
  const pastById = byId(past);
  const todayById = byId(today);
  const links = (owner: Version, others: ReadonlyMap<string, readonly Version[]>): readonly Owned[] =>
    owner.row.links.flatMap((link) =>
      (others.get(otherEnd(owner, link)) ?? [])
        .filter((other) => overlap(owner, other))
        .map((other) => ({ owner: owner.to === null ? other : owner, link: linkBetween(owner, other, link) })),
    );
  return [
    ...past.flatMap((owner) => [...links(owner, pastById), ...links(owner, todayById)]),
    ...today.flatMap((owner) => links(owner, pastById)),
  ];
};

/** A past version with every relationship that goes with it. */
export type PastVersion = { readonly version: Version; readonly name: string; readonly links: readonly PastLink[] };

/** The past versions, and between what they lie. */
export const pastVersions = (versions: Versions): readonly PastVersion[] => {
  const links = new Map(versions.past.map((version): [Version, PastLink[]] => [version, []]));
  for (const { owner, link } of ownedLinks(versions)) links.get(owner)?.push(link);
  return versions.past.map((version) => ({ version, name: nameOf(version), links: links.get(version) ?? [] }));
};
