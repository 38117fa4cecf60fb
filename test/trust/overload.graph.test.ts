import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadFolder } from '../../seed/loader.ts';
import { closedLoop, openLoop, quantile, type Seen, sender } from './load.ts';
import { type Program, startProgram } from './program.ts';
import { IS_TORTURE, report } from './torture.ts';

/** A question that is read from the database each time. */
const QUESTION =
  '{ organisation(id: "bo-khoa-hoc-va-cong-nghe") { name(asOf: "2025-03-01") { vi } heads(asOf: "2025-03-01") { person { name } } } }';

const CLIENTS = 96;
const SECONDS = 10;

const good = (seen: readonly Seen[]): readonly Seen[] => seen.filter(({ status }) => status === 200);
const times = (seen: readonly Seen[]): readonly number[] => seen.map(({ took }) => took);

/** What was seen when all went well, when five times as many asked, and a second after that. */
type Storm = {
  readonly calm: readonly Seen[];
  readonly storm: readonly Seen[];
  readonly seconds: number;
  readonly after: Seen;
};

const measure = async (url: string): Promise<Storm> => {
  const { send, close } = sender(url, QUESTION);
  await closedLoop(send, CLIENTS, 5_000);
  const calm = await closedLoop(send, CLIENTS, SECONDS * 1_000);
  const began = performance.now();
  const storm = await openLoop(send, (5 * good(calm).length) / SECONDS, SECONDS * 1_000);
  const seconds = (performance.now() - began) / 1_000;
  await sleep(1_000);
  const after = await send();
  close();
  return { calm, storm, seconds, after };
};

/** Milliseconds, as the report tells them: of half of the answers, and of all but one in a hundred. */
const told = (seen: readonly Seen[]): string =>
  [0.5, 0.99].map((share) => quantile(times(seen), share).toFixed(0)).join(' / ');

// The load of a whole machine is no test beside others: only under torture, where nothing else runs.
describe.runIf(IS_TORTURE)('five times more requests than can be answered', () => {
  let program: Program;
  let seen: Storm;

  beforeAll(async () => {
    await loadFolder(inject('neo4j'), 'seed/facts', () => {});
    program = await startProgram(inject('neo4j'));
    seen = await measure(program.url);
  }, 400_000);

  afterAll(() => program.stop());

  it('leave four fifths of the answers, and a service that is well at once', () => {
    const { calm, storm, seconds, after } = seen;
    const [peak, kept] = [good(calm).length / SECONDS, good(storm).length / seconds];
    report(
      'overload',
      `peak ${peak.toFixed(0)} answers a second, p50 / p99 ${told(good(calm))} ms; at five times that ${((100 * kept) / peak).toFixed(0)} % of it; a second after it one answer in ${after.took.toFixed(0)} ms`,
    );
    const others = storm.filter(({ status }) => status !== 200 && status !== 503);
    expect(others.map(({ status, fault, took }) => `${status} ${fault} ${took.toFixed(0)} ms`)).toEqual([]);
    expect(kept / peak).toBeGreaterThanOrEqual(0.8);
    expect(after.status).toBe(200);
  });

  it('are told so, or are answered, in time', () => {
    const { calm, storm } = seen;
    const refused = storm.filter(({ status }) => status === 503);
    report('refusals', `${refused.length} refused, p50 / p99 ${told(refused)} ms; admitted ${told(good(storm))} ms`);
    expect(quantile(times(refused), 0.99)).toBeLessThanOrEqual(50);
    expect(quantile(times(good(storm)), 0.99)).toBeLessThanOrEqual(3 * quantile(times(good(calm)), 0.99));
  });
});
