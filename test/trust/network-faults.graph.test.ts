import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadFolder } from '../../seed/loader.ts';
import { buildApp } from '../../server/app.ts';
import { isTimeout, readOnce } from '../../server/graph/driver.ts';
import { type Graph, openGraph } from '../../server/graph/graph.ts';
import { watchedDriver } from '../../server/graph/watched-driver.ts';
import { ENDLESS } from '../support/transactions.ts';
import { FAULTS, type FaultProxy, MOMENTS, openFaultProxy, type Trouble } from './fault-proxy.ts';
import { report, rotated, times } from './torture.ts';

/** How many troubles are tried: some of them, or every kind at every moment eight times. */
const RUNS = times(3, 8 * FAULTS.length * MOMENTS.length);

/** From one kind to the next that is tried: it has no divisor in common with their number, so that each has its turn. */
const STRIDE = 5;

/** Milliseconds in which every request is answered, whatever the network does, and in which all is well after it. */
const LONGEST = 3_000;
const HEALED = 2_000;

/** Answers of one packet and of many. */
const QUESTIONS = [
  '{ organisation(id: "bo-khoa-hoc-va-cong-nghe") { name(asOf: "2025-03-01") { vi } heads(asOf: "2025-03-01") { person { name } } } }',
  '{ organisations(first: 100, kinds: [MINISTRY]) { edges { node { slug name(asOf: "2020-01-01") { vi en } sources { url } } } } }',
  '{ people(first: 100) { edges { node { slug name tenures(first: 5) { edges { node { interval { from } } } } } } } }',
];

const random = rotated('network faults');

let proxy: FaultProxy;
let graph: Graph;
let server: Server;
let expected: readonly unknown[] = [];

const openService = (on: Graph): Promise<Server> => {
  const app = buildApp({ graph: on, log: pino({ level: 'silent' }), webFolder: 'dist/web' });
  return new Promise((resolve) => {
    const opened = createServer(app).listen(0, '127.0.0.1', () => resolve(opened));
  });
};

type Reply = {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: unknown;
  readonly took: number;
};

const askAt = async (at: Server, query: string): Promise<Reply> => {
  const began = Date.now();
  const response = await fetch(`http://127.0.0.1:${(at.address() as AddressInfo).port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const body = await response.json();
  return { status: response.status, retryAfter: response.headers.get('retry-after'), body, took: Date.now() - began };
};

type Refusal = { readonly errors?: readonly { readonly extensions: { readonly code: string } }[] };

/** What is wrong with a reply: it is the right answer, or says in time that there is none now. */
const faultOf = (reply: Reply, wanted: unknown): string | null => {
  if (reply.took > LONGEST) return `answered after ${reply.took} ms`;
  if (reply.status === 200) {
    return JSON.stringify(reply.body) === JSON.stringify(wanted)
      ? null
      : `a wrong answer: ${JSON.stringify(reply.body).slice(0, 300)}`;
  }
  const codes = ((reply.body as Refusal).errors ?? []).map(({ extensions }) => extensions.code);
  if (reply.status === 503 && reply.retryAfter !== null && codes.every((code) => code === 'GRAPH_UNAVAILABLE'))
    return null;
  return `status ${reply.status}, retry after ${reply.retryAfter}, ${codes}`;
};

const askAll = async (): Promise<readonly string[]> => {
  const replies = await Promise.all(QUESTIONS.map((query) => askAt(server, query)));
  return replies.map((reply, n) => faultOf(reply, expected[n])).filter((fault) => fault !== null);
};

/** Milliseconds until all questions are answered with data again. */
const healing = async (): Promise<number> => {
  const began = Date.now();
  for (;;) {
    const replies = await Promise.all(QUESTIONS.map((query) => askAt(server, query)));
    if (replies.every(({ status }) => status === 200)) return Date.now() - began;
    if (Date.now() - began > 5 * HEALED) return Number.POSITIVE_INFINITY;
    await sleep(50);
  }
};

beforeAll(async () => {
  const neo4j = inject('neo4j');
  await loadFolder(neo4j, 'seed/facts', () => {});
  const direct = openGraph(neo4j);
  const plain = await openService(direct);
  expected = await Promise.all(QUESTIONS.map(async (query) => (await askAt(plain, query)).body));
  plain.close();
  await direct.close();
  proxy = await openFaultProxy(Number(new URL(neo4j.uri).port));
  graph = openGraph({ ...neo4j, uri: `bolt://127.0.0.1:${proxy.port}` });
  server = await openService(graph);
}, 300_000);

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await proxy.close();
});

const KINDS = MOMENTS.flatMap((moment) => FAULTS.map((fault) => ({ fault, moment })));

/** All kinds in turn, from any of them on. */
const first = Math.floor(random() * KINDS.length);
const troubles = Array.from({ length: RUNS }, (_, n): Trouble => {
  const kind = KINDS[(first + n * STRIDE) % KINDS.length] as (typeof KINDS)[number];
  return { ...kind, size: random() };
});

describe('a network that fails between the service and the database', () => {
  it('asks what has an answer', () => {
    for (const body of expected) expect(body).not.toHaveProperty('errors');
  });

  it(`never makes an answer wrong or late, in ${RUNS} runs`, async () => {
    const faults: string[] = [];
    let slowest = 0;
    for (const trouble of troubles) {
      expect(await askAll()).toEqual([]);
      proxy.begin(trouble);
      for (const fault of await askAll()) faults.push(`${JSON.stringify(trouble)}: ${fault}`);
      proxy.heal();
      const healed = await healing();
      if (healed > HEALED) faults.push(`${JSON.stringify(trouble)}: well again after ${healed} ms`);
      slowest = Math.max(slowest, healed);
    }
    expect(faults).toEqual([]);
    report(
      'network',
      `${RUNS} seeded runs of ${FAULTS.length} faults at ${MOMENTS.length} moments: no wrong answer, none later than ${LONGEST} ms, well again after at most ${slowest} ms`,
    );
  }, 1_800_000);

  it('answers with data where answers are lost on connections that stay open, and new ones are well', async () => {
    expect(await askAll()).toEqual([]);
    proxy.forget();
    const replies = await Promise.all(QUESTIONS.map((query) => askAt(server, query)));
    expect(replies.map(({ body }) => body)).toEqual(expected);
    expect(Math.max(...replies.map(({ took }) => took))).toBeLessThan(LONGEST);
  });

  it('has patience with a read that the database is at work on', async () => {
    const access = inject('neo4j');
    const pool = watchedDriver({ ...access, uri: `bolt://127.0.0.1:${proxy.port}` }, () => {});
    let tries = 0;
    const read = pool.use((driver, mark) => {
      tries += 1;
      const statement = { text: ENDLESS, params: { mark }, mark };
      return readOnce(driver, access.database, statement, { timeout: LONGEST + 500, signal: null });
    });
    const error: unknown = await read.catch((fault: unknown) => fault);
    await pool.close();
    expect([isTimeout(error), tries]).toEqual([true, 1]);
  });

  it('leaves no connection open', async () => {
    await graph.close();
    await sleep(200);
    expect(proxy.open()).toBe(0);
  });
});
