import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../web/graph/scene.ts';
import { blockId, keepInPlace, type LayoutTree, layOutTree, orientationOf } from '../../../web/graph/tree-layout.ts';

const leaf = (id: string): LayoutTree => ({ id, width: 200, height: 50, children: [] });
const branch = (id: string, children: readonly LayoutTree[]): LayoutTree => ({ ...leaf(id), children });

const flat = (tree: LayoutTree): readonly LayoutTree[] => [tree, ...tree.children.flatMap(flat)];

const at = (places: ReadonlyMap<string, Point>, id: string): Point => {
  const place = places.get(id);
  if (!place) throw new Error(`${id} has no place`);
  return place;
};

type Grown = { readonly width: number; readonly height: number; readonly under: number };

/** Up to 60 nodes; each hangs under one of those before it, half of them under one of the first four. */
const treesOf = (final: boolean): fc.Arbitrary<LayoutTree> =>
  fc
    .array(
      fc.record({
        width: fc.integer({ min: 40, max: 260 }),
        height: fc.integer({ min: 20, max: 90 }),
        under: fc.oneof(fc.nat(), fc.nat({ max: 3 })),
      }),
      { minLength: 1, maxLength: 60 },
    )
    .map((grown: readonly Grown[]) => {
      const build = ({ width, height }: Grown, index: number): LayoutTree => ({
        id: `n${index}`,
        final,
        width,
        height,
        children: grown.flatMap((one, at) =>
          at > 0 && at > index && one.under % at === index ? [build(one, at)] : [],
        ),
      });
      return build(grown[0] ?? { width: 1, height: 1, under: 0 }, 0);
    });

const trees = treesOf(false);

const overlap = (a: LayoutTree, b: LayoutTree, places: ReadonlyMap<string, Point>): boolean => {
  const [p, q] = [at(places, a.id), at(places, b.id)];
  const apart = (distance: number, sizes: number) => Math.abs(distance) >= sizes / 2 - 1e-6;
  return !apart(p.x - q.x, a.width + b.width) && !apart(p.y - q.y, a.height + b.height);
};

describe('layOutTree', () => {
  it.each(['right', 'down'] as const)('%s: no two nodes overlap, in blocks or not', (orientation) => {
    fc.assert(
      fc.property(fc.oneof(trees, treesOf(true)), (tree) => {
        const { places } = layOutTree(tree, orientation);
        const nodes = flat(tree);
        expect(nodes.filter(({ id }) => !places.has(id))).toEqual([]);
        nodes.forEach((a, index) => {
          for (const b of nodes.slice(index + 1)) expect(overlap(a, b, places), `${a.id} on ${b.id}`).toBe(false);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('parts stand beyond their parent, in their order', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const { places } = layOutTree(tree, 'right');
        for (const node of flat(tree)) {
          const ys = node.children.map(({ id }) => at(places, id).y);
          expect([...ys].sort((a, b) => a - b)).toEqual(ys);
          const edge = at(places, node.id).x + node.width / 2;
          for (const part of node.children) expect(at(places, part.id).x - part.width / 2).toBeGreaterThan(edge);
        }
      }),
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        expect(layOutTree(structuredClone(tree), 'down')).toEqual(layOutTree(tree, 'down'));
      }),
    );
  });

  it('puts the root at the origin and the parts of a level on one line', () => {
    const { places } = layOutTree(branch('r', [leaf('a'), leaf('b')]), 'right');
    expect(at(places, 'r')).toEqual({ x: 0, y: 0 });
    expect(at(places, 'a').x).toBe(at(places, 'b').x);
    expect(at(places, 'a').y).toBe(-at(places, 'b').y);
  });
});

describe('parts that cannot be opened', () => {
  const communes = (count: number) =>
    branch(
      'hcm',
      Array.from({ length: count }, (_, index) => ({ ...leaf(`xa${index}`), final: true })),
    );

  it('stand in columns on one ground when they are many', () => {
    const { places, blocks } = layOutTree(communes(51), 'right');
    const columns = new Set(Array.from({ length: 51 }, (_, index) => at(places, `xa${index}`).x));
    expect(columns.size).toBe(4);
    const ground = at(places, blockId('hcm'));
    const size = blocks.get(blockId('hcm'));
    for (const part of communes(51).children) {
      const place = at(places, part.id);
      expect(Math.abs(place.x - ground.x) + part.width / 2).toBeLessThan((size?.width ?? 0) / 2);
      expect(Math.abs(place.y - ground.y) + part.height / 2).toBeLessThan((size?.height ?? 0) / 2);
    }
  });

  it('stand in a column of their own while they are few, or where one can be opened', () => {
    expect(layOutTree(communes(12), 'right').blocks.size).toBe(0);
    const mixed = { ...communes(20), children: [...communes(20).children, leaf('quan')] };
    expect(layOutTree(mixed, 'right').blocks.size).toBe(0);
  });
});

describe('orientationOf', () => {
  const wide = (count: number) =>
    branch(
      'r',
      Array.from({ length: count }, (_, index) => leaf(`c${index}`)),
    );

  it('grows down while small and narrow', () => {
    expect(orientationOf(wide(4))).toBe('down');
  });

  it('grows to the right where a level is wide', () => {
    expect(orientationOf(wide(17))).toBe('right');
  });

  it('grows to the right above 40 nodes', () => {
    const chain = (length: number): LayoutTree =>
      length === 1 ? leaf('n1') : branch(`n${length}`, [chain(length - 1)]);
    expect(orientationOf(chain(40))).toBe('down');
    expect(orientationOf(chain(41))).toBe('right');
  });
});

describe('keepInPlace', () => {
  const closed = branch('r', [leaf('a'), leaf('b'), leaf('c'), leaf('d'), leaf('e')]);
  const opened = branch('r', [
    leaf('a'),
    leaf('b'),
    leaf('c'),
    branch('d', [leaf('d1'), leaf('d2'), leaf('d3'), leaf('d4')]),
    leaf('e'),
  ]);
  const before = layOutTree(closed, 'right').places;

  it('keeps the node that was opened where it was', () => {
    const after = keepInPlace(before, layOutTree(opened, 'right').places, 'd');
    expect(at(after, 'd')).toEqual(at(before, 'd'));
  });

  it('without an anchor keeps the most nodes', () => {
    const after = keepInPlace(before, layOutTree(branch('r', [...closed.children, leaf('f')]), 'right').places, null);
    for (const id of ['a', 'b', 'c', 'd', 'e']) expect(at(after, id)).toEqual(at(before, id));
  });

  it('changes nothing where nothing was before', () => {
    expect([...keepInPlace(new Map(), before, 'a')]).toEqual([...before]);
  });
});
