import { describe, expect, it } from 'vitest';
import { milestonesOf, placeMilestones } from '../../../web/views/reorganisation/milestones.ts';

const none = { announced: null, decided: null, date: null, reported: null, cancelled: null };

describe('the days of a reorganisation', () => {
  it('stand in order of time, without those that are not known', () => {
    const dates = { ...none, date: '2025-03-01', decided: '2025-02-18', announced: '[..2024-12-29]' };
    expect(milestonesOf(dates).map(({ name }) => name)).toEqual(['announced', 'decided', 'date']);
  });

  it('leave room for the words of each, and share a place on one day', () => {
    const dates = {
      ...none,
      announced: '2024-12-04',
      decided: '2025-02-18',
      date: '2025-03-01',
      reported: '2025-03-01',
    };
    const places = placeMilestones(milestonesOf(dates), 1200).map(({ x }) => x);
    const [a = 0, b = 0, c = 0, d = 0] = places;
    expect([a, d]).toEqual([0, c]);
    expect([b - a >= 200, c - b >= 200, c <= 1200 - 200]).toEqual([true, true, true]);
  });

  it('of a single day stand at the beginning', () => {
    const placed = placeMilestones(milestonesOf({ ...none, date: '2022-07-26', decided: '2022-07-26' }), 1200);
    expect(placed.map(({ x }) => x)).toEqual([0, 0]);
  });
});
