import { describe, expect, it } from 'vitest';
import { quantile, type Result } from './measure.ts';
import { benchText, betweenMarkers, isWithin } from './table.ts';

const result = (http: number, driver: number): Result => ({
  verb: 'chart',
  asked: 500,
  statements: 1,
  bytes: 2_340,
  http: { p50: http, p95: 2 * http },
  driver: { p50: driver, p95: 2 * driver },
});

describe('the table of the bench', () => {
  it.each([
    ['a quick verb may take 1 ms more', 2, 1, true],
    ['a quick verb may not take 1.1 ms more', 2.1, 1, false],
    ['a slow verb may take 1.6 times as long', 16, 10, true],
    ['a slow verb may not take longer', 16.1, 10, false],
  ])('%s', (_, http, driver, within) => expect(isWithin(result(http, driver))).toBe(within));

  it('has a line for each verb', () => {
    expect(benchText([result(3, 2)], 'Here.')).toBe(
      [
        'Here.',
        '',
        '| verb | statements | kB | HTTP p50 / p95 | driver p50 / p95 | more | ratio | within |',
        '| --- | --: | --: | --: | --: | --: | --: | --- |',
        '| chart | 1 | 2.3 | 3.00 / 6.00 | 2.00 / 4.00 | +1.00 | 1.50× | yes |',
      ].join('\n'),
    );
  });

  it('stands between its markers', () => {
    expect(betweenMarkers('a\n<!-- bench -->\nold\n<!-- /bench -->\nb', 'new')).toBe(
      'a\n<!-- bench -->\nnew\n<!-- /bench -->\nb',
    );
    expect(betweenMarkers('no markers', 'new')).toBeNull();
  });

  it('takes the median and the 95th of a hundred', () => {
    const values = Array.from({ length: 100 }, (_, n) => 100 - n);
    expect(quantile(values, 0.5)).toBe(51);
    expect(quantile(values, 0.95)).toBe(96);
    expect(quantile([], 0.5)).toBe(0);
  });
});
