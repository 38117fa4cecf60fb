import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a client saw of one request: the status (0: no answer, `fault` says what was met), and milliseconds until it was whole. */
export type Seen = { readonly status: number; readonly fault: string | null; readonly took: number };

/** Sends one GraphQL question; never throws. */
export type Send = () => Promise<Seen>;

/** Sends a document to a service over connections that are kept. */
export const sender = (url: string, query: string): { readonly send: Send; readonly close: () => void } => {
  const agent = new Agent({ keepAlive: true, maxSockets: 512 });
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const send: Send = () =>
    new Promise((resolve) => {
      let began = performance.now();
      const done = (status: number, fault: string | null = null) =>
        resolve({ status, fault, took: performance.now() - began });
      const fail = (error: NodeJS.ErrnoException) => done(0, error.code ?? error.message);
      const sent = request(`${url}/graphql`, { agent, method: 'POST', headers }, (response) => {
        response.resume();
        response.once('end', () => done(response.statusCode ?? 0)).once('error', fail);
      });
      sent.once('error', fail);
      sent.once('socket', () => {
        began = performance.now();
      });
      sent.end(body);
    });
  return { send, close: () => agent.destroy() };
};

/** Clients that each send the next request when the last was answered, for some milliseconds: what a service can do at most. */
export const closedLoop = async (send: Send, clients: number, time: number): Promise<readonly Seen[]> => {
  const seen: Seen[] = [];
  const end = performance.now() + time;
  const client = async (): Promise<void> => {
    while (performance.now() < end) seen.push(await send());
  };
  await Promise.all(Array.from({ length: clients }, client));
  return seen;
};

/** Milliseconds between two bursts of an open loop. */
const TICK = 10;

/** Requests that come at a rate (a second), whatever becomes of those before: how people come. */
export const openLoop = async (send: Send, rate: number, time: number): Promise<readonly Seen[]> => {
  const sent: Promise<Seen>[] = [];
  const begin = performance.now();
  for (let now = 0; now < time; now = performance.now() - begin) {
    while (sent.length < (rate * now) / 1_000) sent.push(send());
    await sleep(TICK);
  }
  return Promise.all(sent);
};

/** The value below which a share (0 to 1) of some values lies; NaN of none. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;
