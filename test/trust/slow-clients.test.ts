import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { post, withClosedService } from './closed-service.ts';

// Clients that dribble, or open a connection and say nothing, are cut; meanwhile all others are answered. Patience is short here, so that the
// test need not be patient itself.

const PATIENCE = {
  headersTimeout: 1_000,
  requestTimeout: 1_500,
  keepAliveTimeout: 1_000,
  timeout: 5_000,
  connectionsCheckingInterval: 200,
  maxConnections: 1_000,
};

/** More of each than requests may be under way. */
const MANY = 200;

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

const isClosed = (socket: Socket): Promise<unknown> => (socket.destroyed ? Promise.resolve() : once(socket, 'close'));

describe('a client that', () => {
  it.each(SLOW)('%s, two hundred times over, keeps nobody waiting and is cut', async (_, first, then) => {
    const slow = await Promise.all(Array.from({ length: MANY }, () => open(first, then)));
    for (let n = 0; n < 50; n += 1) {
      const { status, data } = await post(service().url, '{ __typename }');
      expect({ status, data }).toEqual({ status: 200, data: { __typename: 'Query' } });
    }
    expect(slow.filter(({ destroyed }) => !destroyed).length).toBeGreaterThan(0);
    await Promise.all(slow.map(isClosed));
    expect((await post(service().url, '{ __typename }')).status).toBe(200);
  });
});
