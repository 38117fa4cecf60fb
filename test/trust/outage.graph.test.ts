import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFolder } from '../../seed/loader.ts';
import { buildApp } from '../../server/app.ts';
import { type Graph, openGraph } from '../../server/graph/graph.ts';
import { type Listening, listen } from '../../server/listen.ts';
import { makeMetrics } from '../../server/metrics.ts';
import { type Neo4jAccess, openNeo4j } from '../../server/neo4j/index.ts';
import { freeLoopbackPort } from '../../server/neo4j/ports.ts';
import { loadRenderer } from '../../server/pages/renderer.ts';
import { serveOn, YOUTH } from '../../server/serving.ts';
import { STATES } from '../releases/states.ts';
import { removeFolders } from '../support/facts.ts';
import { homeOf, removeHome, testConfig } from '../support/neo4j.ts';
import { askOnce, type Load, type Outcome, questionOf, startLoad } from './clients.ts';
import { report, times } from './torture.ts';

/** How often the database is taken away. */
const ROUNDS = times(1, 52);

/** Milliseconds within which every request is answered while the database is away, by data or by a refusal. */
const ANSWERED = 3_000;

/** Milliseconds after the database's first answer within which both services answer too. */
const BACK = 2_000;

/** Milliseconds in which a database that was started anew has planned what is asked, and meanwhile may be too slow for an answer. */
const PLANNED = 15_000;

/** The first has something of all: silence, an end, a start anew. */
const KINDS = ['paused, then killed', 'paused', 'killed', 'ended'] as const;

const log = pino({ level: 'silent' });
const ASKED = [
  questionOf('{ organisation(id: "bo-b") { name { vi } heads(asOf: "2025-03-01") { person { name } } } }'),
  questionOf('{ search(text: "Cục", first: 5) { totalCount } }'),
  { path: '/' },
  { path: '/sitemap-part.xml' },
];

/** One service that runs this Neo4j itself, and one that merely uses it. */
const opened: { access: Neo4jAccess } = { access: undefined as never };
const stop = new AbortController();
let config = testConfig();
let own: Listening;
let other: Listening | undefined;
/** What the first one tells of itself. */
let measured: Listening;
let graph: Graph | undefined;
let ended: Promise<void>;

const baseOf = ({ port }: Listening): string => `http://127.0.0.1:${port}`;
const services = (): readonly string[] => [own, other as Listening].map(baseOf);

beforeAll(async () => {
  const boltPort = await freeLoopbackPort(0);
  config = { ...config, neo4j: { ...config.neo4j, local: { ...config.neo4j.local, boltPort } } };
  opened.access = await openNeo4j(config, () => {});
  const facts = await mkdtemp(join(tmpdir(), 'bo-may-facts-'));
  await writeFile(join(facts, 'all.yaml'), STATES[0] ?? '');
  await loadFolder(opened.access, facts, () => {});
  await removeFolders([facts]);
  const place = { host: '127.0.0.1', port: 0, portWasChosen: true };
  own = await listen(place);
  other = await listen(place);
  const { web: webFolder, pages } = config.paths;
  const renderer = await loadRenderer({ browser: webFolder, pages });
  graph = openGraph(opened.access, undefined, undefined, YOUTH);
  other.serve(buildApp({ graph, log, webFolder, renderer }));
  const metrics = makeMetrics();
  measured = await listen(place);
  measured.serve(metrics.answer);
  const service = { config, listening: own, stop: stop.signal, log, metrics, renderer, say: () => {} };
  ended = serveOn(opened, service);
}, 120_000);

afterAll(async () => {
  stop.abort();
  await ended;
  await Promise.all([other?.close(0), measured?.close(0)]);
  await graph?.close();
  await opened.access?.stop();
  await removeHome(homeOf(config));
}, 60_000);

/** Whether the database answers a statement of the record to somebody else; a Neo4j that was only just started takes a while to plan it. */
const answersReaders = async (): Promise<boolean> => {
  const mine = openGraph(opened.access, undefined, undefined, YOUTH);
  const found = await mine.run('release/current', {}).catch(() => []);
  await mine.close();
  return found.length > 0;
};

const isReady = async (base: string): Promise<boolean> => (await askOnce(base, { path: '/readyz' })).status === 200;

const until = async (holds: () => Promise<boolean>, limit: number, what: string): Promise<number> => {
  const begin = Date.now();
  while (!(await holds())) {
    if (Date.now() - begin > limit) throw new Error(`${what}: not within ${limit} ms`);
    await sleep(50);
  }
  return Date.now() - begin;
};

const isToldUp = async (): Promise<boolean> =>
  /^bo_may_database_up 1$/m.test((await askOnce(baseOf(measured), { path: '/metrics' })).text);

const everyReady = async (): Promise<boolean> => (await Promise.all(services().map(isReady))).every(Boolean);
const noneReady = async (): Promise<boolean> => !(await Promise.all(services().map(isReady))).some(Boolean);

const pause = async (pid: number): Promise<void> => {
  process.kill(pid, 'SIGSTOP');
  await until(noneReady, BACK, 'paused and seen');
  await sleep(ANSWERED);
};

/** Takes the database away, and brings it back where the service does not do that itself. */
const BLOWS: Readonly<Record<(typeof KINDS)[number], (pid: number) => Promise<void>>> = {
  'paused, then killed': async (pid) => {
    await pause(pid);
    process.kill(pid, 'SIGKILL');
  },
  paused: async (pid) => {
    await pause(pid);
    process.kill(pid, 'SIGCONT');
  },
  killed: async (pid) => void process.kill(pid, 'SIGKILL'),
  ended: async (pid) => void process.kill(pid, 'SIGTERM'),
};

const isRefusal = ({ status, retryAfter, text, path }: Outcome): boolean =>
  status === 503 && retryAfter !== null && (path === '/' || text.includes('GRAPH_UNAVAILABLE'));

/** A page knows when its data were read. */
const withoutTimes = (text: string): string => text.replaceAll(/\d{13}/g, '');

/** The application without its content, which the browser then asks for: what a page is that takes too long. */
const isBare = ({ path, text }: Outcome): boolean => path === '/' && text.includes('<div id="app"></div>');

/** What was neither the right answer nor an honest refusal. */
const wrongIn = (outcomes: readonly Outcome[], right: ReadonlyMap<string, ReadonlySet<string>>): readonly Outcome[] =>
  outcomes
    .filter((one) => {
      if (one.milliseconds > ANSWERED) return true;
      return (
        !isRefusal(one) && !isBare(one) && !(one.status === 200 && right.get(one.path)?.has(withoutTimes(one.text)))
      );
    })
    .map(({ text, ...one }) => ({ ...one, text: text.slice(0, 120) }));

/** Whether an answer with data has come since a moment (milliseconds of the clock). */
const isAnswering = ({ outcomes }: Load, from: number): boolean =>
  outcomes.some(({ status, at, milliseconds }) => status === 200 && at + milliseconds >= from);

const seen: Outcome[] = [];

/** The right answers of a service, by path. */
const rightAnswers = async (base: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const right = new Map<string, Set<string>>();
  for (const one of ASKED) {
    // One that came up just now may not be quick yet.
    await until(async () => (await askOnce(base, one)).status === 200, 60_000, one.path);
    const { path, text } = await askOnce(base, one);
    right.set(path, (right.get(path) ?? new Set()).add(withoutTimes(text)));
  }
  return right;
};

const sockets = (): number =>
  process.getActiveResourcesInfo().filter((name) => /^(TCPSocketWrap|TCPConnectWrap)$/.test(name)).length;

/** Takes the database away under load, and waits until both services answer again. */
const struck = async (kind: (typeof KINDS)[number], loads: readonly Load[]): Promise<void> => {
  await sleep(300);
  const { pid } = opened.access;
  if (pid === null) throw new Error('the Neo4j is not ours');
  await BLOWS[kind](pid);
  if (kind !== 'paused') await until(noneReady, BACK, `${kind} and seen`);
  await until(answersReaders, 90_000, 'the database');
  const back = Date.now();
  await until(everyReady, BACK, 'ready again');
  await until(isToldUp, BACK, 'told up again');
  await until(async () => loads.every((load) => isAnswering(load, back)), PLANNED, 'answers again');
};

/** Sockets of a Neo4j that may be open when all is well: those of two pools, and one that looks. */
const POOLS = 2 * 24 + 2;

describe('an outage of the database', () => {
  const rounds = Array.from(
    { length: ROUNDS },
    (_, n) => [n, KINDS[n % KINDS.length] as (typeof KINDS)[number]] as const,
  );

  it.each(rounds)(
    '%i: %s, under load: data or a refusal in time, and ready again by itself',
    { timeout: 180_000 },
    async (_, kind) => {
      await until(everyReady, 60_000, 'ready before');
      const right = await Promise.all(services().map(rightAnswers));
      const loads: readonly Load[] = services().map((base) => startLoad(base, ASKED, 5, 20));
      const endAll = () => Promise.all(loads.map(({ stop: end }) => end()));
      // One that goes wrong must not leave its load to the next.
      await struck(kind, loads).finally(endAll);
      const all = await endAll();
      for (const [n, outcomes] of all.entries()) expect(wrongIn(outcomes, right[n] as never)).toEqual([]);
      expect(all.flat().filter(isRefusal).length).toBeGreaterThan(0);
      seen.push(...all.flat());
    },
  );

  it('leaves no socket behind', async () => {
    const longest = Math.max(...seen.map(({ milliseconds }) => milliseconds));
    const refused = seen.filter(isRefusal).length;
    const told = `${ROUNDS} outages: ${seen.length} requests, ${refused} refused, all others answered rightly; the longest took ${longest} ms`;
    report('outage', told);
    console.log(told);
    await expect.poll(sockets, { timeout: 10_000 }).toBeLessThan(POOLS + 2 * 2 * 5);
  });
});
