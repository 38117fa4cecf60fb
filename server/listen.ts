import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** A web server that holds its port; what it answers is given to it later. */
export type Listening = {
  readonly url: string;
  readonly port: number;
  /** Takes the place of the page that asks for a little patience. */
  readonly serve: (listener: RequestListener) => void;
  /** From now on each connection ends with its next answer, so that none is cut when its turn comes; new ones are still taken. */
  readonly drain: () => void;
  /** Takes no more requests, lets those under way end, and cuts them after the given milliseconds. */
  readonly close: (grace: number) => Promise<void>;
};

/** Where to listen; a port that nobody chose gives way to the next free one. */
export type Place = { readonly host: string; readonly port: number; readonly portWasChosen: boolean };

/** The wanted port is taken, or may not be used. */
export class PortIsBusy extends Error {}

/** How long a client may take, in milliseconds, and how many there may be at once. */
export type Patience = {
  /** Until the head of a request is there, from the connection on. */
  readonly headersTimeout: number;
  /** Until all of a request is there. */
  readonly requestTimeout: number;
  /** Between two requests of a connection. */
  readonly keepAliveTimeout: number;
  /** Without a byte in either direction: more than the longest answer takes. */
  readonly timeout: number;
  /** How often the first two are looked after. */
  readonly connectionsCheckingInterval: number;
  /** Connections at once; a further one is closed at once. */
  readonly maxConnections: number;
};

const PATIENCE: Patience = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  timeout: 30_000,
  connectionsCheckingInterval: 2_000,
  maxConnections: 4_000,
};

/** How many ports above the usual one are tried. */
const TRIES = 20;

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

const STARTING = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta http-equiv="refresh" content="2">
<title>Bộ Máy</title><p>Đang khởi động, xin chờ một chút… <span lang="en">Starting, a moment please…</span></p></html>`;

/** While the program starts it is alive and not ready: what watches over it must not end it. */
const PROBES: Readonly<Record<string, readonly [status: number, answer: object]>> = {
  '/healthz': [200, { status: 'ok' }],
  '/readyz': [503, { status: 'starting', code: 'GRAPH_UNAVAILABLE' }],
};

const RETRY = { 'retry-after': '2' };

const askForPatience: RequestListener = ({ url = '' }, response) => {
  const [status, answer] = PROBES[url] ?? [503, null];
  const type = answer === null ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
  response.writeHead(status, { 'content-type': type, ...(status === 503 && RETRY) });
  response.end(answer === null ? STARTING : JSON.stringify(answer));
};

/** Browsers try ::1 first for "localhost": whatever listens there would be taken for us. */
const isTakenOnV6 = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '::1');
    const done = (taken: boolean) => () => {
      socket.destroy();
      resolve(taken);
    };
    socket.once('connect', done(true)).once('error', done(false)).setTimeout(500, done(false));
  });

const tryListen = async (server: Server, host: string, port: number): Promise<boolean> => {
  if (port !== 0 && LOOPBACK.includes(host) && (await isTakenOnV6(port))) return false;
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error);
    server.once('error', fail);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', fail);
      resolve(true);
    });
  });
};

const portsToTry = ({ port, portWasChosen }: Place): readonly number[] =>
  portWasChosen ? [port] : Array.from({ length: TRIES }, (_, index) => port + index);

/** Milliseconds between two looks for connections whose answer has ended since. */
const SWEEP_EVERY = 50;

/** Milliseconds for which a port that is to close waits at most for a moment in which nobody comes. */
const MOST_WAIT = 2_000;

/** Milliseconds of a turn of the process that did next to nothing. In a longer one, somebody may have come since connections were taken. */
const IDLE_TURN = 0.5;

/**
 * Resolves in a moment when no connection waits to be taken: those in the queue of a port that closes are cut. Each turn takes one, so an idle
 * one that took none has left none; a process so busy that no turn is idle goes by one that took none, and in the end closes all the same.
 */
const whenQuiet = async (server: Server): Promise<void> => {
  let taken = true;
  const take = (): void => {
    taken = true;
  };
  server.on('connection', take);
  // The first turn may be the rest of one that has taken before.
  await nextTurn();
  const began = performance.now();
  for (let [now, quiet] = [began, false]; !quiet && now - began < MOST_WAIT; ) {
    taken = false;
    const from = now;
    await nextTurn();
    now = performance.now();
    quiet = !taken && (now - from < IDLE_TURN || now - began > MOST_WAIT / 2);
  }
  server.off('connection', take);
};

/** What answers requests: it can be exchanged, and can be made to hold those that come back for a while. */
type Own = Pick<Listening, 'serve' | 'drain'> & { readonly hold: () => void; readonly goOn: () => void };

/** Closes a port; what comes until it is closed is begun only then, so that connections are taken quickly. `grace`: milliseconds from there on. */
const closeServer = async (server: Server, { hold, goOn }: Own, grace: number): Promise<void> => {
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_EVERY);
  hold();
  await whenQuiet(server);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  goOn();
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearTimeout(cut);
  clearInterval(sweep);
};

/** The answers under way; once draining, each is the last one on its connection. */
const answersOf = () => {
  const open = new Set<ServerResponse>();
  let draining = false;
  const lastOne = (response: ServerResponse): void => {
    if (!response.headersSent) response.setHeader('connection', 'close');
  };
  return {
    begin: (response: ServerResponse): void => {
      open.add(response);
      response.once('close', () => open.delete(response));
      if (draining) lastOne(response);
    },
    drain: (): void => {
      draining = true;
      open.forEach(lastOne);
    },
  };
};

const shownHost = (host: string): string => {
  if (LOOPBACK.includes(host) || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
};

const listeningOn = (server: Server, host: string, own: Own): Listening => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { serve, drain } = own;
  const close = (grace: number): Promise<void> => closeServer(server, own, grace);
  return { serve, drain, url: `http://${shownHost(host)}:${port}`, port, close };
};

/** Answers through the listener of the moment. */
const answerer = () => {
  let current = askForPatience;
  let held: Parameters<RequestListener>[] | null = null;
  const answers = answersOf();
  const answer: RequestListener = (request, response) => {
    answers.begin(response);
    if (held === null) current(request, response);
    else held.push([request, response]);
  };
  const goOn = (): void => {
    const waiting = held ?? [];
    held = null;
    for (const one of waiting) current(...one);
  };
  const serve = (listener: RequestListener): void => {
    current = listener;
  };
  const hold = (): void => {
    held ??= [];
  };
  return { answer, own: { serve, drain: answers.drain, hold, goOn } };
};

const patientServer = ({ timeout, maxConnections, ...patience }: Patience, listener: RequestListener): Server => {
  const server = createServer(patience, listener);
  server.maxConnections = maxConnections;
  return server.setTimeout(timeout);
};

/** Takes a port at once, so that nobody waits for a start that must fail in the end. Throws PortIsBusy. */
export const listen = async (place: Place, patience: Patience = PATIENCE): Promise<Listening> => {
  const { answer, own } = answerer();
  const server = patientServer(patience, answer);
  for (const port of portsToTry(place))
    if (await tryListen(server, place.host, port)) return listeningOn(server, place.host, own);
  throw new PortIsBusy(`Port ${place.port} of ${place.host} is busy or may not be used.`);
};
