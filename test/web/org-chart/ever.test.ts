import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, dayOf, type Interval } from '#temporal';
import { type EverPart, seatsFor } from '../../../web/views/org-chart/ever.ts';

const during = (from: number, to: number): Interval => {
  const [start, end] = [dayOf(from, 1, 1), dayOf(to, 1, 1)];
  return { fromMin: start, fromMax: start, toMin: end, toMax: end };
};

const part = (slug: string, from: number, to: number): EverPart => ({ slug, group: 'bo', interval: during(from, to) });

const parts = fc
  .array(fc.tuple(fc.integer({ min: 1945, max: 2020 }), fc.integer({ min: 1, max: 40 })), { maxLength: 40 })
  .map((lives) => lives.map(([from, years], index) => part(`b${index}`, from, from + years)));

const meet = (a: Interval, b: Interval): boolean => (a.fromMin as Day) <= b.toMax && (b.fromMin as Day) <= a.toMax;

describe('seatsFor', () => {
  it('gives nobody a seat in which another sits, or has just left', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const { seatOf } = seatsFor(all);
        for (const a of all)
          for (const b of all)
            if (a.slug < b.slug && meet(a.interval, b.interval))
              expect(seatOf.get(a.slug)).not.toBe(seatOf.get(b.slug));
      }),
    );
  });

  it('needs no more seats than there were parts at one time and their ghosts', () => {
    const { seatsOf } = seatsFor([part('a', 1945, 1990), part('b', 1992, 2007), part('c', 2009, 2025)]);
    expect(seatsOf.get('bo')).toEqual(['#bo.0']);
    expect(seatsFor([part('a', 1945, 1990), part('b', 1990, 2007)]).seatsOf.get('bo')).toHaveLength(2);
  });

  it('keeps the order of the newest parts', () => {
    const { seatOf } = seatsFor([part('a', 2000, 2020), part('b', 1990, 2020), part('z', 1945, 1980)]);
    expect([seatOf.get('a'), seatOf.get('b')]).toEqual(['#bo.0', '#bo.1']);
  });

  it('leaves no gap between the parts of the last day: seats that nobody has any more stand half above and half below theirs', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const last = Math.max(...all.map(({ interval }) => interval.toMax));
        const { seatOf, seatsOf } = seatsFor(all);
        const held = new Set(all.filter(({ interval }) => interval.toMax === last).map(({ slug }) => seatOf.get(slug)));
        const seats = seatsOf.get('bo') ?? [];
        const above = Math.floor((seats.length - held.size) / 2);
        expect(new Set(seats.slice(above, above + held.size))).toEqual(held);
      }),
    );
  });

  it('keeps one seat for who came twice', () => {
    const { seatOf, seatsOf } = seatsFor([part('a', 1945, 1950), part('a', 1990, 2000), part('b', 1960, 1970)]);
    expect(seatOf.get('a')).not.toBe(seatOf.get('b'));
    expect(seatsOf.get('bo')).toHaveLength(2);
  });
});
