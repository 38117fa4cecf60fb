import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, FAR_FUTURE, FAR_PAST } from '#temporal';
import { bodiesOn, churnIn, type LifeCount, unbounded } from '../../../server/model/statistics/bodies.ts';
import { addMonths, daysOf, periodsBetween, STEPS, stepsBetween } from '../../../server/model/statistics/periods.ts';
import { lengthOf, medianOf, type Term, timeInPost } from '../../../server/model/statistics/terms.ts';
import { type HeadAt, turnoverOf } from '../../../server/model/statistics/turnover.ts';

const day = (n: number) => n as Day;

describe('the days of a series', () => {
  test('lie a step apart from the first on, and end with the last', () => {
    expect(daysOf(day(2023_01_01), day(2025_01_01), 'year')).toEqual([2023_01_01, 2024_01_01, 2025_01_01]);
    expect(daysOf(day(2025_01_01), day(2025_08_15), 'quarter')).toEqual([
      2025_01_01, 2025_04_01, 2025_07_01, 2025_08_15,
    ]);
    expect(daysOf(day(2025_01_31), day(2025_03_01), 'month')).toEqual([2025_01_31, 2025_02_28, 2025_03_01]);
    expect(daysOf(day(2025_01_01), day(2025_01_01), 'month')).toEqual([2025_01_01]);
    expect(addMonths(day(2024_02_29), 12)).toBe(2025_02_28);
    expect(addMonths(day(1899_12_31), 2)).toBe(1900_02_28);
  });

  test('join up without a gap, as many as were announced', () => {
    const days = fc
      .integer({ min: 0, max: 40_000 })
      .map((n) => day(Number(new Date(n * 86_400_000).toISOString().slice(0, 10).replaceAll('-', ''))));
    fc.assert(
      fc.property(days, days, fc.constantFrom(...STEPS), (a, b, step) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const all = daysOf(from, to, step);
        const periods = periodsBetween(all);
        expect(periods).toHaveLength(stepsBetween(from, to, step));
        expect([...all].sort((x, y) => x - y)).toEqual(all);
        expect(new Set(all).size).toBe(all.length);
        for (const period of periods) expect(period.from).toBeLessThan(period.to);
      }),
    );
  });
});

/** Two ministries of 2020 to 1 March 2025; one that began in 2024, no one knows when; one of which nothing is known but that it was there. */
const LIVES: readonly LifeCount[] = [
  ['ministry', 'government', day(2020_01_01), day(2020_01_01), day(2025_03_01), day(2025_03_01), 2],
  ['ministry', 'government', day(2024_01_01), day(2024_12_31), FAR_FUTURE, FAR_FUTURE, 1],
  ['court', 'judiciary', FAR_PAST, day(2025_05_01), day(2025_05_02), FAR_FUTURE, 1],
];

describe('bodies over time', () => {
  test('certain and possible ones are counted apart, by kind and branch too', () => {
    const { all, byKind, byBranch } = bodiesOn(LIVES, day(2024_06_01));
    expect(all).toEqual({ certain: 2, possible: 2 });
    expect(byKind.get('ministry')).toEqual({ certain: 2, possible: 1 });
    expect(byBranch.get('judiciary')).toEqual({ certain: 0, possible: 1 });
    expect(bodiesOn(LIVES, day(2025_03_01)).all).toEqual({ certain: 1, possible: 1 });
  });

  test('begin and end in periods; what could have begun in any stands in none', () => {
    const periods = periodsBetween(daysOf(day(2024_01_01), day(2026_01_01), 'year'));
    expect(churnIn(LIVES, periods)).toEqual([
      {
        from: 2024_01_01,
        to: 2025_01_01,
        established: { certain: 1, possible: 0 },
        ended: { certain: 0, possible: 0 },
      },
      {
        from: 2025_01_01,
        to: 2026_01_01,
        established: { certain: 0, possible: 0 },
        ended: { certain: 2, possible: 0 },
      },
    ]);
    const halves = periodsBetween([day(2024_01_01), day(2024_07_01), day(2025_01_01)]);
    expect(churnIn(LIVES, halves).map(({ established }) => established)).toEqual([
      { certain: 0, possible: 1 },
      { certain: 0, possible: 1 },
    ]);
    expect(unbounded(LIVES)).toEqual({ starts: 1, ends: 1 });
  });
});

const term = (from: readonly [number, number], to: readonly [number, number], head = true): Term => [
  'ministry',
  'government',
  head,
  day(from[0]),
  day(from[1]),
  day(to[0]),
  day(to[1]),
];
const exact = (from: number, to: number): Term => term([from, from], [to, to]);
const YEAR = { from: day(2024_01_01), to: day(2025_01_01) };

describe('time in a post', () => {
  test('counts tenures that ended in the period and are known to the month', () => {
    // 366 days (2023-03-01 to 2024-03-01, 29 February among them), 92 and 31; a month is known well enough, a year is not.
    const terms = [
      exact(2023_03_01, 2024_03_01),
      exact(2024_06_01, 2024_09_01),
      term([2024_05_01, 2024_05_01], [2024_06_01, 2024_06_01], false),
      term([2020_01_01, 2020_12_31], [2024_02_01, 2024_02_01]),
      term([2023_01_01, 2023_01_01], [2023_01_02, FAR_FUTURE]),
      exact(2022_01_01, 2026_01_01),
      exact(2019_01_01, 2023_01_01),
    ];
    expect(timeInPost(terms, YEAR)).toEqual({
      mean: (366 + 92 + 31) / 3,
      median: 92,
      counted: 3,
      goingOn: 1,
      leftOut: 2,
    });
    expect(lengthOf(term([2024_03_01, 2024_03_31], [2024_05_01, 2024_05_01]))).toBe(46);
    expect(timeInPost([], YEAR)).toMatchObject({ mean: null, median: null, counted: 0 });
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
  });
});

describe('turnover around reorganisations', () => {
  const at = (date: number, from: number, to: number): HeadAt => [
    day(date),
    day(date),
    day(from),
    day(from),
    day(to),
    day(to),
  ];

  test('who held the seat on the eve and left within so many days, against the usual rate', () => {
    const beside = [
      at(2024_03_01, 2020_01_01, 2024_03_01),
      at(2024_03_01, 2020_01_01, 2024_03_31),
      at(2024_03_01, 2020_01_01, 2024_04_01),
      at(2024_03_01, 2024_03_01, 2024_03_02),
      [day(2024_03_01), day(2024_03_01), day(2020_01_01), day(2020_01_01), day(2024_03_05), FAR_FUTURE] as HeadAt,
      [day(2024_01_01), day(2024_12_31), day(2020_01_01), day(2020_01_01), day(2024_06_01), day(2024_06_01)] as HeadAt,
    ];
    // Two heads of 366 and 60 certain days (1 January to 1 March 2024), of whom one left.
    const terms = [exact(2020_01_01, 2026_01_01), exact(2020_01_01, 2024_03_01)];
    expect(turnoverOf(beside, terms, YEAR, 30)).toEqual({
      heads: 4,
      left: { certain: 2, possible: 1 },
      share: 0.5,
      headDays: 426,
      ended: 1,
      usualShare: 30 / 426,
      leftOut: 2,
    });
    expect(turnoverOf([], [], YEAR, 30)).toMatchObject({ share: null, usualShare: null });
  });
});
