import { describe, expect, it } from 'vitest';
import { isMostlyOther } from '../../seed/loader.ts';

const counts = { Organisation: 60, Tenure: 40 };

// A plan that is forgotten is made anew while a reader waits: docs/reading.md.
describe('that most of the graph is other, so that plans are made anew,', () => {
  it('is said of the first load, and of one that makes or removes more than half of it', () => {
    expect(isMostlyOther({ counts, made: 100, removed: 0 })).toBe(true);
    expect(isMostlyOther({ counts, made: 1, removed: 900 })).toBe(true);
    expect(isMostlyOther({ counts, made: 30, removed: 21 })).toBe(true);
  });

  it('is not said of one that changes facts, or a few of them', () => {
    expect(isMostlyOther({ counts, made: 0, removed: 0 })).toBe(false);
    expect(isMostlyOther({ counts, made: 25, removed: 25 })).toBe(false);
  });
});
