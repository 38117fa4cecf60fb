import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayOf, parseDay } from '#temporal';
import {
  addYears,
  axisOf,
  barsOf,
  type Change,
  changeAfter,
  changeBefore,
  changeOn,
  changesOf,
  labelsOf,
  nearestDay,
  placeOf,
} from '../../web/data/time-axis.ts';

const today = parseDay('2026-11-25');
const changes = changesOf([
  { day: '1976-07-02', count: 4 },
  { day: '2025-03-01', count: 214 },
  { day: '2025-03-15', count: 1 },
  { day: '2025-07-01', count: 9 },
]);

const someDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 30_000 }).map((n) => addDays(dayOf(1945, 1, 1), n));

describe('the axis of time', () => {
  it('reaches from the year of the first change to the end of this one', () => {
    expect(axisOf(changes, today)).toEqual({ start: parseDay('1976-01-01'), end: parseDay('2026-12-31') });
    expect(axisOf([], today)).toEqual({ start: parseDay('2026-01-01'), end: parseDay('2026-12-31') });
  });

  it('places days in their order, between 0 and 1', () => {
    const axis = axisOf(changes, today);
    fc.assert(
      fc.property(someDay, someDay, (a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        expect(placeOf(axis, first)).toBeLessThanOrEqual(placeOf(axis, second));
        expect(placeOf(axis, first)).toBeGreaterThanOrEqual(0);
        expect(placeOf(axis, second)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has one bar a month, the highest for the month of most changes', () => {
    const bars = barsOf(axisOf(changes, today), changes);
    expect(bars).toHaveLength(3);
    expect(Math.max(...bars.map(({ height }) => height))).toBe(1);
    expect(bars[1]?.height).toBe(1);
  });

  it('is labelled with round years, ten at most', () => {
    expect(labelsOf({ start: dayOf(1945, 1, 1), end: dayOf(2026, 12, 31) })).toEqual([
      1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020,
    ]);
    expect(labelsOf({ start: dayOf(2025, 1, 1), end: dayOf(2026, 12, 31) })).toEqual([2025, 2026]);
  });
});

describe('changes around a day', () => {
  const days = (list: readonly (Change | null)[]) => list.map((change) => change?.day ?? null);

  it('are the last before, the one on, and the first after it', () => {
    const day = parseDay('2025-03-15');
    expect(days([changeBefore(changes, day), changeOn(changes, day), changeAfter(changes, day)])).toEqual([
      parseDay('2025-03-01'),
      day,
      parseDay('2025-07-01'),
    ]);
    expect(days([changeBefore(changes, parseDay('1976-07-02')), changeAfter(changes, today)])).toEqual([null, null]);
  });

  it('are what a dragged slider falls on', () => {
    expect(nearestDay(changes, today, parseDay('2025-03-09'))).toBe(parseDay('2025-03-15'));
    expect(nearestDay(changes, today, parseDay('2026-09-01'))).toBe(today);
    expect(nearestDay([], today, parseDay('1990-01-01'))).toBe(today);
  });
});

describe('a year later', () => {
  it('is the same date, or the 28th of February', () => {
    expect(addYears(parseDay('2024-02-29'), 1)).toBe(parseDay('2025-02-28'));
    expect(addYears(parseDay('2025-03-01'), -1)).toBe(parseDay('2024-03-01'));
  });
});
