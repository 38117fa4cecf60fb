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
  it('keeps the text readable and begins at the root', () => {
    const root = { x: 0, y: 1000 };
    const { zoom, pan } = readableView({ left: -100, top: 0, right: 2000, bottom: 2000 }, root, 'right', screen);
    expect(zoom).toBe(ZOOM.readable);
    expect(root.y * zoom + pan.y).toBe(300);
    expect(-100 * zoom + pan.x).toBe(24);
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
