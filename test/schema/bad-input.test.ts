import { type GraphQLArgument, getNamedType, getNullableType, isListType } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../server/app.ts';
import { type Listening, listen } from '../../server/listen.ts';
import { send, withApi } from '../support/api.ts';
import { closed, isRefused, nameOf } from './closed-api.ts';
import { asking, everyWay, sampleOf, type Way } from './every-argument.ts';

// The schema is walked: a new field with a page, a depth, days, ids or a list is tried here without a word.

withApi();

const WAYS = everyWay();
const argumentsOf = (way: Way, is: (arg: GraphQLArgument) => boolean): readonly GraphQLArgument[] =>
  way.field.args.filter(is);
const isOf = (name: string) => (arg: GraphQLArgument) => getNamedType(arg.type).name === name;
const isList = (arg: GraphQLArgument) => isListType(getNullableType(arg.type));

type Case = readonly [name: string, way: Way, values: Readonly<Record<string, unknown>>, field: string];

const cases = (
  is: (arg: GraphQLArgument) => boolean,
  bad: readonly unknown[] | ((arg: GraphQLArgument) => readonly unknown[]),
  field: (arg: GraphQLArgument, value: unknown) => string = ({ name }) => name,
): readonly Case[] =>
  WAYS.flatMap((way) =>
    argumentsOf(way, is).flatMap((arg) =>
      (typeof bad === 'function' ? bad(arg) : bad).map((value): Case => {
        const shown = JSON.stringify(value) ?? '';
        const words = `${nameOf(way)}(${arg.name}: ${shown.length > 40 ? `${shown.slice(0, 40)}…` : shown})`;
        return [words, way, { [arg.name]: value }, field(arg, value)];
      }),
    ),
  );

const MANY = 100_000;
const PAGES = [-1, MANY, 201];
const NUMBERS = [-1, 2 ** 31 - 1];
const DAYS = ['2025-02-30', '2025-13-01', '', '0000-01-01', '2025', 20250301, {}];
const isCount = (arg: GraphQLArgument) => isOf('Int')(arg) && arg.name !== 'first';
const isDeep = ({ name }: GraphQLArgument) => ['depth', 'within', 'maxSteps', 'steps'].includes(name);

describe('a bad value is refused before anything is read, with its field', () => {
  it('there is something to try', () => {
    expect(WAYS.length).toBeGreaterThan(30);
  });

  it.each(cases(({ name }) => name === 'first', PAGES))('the size of a page: %s', async (_, way, values, field) => {
    await isRefused(way, values, field);
  });

  it.each(cases(isCount, NUMBERS))('a number out of bounds: %s', async (_, way, values, field) => {
    await isRefused(way, values, field);
  });

  it.each(cases(isDeep, [10_000]))('a depth beyond the bound: %s', async (_, way, values, field) => {
    await isRefused(way, values, field);
  });

  it.each(cases(isOf('Day'), DAYS))('what is no day: %s', async (_, way, values, field) => {
    await isRefused(way, values, field);
  });

  it.each(
    cases(
      ({ name }) => name === 'after',
      ['', 'x', 'MQ', 'Ym8teS10ZQ', Buffer.from('x'.repeat(40)).toString('base64url'), 'x'.repeat(MANY)],
    ),
  )('what is no cursor: %s', async (_, way, values, field) => {
    await isRefused(way, values, field);
  });

  it.each(cases(isList, ({ type }) => [Array.from({ length: MANY }, () => [sampleOf(type)].flat()[0])]))(
    'a list of 100,000: %s',
    async (_, way, values, field) => {
      await isRefused(way, values, field);
    },
  );

  it.each(cases((arg) => isOf('String')(arg) && !isList(arg) && arg.name !== 'after', ['x'.repeat(MANY)]))(
    'a text of 100,000 characters: %s',
    async (_, way, values, field) => {
      await isRefused(way, values, field);
    },
  );

  it.each(cases((arg) => isOf('ID')(arg) && !isList(arg), ['', 'bo-y-te', 'Rm9vOjE=', 'x'.repeat(900)]))(
    'what is no id: %s',
    async (_, way, values, field) => {
      await isRefused(way, values, field);
    },
  );
});

/** Between these days things are turned from one to the other, in either direction. */
const EITHER_WAY = ['Query.convert'];

const INTERVALS = WAYS.filter(
  (way) =>
    !EITHER_WAY.includes(nameOf(way)) &&
    ['from', 'to'].every((name) => way.field.args.some((arg) => arg.name === name && isOf('Day')(arg))),
);

describe('an interval that ends before it begins is refused', () => {
  it('there are some', () => {
    expect(INTERVALS.map(nameOf)).toEqual(
      expect.arrayContaining(['Query.reorganisations', 'Query.headChangesNearReorganisations']),
    );
  });

  it.each(INTERVALS.map((way) => [nameOf(way), way] as const))('%s', async (_, way) => {
    await isRefused(way, { from: '2025-03-01', to: '2025-02-28' }, /^(from|to)$/);
  });
});

const TEXTS = ['khong-co-gi', '', ' ', '\u0000', '"); MATCH (n) RETURN n //', '🏛️', '%', '*', '../..', 'Đ'.repeat(999)];

describe('an unknown id, or any text at all, is answered or refused, never a fault of ours', () => {
  it.each(cases((arg) => isOf('String')(arg) && !isList(arg) && arg.name !== 'after', TEXTS))(
    '%s',
    async (_, way, values) => {
      const { query, variables } = asking(way, values);
      const { errors } = await send(query, variables);
      for (const { extensions } of errors ?? [])
        expect(extensions).toEqual({ code: 'BAD_INPUT', field: expect.any(String) });
    },
  );

  it.each([
    ['no such thing', 'Organisation:khong-co-gi'],
    ['a thing of another type', 'Person:bo-y-te'],
  ])('a well-formed id of %s answers null', async (_, text) => {
    const id = Buffer.from(text).toString('base64');
    expect(await send('query($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', { id })).toEqual({
      data: { node: null, nodes: [null] },
    });
  });
});

describe('a request that is no question', () => {
  let listening: Listening;
  beforeAll(async () => {
    listening = await listen({ host: '127.0.0.1', port: 0, portWasChosen: true });
    listening.serve(buildApp({ graph: closed, log: pino({ level: 'silent' }), webFolder: '/nowhere' }));
  });
  afterAll(() => listening.close(0));

  const post = (body: string, type = 'application/json') =>
    fetch(`http://127.0.0.1:${listening.port}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });
  const names = (count: number) => JSON.stringify(Array.from({ length: count }, () => 'MINISTRY'));
  const list = (count: number) =>
    `{"query":"query($k: [OrganisationKind!]) { organisations(kinds: $k) { totalCount } }","variables":{"k":${names(count)}}}`;

  it.each([
    ['broken JSON', '{"query": ', 400, 'BAD_INPUT', 'query'],
    ['no object', '[]', 400, 'BAD_INPUT', 'query'],
    ['no question in it', '{}', 400, 'BAD_INPUT', 'query'],
    ['a question that is no text', '{"query": 5}', 400, 'BAD_INPUT', 'query'],
    ['variables that are no object', '{"query": "{ __typename }", "variables": "x"}', 400, 'BAD_INPUT', 'query'],
    ['an operation that is not there', '{"query": "{ __typename }", "operationName": "X"}', 400, 'BAD_INPUT', 'query'],
    ['a list of 1,001', list(1_001), 200, 'BAD_INPUT', 'kinds'],
    ['more than 64 kB', list(100_000), 413, 'TOO_LARGE', 'query'],
    ['more than any request may have', list(400_000), 413, 'TOO_LARGE', 'query'],
  ])('%s', async (_, body, status, code, field) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code, field } }] });
  });
});
