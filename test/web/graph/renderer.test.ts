import { afterEach, describe, expect, it } from 'vitest';
import { createRenderer, type Renderer, type RendererEvents } from '../../../web/graph/renderer.ts';
import type { PlacedScene } from '../../../web/graph/scene.ts';
import { MOTION } from '../../../web/style/tokens.ts';
import { node, placed } from './sample.ts';

const none: RendererEvents = { choose: () => {}, toggle: () => {}, hover: () => {}, viewport: () => {} };

const made: Renderer[] = [];

const start = (still = true): Renderer => {
  const renderer = createRenderer({ container: null, theme: 'light', still, events: none });
  made.push(renderer);
  return renderer;
};

afterEach(() => {
  for (const renderer of made.splice(0)) renderer.destroy();
});

const root = node('chinh-phu', null, { notes: ['Phạm Minh Chính'], pill: { text: '−', open: true } });
const ministry = node('bo-tai-chinh', 'chinh-phu', { pill: { text: '+61', open: false } });
const doubtful = node('bo-cu', 'chinh-phu', { certain: false, recalled: true });

const before: PlacedScene = placed([
  [root, { x: 0, y: 0 }],
  [ministry, { x: 300, y: -30 }],
  [doubtful, { x: 300, y: 30 }],
]);

const after: PlacedScene = placed([
  [root, { x: 0, y: 0 }],
  [ministry, { x: 300, y: 0 }],
]);

const ids = (renderer: Renderer) => [...renderer.drawn().keys()].sort();

const settled = async (done: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 100 && !done(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('renderer without a screen', () => {
  it('draws nodes, notes, pills and edges', () => {
    const renderer = start();
    renderer.patch(before);
    expect(ids(renderer)).toEqual(
      [
        'chinh-phu',
        'note:chinh-phu',
        'pill:chinh-phu',
        'bo-tai-chinh',
        'pill:bo-tai-chinh',
        'bo-cu',
        'chinh-phu>bo-tai-chinh',
        'chinh-phu>bo-cu',
      ].sort(),
    );
    expect(renderer.drawn().get('bo-cu')?.classes).toEqual(expect.arrayContaining(['possible', 'recalled']));
    expect(renderer.drawn().get('pill:bo-tai-chinh')?.classes).toContain('closed');
  });

  it('follows the next scene: what went is gone, what moved stands in its new place', () => {
    const renderer = start();
    renderer.patch(before);
    renderer.patch(after);
    expect(ids(renderer)).toEqual(
      [
        'chinh-phu',
        'note:chinh-phu',
        'pill:chinh-phu',
        'bo-tai-chinh',
        'pill:bo-tai-chinh',
        'chinh-phu>bo-tai-chinh',
      ].sort(),
    );
    expect(renderer.drawn().get('bo-tai-chinh')?.place).toEqual({ x: 300, y: 0 });
  });

  it('moves to the same end with motion', async () => {
    const renderer = start(false);
    renderer.patch(before);
    renderer.patch(after);
    expect(renderer.drawn().has('bo-cu')).toBe(false);
    await settled(() => renderer.drawn().get('bo-tai-chinh')?.place.y === 0);
    expect(renderer.drawn().get('bo-tai-chinh')?.place).toEqual({ x: 300, y: 0 });
  });

  it('shows a body again that was still fading', async () => {
    const renderer = start(false);
    renderer.patch(before);
    renderer.patch(after);
    renderer.patch(before);
    await settled(() => renderer.drawn().get('bo-tai-chinh')?.place.y === -30);
    expect(renderer.drawn().get('bo-cu')?.place).toEqual({ x: 300, y: 30 });
    expect(renderer.drawn().has('chinh-phu>bo-cu')).toBe(true);
  });

  it('leaves nothing half seen that moves while it still appears', async () => {
    const renderer = start(false);
    const elsewhere = placed([
      [root, { x: 0, y: 0 }],
      [ministry, { x: 300, y: -60 }],
      [doubtful, { x: 300, y: 90 }],
    ]);
    renderer.patch(before);
    const whole = [...renderer.drawn()].map(([id, { textOpacity }]) => [id, textOpacity]);
    renderer.patch(after);
    renderer.patch(before);
    await new Promise((resolve) => setTimeout(resolve, 50));
    renderer.patch(elsewhere);
    await settled(() => renderer.drawn().get('bo-cu')?.place.y === 90);
    await new Promise((resolve) => setTimeout(resolve, 2 * MOTION.state));
    const drawn = [...renderer.drawn()];
    expect(drawn.filter(([, { opacity }]) => opacity !== 1).map(([id]) => id)).toEqual([]);
    expect(drawn.map(([id, { textOpacity }]) => [id, textOpacity]).sort()).toEqual(whole.sort());
  });

  it('moves a body under another parent without losing it', () => {
    const renderer = start();
    const other = node('bo-noi-vu', 'chinh-phu');
    renderer.patch(
      placed([
        [root, { x: 0, y: 0 }],
        [ministry, { x: 300, y: -30 }],
        [other, { x: 300, y: 30 }],
      ]),
    );
    renderer.patch(
      placed([
        [root, { x: 0, y: 0 }],
        [ministry, { x: 300, y: 0 }],
        [
          { ...other, parent: 'bo-tai-chinh' },
          { x: 600, y: 0 },
        ],
      ]),
    );
    expect(renderer.drawn().get('bo-noi-vu')?.place).toEqual({ x: 600, y: 0 });
    expect(renderer.drawn().has('bo-tai-chinh>bo-noi-vu')).toBe(true);
    expect(renderer.drawn().has('chinh-phu>bo-noi-vu')).toBe(false);
  });

  it('marks the chosen node and the one with the keyboard, and only them, over a new scene too', () => {
    const renderer = start();
    renderer.patch(before);
    renderer.mark({ chosen: 'bo-tai-chinh', focused: 'chinh-phu' });
    renderer.patch(after);
    const marked = [...renderer.drawn()].filter(([, { classes }]) =>
      classes.some((one) => /selected|focused/.test(one)),
    );
    expect(marked.map(([id]) => id).sort()).toEqual(['bo-tai-chinh', 'chinh-phu']);
  });

  it('can be destroyed in the middle of a motion, and made again', () => {
    const first = start(false);
    first.patch(before);
    first.patch(after);
    first.destroy();
    made.splice(0);
    const second = start();
    second.patch(before);
    expect(second.drawn().size).toBe(8);
  });

  it('takes the other theme', () => {
    const renderer = start();
    renderer.patch(before);
    renderer.setTheme('dark');
    expect(renderer.drawn().size).toBe(8);
  });
});
