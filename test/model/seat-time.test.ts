import { describe, expect, it } from 'vitest';
import { intervalOf, parseBound } from '#temporal';
import type { TimeRow } from '../../server/model/rows.ts';
import { gapsOf, sharedTime } from '../../server/model/seat-time.ts';

const time = (from: string | null, to: string | null): TimeRow => ({
  from,
  to,
  ...intervalOf(parseBound(from), parseBound(to)),
});

const ends = (rows: readonly TimeRow[]) => rows.map(({ from, to }) => [from, to]);

describe('gapsOf', () => {
  const body = time('2000-01-01', '..');

  it('tells when nobody can have held the seat, by exact ends', () => {
    const held = [time('2000-01-01', '2018-09-21'), time('2018-10-23', '..')];
    expect(ends(gapsOf(body, held, []))).toEqual([['2018-09-21', '2018-10-23']]);
  });

  it('leaves out every day on which someone may have held it', () => {
    // Ended some day of 2010, and the next began some day of May 2012.
    const held = [time('2000-01-01', '2010'), time('2012-05', '..')];
    expect(ends(gapsOf(body, held, []))).toEqual([['2010-12-31', '2012-05-01']]);
    expect(gapsOf(body, [time('2000', null)], [])).toEqual([]);
  });

  it('counts from the body’s certain beginning to its certain end', () => {
    expect(ends(gapsOf(time('2000', '2005-03-01'), [time('2002-01-01', '2003-01-01')], []))).toEqual([
      ['2000-12-31', '2002-01-01'],
      ['2003-01-01', '2005-03-01'],
    ]);
    expect(ends(gapsOf(body, [time('2000-01-01', '2024-07-01')], []))).toEqual([['2024-07-01', '..']]);
    expect(gapsOf(time(null, null), [], [])).toEqual([]);
  });

  it('takes out what a source says was a vacancy', () => {
    const held = [time('2000-01-01', '2019-11-22'), time('2020-11-12', '..')];
    expect(gapsOf(body, held, [time('2019-11-22', '2020-11-12')])).toEqual([]);
    expect(ends(gapsOf(body, held, [time('2019-12-01', '2020-11-12')]))).toEqual([['2019-11-22', '2019-12-01']]);
  });

  it('is not misled by a long tenure that holds a short one', () => {
    const held = [time('2000-01-01', '2010-01-01'), time('2001-01-01', '2002-01-01'), time('2011-01-01', '..')];
    expect(ends(gapsOf(body, held, []))).toEqual([['2010-01-01', '2011-01-01']]);
  });
});

describe('sharedTime', () => {
  it('is bounded by the later beginning and the earlier end, in either order', () => {
    const a = time('2018-07-25', '2025-03-01');
    const b = time('2019', '..');
    expect(sharedTime(a, b)).toEqual({ ...time('2019', '2025-03-01') });
    expect(sharedTime(b, a)).toEqual(sharedTime(a, b));
  });
});
