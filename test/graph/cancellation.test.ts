import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { Writable } from 'node:stream';
import type { Driver } from 'neo4j-driver';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadFolder } from '../../seed/loader.ts';
import { buildApp } from '../../server/app.ts';
import { Cancelled, QueryTimeout } from '../../server/errors.ts';
import { openDriver, readOnce } from '../../server/graph/driver.ts';
import { type Endings, openEndings } from '../../server/graph/endings.ts';
import { type Graph, openGraph } from '../../server/graph/graph.ts';
import { type Listening, listen } from '../../server/listen.ts';
import { ENDLESS, type Running, watchTransactions } from '../support/transactions.ts';

/** Milliseconds within which what nobody waits for must have ended at the server: some 50 when the machine is idle, which it may not be. */
const SOON = 2_000;
const LONG = 60_000;

let driver: Driver;
let graph: Graph;
let running: Running;

beforeAll(async () => {
  await loadFolder(inject('neo4j'), 'seed/facts', () => {});
  driver = openDriver(inject('neo4j'));
  graph = openGraph(inject('neo4j'));
  running = watchTransactions(inject('neo4j'));
}, 300_000);

afterAll(async () => {
  await Promise.all([driver.close(), graph.close(), running.close()]);
});

const endless = (mark: string, signal: AbortSignal | null, timeout = LONG) =>
  readOnce(driver, inject('neo4j').database, { text: ENDLESS, params: { mark } }, { timeout, signal });

/** A question of the service that takes long: very many ids that nothing bears. */
const LONG_LIST = Array.from({ length: 500_000 }, (_, n) => `x${n}`);

/** One that takes longer than 50 ms, and is sent in far less than a second. */
const LATE_LIST = LONG_LIST.slice(0, 300_000);

const longQuestion = (mark: string, signal: AbortSignal) =>
  graph.until(signal).run('node/by-ids', { ids: [mark, ...LONG_LIST] });

describe('a read that is given up', () => {
  it('ends at the server, and tells so at once', async () => {
    const mark = randomUUID();
    const control = new AbortController();
    const answer = endless(mark, control.signal).catch((error: unknown) => error);
    await running.becomes(1, mark, LONG);
    const asked = Date.now();
    control.abort();
    expect(await answer).toBe(control.signal.reason);
    await running.becomes(0, mark, SOON);
    expect(Date.now() - asked).toBeLessThan(2 * SOON);
  });

  it('leaves its connection fit for the next one', async () => {
    for (let n = 0; n < 40; n += 1) {
      const control = new AbortController();
      const answer = endless(randomUUID(), control.signal).catch((error: unknown) => error);
      setTimeout(() => control.abort(), n);
      expect(await answer).toBe(control.signal.reason);
    }
    expect((await graph.run('release/list', {})).length).toBeGreaterThan(0);
    expect(
      await readOnce(
        driver,
        inject('neo4j').database,
        { text: 'RETURN 1 AS n', params: {} },
        { timeout: LONG, signal: null },
      ),
    ).toEqual([{ n: 1 }]);
  });

  it('is not even begun where it was given up before', async () => {
    const mark = randomUUID();
    await expect(graph.until(AbortSignal.abort()).run('node/by-ids', { ids: [mark] })).rejects.toThrow(Cancelled);
    await expect(graph.until(AbortSignal.abort()).read([])).rejects.toThrow(Cancelled);
  });

  it('is a question of the service as well', async () => {
    const mark = randomUUID();
    const control = new AbortController();
    const answer = longQuestion(mark, control.signal).catch((error: unknown) => error);
    await running.becomes(1, mark, LONG);
    control.abort();
    expect(await answer).toBeInstanceOf(Cancelled);
    await running.becomes(0, mark, SOON);
  });
});

/** Gives up the endless statement a moment after the server is at work on it; its mark. */
const giveUp = async ({ until }: Endings, timeout = LONG, text = ENDLESS): Promise<string> => {
  const mark = randomUUID();
  const control = new AbortController();
  const answer = until(text, control.signal, (end) => endless(mark, end, timeout)).catch((error: unknown) => error);
  await running.becomes(1, mark, LONG);
  control.abort();
  expect(await answer).toBe(control.signal.reason);
  return mark;
};

/** Milliseconds in which a statement is seen to go on: more than it takes to end one that is given up. */
const GOING_ON = SOON + 2_000;

describe('a statement that is given up again and again', () => {
  it('goes on to its own end the second time, once at a time: the database may be planning it', async () => {
    const endings = openEndings();
    await running.becomes(0, await giveUp(endings), SOON);
    const second = await giveUp(endings, GOING_ON);
    const third = await giveUp(endings);
    await running.becomes(0, third, SOON);
    await running.becomes(1, second, 0);
    await running.becomes(0, second, GOING_ON + SOON);
  });

  it('is ended again at once after somebody had its answer', async () => {
    const endings = openEndings();
    await running.becomes(0, await giveUp(endings), SOON);
    expect(await endings.until(ENDLESS, new AbortController().signal, async () => 1)).toBe(1);
    await running.becomes(0, await giveUp(endings), SOON);
  });

  it('takes at most four places of others', async () => {
    const endings = openEndings();
    const marks: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      await running.becomes(0, await giveUp(endings, LONG, `statement ${n}`), SOON);
      marks.push(await giveUp(endings, 5 * GOING_ON, `statement ${n}`));
    }
    await running.becomes(0, marks[4] ?? '', SOON);
    for (const mark of marks.slice(0, 4)) await running.becomes(1, mark, 0);
    for (const mark of marks) await running.becomes(0, mark, 6 * GOING_ON);
  }, 120_000);
});

describe('a read that takes too long', () => {
  it('is ended by the server at its time limit, as a QueryTimeout with the status 504', async () => {
    const quick = openGraph(inject('neo4j'), 50);
    const error: unknown = await quick.run('node/by-ids', { ids: LATE_LIST }).catch((fault: unknown) => fault);
    await quick.close();
    expect(error).toBeInstanceOf(QueryTimeout);
    expect(error).toMatchObject({ code: 'QUERY_TIMEOUT', status: 504 });
  });

  it('ends at the server, not only for us', async () => {
    const mark = randomUUID();
    await expect(endless(mark, null, 300)).rejects.toThrow();
    await running.becomes(0, mark, SOON);
  });
});

describe('over HTTP', () => {
  const lines: string[] = [];
  const log = pino(
    { level: 'warn' },
    new Writable({
      write: (line: Buffer, _, done) => {
        lines.push(line.toString());
        done();
      },
    }),
  );
  let listening: Listening;

  /** The service, each of whose questions runs the endless statement, with the request's own signal. */
  const service = (mark: () => string): Graph => ({
    ...graph,
    until: (signal) => {
      const ask = () => endless(mark(), signal).catch(() => Promise.reject(new Cancelled('endless', signal.reason)));
      return { ...graph, run: ask as never, read: ask as never };
    },
  });

  let mark = '';
  beforeAll(async () => {
    listening = await listen({ host: '127.0.0.1', port: 0, portWasChosen: true });
    listening.serve(buildApp({ graph: service(() => mark), log, webFolder: '/nowhere' }));
  });
  afterAll(() => listening.close(0));

  const ask = (query: string) => {
    const question = request({
      host: '127.0.0.1',
      port: listening.port,
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    question.on('error', () => {});
    question.end(JSON.stringify({ query }));
    return question;
  };

  it.each([
    ['a root field', '{ organisation(id: "bo-y-te") { slug } }', 1],
    ['several root fields', '{ a: organisation(id: "bo-y-te") { slug } b: person(id: "pham-duc-long") { slug } }', 2],
  ])('a client that hangs up ends what is read for it: %s', async (_, query, reads) => {
    mark = randomUUID();
    const question = ask(query);
    await running.becomes(reads, mark, LONG);
    question.destroy();
    await running.becomes(0, mark, SOON);
  });

  it('neither that nor a bad input is a fault: nothing is logged', async () => {
    const response = await fetch(`http://127.0.0.1:${listening.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ chart(asOf: "2025-01-01", depth: 10000) { truncated } }' }),
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT', field: 'depth' } }] });
    expect(lines).toEqual([]);
  });

  it('a read that takes too long is told with its code, and is a fault that is logged', async () => {
    const quick = openGraph(inject('neo4j'), 50);
    const read = () => quick.run('node/by-ids', { ids: LATE_LIST });
    const slow: Graph = { ...quick, until: () => ({ ...quick, run: read as never, read: read as never }) };
    const server = await listen({ host: '127.0.0.1', port: 0, portWasChosen: true });
    server.serve(buildApp({ graph: slow, log, webFolder: '/nowhere' }));
    const response = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ organisation(id: "bo-y-te") { slug } }' }),
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TIMEOUT' } }] });
    expect(lines.map((line) => JSON.parse(line).code)).toEqual(['QUERY_TIMEOUT']);
    await Promise.all([server.close(0), quick.close()]);
  });
});
