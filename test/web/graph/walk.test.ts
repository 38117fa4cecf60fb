import { describe, expect, it } from 'vitest';
import { moveOf, walk } from '../../../web/graph/walk.ts';
import { node } from './sample.ts';

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
