import type { CompareChartsQuery } from '../../operations.generated.ts';

/** One body of the union of two charts, as the API gives it. */
export type DiffNode = NonNullable<CompareChartsQuery['chartDiff']>['nodes'][number];

/** The days of a comparison as sides of a picture. */
export type Side = 'before' | 'after';

/** What a row says of a body on one side: there; gone or not yet there (a ghost); nothing. */
export type Presence = 'there' | 'ghost' | 'none';

/** One row of both charts; the same body stands in the same row on both sides unless it moved. */
export type DiffRow = {
  readonly key: string;
  readonly depth: number;
  /** The row of its parent; null at the top. */
  readonly parent: number | null;
  readonly node: DiffNode | null;
  /** So many parts that did not change, in place of their rows. */
  readonly folded: number;
  readonly before: Presence;
  readonly after: Presence;
};

/** A line from a row of the first day to a row of the second: what became what. */
export type Flow = {
  readonly from: number;
  readonly to: number;
  readonly sign: 'merged' | 'divided' | 'moved' | 'born';
  readonly certain: boolean;
};

/** Two charts over one layout. `rest`: so many changed bodies are beyond the picture. */
export type Diff = { readonly rows: readonly DiffRow[]; readonly flows: readonly Flow[]; readonly rest: number };

/** A picture of so many rows can still be read. */
export const MOST_ROWS = 160;

const changed = ({ born, ended, moved, renamed }: DiffNode): boolean => born || ended || moved || renamed;

type Placed = { readonly node: DiffNode; readonly sides: readonly Side[] };

/** Where each body stands: under its parent of the first day, of the second, or of both. */
const byParent = (nodes: readonly DiffNode[]): ReadonlyMap<string | null, readonly Placed[]> => {
  const parts = new Map<string | null, Placed[]>();
  const put = (parent: string | null, placed: Placed) => parts.set(parent, [...(parts.get(parent) ?? []), placed]);
  for (const node of nodes) {
    const { before, after } = node;
    if (before && after && before.parentSlug === after.parentSlug)
      put(after.parentSlug, { node, sides: ['before', 'after'] });
    else {
      if (before) put(before.parentSlug, { node, sides: ['before'] });
      if (after) put(after.parentSlug, { node, sides: ['after'] });
    }
  }
  return parts;
};

const presenceOf = ({ node, sides }: Placed, side: Side): Presence => {
  if (sides.includes(side)) return 'there';
  return side === 'after' && node.ended ? 'ghost' : 'none';
};

/** Bodies that became one stand beside it: each ended body before the one that it went into. */
const nearby = (placed: readonly Placed[]): readonly Placed[] => {
  const slugs = new Set(placed.map(({ node }) => node.slug));
  const target = ({ node }: Placed): string | null =>
    node.ended
      ? (node.changes.flatMap(({ others }) => others).find(({ slug }) => slugs.has(slug))?.slug ?? null)
      : null;
  const waiting = new Map<string, Placed[]>();
  for (const one of placed) {
    const into = target(one);
    if (into !== null && into !== one.node.slug) waiting.set(into, [...(waiting.get(into) ?? []), one]);
  }
  const held = new Set([...waiting.values()].flat());
  return placed.filter((one) => !held.has(one)).flatMap((one) => [...(waiting.get(one.node.slug) ?? []), one]);
};

/** Whether a body or anything below it changed. */
const stirred = (
  placed: Placed,
  parts: ReadonlyMap<string | null, readonly Placed[]>,
  trail: readonly string[],
): boolean =>
  changed(placed.node) ||
  (!trail.includes(placed.node.slug) &&
    (parts.get(placed.node.slug) ?? []).some((part) => stirred(part, parts, [...trail, placed.node.slug])));

const SIGN = { MERGED: 'merged', ENDED: 'merged', DIVIDED: 'divided', SEPARATED: 'divided' } as const;

const flowsOf = (rows: readonly DiffRow[]): readonly Flow[] => {
  const at = (side: Side) =>
    new Map(rows.flatMap((row, index) => (row.node && row[side] === 'there' ? [[row.node.slug, index] as const] : [])));
  const [before, after] = [at('before'), at('after')];
  return [...before].flatMap(([slug, from]): readonly Flow[] => {
    const node = rows[from]?.node;
    const to = after.get(slug);
    const moved: readonly Flow[] =
      to !== undefined && to !== from
        ? [{ from, to, sign: 'moved', certain: node?.after?.certainty === 'CERTAIN' }]
        : [];
    const became = (node?.changes ?? []).flatMap(({ type, certainty, others }): readonly Flow[] => {
      const sign = SIGN[type as keyof typeof SIGN];
      if (!sign) return [];
      return others.flatMap((other) => {
        const row = after.get(other.slug);
        return row === undefined ? [] : [{ from, to: row, sign, certain: certainty === 'CERTAIN' }];
      });
    });
    return [...moved, ...became];
  });
};

/** The union of two charts as rows from the top down; parts that did not change are folded into one row under their parent. */
export const diffOf = (nodes: readonly DiffNode[], root: string | null): Diff => {
  const parts = byParent(nodes);
  const rows: DiffRow[] = [];
  let rest = 0;
  const add = (placed: Placed, depth: number, parent: number | null, trail: readonly string[]): void => {
    if (rows.length >= MOST_ROWS) {
      if (changed(placed.node)) rest += 1;
      return;
    }
    const { node } = placed;
    const [before, after] = [presenceOf(placed, 'before'), presenceOf(placed, 'after')];
    rows.push({ key: `${node.slug}@${parent ?? ''}`, depth, parent, node, folded: 0, before, after });
    if (!trail.includes(node.slug)) below(node.slug, depth + 1, rows.length - 1, [...trail, node.slug]);
  };
  const below = (slug: string | null, depth: number, parent: number | null, trail: readonly string[]): void => {
    const all = nearby(parts.get(slug) ?? []);
    const lively = all.filter((one) => stirred(one, parts, trail));
    for (const one of lively) add(one, depth, parent, trail);
    const folded = all.length - lively.length;
    if (folded > 0 && rows.length < MOST_ROWS)
      rows.push({ key: `+${slug ?? ''}`, depth, parent, node: null, folded, before: 'there', after: 'there' });
  };
  const top = root === null ? null : (nodes.find(({ slug }) => slug === root) ?? null);
  if (top)
    add(
      { node: top, sides: [...(top.before ? (['before'] as const) : []), ...(top.after ? (['after'] as const) : [])] },
      0,
      null,
      [],
    );
  else below(null, 0, null, []);
  return { rows, flows: flowsOf(rows), rest };
};

/** The sign of what happened to a body; null where nothing did. */
export const signOfNode = ({ born, ended, moved, renamed, changes }: DiffNode) => {
  if (ended) return changes.some(({ type }) => type === 'MERGED') ? 'merged' : 'ended';
  if (born) return 'born';
  if (moved) return 'moved';
  return renamed ? 'renamed' : null;
};
