import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { post, withClosedService } from './closed-service.ts';

// Clients that dribble, or open a connection and say nothing, are cut; meanwhile all others are answered. Patience is short here, so that the
// test need not be patient itself.

const PATIENCE = {
  headersTimeout: 3_000,
  requestTimeout: 4_000,
  keepAliveTimeout: 1_000,
  timeout: 10_000,
  connectionsCheckingInterval: 200,
  maxConnections: 1_000,
};

/** More of each than requests may be under way. */
const MANY = 120;

const service = withClosedService({}, PATIENCE);
const sockets: Socket[] = [];
const timers: NodeJS.Timeout[] = [];

afterEach(() => {
  for (const timer of timers.splice(0)) clearInterval(timer);
  for (const socket of sockets.splice(0)) socket.destroy();
});

const HEAD = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

/** What a slow client sends at once, and then again and again. */
const SLOW = [
  ['says nothing', '', ''],
  ['dribbles its head', HEAD, 'X-A: b\r\n'],
  ['dribbles its body', `${HEAD}Content-Length: 60000\r\n\r\n{"query":"`, ' '],
  ['dribbles its body in chunks', `${HEAD}Transfer-Encoding: chunked\r\n\r\n`, '1\r\n \r\n'],
] as const;

const open = async (first: string, then: string): Promise<Socket> => {
  const socket = connect(service().port, '127.0.0.1');
  socket.on('error', () => {}).resume();
  sockets.push(socket);
  await once(socket, 'connect');
  socket.write(first);
  if (then !== '') timers.push(setInterval(() => socket.writable && socket.write(then), 100));
  return socket;
};

describe('clients that say nothing, or dribble a head or a body', () => {
  it('keep nobody waiting, and are cut', async () => {
    const opening = SLOW.flatMap(([, first, then]) => Array.from({ length: MANY }, () => open(first, then)));
    const slow = await Promise.all(opening);
    let answered = 0;
    do {
      const { status, data } = await post(service().url, '{ __typename }');
      expect({ status, data }).toEqual({ status: 200, data: { __typename: 'Query' } });
      answered += 1;
    } while (slow.some(({ destroyed }) => !destroyed));
    expect(answered).toBeGreaterThan(0);
  });
});
