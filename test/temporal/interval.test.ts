import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  both,
  certainty,
  type Day,
  dayOf,
  daysBetween,
  dayText,
  EmptyIntervalError,
  FAR_FUTURE,
  type Interval,
  intervalOf,
  overlap,
  parseBound,
  parseDay,
  parseEdtf,
  within,
} from '#temporal';

const on = (text: string) => parseDay(text);
const held = (from: string | null, to: string | null, day: string) =>
  certainty(intervalOf(parseBound(from), parseBound(to)), on(day));

/** Days from 1900 to 2099 by ordinal, so that the oracle below can count without our calendar code. */
const anyDay = fc
  .date({ min: new Date(Date.UTC(1900, 0, 1)), max: new Date(Date.UTC(2099, 11, 31)), noInvalidDate: true })
  .map((d) => dayOf(d.getUTCFullYear(), d.getUTCMonth() + 1, d.getUTCDate()));

const textAt = (day: Day, precision: number) => dayText(day).slice(0, [4, 7, 10][precision]);

const anyDate = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 2 }), fc.constantFrom('plain', 'plain', 'about', 'before', 'after'))
  .map(([day, precision, form]) => {
    const text = textAt(day, precision);
    if (form === 'about') return `${text}~`;
    if (form === 'before') return `[..${text}]`;
    return form === 'after' ? `[${text}..]` : text;
  });

const anyInterval = fc
  .tuple(fc.option(anyDate), fc.oneof(anyDate, fc.constant('..'), fc.constant(null)))
  .map(([from, to]): Interval | null => {
    try {
      return intervalOf(parseBound(from), parseBound(to));
    } catch (error) {
      if (error instanceof EmptyIntervalError) return null;
      throw error;
    }
  })
  .filter((interval) => interval !== null);

/** Every pair of actual first and last days that the bounds allow, sampled at the extremes: the oracle. */
const worlds = ({ fromMin, fromMax, toMin, toMax }: Interval): readonly (readonly [Day, Day])[] =>
  [fromMin, fromMax].flatMap((from) => [toMin, toMax].map((to) => [from, to] as const)).filter(([f, t]) => f < t);

describe('certainty', () => {
  it('is half-open on known days', () => {
    expect(held('2007-08-02', '2025-03-01', '2007-08-01')).toBe('no');
    expect(held('2007-08-02', '2025-03-01', '2007-08-02')).toBe('certain');
    expect(held('2007-08-02', '2025-03-01', '2025-02-28')).toBe('certain');
    expect(held('2007-08-02', '2025-03-01', '2025-03-01')).toBe('no');
  });

  it('never takes an unknown end for "now"', () => {
    expect(held('2011-05-04', null, '2011-05-04')).toBe('certain');
    expect(held('2011-05-04', null, '2011-05-05')).toBe('possible');
    expect(held('2011-05-04', null, '2026-11-25')).toBe('possible');
    expect(held('2011-05-04', '..', '2026-11-25')).toBe('certain');
  });

  it('answers "possible" inside a year-only bound', () => {
    expect(held('2011', '2015', '2011-06-01')).toBe('possible');
    expect(held('2011', '2015', '2012-01-01')).toBe('certain');
    expect(held('2011', '2015', '2014-12-31')).toBe('certain');
    expect(held('2011', '2015', '2015-06-01')).toBe('possible');
    expect(held('2011', '2015', '2016-01-01')).toBe('no');
  });

  it('knows the day before a known end when the start is unknown', () => {
    expect(held(null, '2025-07-01', '2025-06-30')).toBe('certain');
    expect(held(null, '2025-07-01', '2025-06-29')).toBe('possible');
    expect(held('[..2025-06-30]', '2025-07-01', '2025-06-30')).toBe('certain');
    expect(held('[..2025-06-30]', '2025-07-01', '1930-01-01')).toBe('possible');
  });

  it('is narrowed by the days on which a source shows somebody in office', () => {
    const held = intervalOf(parseBound('2020-10'), parseBound(null), { last: parseEdtf('2026-01-22') });
    expect(certainty(held, on('2020-10-15'))).toBe('possible');
    expect(certainty(held, on('2020-11-01'))).toBe('certain');
    expect(certainty(held, on('2026-01-22'))).toBe('certain');
    expect(certainty(held, on('2026-01-23'))).toBe('possible');
    const began = intervalOf(parseBound(null), parseBound('2021-06-30'), { first: parseEdtf('2016-06') });
    expect(certainty(began, on('2016-06-10'))).toBe('possible');
    expect(certainty(began, on('2016-06-30'))).toBe('certain');
    expect(certainty(began, on('2010-01-01'))).toBe('possible');
  });

  it('refuses an interval that ends before it begins', () => {
    expect(() => intervalOf(parseBound('2025-03-01'), parseBound('2025-03-01'))).toThrow(EmptyIntervalError);
    expect(() => intervalOf(parseBound('2025'), parseBound('2024-12'))).toThrow(EmptyIntervalError);
    expect(() => intervalOf(parseBound('2025'), parseBound('2025'))).not.toThrow();
    expect(() => intervalOf(parseBound('..'), parseBound('2025'))).toThrow(/cannot begin/);
  });

  it('agrees with the worlds that its bounds allow', () => {
    fc.assert(
      fc.property(anyInterval, anyDay, (interval, day) => {
        const answers = worlds(interval).map(([from, to]) => from <= day && day < to);
        const oracle = answers.every(Boolean) ? 'certain' : answers.some(Boolean) ? 'possible' : 'no';
        // a day strictly between the extremes can be possible in a world that lies between the sampled ones
        const inner = interval.fromMin <= day && day < interval.toMax;
        expect(certainty(interval, day)).toBe(oracle === 'no' && inner ? 'possible' : oracle);
      }),
    );
  });

  it('is never empty: some day is possible, and a known first day is certain', () => {
    fc.assert(
      fc.property(anyInterval, (interval) => {
        expect(interval.fromMin <= interval.fromMax && interval.toMin <= interval.toMax).toBe(true);
        expect(interval.fromMin < interval.toMin && interval.fromMax < interval.toMax).toBe(true);
        if (interval.fromMin === interval.fromMax) expect(certainty(interval, interval.fromMin)).toBe('certain');
      }),
    );
  });
});

describe('overlap', () => {
  it('is symmetric, and equals the day-by-day answer for one-day intervals', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, anyDay, (a, b, day) => {
        expect(overlap(a, b)).toBe(overlap(b, a));
        const one = { fromMin: day, fromMax: day, toMin: addDays(day, 1), toMax: addDays(day, 1) };
        expect(overlap(a, one)).toBe(certainty(a, day));
      }),
    );
  });

  it('of neighbours is none: an end is exclusive', () => {
    const old = intervalOf(parseBound('2002'), parseBound('2025-03-01'));
    const young = intervalOf(parseBound('2025-03-01'), parseBound('..'));
    expect(overlap(old, young)).toBe('no');
  });
});

describe('within', () => {
  it('keeps a part inside what contains it and never makes it more certain than it was inside', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, anyDay, (inner, outer, day) => {
        const cut = within(inner, outer);
        if (overlap(inner, outer) === 'no') {
          expect(cut).toEqual(inner);
          return;
        }
        expect(cut.fromMin >= outer.fromMin && cut.toMax <= outer.toMax).toBe(true);
        if (certainty(outer, day) === 'no') expect(certainty(cut, day)).toBe('no');
        else if (certainty(inner, day) === 'certain') expect(certainty(cut, day)).not.toBe('no');
      }),
    );
  });
});

describe('both', () => {
  it('is as certain as the weaker link', () => {
    expect(both('certain', 'certain')).toBe('certain');
    expect(both('certain', 'possible')).toBe('possible');
    expect(both('no', 'certain')).toBe('no');
  });
});

describe('days', () => {
  it('print and parse back, and count like the calendar', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, n) => {
        expect(parseDay(dayText(day))).toBe(day);
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });

  it('know leap years and refuse days that do not exist', () => {
    expect(dayText(addDays(on('2024-02-28'), 1))).toBe('2024-02-29');
    expect(dayText(addDays(on('1900-02-28'), 1))).toBe('1900-03-01');
    for (const bad of ['2025-02-29', '2025-13-01', '2025-3-1', '1/3/2025', ''])
      expect(() => parseDay(bad), bad).toThrow();
    expect(addDays(FAR_FUTURE, 1)).toBe(FAR_FUTURE);
  });
});
