import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableView, shiftToShow, viewOfAll, ZOOM, zoomedBy } from '../../../web/graph/camera.ts';

const screen = { width: 800, height: 600 };

describe('viewOfAll', () => {
  it('puts a small picture in the middle at its own size', () => {
    const view = viewOfAll({ left: 0, top: 0, right: 200, bottom: 100 }, screen);
    expect(view).toEqual({ zoom: 1, pan: { x: 300, y: 250 } });
  });

  it('shrinks a large one until all of it is seen', () => {
    const { zoom, pan } = viewOfAll({ left: -1000, top: 0, right: 1000, bottom: 500 }, screen);
    expect(-1000 * zoom + pan.x).toBeGreaterThanOrEqual(0);
    expect(1000 * zoom + pan.x).toBeLessThanOrEqual(800);
  });
});

describe('readableView', () => {
  /** A node 160 wide and 40 high in a level (224 apart). */
  const node = (level: number, y: number) => ({
    left: level * 224,
    top: y - 20,
    right: level * 224 + 160,
    bottom: y + 20,
  });
  /** The root, 8 heads, 3 groups, 17 ministries, 60 apart from 0 on. */
  const ministries = Array.from({ length: 17 }, (_, n) => node(3, 60 * n));
  const boxes = [
    node(0, 480),
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((n) => node(1, 400 + 60 * n)),
    ...[0, 1, 2].map((n) => node(2, 480 + 60 * n)),
    ...ministries,
  ];
  const root = { x: 80, y: 480 };

  it('keeps the text readable and begins at the root', () => {
    const { zoom, pan } = readableView(boxes, root, 'right', screen);
    expect(zoom).toBe(ZOOM.readable);
    expect(root.y * zoom + pan.y).toBe(300);
    expect(pan.x).toBe(24);
  });

  it('of a narrow screen begins at the top of the fullest level, with what it belongs to before it', () => {
    const { zoom, pan } = readableView(boxes, root, 'right', { width: 360, height: 480 });
    expect(zoom).toBe(ZOOM.readable);
    const seen = ministries.filter(
      ({ right, top, bottom }) =>
        right * zoom + pan.x <= 360 && top * zoom + pan.y >= 0 && bottom * zoom + pan.y <= 480,
    );
    // 480 / 0.75 = 640, of which a margin is left: ten rows of 60.
    expect(seen).toHaveLength(10);
    expect(seen[0]).toBe(ministries[0]);
    expect(node(2, 480).left * zoom + pan.x).toBeGreaterThanOrEqual(0);
  });
});

describe('shiftToShow', () => {
  it('does not move what is seen', () => {
    expect(shiftToShow({ left: 100, top: 100, right: 200, bottom: 150 }, screen)).toEqual({ x: 0, y: 0 });
  });

  it('moves just enough', () => {
    expect(shiftToShow({ left: 790, top: -50, right: 900, bottom: 0 }, screen)).toEqual({ x: -124, y: 74 });
  });
});

describe('zoomedBy', () => {
  it('keeps the middle of the screen where it is and stays in its bounds', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), fc.integer({ min: -500, max: 500 }), (factor, x) => {
        const before = { zoom: 1, pan: { x, y: 0 } };
        const after = zoomedBy(before, factor, screen);
        expect((400 - after.pan.x) / after.zoom).toBeCloseTo(400 - x, 6);
        expect(after.zoom).toBeGreaterThanOrEqual(ZOOM.min);
        expect(after.zoom).toBeLessThanOrEqual(ZOOM.max);
      }),
    );
  });
});
