import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadFolder } from '../../seed/loader.ts';
import { loadConfig } from '../../server/config.ts';
import { POOL_SIZE } from '../../server/graph/driver.ts';
import { freeLoopbackPort } from '../../server/neo4j/ports.ts';
import { loadIn } from '../loader/loader-process.ts';
import { copyFacts, removeFolders } from '../support/facts.ts';
import { type Asked, askOnce, type Outcome, questionOf } from './clients.ts';
import { type Held, lows, slope, thirds, watch } from './gauges.ts';
import { quantile } from './load.ts';
import { type Program, startProgram } from './program.ts';
import { IS_TORTURE, report } from './torture.ts';

/** Minutes of the soak, SOAK_MINUTES where that is set; none in a run of all tests. */
const MINUTES = Number(loadConfig().machine.environment.SOAK_MINUTES ?? (IS_TORTURE ? 30 : 0));

const SECOND = 1_000;
const DURATION = MINUTES * 60 * SECOND;

/** A load every two minutes; in a short soak there are some all the same. */
const LOAD_EVERY = Math.min(120 * SECOND, DURATION / 5);

/** The first part of the time, in which caches fill and code is compiled. */
const WARM_UP = DURATION / 6;

/** How often everything is asked to see how long an answer takes. */
const ROUNDS = 5;

/** The share by which the last third may be above the first: of half an hour; what is shorter swings more. */
const GROWTH = MINUTES >= 20 ? 0.05 : 0.3;

/** Samples of a window: each has some collections of the heap. */
const WINDOW = Math.max(5, Math.round(MINUTES * 2));

/** Each names how well its things are attested, by which the two states differ. */
const QUESTIONS: readonly Asked[] = [
  '{ organisation(id: "bo-khoa-hoc-va-cong-nghe") { confidence heads(asOf: "2025-03-01") { confidence person { name confidence } } } }',
  '{ organisations(first: 60, kinds: [MINISTRY]) { edges { node { slug confidence sources { url } } } } }',
  '{ people(first: 60) { edges { node { slug confidence tenures(first: 5) { edges { node { confidence interval { from } } } } } } } }',
  '{ search(text: "công nghệ thông tin", first: 20) { edges { node { slug title { vi } } } } }',
  '{ convert(items: [{name: "Bộ Thông tin và Truyền thông"}, {name: "Tỉnh Hà Đông"}], from: "2024-12-31", to: "2025-07-01") { certain possible none items { match candidates { organisation { slug confidence } successors { organisation { slug confidence } } } } } }',
].map(questionOf);

const PAGES: readonly Asked[] = [
  '/',
  '/en',
  '/tim?q=cong+nghe',
  '/co-quan/bo-khoa-hoc-va-cong-nghe?ngay=2025-03-01',
  '/nguoi/tran-quang-hung-1987',
  '/so-do?ngay=2025-02-28',
].map((path) => ({ path }));

const ASKED = [...QUESTIONS, ...PAGES];

/** A page knows when its data were read. */
const sumOf = (text: string): string =>
  createHash('sha256')
    .update(text.replaceAll(/\d{13}/g, ''))
    .digest('hex');

/** The application without its content, which the browser then asks for: what a page is that takes too long. */
const isBare = ({ text }: Outcome): boolean => text.includes('<div id="app"></div>');

/** The right answers of a state, by the place in what is asked. */
type Right = readonly string[];

/** One answer without its text; `wrong` says what is wrong with it. */
type Told = {
  readonly at: number;
  readonly milliseconds: number;
  readonly bare: boolean;
  readonly wrong: string | null;
};

const told: Told[] = [];
let held: readonly Held[] = [];
let loads = 0;
let rhythm = SECOND;

const rightOf = async (url: string): Promise<Right> => {
  const sums: string[] = [];
  for (const one of ASKED) {
    let answer = await askOnce(url, one);
    // What was not planned yet may be late.
    while (answer.status !== 200 || (answer.path !== '/graphql' && isBare(answer))) answer = await askOnce(url, one);
    sums.push(sumOf(answer.text));
  }
  return sums;
};

/**
 * Milliseconds between two requests of a steady rhythm: what an answer takes where one is asked after another. Then the database and the
 * service have half of two cores to do, and a load and who asks the other half.
 */
const rhythmOf = async (url: string): Promise<number> => {
  const begin = Date.now();
  for (let round = 0; round < ROUNDS; round += 1) for (const one of ASKED) await askOnce(url, one);
  return (Date.now() - begin) / ROUNDS / ASKED.length;
};

/** The states that an answer may be of: those that stood at some time while it was asked for. */
type Standing = { readonly states: readonly Right[]; readonly changes: number };

/**
 * What is wrong with an answer. A page asks several questions, so that one that meets a load may be of both states; an answer to one question is
 * of one.
 */
const faultIn = (place: number, outcome: Outcome, before: Standing, after: Standing): string | null => {
  const { path, status, fault, text } = outcome;
  if (status !== 200) return `${path}: ${status ?? fault} ${text.slice(0, 200)}`;
  if (place >= QUESTIONS.length && (isBare(outcome) || before.changes !== after.changes || before.states.length > 1))
    return null;
  const allowed = [...before.states, ...after.states].map((right) => right[place]);
  return allowed.includes(sumOf(text)) ? null : `${path} (${place}): an answer of no state: ${text.slice(0, 200)}`;
};

/** What is asked, where, until when and in which rhythm. */
type Asking = { readonly url: string; readonly until: number; readonly every: number };

/** Asks everything in turn at a steady rate, whatever becomes of the questions before, until the time is over. */
const askSteadily = async ({ url, until, every }: Asking, standing: () => Standing): Promise<void> => {
  const asked: Promise<void>[] = [];
  const begin = Date.now();
  const ask = async (place: number): Promise<void> => {
    const before = standing();
    const outcome = await askOnce(url, ASKED[place] as Asked);
    const { at, milliseconds } = outcome;
    const bare = place >= QUESTIONS.length && isBare(outcome);
    told.push({ at, milliseconds, bare, wrong: faultIn(place, outcome, before, standing()) });
  };
  for (let n = 0; Date.now() < until; n += 1) {
    asked.push(ask(n % ASKED.length));
    // Documents that nobody has asked before: what was parsed must not be kept for ever.
    if (n % ASKED.length === 0) await askOnce(url, questionOf(`{ n${n}: release { number } }`));
    await sleep(Math.max(0, begin + (n + 1) * every - Date.now()));
  }
  await Promise.all(asked);
};

describe.runIf(MINUTES > 0)(`a soak of ${MINUTES} minutes`, () => {
  let program: Program;
  let folders: readonly string[] = [];

  beforeAll(
    async () => {
      const access = inject('neo4j');
      await loadFolder(access, 'seed/facts', () => {});
      const port = await freeLoopbackPort(0);
      program = await startProgram(access, { METRICS_PORT: String(port) });
      folders = await Promise.all([
        copyFacts(/communes$/),
        copyFacts(/communes$/, (text) => text.replaceAll('confidence: verified', 'confidence: compiled')),
      ]);
      const states: Right[] = [];
      for (const folder of folders) {
        await loadFolder(access, folder, () => {});
        states.push(await rightOf(program.url));
      }
      let now: Standing = { states: [states[1] as Right], changes: 0 };
      const load = async (): Promise<void> => {
        const next = (states.indexOf(now.states[0] as Right) + 1) % 2;
        now = { states, changes: now.changes + 1 };
        await loadIn(access, folders[next] ?? '');
        now = { states: [states[next] as Right], changes: now.changes + 1 };
        loads += 1;
      };
      rhythm = await rhythmOf(program.url);
      const end = Date.now() + DURATION;
      const loading = async (): Promise<void> => {
        for (let n = 1; Date.now() + LOAD_EVERY < end; n += 1) {
          await sleep(Math.max(0, end - DURATION + n * LOAD_EVERY - Date.now()));
          await load();
        }
      };
      const watching = watch({ pid: program.child.pid ?? 0, metrics: `http://127.0.0.1:${port}`, access });
      await Promise.all([askSteadily({ url: program.url, until: end, every: rhythm }, () => now), loading()]);
      const begin = end - DURATION + WARM_UP;
      held = (await watching.stop()).filter(({ at }) => at >= begin);
    },
    DURATION + 600 * SECOND,
  );

  afterAll(async () => {
    await program?.stop();
    await removeFolders(folders);
  }, 60_000);

  it('gives no wrong answer, and answers everything', () => {
    const wrong = told.flatMap((one) => one.wrong ?? []);
    const bare = told.filter((one) => one.bare).length;
    const third = Math.floor(told.length / 3);
    const [first, last] = [told.slice(0, third), told.slice(-third)].map((part) =>
      quantile(
        part.map(({ milliseconds }) => milliseconds),
        0.99,
      ).toFixed(0),
    );
    report(
      'soak-answers',
      `${MINUTES} minutes, ${loads} loads, ${told.length} answers (${(SECOND / rhythm).toFixed(1)} a second), ${wrong.length} of them wrong or none, ${bare} pages without content; p99 ${first} ms in the first third, ${last} ms in the last`,
    );
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(loads).toBeGreaterThan(1);
    expect(bare).toBeLessThan(told.length / 100);
  });

  it.each(['heap', 'rss'] as const)('leaves the memory flat: %s', (of) => {
    const series = lows(held, of, WINDOW);
    const [first, last] = thirds(series);
    const words = { heap: 'heap after collections', rss: 'resident memory' }[of];
    report(
      'soak-memory',
      `${words} ${first.toFixed(0)} MB in the first third, ${last.toFixed(0)} MB in the last, ${slope(series).toFixed(1)} MB an hour`,
    );
    // One a second, less what each takes itself.
    expect(held.length).toBeGreaterThan((DURATION - WARM_UP) / SECOND / 2);
    expect(last).toBeLessThanOrEqual(first * (1 + GROWTH));
  });

  it.each(['files', 'sockets', 'pool'] as const)('leaves the handles flat: %s', (of) => {
    const series = lows(held, of, WINDOW);
    const [first, last] = thirds(series);
    const words = { files: 'open files', sockets: 'sockets', pool: 'connections to the database' }[of];
    report('soak-handles', `${words}: ${first} in the first third, ${last} in the last`);
    expect(last).toBeLessThanOrEqual(first + (of === 'pool' ? POOL_SIZE / 4 : POOL_SIZE / 2));
  });
});
