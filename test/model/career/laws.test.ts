import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, certainty, type Day, dayText, parseDay } from '#temporal';
import { gapsBetween } from '../../../server/model/career/gaps.ts';
import { movesOf } from '../../../server/model/career/moves.ts';
import { overlapsOf } from '../../../server/model/career/overlaps.ts';
import type { Post } from '../../../server/model/career/record.ts';
import { stintsOf } from '../../../server/model/career/stints.ts';
import { lead, post } from './sample.ts';

// Laws of careers that hold whatever the posts: over days, months, years, unknown and open ends, in a few seats of two bodies of one line.

const START = parseDay('2019-12-20');
const DAYS: readonly Day[] = Array.from({ length: 60 }, (_, n) => addDays(START, n));
const text = (day: Day, length: 4 | 7 | 10): string => dayText(day).slice(0, length);

const LEADS = [lead('a--Bộ trưởng', 'b--Bộ trưởng', 'hop-nhat'), lead('a--Thứ trưởng', 'b--Thứ trưởng', 'hop-nhat')];
const length = fc.constantFrom(4, 7, 10, 10, 10) as fc.Arbitrary<4 | 7 | 10>;

const aPost: fc.Arbitrary<Post> = fc
  .record({
    title: fc.constantFrom('Bộ trưởng', 'Thứ trưởng', 'Ủy viên', 'Thiếu tướng'),
    org: fc.constantFrom('a', 'b'),
    from: fc.integer({ min: 0, max: 50 }),
    days: fc.integer({ min: 1, max: 20 }),
    fromForm: fc.option(length, { freq: 5 }),
    toForm: fc.oneof(length, fc.constantFrom(null, '..')),
    acting: fc.boolean(),
    concurrent: fc.boolean(),
  })
  .map(({ title, org, from, days, fromForm, toForm, ...how }) => {
    const [begin, end] = [DAYS[from] ?? START, addDays(DAYS[from] ?? START, days)];
    const to = typeof toForm === 'number' ? text(end, toForm) : toForm;
    return post(title, org, fromForm === null ? null : text(begin, fromForm), to, { ...how, leads: LEADS });
  });

const distinct = (posts: readonly Post[]): readonly Post[] =>
  [...new Map(posts.map((one) => [one.tenure.id, one])).values()].sort((a, b) =>
    a.tenure.key < b.tenure.key ? -1 : 1,
  );

const posts = fc.array(aPost, { maxLength: 7 }).map(distinct);
const reading = fc.constantFrom('IDENTITY' as const, 'CONTINUITY' as const);

describe('laws of careers', () => {
  it('every tenure is in one stint, by either reading, and a stint begins and ends with its own', () => {
    fc.assert(
      fc.property(posts, reading, (all, how) => {
        const stints = stintsOf(all, how);
        expect(stints.flatMap((one) => one.posts.map(({ tenure }) => tenure.id)).sort()).toEqual(
          all.map(({ tenure }) => tenure.id).sort(),
        );
        for (const { time, posts: own } of stints) {
          expect([time.from, time.to]).toEqual([own[0]?.tenure.from ?? null, own.at(-1)?.tenure.to ?? null]);
          expect(time.fromMin <= time.fromMax && time.toMin <= time.toMax && time.fromMin < time.toMax).toBe(true);
        }
      }),
    );
  });

  it('on a day of a gap certainly no post was held; on any other between first and last one may have been', () => {
    fc.assert(
      fc.property(posts, (all) => {
        const stints = stintsOf(all, 'IDENTITY');
        const held = stints.filter(({ lane }) => lane === 'GOVERNMENT').map(({ time }) => time);
        const gaps = gapsBetween(stints);
        for (const day of DAYS) {
          const mayHold = held.some((time) => certainty(time, day) !== 'no');
          const inside = held.some(({ fromMin }) => fromMin <= day) && held.some(({ toMax }) => toMax > day);
          expect(gaps.some((gap) => certainty(gap, day) === 'certain')).toBe(inside && !mayHold);
        }
      }),
    );
  });

  it('two stints are told to be held at once where some day may have been of both', () => {
    fc.assert(
      fc.property(posts, reading, (all, how) => {
        const stints = stintsOf(all, how);
        const told = new Set(
          overlapsOf(stints).map(({ first, second }) => stints.indexOf(first) * 10 + stints.indexOf(second)),
        );
        stints.forEach((one, a) => {
          stints.forEach((other, b) => {
            if (a >= b) return;
            const days = DAYS.some((day) => certainty(one.time, day) !== 'no' && certainty(other.time, day) !== 'no');
            if (days) expect(told.has(a * 10 + b)).toBe(true);
          });
        });
      }),
    );
  });

  it('a move leads from what may have ended to what began later, both of the main line, and never to itself', () => {
    fc.assert(
      fc.property(posts, reading, (all, how) => {
        for (const { from, to, certainty: sure } of movesOf(stintsOf(all, how))) {
          expect(from).not.toBe(to);
          expect([from, to].every(({ lane, tenure }) => lane === 'GOVERNMENT' && !tenure.concurrent)).toBe(true);
          expect(from.time.toMin <= to.time.fromMax && from.time.fromMin < to.time.fromMax).toBe(true);
          expect(sure === 'certain').toBe(from.time.toMax <= to.time.fromMin);
        }
      }),
    );
  });
});
