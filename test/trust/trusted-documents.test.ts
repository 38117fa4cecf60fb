import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { webOperations } from '../../server/web-operations.ts';
import { type Fault, withClosedService } from './closed-service.ts';

// A closed graph shows how far a question came: reading it is a fault of ours, INTERNAL.

const service = withClosedService();

const operation = (name: string) => webOperations.find((one) => one.name === name) ?? webOperations[0];
const named = operation('PersonNamed')?.id ?? '';
const UNKNOWN = `sha256:${'0'.repeat(64)}`;

type Answered = {
  readonly status: number;
  readonly head: Headers;
  readonly code: unknown;
  readonly faults: readonly Fault[];
};

const answered = async (response: Response): Promise<Answered> => {
  const { errors = [] } = (await response.json()) as { readonly errors?: readonly Fault[] };
  return { status: response.status, head: response.headers, code: errors[0]?.extensions.code, faults: errors };
};

const ACCEPT = { accept: 'application/json' };

const get = async (search: Record<string, string>): Promise<Answered> =>
  answered(await fetch(`${service().url}/graphql?${new URLSearchParams(search)}`, { headers: ACCEPT }));

const post = async (body: object): Promise<Answered> =>
  answered(
    await fetch(`${service().url}/graphql`, {
      method: 'POST',
      headers: { ...ACCEPT, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

const variables = { id: 'to-lam-1957' };
const apollo = (id: string) => ({ persistedQuery: { version: 1, sha256Hash: id.slice('sha256:'.length) } });

describe('an operation of the web', () => {
  it('has the sum of its text for its id', () => {
    for (const { id, text } of webOperations)
      expect(id).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
  });

  it.each([
    ['GET, by its id', () => get({ documentId: named, variables: JSON.stringify(variables) })],
    ['POST, by its id', () => post({ documentId: named, variables })],
    [
      'GET, as Apollo asks',
      () => get({ extensions: JSON.stringify(apollo(named)), variables: JSON.stringify(variables) }),
    ],
    ['POST, as Apollo asks', () => post({ extensions: apollo(named), variables })],
    ['POST, by its text', () => post({ query: operation('PersonNamed')?.text, variables })],
    [
      'POST, by its text with an unknown sum',
      () => post({ query: operation('PersonNamed')?.text, extensions: apollo(UNKNOWN), variables }),
    ],
  ])('comes as far as the graph by %s', async (_, asked) => {
    expect((await asked()).code).toBe('INTERNAL');
  });

  it.each([
    ['GET', () => get({ documentId: UNKNOWN })],
    ['GET, with the name of a part of every object', () => get({ documentId: '__proto__' })],
    ['POST', () => post({ documentId: UNKNOWN, variables })],
    ['POST, as Apollo asks', () => post({ extensions: apollo(UNKNOWN), variables })],
  ])('that is not known is refused by %s, and what to do is said', async (_, asked) => {
    const { status, code, head, faults } = await asked();
    expect([status, code]).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
    expect(faults[0]?.message).toMatch(/Send its text/);
    expect(head.get('cache-control')).toBeNull();
  });

  it('keeps all limits: its variables, its cost, its size', async () => {
    const { faults } = await post({ documentId: named, variables: { id: 7 } });
    expect(faults[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'id' });
    const items = Array.from({ length: 1_001 }, (_, n) => ({ name: `Phường ${n}`, from: '2024-12-31' }));
    const tooMany = await post({ documentId: operation('Convert')?.id, variables: { items, to: '2025-07-01' } });
    expect(tooMany.code).toBe('BAD_INPUT');
    const filled = { documentId: named, variables: { id: 'x'.repeat(70_000) } };
    expect((await post(filled)).status).toBe(413);
  });

  it('that converts a list may have a long one by its id too', async () => {
    const items = Array.from({ length: 1_000 }, (_, n) => ({ code: `Phường ${n}, ${'x'.repeat(80)}` }));
    expect(JSON.stringify(items).length).toBeGreaterThan(64 * 1024);
    expect((await post({ documentId: operation('Convert')?.id, variables: { items } })).status).not.toBe(413);
  });

  it('answers that hold a fault are kept by nobody', async () => {
    const { code, head } = await get({ documentId: named, variables: JSON.stringify(variables) });
    expect([code, head.get('cache-control')]).toEqual(['INTERNAL', null]);
  });
});
