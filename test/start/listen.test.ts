import { createServer, get, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { type Listening, listen, PortIsBusy } from '../../server/listen.ts';

const open: { readonly close: () => unknown }[] = [];

afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
});

const squat = (host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const server: Server = createServer((_, response) => response.end('somebody else')).once('error', reject);
    open.push(server);
    server.listen(0, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

const listenOn = async (port: number, portWasChosen: boolean): Promise<Listening> => {
  const listening = await listen({ host: '127.0.0.1', port, portWasChosen });
  open.push({ close: () => listening.close(0) });
  return listening;
};

/** An answer over a connection of its own, or the code of what it met. */
const askAnew = (url: string): Promise<string> =>
  new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException): void => resolve(error.code ?? error.message);
    get(url, { agent: false }, (response) => text(response).then(resolve, fail)).on('error', fail);
  });

/** Keeps this process busy for so many milliseconds in each turn, until it is called. */
const keepBusy = (milliseconds: number): (() => void) => {
  let over = false;
  const turn = (): void => {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    if (!over) setImmediate(turn);
  };
  turn();
  return () => {
    over = true;
  };
};

describe('the port of the service', () => {
  it('gives way to a free one where nobody chose it, and the address says so', async () => {
    const busy = await squat('127.0.0.1');
    const { port, url } = await listenOn(busy, false);
    expect(port).toBeGreaterThan(busy);
    expect(url).toBe(`http://localhost:${port}`);
    expect((await fetch(`http://127.0.0.1:${port}`)).status).toBe(503);
  });

  it('is refused where it was chosen and is busy', async () => {
    const busy = await squat('127.0.0.1');
    await expect(listenOn(busy, true)).rejects.toThrow(PortIsBusy);
  });

  it('counts as busy where another program has it on ::1, which browsers ask first', async () => {
    const busy = await squat('::1').catch(() => null);
    // A machine without IPv6 has no such trap.
    if (busy !== null) await expect(listenOn(busy, true)).rejects.toThrow(PortIsBusy);
  });
});

describe('before the program is ready', () => {
  it('a page asks for patience and comes back by itself; then the program answers', async () => {
    const { url, serve } = await listenOn(0, true);
    const early = await fetch(url.replace('localhost', '127.0.0.1'));
    expect([early.status, early.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await early.text()).toContain('http-equiv="refresh"');
    serve((_, response) => response.end('ready'));
    expect(await (await fetch(url.replace('localhost', '127.0.0.1'))).text()).toBe('ready');
  });

  it('closing ends in time, and cuts none, though the process is busy and others keep coming', async () => {
    const { url, serve, drain, close } = await listenOn(0, true);
    let begun = 0;
    serve((_, response) => {
      begun += 1;
      setTimeout(() => response.end('whole'), 30);
    });
    const answers: string[] = [];
    const come = async (): Promise<void> => {
      for (let refused = false; !refused; ) {
        const answer = await askAnew(url.replace('localhost', '127.0.0.1'));
        refused = answer === 'ECONNREFUSED';
        answers.push(answer);
      }
    };
    const coming = Array.from({ length: 40 }, come);
    const idle = keepBusy(5);
    await expect.poll(() => answers.length).toBeGreaterThan(40);
    const began = Date.now();
    drain();
    await close(600);
    expect(Date.now() - began).toBeLessThan(4_000);
    idle();
    await Promise.all(coming);
    expect(answers.filter((answer) => answer === 'whole')).toHaveLength(begun);
  });

  it('closing lets an answer under way be finished, and cuts one that never ends', async () => {
    const { url, serve, close } = await listenOn(0, true);
    serve((request, response) => {
      response.write('begun ');
      if (request.url === '/short') setTimeout(() => response.end('finished'), 200);
    });
    const base = url.replace('localhost', '127.0.0.1');
    const [short, endless] = await Promise.all([fetch(`${base}/short`), fetch(`${base}/endless`)]);
    const began = Date.now();
    const closed = close(600);
    expect(await short.text()).toBe('begun finished');
    await expect(endless.text()).rejects.toThrow();
    await closed;
    expect(Date.now() - began).toBeLessThan(2_000);
    await expect(fetch(base)).rejects.toThrow();
  });
});
