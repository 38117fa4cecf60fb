import { describe, expect, it } from 'vitest';
import { elbow, swing } from '../../../web/picture/thread.ts';

describe('a thread', () => {
  it('runs level, turns in a round corner and runs down to its joint', () => {
    expect(elbow({ x: 0, y: 0 }, { x: 20, y: 50 })).toBe('M0 0L10 0Q20 0 20 10L20 50');
  });

  it('turns the other way for what lies below or to the right', () => {
    expect(elbow({ x: 40, y: 50 }, { x: 20, y: 0 })).toBe('M40 50L30 50Q20 50 20 40L20 0');
  });

  it('has a smaller corner where there is little room', () => {
    expect(elbow({ x: 0, y: 0 }, { x: 4, y: 50 })).toBe('M0 0L0 0Q4 0 4 4L4 50');
  });

  it('of a swing leaves and arrives level', () => {
    expect(swing({ x: 0, y: 0 }, { x: 100, y: 40 })).toBe('M0 0C50 0 50 40 100 40');
  });
});
