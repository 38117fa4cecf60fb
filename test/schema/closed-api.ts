import { pino } from 'pino';
import { expect } from 'vitest';
import { commitsBy } from '../../server/graph/commits.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { buildYoga } from '../../server/graphql.ts';
import type { Answer } from '../support/api.ts';
import { type Asked, asking, type Way } from './every-argument.ts';

const asked: string[] = [];

const none = (name: unknown): never => {
  asked.push(JSON.stringify(name));
  throw new Error('the graph was read');
};

/** A graph that must not be read: a value that is bad in itself is refused before. */
export const closed: Graph = {
  run: none,
  read: none,
  place: null,
  at: () => closed,
  reads: () => 0,
  commits: commitsBy(null),
  until: () => closed,
  close: async () => {},
};

const yoga = buildYoga(closed, pino({ level: 'silent' }));

const refusalOf = async ({ query, variables }: Asked): Promise<Answer> => {
  asked.length = 0;
  const response = await yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
};

/** The field at the end of a way. */
export const nameOf = ({ type, field }: Way): string => `${type}.${field.name}`;

/** Asks the field at the end of a way with bad values: it must be refused with the field, before anything is read. */
export const isRefused = async (way: Way, values: Readonly<Record<string, unknown>>, field: string | RegExp) => {
  const { errors } = await refusalOf(asking(way, values));
  expect(errors?.map(({ extensions }) => extensions)).toEqual([
    { code: 'BAD_INPUT', field: typeof field === 'string' ? field : expect.stringMatching(field) },
  ]);
  expect(errors?.[0]?.message.length).toBeGreaterThan(10);
  expect(asked).toEqual([]);
};
