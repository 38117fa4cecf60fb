import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { LIST_BODY_LIMIT } from '../../server/bodies.ts';
import { COST_LIMIT, costOf } from '../../server/cost.ts';
import { NAME_LIMIT } from '../../server/model/convert/address.ts';
import { CONVERT_LIMIT } from '../../server/schema/convert.ts';
import { webOperations } from '../../server/web-operations.ts';
import { post, withClosedService } from './closed-service.ts';
import { hostile, pages } from './hostile-documents.ts';

// What is refused before the graph is read, which a closed graph shows: reading it is a fault of ours, INTERNAL.

const service = withClosedService();
const DOCUMENTS = hostile();
const CODES = ['BAD_INPUT', 'TOO_COSTLY', 'TOO_LARGE'];

const costs = (text: string, variableValues: Record<string, unknown> = {}): number =>
  costOf({ document: parse(text), variableValues });

describe('hostile documents', () => {
  it('are two hundred', () => expect(DOCUMENTS.length).toBeGreaterThanOrEqual(200));

  it.each(DOCUMENTS)('%s', async (_, query, variables) => {
    const { errors, data } = await post(service().url, query, variables);
    expect(data ?? null).toBeNull();
    expect(errors.length).toBeGreaterThan(0);
    for (const { message, extensions } of errors) {
      expect(CODES).toContain(extensions.code);
      expect(message).not.toMatch(/MATCH|cypher|\.ts:|node_modules/i);
    }
  });
});

describe('the cost of a question', () => {
  const people = (args: string) => `query($n: Int = 40) { people${args} { edges { node { slug name } } } }`;

  it('counts a page by a literal, by a variable and by what the variable is otherwise', () => {
    const literal = costs(people('(first: 40)').replace('($n: Int = 40)', ''));
    expect(costs(people('(first: $n)'))).toBe(literal);
    expect(costs(people('(first: $n)'), { n: 80 })).toBeGreaterThan(literal * 1.9);
    expect(costs('{ people { edges { node { slug name } } } }')).toBeGreaterThan(literal);
  });

  it('is the product of pages inside pages, through fragments, aliases and conditions too', () => {
    const one = costs('{ people(first: 10) { edges { node { slug } } } }');
    const two = costs(
      '{ a: people(first: 10) { edges { node { slug } } } b: people(first: 10) { ...P } } fragment P on PersonConnection { edges { node { slug } } }',
    );
    expect(two).toBe(one * 2);
    expect(
      costs(
        'query($no: Boolean!) { people(first: 10) { edges { node { slug } } } b: people @include(if: $no) { totalCount } }',
        { no: false },
      ),
    ).toBe(one);
  });

  it('has more for what the database must look for', () => {
    expect(costs('{ statistics(from: "2020-01-01", to: "2025-01-01") { step } }')).toBeGreaterThan(
      costs('{ person(id: "x") { slug } }') * 100,
    );
  });

  it('tells what it is, what it may be and what to do', async () => {
    const query = pages('(first: 200)');
    const { status, errors } = await post(service().url, query);
    expect(status).toBe(400);
    expect(errors[0]?.extensions).toMatchObject({ code: 'TOO_COSTLY', cost: costs(query), limit: COST_LIMIT });
    expect(errors[0]?.message).toMatch(/smaller pages/);
  });

  it.each(webOperations.map(({ name, document }) => [name, document] as const))(
    'of %s of the web is well within',
    (_, document) => {
      expect(costOf({ document, variableValues: {} })).toBeLessThan(COST_LIMIT / 2);
    },
  );
});

describe('introspection', () => {
  it('is open', async () => {
    const { status, data } = await post(service().url, getIntrospectionQuery());
    expect(status).toBe(200);
    expect(data).toMatchObject({ __schema: { queryType: { name: 'Query' } } });
  });

  const round = (levels: number): string => (levels === 0 ? 'name' : `fields { type { ${round(levels - 1)} } }`);
  it.each([
    ['in circles', `{ __schema { types { ${round(4)} } } }`],
    [
      'in circles by fragments',
      `{ __schema { types { ...A } } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { fields { type { fields { type { name } } } } }`,
    ],
    ['of one type in circles', `{ __type(name: "Query") { ${round(4)} } }`],
  ])('%s is refused', async (_, query) => {
    const { data, errors } = await post(service().url, query);
    expect(data ?? null).toBeNull();
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

describe('a list to convert', () => {
  const query =
    'query($items: [ConvertInput!]!) { convert(items: $items, from: "2024-01-01", to: "2025-07-01") { certain } }';
  const item = { name: 'Đ'.repeat(NAME_LIMIT), ref: '1'.repeat(36) };
  const send = (body: unknown) =>
    fetch(`${service().url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('of the longest names comes through as a whole: it is the graph that is closed', async () => {
    const items = Array.from({ length: CONVERT_LIMIT.items }, () => item);
    const response = await send({ query, variables: { items } });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] });
  });

  it.each([
    ['is too large', { query, variables: { items: [{ name: 'x'.repeat(LIST_BODY_LIMIT) }] } }],
    ['is none', { query: '{ __typename }', variables: { items: Array.from({ length: 2_000 }, () => item) } }],
    ['has an endless document', { query: `${query} # ${'x'.repeat(100_000)}`, variables: { items: [] } }],
  ])('that %s is refused as JSON', async (_, body) => {
    const response = await send(body);
    expect(response.status).toBe(413);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'TOO_LARGE' }, message: expect.stringMatching(/64 kB/) }],
    });
  });
});
