import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../web/graph/difference.ts';
import { CROWD, elementsOf } from '../../../web/graph/elements.ts';
import { node, placed } from './sample.ts';

const two = placed([
  [node('a', null), { x: 0, y: 0 }],
  [node('b', 'a'), { x: 300, y: 0 }],
]);

describe('differenceOf', () => {
  it('finds nothing between equal pictures', () => {
    const specs = elementsOf(two);
    expect(differenceOf(specs, elementsOf(two))).toEqual({ removed: [], added: [], changed: [], moved: [] });
  });

  it('tells a new name from a new place', () => {
    const renamed = placed([
      [node('a', null, { lines: ['Bộ Nội vụ'] }), { x: 0, y: 0 }],
      [node('b', 'a'), { x: 300, y: 40 }],
    ]);
    const { added, removed, changed, moved } = differenceOf(elementsOf(two), elementsOf(renamed));
    expect([added, removed]).toEqual([[], []]);
    expect(changed.map(({ data }) => data.id)).toEqual(['a']);
    expect(moved.map(({ data }) => data.id)).toEqual(['b']);
  });
});

describe('elementsOf', () => {
  it('puts a question mark to what is only possible', () => {
    const [spec] = elementsOf(
      placed([[node('a', null, { lines: ['Tổng cục', 'Du lịch'], certain: false }), { x: 0, y: 0 }]]),
    );
    expect(spec?.data.label).toBe('Tổng cục\nDu lịch ?');
    expect(spec?.classes).toContain('possible');
  });

  it('leads one line to parts that stand together', () => {
    const block = { owner: 'a', place: { x: 300, y: 0 }, width: 240, height: 70 };
    const specs = elementsOf({ ...two, blocks: [block] });
    expect(specs.filter(({ group }) => group === 'edges').map(({ data }) => data.target)).toEqual(['block:a']);
    expect(specs.find(({ data }) => data.id === 'block:a')?.position).toEqual({ x: 300, y: 0 });
  });

  it('draws the lines of a crowd in the cheaper way', () => {
    const parts = Array.from(
      { length: CROWD },
      (_, index) => [node(`n${index}`, 'a'), { x: 300, y: index * 50 }] as const,
    );
    const crowd = elementsOf(placed([[node('a', null), { x: 0, y: 0 }], ...parts]));
    expect(crowd.find(({ group }) => group === 'edges')?.classes).toContain('crowded');
    expect(elementsOf(two).find(({ group }) => group === 'edges')?.classes).not.toContain('crowded');
  });
});
