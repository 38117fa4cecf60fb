import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../server/app.ts';
import { type Graph, openGraph } from '../../server/graph/graph.ts';
import { type Listening, listen } from '../../server/listen.ts';
import { makeMetrics } from '../../server/metrics.ts';
import { freeLoopbackPort } from '../../server/neo4j/ports.ts';
import { makeLog } from '../../server/requests.ts';

const lines: string[] = [];
const sink = new Writable({
  write: (chunk, _, done) => {
    lines.push(String(chunk));
    done();
  },
});

let graph: Graph;
let service: Listening;
let measured: Listening;

/** A service whose database is not there, and the port of its measures. */
beforeAll(async () => {
  const place = { host: '127.0.0.1', port: 0, portWasChosen: true };
  const metrics = makeMetrics();
  const uri = `bolt://127.0.0.1:${await freeLoopbackPort(0)}`;
  graph = openGraph({ uri, username: 'neo4j', password: 'none', database: 'neo4j' }, 1_000, metrics.reads);
  service = await listen(place);
  service.serve(buildApp({ graph, log: makeLog('info', sink), webFolder: 'dist/web', metrics }));
  measured = await listen(place);
  measured.serve(metrics.answer);
});

afterAll(async () => {
  await Promise.all([service.close(0), measured.close(0)]);
  await graph.close();
});

const at = ({ port }: Listening, path: string): string => `http://127.0.0.1:${port}${path}`;

const ask = (query: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(at(service, '/graphql?ten=Nguyen-Van-Kin'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables: { text: 'Nguyen-Van-Kin' } }),
  });

const PERSONAL = { cookie: 'who=Nguyen-Van-Kin', 'user-agent': 'Nguyen-Van-Kin', 'x-forwarded-for': '203.0.113.7' };

describe('a request', () => {
  it('has a number: in its answer, in its errors and in the log; a proxy may give it', async () => {
    const response = await ask('{ release { number } }', { 'x-request-id': 'proxy-number-1' });
    const { errors } = (await response.json()) as { errors: { extensions: Record<string, unknown> }[] };
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
    expect(response.headers.get('x-request-id')).toBe('proxy-number-1');
    expect(errors[0]?.extensions).toMatchObject({ code: 'GRAPH_UNAVAILABLE', requestId: 'proxy-number-1' });
    await expect.poll(() => lines.filter((line) => line.includes('proxy-number-1')).length).toBeGreaterThan(1);
    const other = await ask('{ __typename }', { 'x-request-id': '<script>' });
    expect(other.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });

  it('is logged without a word of who asks, or of what they typed', async () => {
    await (await ask('query ($text: String!) { search(text: $text) { totalCount } }', PERSONAL)).text();
    await (await fetch(at(service, '/nothing-here?q=Nguyen-Van-Kin'), { headers: PERSONAL })).text();
    await expect.poll(() => lines.join('')).toContain('/nothing-here');
    expect(lines.join('')).not.toMatch(/Nguyen-Van-Kin|203\.0\.113\.7|127\.0\.0\.1|cookie|user-agent/);
    expect(lines.some((line) => JSON.parse(line).res?.status === 404)).toBe(true);
  });
});

describe('the measures', () => {
  it('are on their own port alone', async () => {
    expect((await fetch(at(service, '/metrics'))).status).toBe(404);
    expect((await fetch(at(measured, '/metrics'))).headers.get('content-type')).toMatch(/^text\/plain/);
  });

  it('have labels of a few words, whatever strangers ask', async () => {
    for (let n = 0; n < 20; n += 1) {
      await (await ask(`query Stranger${n} { __typename }`)).text();
      await (await fetch(at(service, `/stranger-${n}`))).text();
    }
    const text = await (await fetch(at(measured, '/metrics'))).text();
    expect(text).not.toMatch(/stranger/i);
    expect(text).toMatch(/bo_may_operation_seconds_count\{operation="other"\} \d+/);
    expect(text).toMatch(/bo_may_errors_total\{code="GRAPH_UNAVAILABLE"\} \d+/);
    expect(text).toMatch(/bo_may_bolt_read_seconds_count\{outcome="GRAPH_UNAVAILABLE"\} \d+/);
    expect(text).toMatch(/bo_may_http_request_seconds_count\{part="page",status="4xx"\} \d+/);
    for (const name of ['bo_may_bolt_reads', 'bo_may_bolt_pool_size', 'bo_may_database_up', 'process_open_fds'])
      expect(text).toContain(`\n${name} `);
  });
});
