import { describe, expect, it } from 'vitest';
import { gapsBetween } from '../../../server/model/career/gaps.ts';
import { overlapsOf } from '../../../server/model/career/overlaps.ts';
import type { Post } from '../../../server/model/career/record.ts';
import { leadsTo, stintsOf } from '../../../server/model/career/stints.ts';
import { ends, lead, post, stint } from './sample.ts';

const shown = (posts: readonly Post[]) =>
  stintsOf(posts, 'CONTINUITY').map(({ time, posts: own, through }) => [
    time.from,
    time.to,
    own.length,
    through.map(({ id }) => id),
  ]);

describe('stints by continuity', () => {
  const merged = [lead('a--Bộ trưởng', 'b--Bộ trưởng', 'hop-nhat')];
  const old = (to: string | null, more = {}) => post('Bộ trưởng', 'a', '2018-10-24', to, { leads: merged, ...more });
  const now = (from: string | null, more = {}) => post('Bộ trưởng', 'b', from, '..', more);

  it('the same seat in the body that its own went on in is one, through the reorganisation', () => {
    expect(shown([old('2025-03-01'), now('2025-03-01')])).toEqual([['2018-10-24', '..', 2, ['hop-nhat']]]);
    expect(stintsOf([old('2025-03-01'), now('2025-03-01')], 'IDENTITY')).toHaveLength(2);
  });

  it('a day between them, or one too many, makes two', () => {
    expect(shown([old('2025-02-28'), now('2025-03-01')])).toHaveLength(2);
    expect(shown([old('2025-03-02'), now('2025-03-01')])).toHaveLength(2);
  });

  it('dates of a month or a year meet where their days may', () => {
    expect(shown([old('2025-03'), now('2025-03-01')])).toHaveLength(1);
    expect(shown([old('2025'), now('2025-03-01')])).toHaveLength(1);
    expect(shown([old('2025-02'), now('2025-03-01')])).toHaveLength(2);
  });

  it('an end that nobody knows, or that has not come, meets nothing', () => {
    expect(shown([old(null), now('2025-03-01')])).toHaveLength(2);
    expect(shown([old('..'), now('2025-03-01')])).toHaveLength(2);
    expect(shown([old('2025-03-01'), now(null)])).toHaveLength(2);
  });

  it('acting and holding are two; so is a seat that leads nowhere', () => {
    expect(shown([old('2025-03-01', { acting: true }), now('2025-03-01')])).toHaveLength(2);
    expect(shown([old('2025-03-01', { leads: [] }), now('2025-03-01')])).toHaveLength(2);
  });

  it('term after term in one seat is one', () => {
    const term = (from: string, to: string) => post('Đại biểu Quốc hội', 'qh', from, to, { kind: 'national-assembly' });
    expect(shown([term('2011', '2016'), term('2016', '2021'), term('2021', '2026')])).toEqual([
      ['2011', '2026', 3, []],
    ]);
    expect(shown([term('2011', '2016'), term('2017', '2021')])).toHaveLength(2);
  });

  it('a way over several reorganisations names them in order, and a cycle ends', () => {
    const leads = [lead('a', 'b', '1'), lead('b', 'c', '2'), lead('c', 'a', '3')];
    expect(leadsTo('a', 'c', leads)?.map(({ id }) => id)).toEqual(['1', '2']);
    expect(leadsTo('a', 'a', leads)).toEqual([]);
    expect(leadsTo('a', 'd', leads)).toBeNull();
  });
});

describe('posts held at once', () => {
  const pairs = (...stints: Parameters<typeof overlapsOf>[0]) =>
    overlapsOf(stints).map(({ certainty, time }) => [certainty, time.from, time.to]);

  it('share a day certainly, possibly or not; the day of an end is not shared', () => {
    const a = stint('Bộ trưởng', 'a', '2018-07-25', '2018-10-24');
    expect(pairs(a, stint('Trưởng Ban', 'b', '2018-10-23', '..'))).toEqual([['certain', '2018-10-23', '2018-10-24']]);
    expect(pairs(a, stint('Trưởng Ban', 'b', '2018-10-24', '..'))).toEqual([]);
    expect(pairs(a, stint('Trưởng Ban', 'b', '2018-10', '..'))).toEqual([['possible', '2018-10', '2018-10-24']]);
    expect(pairs(a, stint('Trưởng Ban', 'b', null, null))).toEqual([['possible', null, null]]);
    expect(pairs(stint('Trưởng Ban', 'b', '2010', null), a)).toEqual([['possible', '2018-07-25', null]]);
  });
});

describe('gaps of a career', () => {
  it('are told from the latest end to the earliest beginning, between first and last', () => {
    const posts = [stint('A', 'a', '2000-01-01', '2004'), stint('B', 'b', '2006-05', '2010-01-01')];
    expect(ends(gapsBetween(posts))).toEqual([['2004-12-31', '2006-05-01']]);
  });

  it('are none where a post may still have been held, whatever lies between known days', () => {
    const known = [stint('A', 'a', '2000-01-01', '2004-01-01'), stint('B', 'b', '2006-01-01', '..')];
    expect(ends(gapsBetween(known))).toEqual([['2004-01-01', '2006-01-01']]);
    expect(gapsBetween([...known, stint('C', 'c', '2003', null)])).toEqual([]);
    expect(gapsBetween([...known, stint('C', 'c', null, null)])).toEqual([]);
    expect(gapsBetween([])).toEqual([]);
  });

  it('a rank and a membership are no posts', () => {
    const posts = [stint('A', 'a', '2000-01-01', '2004-01-01'), stint('B', 'b', '2006-01-01', '..')];
    const beside = [stint('Thiếu tướng', 'x', '2001', '..', { kind: 'other' }), stint('Ủy viên', 'y', '2001', '..')];
    expect(ends(gapsBetween([...posts, ...beside]))).toEqual([['2004-01-01', '2006-01-01']]);
  });
});
