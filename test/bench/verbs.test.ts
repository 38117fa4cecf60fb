import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { VERBS } from './verbs.ts';

const schema = buildSchema(readFileSync('server/schema.graphql', 'utf8'));

describe('the verbs of the bench', () => {
  it('have names of their own', () => {
    expect(new Set(VERBS.map(({ name }) => name)).size).toBe(VERBS.length);
    expect(VERBS.length).toBeGreaterThanOrEqual(15);
  });

  it.each(VERBS.map((verb) => [verb.name, verb] as const))('%s: its document is one of the API', (_, { document }) => {
    expect(validate(schema, parse(document)).map(({ message }) => message)).toEqual([]);
  });
});
