import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, visit } from 'graphql';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { buildYoga } from '../../server/graphql.ts';
import { theGraph, withApi } from '../support/api.ts';
import { countTrips } from './counting.ts';

withApi();

/** What is asked of each operation of the web: things of the record that have much to show. */
const VARIABLES: Readonly<Record<string, unknown>> = {
  id: 'bo-khoa-hoc-va-cong-nghe',
  slug: 'bo-khoa-hoc-va-cong-nghe',
  asOf: '2025-03-01',
  day: '2025-03-01',
};

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => join(folder, name));

const definitions = files('web').flatMap((file) => parse(readFileSync(file, 'utf8')).definitions);
const operations = definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);

const used = (node: OperationDefinitionNode | FragmentDefinitionNode): readonly string[] => {
  const names: string[] = [];
  visit(node, { FragmentSpread: ({ name }) => void names.push(name.value) });
  return names;
};

const withFragments = (operation: OperationDefinitionNode): string => {
  const needed = new Set(used(operation));
  for (const name of needed)
    for (const fragment of fragments)
      if (fragment.name.value === name) for (const inner of used(fragment)) needed.add(inner);
  return [operation, ...fragments.filter(({ name }) => needed.has(name.value))].map(print).join('\n');
};

describe('round trips to the database', () => {
  it.each(operations.map((one) => [one.name?.value ?? '', one] as const))('%s of the web: one for each root field', async (_, operation) => {
    const { graph, trips } = countTrips(theGraph());
    const yoga = buildYoga(graph, pino({ level: 'silent' }));
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: withFragments(operation), variables: VARIABLES }),
    });
    const { errors } = (await response.json()) as { errors?: readonly { message: string }[] };
    expect(errors).toBeUndefined();
    expect(trips.length, trips.join('\n')).toBeLessThanOrEqual(operation.selectionSet.selections.length);
  });
});
