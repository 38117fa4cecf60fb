import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a network does to a connection; the kinds are those of fault proxies in common use. */
export const FAULTS = ['latency', 'slices', 'black hole', 'reset', 'half-close', 'cut short', 'down'] as const;
export type Fault = (typeof FAULTS)[number];

/** When it begins: with new connections, with the next question, or in the middle of the next answer. */
export const MOMENTS = ['connect', 'mid-query', 'mid-result'] as const;
export type Moment = (typeof MOMENTS)[number];

/** A fault, its moment, and a number from 0 to below 1 from which its size is taken. */
export type Trouble = { readonly fault: Fault; readonly moment: Moment; readonly size: number };

/** A TCP proxy before a database that can be told to misbehave. */
export type FaultProxy = {
  readonly port: number;
  /** Begins a trouble, for the connections that are open and those to come. */
  readonly begin: (trouble: Trouble) => void;
  /** Ends it: connections that suffered from it are closed, others go on. */
  readonly heal: () => void;
  /** From now on nothing passes on the connections that are open, and they stay open, as when a router has lost its memory; new ones are well. */
  readonly forget: () => void;
  /** Connections that are open now. */
  readonly open: () => number;
  readonly close: () => Promise<void>;
};

/** Milliseconds of the longest delay of a packet. */
const LONGEST_DELAY = 400;

/** Bytes of an answer that pass before a fault in its middle. */
const PASSED = 400;

type Pair = {
  readonly client: Socket;
  readonly server: Socket;
  answered: number;
  isStruck: boolean;
  isForgotten: boolean;
};

type Pipe = { readonly from: Socket; readonly to: Socket; readonly isAnswer: boolean };

const shut = ({ client, server }: Pair): void => {
  client.destroy();
  server.destroy();
};

/** Passes a packet in small pieces, as a slow network delivers it. */
const inSlices = async (to: Socket, packet: Buffer, size: number): Promise<void> => {
  const length = 1 + Math.floor(size * 64);
  const most = 40;
  const step = Math.max(length, Math.ceil(packet.length / most));
  for (let at = 0; at < packet.length && !to.destroyed; at += step) {
    to.write(packet.subarray(at, at + step));
    await sleep(1);
  }
};

/** What becomes of a packet of a connection in trouble. */
const SUFFERED: Readonly<
  Record<Fault, (pair: Pair, to: Socket, packet: Buffer, size: number) => Promise<void> | void>
> = {
  latency: async (_, to, packet, size) => {
    await sleep(Math.ceil(size * LONGEST_DELAY));
    if (!to.destroyed) to.write(packet);
  },
  slices: (_, to, packet, size) => inSlices(to, packet, size),
  'black hole': () => {},
  reset: ({ client, server }) => {
    client.resetAndDestroy();
    server.destroy();
  },
  'half-close': ({ client }) => {
    client.end();
  },
  'cut short': (pair, to, packet, size) => {
    to.write(packet.subarray(0, Math.floor(size * packet.length)), () => shut(pair));
  },
  down: shut,
};

const begins = (pair: Pair, { moment }: Trouble, { isAnswer }: Pipe): boolean =>
  moment === 'mid-result' ? isAnswer && pair.answered > PASSED : moment === 'mid-query' ? !isAnswer : true;

/** Opens a proxy on any free port of loopback before the port of a database. */
export const openFaultProxy = async (target: number): Promise<FaultProxy> => {
  const pairs = new Set<Pair>();
  let trouble: Trouble | null = null;

  const pass = async (pair: Pair, pipe: Pipe, packet: Buffer): Promise<void> => {
    if (pair.isForgotten) return;
    if (pipe.isAnswer && trouble !== null) pair.answered += packet.length;
    if (trouble !== null && !pair.isStruck) pair.isStruck = begins(pair, trouble, pipe);
    if (trouble !== null && pair.isStruck) await SUFFERED[trouble.fault](pair, pipe.to, packet, trouble.size);
    else if (!pipe.to.destroyed) pipe.to.write(packet);
  };

  const join = (pair: Pair, pipe: Pipe): void => {
    // One packet after the other: a delayed one must not be overtaken.
    let last: Promise<void> = Promise.resolve();
    pipe.from.on('data', (packet: Buffer) => {
      last = last.then(() => pass(pair, pipe, packet));
    });
    pipe.from.on('error', () => shut(pair));
    pipe.from.on('close', () => {
      shut(pair);
      pairs.delete(pair);
    });
  };

  const accept = (client: Socket): void => {
    if (trouble?.fault === 'down') return void client.resetAndDestroy();
    const pair: Pair = {
      client,
      server: connect(target, '127.0.0.1'),
      answered: 0,
      isStruck: trouble?.moment === 'connect',
      isForgotten: false,
    };
    pairs.add(pair);
    join(pair, { from: client, to: pair.server, isAnswer: false });
    join(pair, { from: pair.server, to: client, isAnswer: true });
  };

  const heal = (): void => {
    trouble = null;
    for (const pair of pairs) {
      if (pair.isStruck) shut(pair);
      pair.answered = 0;
    }
  };

  const server: Server = createServer(accept).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    begin: (next) => {
      trouble = next;
      if (next.moment !== 'connect') return;
      // The connections of the pool were made before: new ones are to meet the trouble.
      for (const pair of pairs) shut(pair);
    },
    heal,
    forget: () => {
      for (const pair of pairs) pair.isForgotten = true;
    },
    open: () => pairs.size,
    close: async () => {
      for (const pair of pairs) shut(pair);
      server.close();
      await once(server, 'close');
    },
  };
};
