import { describe, expect, it } from 'vitest';
import type { Box } from '../../../web/views/reorganisation/exchange.ts';
import { BOXES, layoutExchange } from '../../../web/views/reorganisation/exchange-layout.ts';

const boxes = (side: string, count: number): readonly Box[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `${side}:${n}`,
    text: `Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực số ${n}`,
    language: 'vi',
    note: 'kết thúc hoạt động',
    branch: null,
    isPart: false,
    isPlanned: false,
    link: null,
  }));

describe.each([
  { screen: 'a wide screen', narrow: false },
  { screen: 'a narrow screen', narrow: true },
])('the picture of a reorganisation on $screen', ({ narrow }) => {
  const layout = (ins: number, outs: number, moved: number) =>
    layoutExchange({ ins: boxes('in', ins), outs: boxes('out', outs), moved: boxes('moved', moved) }, narrow);

  it('never lays two boxes on one another, and holds all of them', () => {
    for (const [ins, outs, moved] of [
      [2, 1, 16],
      [1, 5, 0],
      [12, 12, 18],
      [0, 1, 2],
    ] as const) {
      const { boxes: placed, width, height } = layout(ins, outs, moved);
      expect(placed).toHaveLength(ins + outs + moved);
      for (const a of placed) {
        expect([a.x >= 0, a.y >= 0, a.x + a.width <= width, a.y + a.height <= height]).toEqual([
          true,
          true,
          true,
          true,
        ]);
        const hit = placed.some(
          (b) => a !== b && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
        );
        expect(hit).toBe(false);
      }
    }
  });

  it('counts what it does not draw', () => {
    const { boxes: placed, more } = layout(40, 1, 30);
    expect(placed).toHaveLength(BOXES.most + 1 + BOXES.movedMost);
    expect(more.map(({ count }) => count)).toEqual([40 - BOXES.most, 30 - BOXES.movedMost]);
  });

  it('has one thread a body, and no heading where nothing moved', () => {
    expect(layout(2, 1, 0).threads).toHaveLength(3);
    expect(layout(2, 1, 0).moved).toBeNull();
    expect(layout(2, 1, 1).moved).not.toBeNull();
  });
});
