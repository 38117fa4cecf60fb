import { describe, expect, it } from 'vitest';
import { moveOf, walk } from '../../../web/graph/walk.ts';
import { node, placed } from './sample.ts';

const scene = {
  nodes: [
    node('state', null),
    node('assembly', 'state'),
    node('office', 'assembly'),
    node('government', 'state'),
    node('finance', 'government'),
    node('health', 'government'),
  ],
  edges: [],
};

describe('walk', () => {
  it.each([
    ['government', 'parent', 'state'],
    ['government', 'child', 'finance'],
    ['finance', 'next', 'health'],
    ['health', 'previous', 'finance'],
    ['office', 'next', 'finance'],
    ['state', 'parent', 'state'],
    ['health', 'next', 'health'],
    ['health', 'child', 'health'],
    ['gone', 'next', 'state'],
  ] as const)('from %s to the %s: %s', (from, move, to) => {
    expect(walk(scene, from, move)).toBe(to);
  });
});

describe('moveOf', () => {
  it('follows the way in which the tree grows', () => {
    expect(moveOf('ArrowRight', 'right')).toBe('child');
    expect(moveOf('ArrowRight', 'down')).toBe('next');
    expect(moveOf('ArrowUp', 'down')).toBe('parent');
    expect(moveOf('a', 'down')).toBeNull();
  });
});

describe('walk over a placed scene', () => {
  it('follows the places, not the order of the list', () => {
    const scene = placed([
      [node('cp', null), { x: 0, y: 0 }],
      [node('a', 'cp'), { x: 300, y: 200 }],
      [node('b', 'cp'), { x: 300, y: 0 }],
      [node('c', 'cp'), { x: 300, y: 100 }],
    ]);
    expect(walk(scene, 'cp', 'child')).toBe('b');
    expect(walk(scene, 'b', 'next')).toBe('c');
    expect(walk(scene, 'c', 'next')).toBe('a');
  });
});
