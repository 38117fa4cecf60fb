import { describe, expect, it } from 'vitest';
import type { TimeRow } from '../../../server/model/rows.ts';
import { boundText, closenessOf, holdsADay, runsOn, timeTogether } from '../../../server/model/served/together.ts';
import { type Interval, intervalOf, parseBound } from '../../../server/temporal/index.ts';

const time = (from: string | null, to: string | null): TimeRow => ({
  from,
  to,
  ...intervalOf(parseBound(from), parseBound(to)),
});

const meeting = (mine: TimeRow, theirs: TimeRow, links: readonly Interval[] = [], up = links.length) => ({
  mine,
  theirs,
  links,
  up,
  down: 0,
});

describe('how near two served', () => {
  it.each([
    [0, 0, 'SAME_BODY'],
    [1, 0, 'PARENT'],
    [0, 1, 'PARENT'],
    [1, 1, 'WITHIN_LEVELS'],
    [0, 2, 'WITHIN_LEVELS'],
  ])('%i up, %i down: %s', (up, down, closeness) => {
    const both = time('2020-01-01', '..');
    expect(closenessOf({ mine: both, theirs: both, links: [], up, down })).toBe(closeness);
  });
});

describe('when two served together', () => {
  const mine = time('2018-05-01', '2021-01-01');
  const theirs = time('2019', null);

  it('is what both tenures share, with the texts of the sheets', () => {
    expect(timeTogether(meeting(mine, theirs))).toMatchObject({
      from: '2019',
      fromMin: 20190101,
      fromMax: 20191231,
      toMax: 20210101,
    });
  });

  it('is bounded by when one body belonged to the other', () => {
    const belonged = intervalOf(parseBound('2020-03-01'), parseBound('2020-06'));
    const shared = timeTogether(meeting(mine, time('2019-01-01', '..'), [belonged]));
    expect(shared).toMatchObject({
      from: '2020-03-01',
      to: '2020-06',
      fromMin: 20200301,
      toMin: 20200601,
      toMax: 20200630,
    });
    expect(holdsADay(shared)).toBe('certain');
  });

  it('is no day, possibly one, or certainly one', () => {
    const of = (a: TimeRow, b: TimeRow) => holdsADay(timeTogether(meeting(a, b)));
    expect(of(time('2018-01-01', '2019-01-01'), time('2019-01-01', '2020-01-01'))).toBe('no');
    expect(of(time('2018-01-01', '2019-01'), time('2019-01-10', '2020-01-01'))).toBe('possible');
    expect(of(time('2018-01-01', '2019-01-02'), time('2019-01-01', '2020-01-01'))).toBe('certain');
  });
});

describe('the text of a bound', () => {
  it.each([
    [20200229, 20200229, '2020-02-29'],
    [20200201, 20200229, '2020-02'],
    [20190101, 20191231, '2019'],
    [99991231, 99991231, '..'],
    [20190101, 20190630, null],
    [20190201, 20190227, null],
    [10101, 20190630, null],
    [20190101, 99991231, null],
  ])('%i to %i: %s', (min, max, text) => expect(boundText(min as never, max as never)).toBe(text));
});

describe('whether time runs on along steps', () => {
  const steps = (...all: readonly [string, string][]) => runsOn(all.map(([from, to]) => time(from, to)));

  it('needs no order of beginnings: each step lasts into or beyond the time of those before', () => {
    expect(steps(['2010-01-01', '2020-01-01'], ['2005-01-01', '2010-01-02'])).toBe('certain');
    expect(steps(['2010-01-01', '2020-01-01'], ['2005-01-01', '2010-01-01'])).toBe('no');
    expect(steps(['2010-01-01', '2011-01-01'], ['2019-01-01', '2020-01-01'])).toBe('certain');
  });

  it('looks at all steps before, not only at the last', () => {
    // The second step may be as late as 2020, but the first begins then: the third has ended.
    expect(steps(['2020-01-01', '..'], ['2010-01-01', '2021-01-01'], ['2005-01-01', '2011-01-01'])).toBe('no');
  });

  it('is merely possible where bounds are not known well enough, and certain for no steps', () => {
    expect(steps(['2020', '2022-01-01'], ['2018-01-01', '2020-06-01'])).toBe('possible');
    expect(steps()).toBe('certain');
  });
});
