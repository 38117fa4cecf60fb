import { describe, expect, it } from 'vitest';
import { type Fate, sharesOf, stretchesOf } from '../../../web/views/body-class/fate-shares.ts';

const count = (certain: number, possible = 0) => ({ certain, possible });

const fate = (counts: Fate['counts'], unknown: Fate['unknown']): Pick<Fate, 'counts' | 'unknown'> => ({
  counts,
  unknown,
});

describe('the shares of the fates of a class', () => {
  it('count those of which the record says nothing with those that it lacks, once', () => {
    const shares = sharesOf(
      fate(
        [
          { fate: 'MERGED_INTO', count: count(9) },
          { fate: 'UNKNOWN', count: count(3) },
        ],
        count(54),
      ),
    );
    expect(shares).toEqual([
      { fate: 'MERGED_INTO', certain: 9, possible: 0 },
      { fate: 'UNKNOWN', certain: 54, possible: 0 },
    ]);
  });

  it('leave out fates that nobody had', () => {
    expect(sharesOf(fate([{ fate: 'ENDED', count: count(0) }], count(0)))).toEqual([]);
  });

  it('fill the bar, each as wide as its part', () => {
    const parts = stretchesOf(
      [
        { fate: 'UNCHANGED', certain: 1, possible: 0 },
        { fate: 'ENDED', certain: 1, possible: 2 },
      ],
      400,
    );
    expect(parts.map(({ x, width }) => [x, width])).toEqual([
      [0, 100],
      [100, 300],
    ]);
  });
});
