import { expect, it } from 'vitest';
import { type Held, lows, slope, thirds } from './gauges.ts';

/** A minute of samples: a heap that grows by 1 MB every ten seconds and is collected to `left` at each tenth. */
const held = (left: (second: number) => number): readonly Held[] =>
  Array.from({ length: 60 }, (_, second) => ({
    at: second * 1_000,
    rss: 0,
    heap: left(second) + (second % 10),
    files: 0,
    sockets: 0,
    pool: 0,
  }));

it('a heap that comes back to what it was is flat, however it swings', () => {
  const series = lows(
    held(() => 50),
    'heap',
    10,
  );
  expect(thirds(series)).toEqual([50, 50]);
  expect(slope(series)).toBeCloseTo(0);
});

it('a heap of which each collection leaves more is not: a megabyte a minute is 60 an hour', () => {
  const series = lows(
    held((second) => 50 + Math.floor(second / 10) / 6),
    'heap',
    10,
  );
  expect(thirds(series)[1]).toBeGreaterThan(thirds(series)[0]);
  expect(slope(series)).toBeCloseTo(60);
});
