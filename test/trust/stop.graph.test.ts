import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { loadFolder } from '../../seed/loader.ts';
import { askOnce, type Outcome, questionOf, startLoad } from './clients.ts';
import { startProgram } from './program.ts';
import { report, times } from './torture.ts';

const STOPS = times(1, 50);

/** Milliseconds in which the program has ended. */
const GONE = 10_000;

const ASKED = [
  questionOf('{ release { number } }'),
  { path: '/' },
  questionOf('{ search(text: "Bộ Nội vụ", first: 20) { totalCount } }'),
  { path: '/co-quan/bo-noi-vu' },
];

// The first load takes longer than a test may.
beforeAll(async () => {
  await loadFolder(inject('neo4j'), 'seed/facts', () => {});
});

/** A service that is gone refuses the connection; that is no answer that was cut. */
const isRefused = ({ fault }: Outcome): boolean => fault === 'ECONNREFUSED';

/** Resolves once the service says that it is not to be asked any more, which it does before its port closes. */
const untilSaid = async (url: string): Promise<void> => {
  for (;;) {
    const { status, fault } = await askOnce(url, { path: '/readyz' });
    if (status === 503) return;
    if (status === null) throw new Error(`the port closed (${fault}) before /readyz said so`);
  }
};

/** Resolves once all questions have an answer: a database that has not planned them yet may be too slow for one. */
const untilPlanned = async (url: string): Promise<void> => {
  for (const one of ASKED) while ((await askOnce(url, one)).status !== 200) await sleep(100);
};

/** All answers of one service that is told to end under load, and how long that took it (milliseconds). */
const stopped = async (): Promise<{ readonly outcomes: readonly Outcome[]; readonly took: number }> => {
  const { child, url } = await startProgram(inject('neo4j'));
  await untilPlanned(url);
  const load = startLoad(url, ASKED, 8, 5);
  while (load.outcomes.length < 100) await sleep(20);
  const told = Date.now();
  child.kill('SIGTERM');
  const [[code]] = await Promise.all([once(child, 'exit'), untilSaid(url)]);
  const took = Date.now() - told;
  const outcomes = await load.stop();
  expect(code).toBe(0);
  expect(took).toBeLessThan(GONE);
  return { outcomes, took };
};

describe('SIGTERM under load', () => {
  it(`cuts no answer, ${STOPS} times`, { timeout: 60_000 + STOPS * 20_000 }, async () => {
    let answered = 0;
    let longest = 0;
    for (let n = 0; n < STOPS; n += 1) {
      const { outcomes, took } = await stopped();
      expect(outcomes.filter((one) => one.status !== 200 && !isRefused(one))).toEqual([]);
      answered += outcomes.filter(({ status }) => status === 200).length;
      longest = Math.max(longest, took);
    }
    report('stop', `${STOPS} stops, ${answered} answers, none cut; the longest took ${longest} ms`);
  });
});
