import { describe, expect, it } from 'vitest';
import { type Day, FAR_FUTURE, FAR_PAST } from '#temporal';
import {
  beginOf,
  changedBetween,
  type Dated,
  endOf,
  spanOf,
  spansBefore,
  turnsOf,
  turnsWithin,
} from '../../../server/model/changes/turns.ts';

const dated = (from: string | null, to: string | null, days: readonly [number, number, number, number]): Dated => ({
  from,
  to,
  fromMin: days[0] as Day,
  fromMax: days[1] as Day,
  toMin: days[2] as Day,
  toMax: days[3] as Day,
});

const MARCH = dated('2025-03-01', '2025-07-01', [20250301, 20250301, 20250701, 20250701]);
const YEAR = dated('2024', '..', [20240101, 20241231, FAR_FUTURE, FAR_FUTURE]);

describe('the days on which a fact began and ended', () => {
  it('are those of its dates, exact or between two', () => {
    expect(beginOf(MARCH)).toEqual({ min: 20250301, max: 20250301, undated: false });
    expect(endOf(MARCH)).toEqual({ min: 20250701, max: 20250701, undated: false });
    expect(beginOf(YEAR)).toEqual({ min: 20240101, max: 20241231, undated: false });
    expect(endOf(YEAR)).toBeNull();
  });

  it('are none where it may have held for ever, and where no source dates them the first and last that are possible', () => {
    const bounded = dated(null, null, [19951101, 20250228, 19951102, 20250301]);
    expect(beginOf(dated(null, null, [FAR_PAST, FAR_FUTURE, FAR_PAST, FAR_FUTURE]))).toBeNull();
    expect(endOf(dated(null, null, [FAR_PAST, FAR_FUTURE, FAR_PAST, FAR_FUTURE]))).toBeNull();
    expect(beginOf(bounded)).toEqual({ min: 19951101, max: 19951101, undated: true });
    expect(endOf(bounded)).toEqual({ min: 20250301, max: 20250301, undated: true });
  });
});

describe('turns', () => {
  const later = dated('2025-07-01', '..', [20250701, 20250701, FAR_FUTURE, FAR_FUTURE]);

  it('pair what ended with what began between the same days', () => {
    expect(turnsOf([later, MARCH]).map(({ days, began, ended }) => [days.min, began, ended])).toEqual([
      [20250301, [MARCH], []],
      [20250701, [later], [MARCH]],
    ]);
  });

  it('tell nothing of their own where nobody dates an end, and another began by then, or a begin, and another had ended', () => {
    const until = dated('2011', null, [20110101, 20111231, 20110102, 20250301]);
    const since = dated(null, '..', [20250701, 20260430, FAR_FUTURE, FAR_FUTURE]);
    expect(turnsOf([until, MARCH, since]).map(({ days, began, ended }) => [days.min, began, ended])).toEqual([
      [20110101, [until], []],
      [20250301, [MARCH], []],
      [20250701, [], [MARCH]],
    ]);
    expect(turnsOf([until, since]).map(({ days }) => [days.min, days.undated])).toEqual([
      [20110101, false],
      [20250301, true],
      [20250701, true],
    ]);
  });

  it('leave out what begins and ends with the body itself', () => {
    const life = { fromMin: 20250301 as Day, toMax: FAR_FUTURE };
    expect(turnsWithin([later, MARCH], life).map(({ days }) => days.min)).toEqual([20250701]);
    expect(turnsWithin([MARCH], { fromMin: 20250301 as Day, toMax: 20250701 as Day })).toEqual([]);
  });
});

describe('between two days', () => {
  const day = (min: number, max = min, undated = false) => ({ min: min as Day, max: max as Day, undated });
  const [from, to] = [20250630 as Day, 20250701 as Day];

  it.each([
    ['on the second day', day(20250701), 'certain'],
    ['on the first day, which is the state before', day(20250630), 'no'],
    ['on the day after the second', day(20250702), 'no'],
    ['some day of the year', day(20250101, 20251231), 'possible'],
    ['some day up to the first', day(20250101, 20250630), 'no'],
    ['some day from the second on', day(20250701, 20250930), 'possible'],
    ['on a day that no source tells', day(20250701, 20250701, true), 'possible'],
  ])('a change %s', (_, days, answer) => expect(changedBetween(days, from, to)).toBe(answer));

  it('every change that may reach over a day lies in a class that is looked through', () => {
    for (const [min, max] of [
      [20250101, 20250701],
      [20240701, 20250701],
      [19450902, 20250701],
      [20250629, 20250701],
    ] as const) {
      const days = day(min, max);
      const span = spanOf(days);
      const { after } = spansBefore(from).find((one) => one.span === span) ?? { after: FAR_FUTURE };
      expect(min).toBeGreaterThan(after);
    }
    expect(spanOf(day(20250701))).toBeNull();
    expect(spanOf(day(20250701, 20250702))).toBe(0);
    expect(spanOf(day(20250101, 20251231))).toBe(9);
  });
});
