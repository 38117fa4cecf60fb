import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayOf, FAR_FUTURE, FAR_PAST, intervalOf, parseBound, parseDay } from '#temporal';
import { rangeOf, stretchedScale, timeScale } from '../../../web/picture/time-scale.ts';

const someDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 30_000 }).map((n) => addDays(dayOf(1945, 1, 1), n));
const someWidth = fc.integer({ min: 200, max: 1400 });

const ordered = (a: Day, b: Day): readonly [Day, Day] => (a < b ? [a, b] : [b, a]);

describe('the scale of time', () => {
  it('places the first day at 0, the last at its width, the middle between', () => {
    const scale = timeScale(parseDay('2001-01-01'), parseDay('2003-01-01'), 730);
    expect([parseDay('2001-01-01'), parseDay('2002-01-01'), parseDay('2003-01-01')].map(scale.x)).toEqual([
      0, 365, 730,
    ]);
  });

  it('keeps days beyond its ends at its ends', () => {
    const scale = timeScale(parseDay('2001-01-01'), parseDay('2003-01-01'), 730);
    expect([FAR_PAST, FAR_FUTURE].map(scale.x)).toEqual([0, 730]);
  });

  it('keeps the order of days', () => {
    fc.assert(
      fc.property(someDay, someDay, someWidth, (a, b, width) => {
        const [first, second] = ordered(a, b);
        const scale = timeScale(dayOf(1950, 1, 1), dayOf(2020, 1, 1), width);
        expect(scale.x(first)).toBeLessThanOrEqual(scale.x(second));
      }),
    );
  });

  it('names years only where their labels have room', () => {
    fc.assert(
      fc.property(someDay, someDay, someWidth, (a, b, width) => {
        const named = timeScale(...ordered(a, b), width).ticks.filter(({ labelled }) => labelled);
        const gaps = named.slice(1).map(({ x }, n) => x - (named[n]?.x ?? 0));
        expect(gaps.every((gap) => gap >= 46)).toBe(true);
      }),
    );
  });

  it('names each year of a short stretch and each fifth of a long one', () => {
    const years = (from: string, to: string) =>
      timeScale(parseDay(from), parseDay(to), 900)
        .ticks.filter(({ labelled }) => labelled)
        .map(({ year }) => year);
    expect(years('2019-06-01', '2026-11-25')).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(years('1986-01-01', '2026-12-31')).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]);
  });
});

describe('the stretch that shows intervals whole', () => {
  const today = parseDay('2026-11-25');
  const span = (from: string | null, to: string | null) => intervalOf(parseBound(from), parseBound(to));

  it('leaves room before the first day and reaches today', () => {
    expect(rangeOf([span('1992-10-24', '..'), span(null, '2025-03-01')], today)).toEqual({
      from: parseDay('1989-01-01'),
      to: today,
    });
  });

  it('leaves a year where all is recent, and reaches a day to come', () => {
    expect(rangeOf([span('2026-03-01', '2027-01-01')], today)).toEqual({
      from: parseDay('2025-01-01'),
      to: parseDay('2027-01-01'),
    });
  });

  it('holds on to today where nothing is known', () => {
    expect(rangeOf([span(null, null)], today)).toEqual({ from: parseDay('2025-01-01'), to: today });
  });
});

describe('the stretched scale', () => {
  const range = { from: dayOf(1945, 1, 1), to: dayOf(2026, 1, 1) };
  const march = ['2025-02-18', '2025-03-01', '2025-07-01'].map(parseDay);

  it('holds days apart that a plain scale would lay on one another', () => {
    const { x } = stretchedScale(range, 1200, march, 40);
    const [a = 0, b = 0, c = 0] = march.map(x);
    expect([b - a, c - b].every((gap) => gap >= 39.9)).toBe(true);
  });

  it('begins at 0, ends at its width, and keeps the order of days', () => {
    fc.assert(
      fc.property(fc.array(someDay, { maxLength: 40 }), someDay, someDay, someWidth, (days, a, b, width) => {
        const { x } = stretchedScale(range, width, days, 40);
        const [first, second] = ordered(a, b);
        expect([x(range.from), Math.round(x(range.to))]).toEqual([0, width]);
        expect(x(first)).toBeLessThanOrEqual(x(second));
      }),
    );
  });

  it('is the plain scale where no day is named', () => {
    const [plain, stretched] = [timeScale(range.from, range.to, 900), stretchedScale(range, 900, [], 40)];
    expect(stretched.x(dayOf(1985, 7, 1))).toBeCloseTo(plain.x(dayOf(1985, 7, 1)));
  });

  it('names years only where their labels have room', () => {
    const named = stretchedScale(range, 1200, march, 40).ticks.filter(({ labelled }) => labelled);
    const gaps = named.slice(1).map(({ x }, n) => x - (named[n]?.x ?? 0));
    expect(gaps.every((gap) => gap >= 48)).toBe(true);
    expect(named.map(({ year }) => year)).toContain(1990);
  });
});
