import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RateLimited } from '../../server/errors.ts';
import { buckets, clientOf, REQUEST_COST } from '../../server/rate-limit.ts';
import { post, withClosedService } from './closed-service.ts';

const MINUTE = 250_000;

/** Two heavy questions: more than half of a minute's points. */
const statistics = (n: number): string =>
  `a${n}: statistics(from: "1976-01-01", to: "2025-01-01") { periods { __typename } }`;
const HEAVY = `{ ${Array.from({ length: 7 }, (_, n) => statistics(n)).join(' ')} }`;

const from = (address: string): object => ({ 'x-forwarded-for': address });

describe('who asks', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '::1'],
  ])('%s is %s', (address, client) => expect(clientOf(address)).toBe(client));

  it('is one for all addresses of a /64, and another for any other', () => {
    const group = fc.integer({ min: 1, max: 0xffff });
    const text = (groups: readonly number[]): string => groups.map((one) => one.toString(16)).join(':');
    const four = fc.tuple(group, group, group, group);
    fc.assert(
      fc.property(four, four, four, (net, other, host) => {
        const client = clientOf(text([...net, ...host]));
        expect(clientOf(text([...net, ...other]))).toBe(client);
        expect(clientOf(text([...other, ...host])) === client).toBe(text(other) === text(net));
      }),
    );
  });
});

describe('a bucket of points', () => {
  it('gives what it holds, then what has come in since, and says when there will be enough', () => {
    let now = 0;
    const take = buckets(600, () => now);
    take('a', 600);
    expect(() => take('a', 20)).toThrow(new RateLimited(2));
    now += 2_000;
    take('a', 20);
    expect(() => take('a', 1)).toThrow(RateLimited);
    now += 3_600_000;
    take('a', 600);
    expect(() => take('a', 1)).toThrow(RateLimited);
  });

  it('is each client its own, and no more of them are remembered than may be', () => {
    const take = buckets(10, () => 0, 3);
    for (const client of ['a', 'b', 'c']) take(client, 10);
    for (const client of ['a', 'b', 'c']) expect(() => take(client, 1)).toThrow(RateLimited);
    take('d', 10);
    take('a', 10);
    expect(() => take('c', 1)).toThrow(RateLimited);
    expect(() => take('d', 1)).toThrow(RateLimited);
  });
});

describe('behind a proxy that is trusted', () => {
  const service = withClosedService({ allowance: { perMinute: MINUTE, loopback: true }, trustProxy: ['loopback'] });

  it('a client that asks for more than its share gets 429, when to ask again and a stable code; others are answered', async () => {
    const { errors } = await post(service().url, HEAVY, {}, from('198.51.100.1'));
    expect(errors[0]?.extensions.code).toBe('INTERNAL');
    const refused = await post(service().url, HEAVY, {}, from('198.51.100.1'));
    expect(refused.status).toBe(429);
    expect(Number(refused.head.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.errors[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfter: Number(refused.head.get('retry-after')),
    });
    expect((await post(service().url, '{ __typename }', {}, from('198.51.100.1'))).status).toBe(200);
    expect((await post(service().url, HEAVY, {}, from('198.51.100.2'))).errors[0]?.extensions.code).toBe('INTERNAL');
  });

  it('the addresses of one /64 share', async () => {
    await post(service().url, HEAVY, {}, from('2001:db8:5:6::1'));
    expect((await post(service().url, HEAVY, {}, from('2001:db8:5:6:ffff::2'))).status).toBe(429);
    expect((await post(service().url, HEAVY, {}, from('2001:db8:5:7::1'))).errors[0]?.extensions.code).toBe('INTERNAL');
  });
});

describe('without a proxy that is trusted', () => {
  const service = withClosedService({ allowance: { perMinute: MINUTE, loopback: true } });

  it('what a client says of its address is nothing', async () => {
    await post(service().url, HEAVY, {}, from('198.51.100.1'));
    expect((await post(service().url, HEAVY, {}, from('198.51.100.2'))).status).toBe(429);
  });

  it('whoever sends what is no question at all pays too, and pages are refused as questions are', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < (2 * MINUTE) / REQUEST_COST && !statuses.includes(429); n += 1)
      statuses.push((await fetch(`${service().url}/graphql`, { method: 'POST', body: '{' })).status);
    expect(statuses.at(-1)).toBe(429);
    const page = await fetch(`${service().url}/en/`);
    expect(page.status).toBe(429);
    expect(page.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await page.json()).toMatchObject({ code: 'RATE_LIMITED' });
    expect((await fetch(`${service().url}/healthz`)).status).toBe(200);
  });
});

describe('as it is where nothing is set', () => {
  const service = withClosedService({ allowance: { perMinute: MINUTE, loopback: false } });

  it('this machine itself is not limited', async () => {
    for (let n = 0; n < 4; n += 1)
      expect((await post(service().url, HEAVY)).errors[0]?.extensions.code).toBe('INTERNAL');
  });
});
