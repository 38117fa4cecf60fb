import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ANNOUNCED } from '../../server/graph/announced.ts';
import { calmAfter, commitsBy, type Look } from '../../server/graph/commits.ts';
import { type Random, randomFrom } from './random-question.ts';

/** A transaction: open, then committing (its rows are applied one by one, and at some moment the state of the record), then over. */
type Written = {
  readonly open: number;
  readonly commits: number;
  readonly told: number;
  readonly applied: number;
  readonly state: string;
};

/** A whole number of milliseconds, from the first to the second. */
const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

/** Transactions one after the other, each announced as the rule says. */
const writtenBy = (random: Random): readonly Written[] => {
  const all: Written[] = [];
  for (let n = 0, time = 0; n < 4; n += 1) {
    const open = time + between(random, 1, 5 * ANNOUNCED);
    const commits = open + ANNOUNCED + between(random, 0, 2) * between(random, 0, ANNOUNCED);
    const applied = commits + between(random, 1, 2 * ANNOUNCED);
    all.push({ open, commits, told: between(random, commits, applied), applied, state: `state ${n}` });
    time = applied;
  }
  return all;
};

/** What a look finds whose list is made at one moment, and whose state is read at another. */
const lookAt = (all: readonly Written[], list: number, state: number): Look => ({
  writing: all.filter(({ open, applied }) => open <= list && list < applied).length,
  closing: all.filter(({ commits, applied }) => commits <= list && list < applied).length,
  state: all.filter(({ told }) => told <= state).at(-1)?.state ?? 'first',
});

/** One after the other; now and then slower than a transaction is announced, now and then after a pause as long. */
const looksAt = (all: readonly Written[], random: Random) => {
  const end = (all.at(-1)?.applied ?? 0) + 3 * ANNOUNCED;
  const looks = [];
  for (let time = 0; time < end; ) {
    const began = time + between(random, 0, 1) * between(random, 0, 1.5 * ANNOUNCED) + between(random, 0, 60);
    const list = began + between(random, 0, 20);
    const state = list + between(random, 0, 1) * between(random, 0, 1.5 * ANNOUNCED) + between(random, 0, 20);
    const ended = state + between(random, 0, 20);
    looks.push({ look: lookAt(all, list, state), began, ended });
    time = ended;
  }
  return looks;
};

const START = { from: Number.POSITIVE_INFINITY, until: Number.NEGATIVE_INFINITY };

describe('what looks at a database tell of commits', () => {
  it('never calls a time calm in which a commit was applied, and calls most of the others so', () => {
    const random = randomFrom(20_250_701);
    let [told, looked] = [0, 0];
    for (let run = 0; run < 3_000; run += 1) {
      const all = writtenBy(random);
      let [calm, state] = [START, null as string | null];
      for (const seen of looksAt(all, random)) {
        calm = calmAfter(calm, state, seen);
        state = seen.look.closing > 0 ? state : seen.look.state;
        looked += 1;
        if (calm.from > calm.until) continue;
        told += 1;
        const applied = all.filter(({ commits, applied: over }) => commits < calm.until && over > calm.from);
        expect(applied, `${JSON.stringify(calm)} among ${JSON.stringify(all)}`).toEqual([]);
      }
    }
    expect(told / looked).toBeGreaterThan(0.3);
  });
});

const QUIET: Look = { writing: 0, closing: 0, state: 'a' };

describe('who reads', () => {
  it('waits for a first look alone, and for no further one while that holds', async () => {
    let looks = 0;
    const commits = commitsBy(async () => {
      looks += 1;
      return QUIET;
    });
    const limit = performance.now() + 1_000;
    const since = await commits.begin(limit);
    expect(await commits.none(since, limit)).toBe(true);
    expect(await commits.none(await commits.begin(limit), limit)).toBe(true);
    expect(looks).toBe(1);
  });

  it('waits while a commit is applied, and no longer than it can', async () => {
    const over = performance.now() + 300;
    const commits = commitsBy(async () => (performance.now() < over ? { ...QUIET, writing: 1, closing: 1 } : QUIET));
    expect(await commits.begin(performance.now() + 2_000)).toBeGreaterThanOrEqual(over);
    const never = commitsBy(async () => ({ ...QUIET, writing: 1, closing: 1 }));
    const start = performance.now();
    const since = await never.begin(start + 200);
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(await never.none(since, performance.now() + 50)).toBe(false);
  });

  it('is told nothing good where a database is silent or away, and soon', async () => {
    for (const look of [() => sleep(60_000, QUIET, { ref: false }), () => Promise.reject(new Error('away'))]) {
      const commits = commitsBy(look);
      const start = performance.now();
      const since = await commits.begin(start + 2_000);
      expect(await commits.none(since, performance.now() + 100)).toBe(false);
      expect(performance.now() - start).toBeLessThan(1_000);
    }
  });

  it('reads again what was read across a commit', async () => {
    const seen = { ...QUIET };
    const commits = commitsBy(async () => ({ ...seen }));
    const limit = performance.now() + 5_000;
    const since = await commits.begin(limit);
    await sleep(ANNOUNCED);
    seen.state = 'b';
    expect(await commits.none(since, limit)).toBe(false);
    expect(await commits.none(await commits.begin(limit), limit)).toBe(true);
  });
});
