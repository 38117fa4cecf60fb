import { describe, expect, it } from 'vitest';
import { parseDay } from '#temporal';
import { careerOf, lanesOf } from '../../../server/model/career/career.ts';
import type { CareerRecord, Post } from '../../../server/model/career/record.ts';
import { sharedBodies } from '../../../server/model/career/shared.ts';
import type { PersonRow } from '../../../server/model/rows.ts';
import { ends, post } from './sample.ts';

const record = (id: string, ...posts: readonly Post[]): CareerRecord => ({ person: { id } as PersonRow, posts });
const ALWAYS = { from: null, to: null };
const PARTY = { kind: 'party-body', name: 'Ban Tổ chức Trung ương' } as const;

describe('careerOf', () => {
  const whole = record(
    'p',
    post('Giám đốc', 'c', '2000-01-01', '2005-01-01', { kind: 'centre', name: 'Trung tâm' }),
    post('Thứ trưởng', 'a', '2008-01-01', '2012-01-01'),
    post('Bộ trưởng', 'a', '2012-01-01', '..'),
  );
  const seen = (from: string | null, to: string | null) => {
    const window = { from: from === null ? null : parseDay(from), to: to === null ? null : parseDay(to) };
    const career = careerOf(whole, 'IDENTITY', window);
    return [career.stints.length, career.moves().length, career.gaps().length];
  };

  it('shows what may fall into [from, to)', () => {
    expect(seen(null, null)).toEqual([3, 2, 1]);
    expect(seen('2012-01-01', null)).toEqual([1, 1, 0]);
    expect(seen('2011-12-31', null)).toEqual([2, 1, 0]);
    expect(seen(null, '2008-01-01')).toEqual([1, 0, 1]);
    expect(seen('2005-01-01', '2008-01-01')).toEqual([0, 0, 1]);
  });

  it('puts stints into lanes in their order, without empty ones', () => {
    const career = careerOf(
      record('p', post('Bộ trưởng', 'a', '2010', '2012'), post('Phó Trưởng Ban', 'b', '2011', '2012', PARTY)),
      'IDENTITY',
      ALWAYS,
    );
    expect(lanesOf(career.stints).map(({ lane, stints }) => [lane, stints.length])).toEqual([
      ['PARTY', 1],
      ['GOVERNMENT', 1],
    ]);
  });
});

describe('sharedBodies', () => {
  const minister = record('a', post('Bộ trưởng', 'bo', '2018-10-24', '2025-03-01', { person: 'a' }));
  const deputy = record('b', post('Thứ trưởng', 'bo', '2021-08-06', '2025-03-01', { person: 'b' }));
  const later = record('c', post('Thứ trưởng', 'bo', '2025-03-01', '..', { person: 'c' }));

  it('are those where two were at one time, each pair once, nobody with himself', () => {
    const shared = sharedBodies([minister, deputy, later, minister], ALWAYS, false);
    expect(shared.map(({ posts, certainty }) => [...posts.map(({ tenure }) => tenure.person), certainty])).toEqual([
      ['a', 'b', 'certain'],
    ]);
    expect(ends(shared.map(({ time }) => time))).toEqual([['2021-08-06', '2025-03-01']]);
    expect(sharedBodies([minister, deputy], { from: parseDay('2025-03-01'), to: null }, false)).toEqual([]);
  });

  it('leave memberships out unless they are asked for', () => {
    const member = (id: string) =>
      record(id, post('Ủy viên Trung ương Đảng', 'tw', '2021', '2026', { kind: 'party-body', person: id }));
    expect(sharedBodies([member('a'), member('b')], ALWAYS, false)).toEqual([]);
    expect(sharedBodies([member('a'), member('b')], ALWAYS, true)).toHaveLength(1);
  });
});
