import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Interval, intervalOf, parseBound, parseDay, parseEdtf } from '#temporal';
import { barOf, hatchOf } from '../../../web/picture/interval-bar.ts';
import { timeScale } from '../../../web/picture/time-scale.ts';

/** One unit a day: 2001 is 0 to 365, 2002 365 to 730, 2003 730 to 1095. */
const scale = timeScale(parseDay('2001-01-01'), parseDay('2004-01-01'), 1095);
const PLACE = { y: 10, height: 20, fade: 40 };

const bar = (from: string | null, to: string | null) =>
  barOf(intervalOf(parseBound(from), parseBound(to)), scale, PLACE);

describe('a bar', () => {
  it('is full between two days', () => {
    const { certain, start, end, outline, possible, fades } = bar('2002-01-01', '2003-01-01');
    expect({ certain, start, end }).toEqual({ certain: { x1: 365, x2: 730 }, start: 'day', end: 'day' });
    // It began on 30/12/2002 at the latest (728) and ended on 02/01/2002 at the earliest (366); halfway is 547.
    expect(outline).toBe('M365 30L365 10L730 10L730 30Z');
    expect([possible, fades]).toEqual([[], []]);
  });

  it('slants over a year of which only the year is known', () => {
    const { certain, start, possible } = bar('2002', '2003-06-01');
    expect(start).toBe('span');
    expect(certain).toEqual({ x1: 729, x2: 881 });
    expect(possible).toEqual(['M365 30L729 10L729 30Z']);
  });

  it('has slants that meet halfway where no day is certain', () => {
    const { certain, outline, x1, x2 } = bar('2002', '2002');
    expect(certain).toBeNull();
    expect([x1, x2]).toEqual([365, 729]);
    // It began on 30/12/2002 at the latest (728) and ended on 02/01/2002 at the earliest (366); halfway is 547.
    expect(outline).toBe('M365 30L547 10L547 10L729 30Z');
  });

  it('fades from the only end that is known', () => {
    const begun = bar('2002-01-01', null);
    expect([begun.end, begun.x1, begun.x2]).toEqual(['unknown', 365, 406]);
    const ended = bar(null, '2003-01-01');
    expect([ended.start, ended.x1, ended.x2]).toEqual(['unknown', 689, 730]);
    expect(ended.fades.map(({ opacity }) => opacity)).toEqual([0.92, 0.75, 0.58, 0.42, 0.25, 0.08]);
  });

  it('fades after the last day on which a source shows it', () => {
    const { certain, x2 } = barOf(
      intervalOf(parseBound('2002-01-01'), parseBound(null), { last: parseEdtf('2003-01-01') }),
      scale,
      PLACE,
    );
    expect(certain).toEqual({ x1: 365, x2: 731 });
    expect(x2).toBe(771);
  });

  it('has an arrow at the end of the scale where it still holds', () => {
    const { end, x2, arrow } = bar('2002-01-01', '..');
    expect([end, x2]).toEqual(['open', 1095]);
    expect(arrow).toBe('M1095 8L1107 20L1095 32Z');
  });

  it('is possible all over where no day is known', () => {
    const { certain, outline, possible, x1, x2 } = bar(null, null);
    expect({ certain, outline, x1, x2 }).toEqual({ certain: null, outline: '', x1: 0, x2: 1095 });
    expect(possible).toHaveLength(1);
  });

  it('never leaves the scale, and is certain only within what is drawn', () => {
    const bound = fc.constantFrom(
      null,
      '1990',
      '1999-05',
      '2001',
      '2002-03',
      '2002-03-04',
      '2003',
      '2010-01-01',
      '2002~',
    );
    const end = fc.oneof(bound, fc.constant('..'));
    fc.assert(
      fc.property(bound, end, (from, to) => {
        let interval: Interval;
        try {
          interval = intervalOf(parseBound(from), parseBound(to));
        } catch {
          return;
        }
        const { x1, x2, certain } = barOf(interval, scale, PLACE);
        expect([x1 >= 0, x2 <= 1095, x1 <= x2]).toEqual([true, true, true]);
        if (certain) expect([certain.x1 >= x1, certain.x2 <= x2]).toEqual([true, true]);
      }),
    );
  });
});

describe('hatching', () => {
  it('stays within its rectangle', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 4, max: 40 }), (width, height) => {
        const places = hatchOf({ x1: 100, x2: 100 + width }, 50, height)
          .split(/[ML]/)
          .filter(Boolean);
        for (const place of places) {
          const [x = Number.NaN, y = Number.NaN] = place.split(' ').map(Number);
          expect([x >= 100, x <= 100 + width, y >= 50, y <= 50 + height]).toEqual([true, true, true, true]);
        }
      }),
    );
  });
});
