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
  /** The line in which it stands on each side. */
  readonly line: Readonly<Record<Side, number>>;
};

/** A line from a row of the first day to a row of the second: what became what. */
export type Flow = {
  readonly from: number;
  readonly to: number;
  readonly sign: 'merged' | 'divided' | 'moved' | 'born';
  readonly certain: boolean;
};

/**
 * How the rows of both days stand to one another: in the same line, with room for what is only on one of them; or, where whole bodies with
 * all their parts became others, each day without gaps and the second in the order of what it came from.
 */
export type Setting = 'aligned' | 'closed';

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

/** Parts in the order of the first body that each came from. */
const byOrigin = (nodes: readonly DiffNode[], placed: readonly Placed[]): readonly Placed[] => {
  const origin = new Map<string, number>();
  nodes.forEach(({ slug, ended, changes }, index) => {
    const becomes = ended ? changes.flatMap(({ others }) => others.map((other) => other.slug)) : [];
    for (const one of [slug, ...becomes]) origin.set(one, Math.min(origin.get(one) ?? index, index));
  });
  return [...placed].sort((a, b) => (origin.get(a.node.slug) ?? 0) - (origin.get(b.node.slug) ?? 0));
};

type Unset = Omit<DiffRow, 'line'>;

/** Numbers the lines of each side; a closed side has only what is there. */
const inLines = (rows: readonly Unset[], setting: Setting): readonly DiffRow[] => {
  if (setting === 'aligned') return rows.map((row, index) => ({ ...row, line: { before: index, after: index } }));
  const count = { before: -1, after: -1 };
  return rows.map((row) => {
    for (const side of ['before', 'after'] as const) if (row[side] === 'there') count[side] += 1;
    const after = row.after === 'ghost' ? 'none' : row.after;
    return { ...row, after, line: { ...count } };
  });
};

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
export const diffOf = (nodes: readonly DiffNode[], setting: Setting = 'aligned'): Diff => {
  const parts = byParent(nodes);
  const unset: Unset[] = [];
  let rest = 0;
  const add = (placed: Placed, depth: number, parent: number | null, trail: readonly string[]): void => {
    if (unset.length >= MOST_ROWS) {
      if (changed(placed.node)) rest += 1;
      return;
    }
    const { node } = placed;
    const [before, after] = [presenceOf(placed, 'before'), presenceOf(placed, 'after')];
    unset.push({ key: `${node.slug}@${parent ?? ''}`, depth, parent, node, folded: 0, before, after });
    if (!trail.includes(node.slug)) below(node.slug, depth + 1, unset.length - 1, [...trail, node.slug]);
  };
  const below = (slug: string | null, depth: number, parent: number | null, trail: readonly string[]): void => {
    const here = parts.get(slug) ?? [];
    const all = setting === 'aligned' ? nearby(here) : byOrigin(nodes, here);
    const lively = all.filter((one) => stirred(one, parts, trail));
    for (const one of lively) add(one, depth, parent, trail);
    const folded = all.length - lively.length;
    if (folded > 0 && unset.length < MOST_ROWS)
      unset.push({ key: `+${slug ?? ''}`, depth, parent, node: null, folded, before: 'there', after: 'there' });
  };
  below(null, 0, null, []);
  const rows = inLines(unset, setting);
  return { rows, flows: flowsOf(rows), rest };
};

/** The sign of what happened to a body; null where nothing did. */
export const signOfNode = ({ born, ended, moved, renamed, changes }: DiffNode) => {
  if (ended) return changes.some(({ type }) => type === 'MERGED') ? 'merged' : 'ended';
  if (born) return 'born';
  if (moved) return 'moved';
  return renamed ? 'renamed' : null;
};
