import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../../web/graph/elements.ts';
import { sceneSvg } from '../../../web/graph/scene-svg.ts';
import { type Fate, stepBetween } from '../../../web/graph/step.ts';
import { node, placed } from './sample.ts';

const before = placed([
  [node('cp', null), { x: 0, y: 0 }],
  [node('bo-a', 'cp'), { x: 300, y: 0 }],
  [node('bo-b', 'cp'), { x: 300, y: 100 }],
]);

const after = placed([
  [node('cp', null), { x: 0, y: 0 }],
  [node('bo-c', 'cp', { name: 'Bộ C & <D>', lines: ['Bộ C & <D>'] }), { x: 300, y: 300 }],
]);

const fates = new Map<string, Fate>([
  ['bo-a', { change: 'merged', sign: '⋈', kin: ['bo-c'] }],
  ['bo-b', { change: 'merged', sign: '⋈', kin: ['bo-c'] }],
  ['bo-c', { change: 'merged', sign: '⋈', kin: ['bo-a', 'bo-b'] }],
]);

const forward = stepBetween({
  before,
  after,
  fates,
  placeOf: ({ id }) => before.places.get(id) ?? null,
  forward: true,
});

describe('stepBetween', () => {
  it('leaves what ended as ghosts in their places, and lets them flow into what came of them', () => {
    expect(forward.ghosts.map(({ node: { id }, place }) => [id, place.y])).toEqual([
      ['bo-a', 0],
      ['bo-b', 100],
    ]);
    expect(forward.flows.map(({ source, target }) => `${source}>${target}`)).toEqual(['bo-a>bo-c', 'bo-b>bo-c']);
  });

  it('grows a new body from the middle of what it came out of, and marks it', () => {
    expect(forward.origins.get('bo-c')).toEqual({ x: 300, y: 50 });
    expect(forward.signs.get('bo-c')).toEqual({ change: 'merged', sign: '⋈' });
    expect(forward.signs.has('cp')).toBe(false);
  });

  it('going back in time marks nothing, and what returns grows from what it had become', () => {
    const back = stepBetween({
      before: after,
      after: before,
      fates,
      placeOf: ({ id }) => after.places.get(id) ?? null,
      forward: false,
    });
    expect([back.ghosts.length, back.flows.length, back.signs.size]).toEqual([0, 0, 0]);
    expect(back.origins.get('bo-a')).toEqual({ x: 300, y: 300 });
  });

  it('is drawn: ghosts, signs and flows are elements of their own', () => {
    const specs = elementsOf({ ...after, step: forward });
    expect(specs.filter(({ classes }) => classes.includes('ghost')).map(({ data }) => data.id)).toEqual([
      'bo-a',
      'bo-b',
    ]);
    expect(specs.filter(({ data }) => data.id.startsWith('sign:'))).toHaveLength(3);
    expect(specs.filter(({ classes }) => classes.includes('flow'))).toHaveLength(2);
  });
});

describe('sceneSvg', () => {
  const svg = sceneSvg({ ...after, step: forward }, 'light');

  it('holds every node, ghost, flow and sign, and escapes names', () => {
    expect(svg.match(/<g>/g)).toHaveLength(4);
    expect(svg).toContain('Bộ C &amp; &lt;D&gt;');
    expect(svg.match(/<circle/g)).toHaveLength(3);
    expect(svg.match(/stroke-width="3"/g)).toHaveLength(2);
  });

  it('is as large as what it shows', () => {
    const [left = 0, top = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '')
      .split(' ')
      .map(Number);
    expect(left).toBeLessThanOrEqual(-100);
    expect(top).toBeLessThanOrEqual(-20);
    expect(left + width).toBeGreaterThanOrEqual(400);
    expect(top + height).toBeGreaterThanOrEqual(320);
  });
});
