import { beforeAll, describe, expect, it } from 'vitest';
import { send, withApi } from '../support/api.ts';
import { isRefused, nameOf } from './closed-api.ts';
import { asking, everyWay, type Way } from './every-argument.ts';

// Every list of the schema gives cursors that go on with it, and that no other list takes.

withApi();

const LISTS = everyWay().filter(({ field }) => field.args.some(({ name }) => name === 'after'));

/** The first list of a kind in an answer: the connection at the end of the way that was asked. */
const connectionIn = (value: unknown): { readonly pageInfo: { readonly endCursor: string | null } } | null => {
  if (value === null || typeof value !== 'object') return null;
  if ('pageInfo' in value) return value as never;
  return Object.values(value).reduce<ReturnType<typeof connectionIn>>(
    (found, item) => found ?? connectionIn(item),
    null,
  );
};

const endOf = async (way: Way, values: object = {}): Promise<string | null> => {
  const { query, variables } = asking(way, { first: 1, ...values }, 'pageInfo { endCursor hasNextPage }');
  const { data, errors } = await send(query, variables);
  expect(errors).toBeUndefined();
  return connectionIn(data)?.pageInfo.endCursor ?? null;
};

const ends = async (): Promise<ReadonlyMap<Way, string>> => {
  const found = new Map<Way, string>();
  for (const way of LISTS) {
    const end = await endOf(way);
    if (end !== null) found.set(way, end);
  }
  return found;
};

describe('a cursor', () => {
  let cursors: ReadonlyMap<Way, string>;
  beforeAll(async () => {
    cursors = await ends();
  });

  it('is given by most lists', () => {
    expect(cursors.size).toBeGreaterThan(LISTS.length / 2);
    expect(new Set(cursors.values()).size).toBe(cursors.size);
  });

  it('goes on with the list that gave it', async () => {
    for (const [way, after] of cursors) {
      const { query, variables } = asking(way, { first: 1, after }, 'pageInfo { hasPreviousPage }');
      const { data, errors } = await send(query, variables);
      expect([nameOf(way), errors]).toEqual([nameOf(way), undefined]);
      expect(connectionIn(data)).toMatchObject({ pageInfo: { hasPreviousPage: true } });
    }
  });

  it('is refused by the other lists', async () => {
    const others = [...cursors];
    for (const [at, way] of LISTS.entries())
      for (const [other, after] of [others[at % others.length], others[(at + 5) % others.length]].flatMap((one) =>
        one ? [one] : [],
      ))
        if (other !== way) await isRefused(way, { after }, 'after');
  });

  const people = '{ edges { cursor } pageInfo { hasNextPage endCursor } }';
  const refusal = { code: 'BAD_INPUT', field: 'after' };

  it.each([
    [
      'of the same list of another thing',
      'organisation(id: "bo-y-te") { tenures(first: 1',
      'organisation(id: "bo-tu-phap") { tenures(first: 1',
      '}',
    ],
    [
      'of the same list on another day',
      'organisations(first: 1, asOf: "2025-03-01"',
      'organisations(first: 1, asOf: "2025-03-02"',
      '',
    ],
    [
      'of the same list of an answer that was asked with other arguments',
      'changes(from: "2025-02-01", to: "2025-03-01") { entries(first: 1',
      'changes(from: "2025-02-01", to: "2025-03-02") { entries(first: 1',
      '}',
    ],
    [
      'of the same list otherwise chosen',
      'organisations(first: 1, kinds: [MINISTRY]',
      'organisations(first: 1, kinds: [COMMUNE]',
      '',
    ],
  ])('%s is refused', async (_, own, other, close) => {
    const { data } = await send(`{ ${own}) ${people} ${close} }`);
    const after = connectionIn(data)?.pageInfo.endCursor;
    expect(after).toEqual(expect.any(String));
    expect(await send(`{ ${own}, after: "${after}") ${people} ${close} }`)).not.toHaveProperty('errors');
    const { errors } = await send(`{ ${other}, after: "${after}") ${people} ${close} }`);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([refusal]);
  });

  it('stands for its row however large the page is, and with the arguments given by name or by default', async () => {
    const { data } = await send(`{ reorganisations(first: 3) ${people} }`);
    const after = connectionIn(data)?.pageInfo.endCursor;
    const more = `{ reorganisations(statuses: [IN_FORCE], types: null, first: 7, after: "${after}") ${people} }`;
    expect(await send(more)).not.toHaveProperty('errors');
  });
});
