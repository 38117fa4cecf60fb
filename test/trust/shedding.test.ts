import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildApp } from '../../server/app.ts';
import { admission } from '../../server/shedding.ts';
import { closed } from '../schema/closed-api.ts';

const MOST = 2;

let server: Server;
let waiting: ServerResponse[] = [];

/** Asks; nothing under `/slow` is answered before `release`. */
const ask = (path: string, signal: AbortSignal | null = null): Promise<Response> =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { signal });

const underWay = async (count: number): Promise<void> => {
  while (waiting.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
};

const release = (): void => {
  for (const response of waiting.splice(0)) response.end('late');
};

beforeEach(async () => {
  waiting = [];
  const app = express();
  app.use(admission(MOST));
  app.get('/slow', (_, response) => void waiting.push(response));
  app.use((_, response) => void response.end('quick'));
  server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(() => {
  release();
  server.closeAllConnections();
  server.close();
});

describe('more requests than can be answered', () => {
  it('are turned away at once, with when to ask again and a stable code in both forms', async () => {
    const admitted = [ask('/slow'), ask('/slow')];
    await underWay(MOST);
    const refused = await ask('/graphql');
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.headers.get('content-type')).toMatch(/^application\/json/);
    const body = await refused.json();
    expect(body).toMatchObject({ code: 'OVERLOADED', errors: [{ extensions: { code: 'OVERLOADED' } }] });
    release();
    for (const response of await Promise.all(admitted)) expect(await response.text()).toBe('late');
  });

  it('never hide the service from whoever watches it', async () => {
    const full = buildApp({ graph: closed, log: pino({ level: 'silent' }), webFolder: 'none', admit: admission(0) });
    const opened = full.listen(0, '127.0.0.1');
    await once(opened, 'listening');
    const url = `http://127.0.0.1:${(opened.address() as AddressInfo).port}`;
    const [alive, ready, page] = await Promise.all(['/healthz', '/readyz', '/'].map((path) => fetch(`${url}${path}`)));
    expect(await alive?.json()).toEqual({ status: 'ok' });
    expect(await ready?.json()).toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
    expect(await page?.json()).toMatchObject({ code: 'OVERLOADED' });
    opened.closeAllConnections();
    opened.close();
  });

  it('are admitted again when others have been answered, or have gone', async () => {
    const gone = new AbortController();
    const given = ask('/slow', gone.signal).catch(() => 'given up');
    const kept = ask('/slow');
    await underWay(MOST);
    gone.abort();
    expect(await given).toBe('given up');
    await expect.poll(async () => (await ask('/quick')).status).toBe(200);
    release();
    await kept;
    expect((await ask('/quick')).status).toBe(200);
  });
});
