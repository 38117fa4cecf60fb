import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shedding } from '../../server/shedding.ts';

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
  const listener = shedding((request, response) => {
    if (request.url === '/slow') waiting.push(response);
    else response.end('quick');
  }, MOST);
  server = createServer(listener).listen(0, '127.0.0.1');
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
    const admitted = [ask('/slow'), ask('/slow')];
    await underWay(MOST);
    expect(await (await ask('/healthz')).text()).toBe('quick');
    expect(await (await ask('/readyz')).text()).toBe('quick');
    release();
    await Promise.all(admitted);
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
