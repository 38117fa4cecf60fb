import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadFolder } from '../../seed/loader.ts';
import { closedLoop, openLoop, quantile, type Seen, sender } from './load.ts';
import { type Program, startProgram } from './program.ts';
import { IS_TORTURE, report } from './torture.ts';

/** A question that is read from the database each time. */
const QUESTION =
  '{ organisation(id: "bo-khoa-hoc-va-cong-nghe") { name(asOf: "2025-03-01") { vi } heads(asOf: "2025-03-01") { person { name } } } }';

const CLIENTS = 32;
const SECONDS = 10;

const good = (seen: readonly Seen[]): readonly Seen[] => seen.filter(({ status }) => status === 200);
const times = (seen: readonly Seen[]): readonly number[] => seen.map(({ took }) => took);

let program: Program;

// The load of a whole machine is no test beside others: only under torture, where nothing else runs.
describe.runIf(IS_TORTURE)('five times more requests than can be answered', () => {
  beforeAll(async () => {
    await loadFolder(inject('neo4j'), 'seed/facts', () => {});
    program = await startProgram(inject('neo4j'));
  }, 300_000);

  afterAll(() => program.stop());

  it('leave four fifths of the answers, quick refusals, and a service that is well at once', async () => {
    const { send, close } = sender(program.url, QUESTION);
    await closedLoop(send, CLIENTS, 5_000);
    const calm = await closedLoop(send, CLIENTS, SECONDS * 1_000);
    const peak = good(calm).length / SECONDS;
    const storm = await openLoop(send, 5 * peak, SECONDS * 1_000);
    const refused = storm.filter(({ status }) => status === 503);
    const share = good(storm).length / SECONDS / peak;
    await sleep(1_000);
    const after = await send();
    close();
    report(
      'overload',
      `peak ${peak.toFixed(0)} answers a second, p99 ${quantile(times(good(calm)), 0.99).toFixed(0)} ms; at five times that ${(100 * share).toFixed(0)} % of it, admitted p99 ${quantile(times(good(storm)), 0.99).toFixed(0)} ms, refused p99 ${quantile(times(refused), 0.99).toFixed(0)} ms; a second after it one answer in ${after.took.toFixed(0)} ms`,
    );
    const others = storm.filter(({ status }) => status !== 200 && status !== 503);
    expect(others.map(({ status, fault, took }) => `${status} ${fault} ${took.toFixed(0)} ms`)).toEqual([]);
    expect(share).toBeGreaterThanOrEqual(0.8);
    expect(after.status).toBe(200);
  }, 120_000);
});
