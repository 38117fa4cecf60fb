import { describe, expect, it } from 'vitest';
import { stack } from '../../../web/picture/lanes/stacking.ts';

const rows = (stretches: readonly (readonly [number, number])[]) =>
  stack(stretches.map(([x1, x2]) => ({ x1, x2 }))).map(({ row, of }) => `${row}/${of}`);

describe('rows of one lane', () => {
  it('gives what stands alone, or only touches its neighbour, one row', () => {
    expect(rows([])).toEqual([]);
    expect(
      rows([
        [0, 10],
        [10, 20],
        [20.5, 30],
      ]),
    ).toEqual(['0/1', '0/1', '0/1']);
  });

  it('halves what is held at once, and nothing else', () => {
    expect(
      rows([
        [0, 10],
        [10, 30],
        [20, 40],
        [50, 60],
      ]),
    ).toEqual(['0/1', '0/2', '1/2', '0/1']);
  });

  it('uses a row again as soon as it is free, and counts rows for all that hang together', () => {
    expect(
      rows([
        [0, 100],
        [10, 20],
        [30, 40],
        [35, 60],
      ]),
    ).toEqual(['0/3', '1/3', '1/3', '2/3']);
  });

  it('answers in the order given', () => {
    expect(
      rows([
        [50, 60],
        [0, 10],
        [5, 12],
      ]),
    ).toEqual(['0/1', '0/2', '1/2']);
  });

  it('never lays two stretches over each other in one row (made-up stretches, each pair compared)', () => {
    const stretches = Array.from({ length: 60 }, (_, n) => ({
      x1: (n * 37) % 101,
      x2: ((n * 37) % 101) + 3 + (n % 17),
    }));
    const found = stack(stretches);
    for (const [n, one] of stretches.entries())
      for (const [m, other] of stretches.entries()) {
        if (m <= n || found[n]?.row !== found[m]?.row) continue;
        expect(Math.min(one.x2, other.x2) - Math.max(one.x1, other.x1)).toBeLessThanOrEqual(0.75);
      }
  });
});
