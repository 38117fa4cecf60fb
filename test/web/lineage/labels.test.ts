import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../web/picture/text-width.ts';
import { fittingTexts, placeTexts } from '../../../web/views/lineage/labels.ts';

const ROOM = { size: 12, width: 600 };

const end = ({ x, text }: { readonly x: number; readonly text: string }) => x + textWidth(text, { size: 12 });

describe('texts along a lane', () => {
  it('stand at their places where there is room', () => {
    const placed = placeTexts(
      [
        { text: 'Bộ Bưu chính', x: 10 },
        { text: 'Bộ Thông tin', x: 300 },
      ],
      ROOM,
    );
    expect(placed.map(({ x, text }) => [x, text])).toEqual([
      [10, 'Bộ Bưu chính'],
      [300, 'Bộ Thông tin'],
    ]);
  });

  it('move left before the edge, whole', () => {
    const [placed] = placeTexts([{ text: 'Bộ Khoa học và Công nghệ', x: 580 }], ROOM);
    expect(placed?.text).toBe('Bộ Khoa học và Công nghệ');
    expect(placed && end(placed)).toBeCloseTo(600);
  });

  it('never overlap, never leave the picture, and are cut only with a mark', () => {
    const text = fc.constantFrom('Bộ', 'Tổng cục Bưu điện', 'Ủy ban Khoa học và Kỹ thuật Nhà nước');
    const one = fc.record({ text, x: fc.integer({ min: 0, max: 600 }) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), (wanted) => {
        const placed = placeTexts(
          [...wanted].sort((a, b) => a.x - b.x),
          ROOM,
        );
        for (const [n, label] of placed.entries()) {
          expect(label.x).toBeGreaterThanOrEqual(0);
          expect(end(label)).toBeLessThanOrEqual((placed[n + 1]?.x ?? 600) + 0.1);
          expect(label.text === label.whole || label.text.endsWith('…')).toBe(true);
        }
      }),
    );
  });

  it('of heads stand only where they fit whole', () => {
    const wanted = [
      { text: 'Nguyễn Mạnh Hùng', x: 0 },
      { text: 'Vũ Hải Quân', x: 30 },
    ];
    expect(fittingTexts(wanted, ROOM).map(({ text }) => text)).toEqual(['Vũ Hải Quân']);
  });
});
