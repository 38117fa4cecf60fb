import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { GraphUnavailable } from '../../server/errors.ts';
import { type Graph, openGraph } from '../../server/graph/graph.ts';

/** A way to the database that breaks off the first connections. */
let broken: Server;
let left = 0;
let graph: Graph;

beforeAll(async () => {
  const { hostname, port } = new URL(inject('neo4j').uri);
  broken = createServer((client) => {
    left -= 1;
    if (left >= 0) return void client.destroy();
    const server = connect(Number(port), hostname);
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const)
      from.pipe(to).on('error', () => from.destroy());
  });
  await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve));
  graph = openGraph({ ...inject('neo4j'), uri: `bolt://127.0.0.1:${(broken.address() as AddressInfo).port}` });
});

afterAll(async () => {
  await graph.close();
  broken.close();
});

describe('a read whose connection breaks', () => {
  it('is tried again', async () => {
    left = 3;
    expect(await graph.run('release/list', {})).toBeInstanceOf(Array);
    expect(left).toBe(-1);
  });

  it('is given up where that does not help, as GraphUnavailable', async () => {
    left = 1_000_000;
    const all = openGraph({ ...inject('neo4j'), uri: `bolt://127.0.0.1:${(broken.address() as AddressInfo).port}` });
    const start = Date.now();
    await expect(all.run('release/list', {})).rejects.toThrow(GraphUnavailable);
    expect(Date.now() - start).toBeGreaterThan(500);
    expect(1_000_000 - left).toBeGreaterThan(3);
    await all.close();
  });
});
