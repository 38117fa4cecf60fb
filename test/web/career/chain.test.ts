import { describe, expect, it } from 'vitest';
import { type Box, type Chain, layOutChain } from '../../../web/picture/chain/layout.ts';
import { boundedNumber, nextBody, numberText, STEPS, settingsOf } from '../../../web/views/two-people/settings.ts';

const chain = (steps: number): Chain => ({
  people: Array.from({ length: steps + 1 }, (_, n) => ({ slug: `p${n}`, name: 'Nguyễn Thị Phương Hoa' })),
  steps: Array.from({ length: steps }, (_, n) => ({
    body: 'Ủy ban Thường vụ Quốc hội và các cơ quan của Quốc hội',
    time: '16/11/2020 – 27/08/2024',
    certain: n % 2 === 0,
    label: `${n}`,
    href: `#buoc-${n}`,
  })),
});

const apart = (boxes: readonly Box[]) => {
  for (const [n, a] of boxes.entries())
    for (const b of boxes.slice(n + 1)) {
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      expect(across <= 0 || down <= 0).toBe(true);
    }
};

describe('the picture of a chain', () => {
  it.each([
    [1, false],
    [3, false],
    [6, false],
    [1, true],
    [6, true],
  ])('of %i steps (narrow: %s) lays nothing over anything and stays inside', (steps, narrow) => {
    const width = narrow ? 360 : 1200;
    const { people, steps: placed, height } = layOutChain(chain(steps), width, narrow);
    expect([people.length, placed.length]).toEqual([steps + 1, steps]);
    apart([...people, ...placed]);
    for (const box of [...people, ...placed]) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
  });

  it('joins each body to the two people who met in it, and marks what is only possible', () => {
    const { people, steps } = layOutChain(chain(2), 1200, false);
    for (const [at, { threads }] of steps.entries()) {
      const middles = [people[at], people[at + 1]].map((box) => (box?.x ?? 0) + (box?.width ?? 0) / 2);
      expect(threads[0].x1).toBeCloseTo(middles[0] ?? 0);
      expect(threads[1].x2).toBeCloseTo(middles[1] ?? 0);
    }
    expect(steps.map(({ lines }) => lines[0]?.startsWith('? '))).toEqual([false, true]);
  });
});

describe('the settings of a page of two people', () => {
  it('are read from the address, within the bounds of the API', () => {
    expect(settingsOf({ a: 'x', b: ['y', 'z'], buoc: '9', nguong: '0' })).toEqual({
      a: 'x',
      b: 'y',
      steps: 6,
      body: 1,
      forward: false,
    });
    expect(settingsOf({ buoc: 'ba', nguong: '2.5' })).toEqual({
      a: null,
      b: null,
      steps: 4,
      body: 100,
      forward: false,
    });
    expect(settingsOf({ 'trinh-tu': 'thoi-gian' }).forward).toBe(true);
    expect(settingsOf({ 'trinh-tu': 'nguoc' }).forward).toBe(false);
  });

  it('are written as they are read; the usual ones are left out', () => {
    for (const steps of [1, 2, 3, 4, 5, 6]) expect(boundedNumber(numberText(steps, STEPS), STEPS)).toBe(steps);
    expect(numberText(4, STEPS)).toBeUndefined();
  });

  it('offer larger bodies up to the limit of the API', () => {
    expect([nextBody(100), nextBody(900), nextBody(1000)]).toEqual([300, 1000, null]);
  });
});
