import type { DiffNode } from './diff-rows.ts';

const joined = (a: DiffNode, b: DiffNode): DiffNode => {
  const [before, after] = [a.before ?? b.before, a.after ?? b.after];
  return {
    ...a,
    before,
    after,
    born: a.born || b.born,
    ended: a.ended || b.ended,
    moved: before !== null && after !== null ? before.parentSlug !== after.parentSlug : a.moved || b.moved,
    renamed: before !== null && after !== null && before.name.vi !== after.name.vi,
  };
};

/** Compared charts as one: what left one of them and came into another moved from there to here. */
export const joinCharts = (charts: readonly (readonly DiffNode[])[]): readonly DiffNode[] => {
  const nodes = new Map<string, DiffNode>();
  for (const node of charts.flat()) {
    const known = nodes.get(node.slug);
    nodes.set(node.slug, known ? joined(known, node) : node);
  }
  return [...nodes.values()];
};

/** The bodies whose charts belong beside that of the root: what it came from, where it was not there yet; what it went into. */
export const partnersOf = (nodes: readonly DiffNode[], root: string | null): readonly string[] => {
  const top = nodes.find(({ slug }) => slug === root);
  if (!top || !(top.born || top.ended)) return [];
  const types = top.born ? ['ESTABLISHED'] : ['ENDED', 'MERGED', 'DIVIDED'];
  const others = top.changes.filter(({ type }) => types.includes(type)).flatMap((change) => change.others);
  return [...new Set(others.map(({ slug }) => slug))];
};
