import { isIPv4 } from 'node:net';
import type { Request, RequestHandler } from 'express';
import { RateLimited } from './errors.ts';

// What one client may ask for, in points of cost (see cost.ts): a bucket of points each, which fills again by the second.

/** What each client may spend. */
export type Allowance = {
  /** Points a minute, and the most that are saved up. */
  readonly perMinute: number;
  /** Whether this machine itself is counted too: behind a proxy on it that does not say for whom it asks, all clients would be one. */
  readonly loopback: boolean;
};

/** Points of a request whatever it asks: it must be read. */
export const REQUEST_COST = 100;

/** Points of a page that is rendered here. */
export const PAGE_COST = 3_000;

/** Clients that are remembered; beyond, who has not asked for longest is forgotten, so that memory is bounded whoever asks. */
const MOST_CLIENTS = 100_000;

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1)$/;

/** The first four groups of an IPv6 address. */
const network = (address: string): string => {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const [first, last] = [head, tail ?? ''].map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = Array.from({ length: 8 - (first?.length ?? 0) - (last?.length ?? 0) }, () => '0');
  const groups = tail === undefined ? (first ?? []) : [...(first ?? []), ...zeros, ...(last ?? [])];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
};

/** Who asks, by an address: IPv4 as it is, IPv6 by its /64, since one subscriber has at least all of that. */
export const clientOf = (address: string): string => {
  const v4 = MAPPED.exec(address)?.[1] ?? address;
  return isIPv4(v4) || v4 === '::1' ? v4 : `${network(v4)}::/64`;
};

type Bucket = { readonly left: number; readonly at: number };

/** Takes points from the bucket of a client. Throws RateLimited where it has not so many left; it then keeps what it has. */
export type Take = (client: string, cost: number) => void;

/** Token buckets, one a client; `now` in milliseconds. */
export const buckets = (perMinute: number, now: () => number = Date.now, most: number = MOST_CLIENTS): Take => {
  const all = new Map<string, Bucket>();
  const perMs = perMinute / 60_000;
  return (client, cost) => {
    const [at, last] = [now(), all.get(client)];
    const had = last === undefined ? perMinute : Math.min(perMinute, last.left + (at - last.at) * perMs);
    if (had < cost) throw new RateLimited(Math.ceil((cost - had) / perMs / 1_000));
    all.delete(client);
    all.set(client, { left: had - cost, at });
    const [oldest] = all.size > most ? all.keys() : [];
    if (oldest !== undefined) all.delete(oldest);
  };
};

/** Charges the client of a request; a question that did not come over HTTP is nobody's. Throws RateLimited. */
export type Charge = (request: Pick<Request, 'ip'> | undefined, cost: number) => void;

/** Charges clients by an allowance; null: nobody is limited. */
export const charging = (allowance: Allowance | null): Charge => {
  if (allowance === null) return () => {};
  const take = buckets(allowance.perMinute);
  return (request, cost) => {
    const client = request?.ip === undefined ? null : clientOf(request.ip);
    if (client !== null && (allowance.loopback || !LOOPBACK.test(client))) take(client, cost);
  };
};

/** Charges a request before it is read any further. */
export const charged =
  (charge: Charge, cost: number): RequestHandler =>
  (request, _, next) => {
    charge(request, cost);
    next();
  };
