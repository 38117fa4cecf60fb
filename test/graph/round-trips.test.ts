import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { buildYoga } from '../../server/graphql.ts';
import { theGraph, withApi } from '../support/api.ts';
import { countTrips } from './counting.ts';
import { type Choices, randomFrom, randomQuestion } from './random-question.ts';

withApi();

type Asked = {
  readonly data: unknown;
  readonly errors: readonly { readonly message: string }[];
  readonly trips: readonly string[];
};

const ask = async (query: string, variables: object = {}): Promise<Asked> => {
  const { graph, trips } = countTrips(theGraph());
  const response = await buildYoga(graph, pino({ level: 'silent' })).fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { data: null, errors: [], ...((await response.json()) as object), trips };
};

/** Things of the record that have much to show, by the root field that takes them. */
const THINGS: Readonly<Record<string, string>> = {
  organisation: 'bo-khoa-hoc-va-cong-nghe',
  person: 'nguyen-manh-hung-1962',
  position: 'bo-khoa-hoc-va-cong-nghe--bo-truong',
  reorganisation: 'hop-nhat-bo-tttt-bo-khcn-2025',
  project: 'de-an-06',
  function: 'an-toan-thong-tin-mang',
  source: 'nq-176-2025-qh15',
  reform: 'tinh-gon-bo-may-2024-2025',
  bodyClass: 'lop-so-thong-tin-va-truyen-thong',
  integrityRule: 'still-unconfirmed',
};

/** Values of the variables of the web's operations. */
const VARIABLES: Readonly<Record<string, unknown>> = {
  asOf: '2025-02-28',
  day: '2025-02-28',
  number: '2026.2',
  text: 'bo khoa hoc',
  from: '2025-02-28',
  to: '2025-03-01',
};

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => join(folder, name));

const definitions = files('web').flatMap((file) => parse(readFileSync(file, 'utf8')).definitions);
const operations = definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);

const spread = (node: OperationDefinitionNode | FragmentDefinitionNode): readonly string[] => {
  const names: string[] = [];
  visit(node, { [Kind.FRAGMENT_SPREAD]: ({ name }: FragmentSpreadNode) => void names.push(name.value) });
  return names;
};

const withFragments = (operation: OperationDefinitionNode): string => {
  const needed = new Set(spread(operation));
  for (const name of needed)
    for (const fragment of fragments)
      if (fragment.name.value === name) for (const inner of spread(fragment)) needed.add(inner);
  return [operation, ...fragments.filter(({ name }) => needed.has(name.value))].map(print).join('\n');
};

const rootsOf = ({ selectionSet }: OperationDefinitionNode): readonly string[] =>
  selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []));

/** The values for an operation: its thing by its first root field. */
const variablesOf = (operation: OperationDefinitionNode): object => {
  const thing = THINGS[rootsOf(operation)[0] ?? ''];
  return thing === undefined ? VARIABLES : { ...VARIABLES, id: thing, slug: thing };
};

const web = operations.map((operation) => [operation.name?.value ?? '', operation] as const);

describe('round trips to the database', () => {
  it.each(web)('%s of the web: one for each root field', async (_, operation) => {
    const { data, errors, trips } = await ask(withFragments(operation), variablesOf(operation));
    expect(errors).toEqual([]);
    for (const [root, value] of Object.entries(data as object)) expect(value, root).not.toBeNull();
    expect(trips.length, trips.join('\n')).toBe(rootsOf(operation).length);
  });

  const seed = Number(process.env.VITEST_SEED ?? Date.now() % 1_000_000);
  console.log(`round trips: seed ${seed}`);
  const random = randomFrom(seed);
  const slugs = [...new Set(Object.values(THINGS)), 'thanh-pho-ha-noi', 'chinh-phu', 'pham-duc-long-1970'];
  const days = ['"2025-02-28"', '"2025-07-01"', '"1976-07-02"'];
  const choices: Choices = {
    ...Object.fromEntries(Object.entries(THINGS).map(([root, id]) => [`${root}.id`, [JSON.stringify(id)]])),
    'asOf Day': days,
    'day Day': days,
    'from Day': ['"2025-01-01"'],
    'to Day': ['"2025-07-01"'],
    'kinds OrganisationKind': ['[MINISTRY]', '[PROVINCE, DISTRICT]'],
    'text String': ['"ha noi"', '"bo khoa hoc"'],
    'code String': ['"01"', '"00001"'],
    'first Int': ['3', '20'],
    'root String': ['"chinh-phu"', '"bo-khoa-hoc-va-cong-nghe"'],
    'depth Int': ['1', '3'],
    'organisation String': ['"bo-khoa-hoc-va-cong-nghe"'],
    'person String': ['"nguyen-manh-hung-1962"'],
    'people String': ['["nguyen-manh-hung-1962", "pham-duc-long-1970"]'],
    'servedTogetherPath.from': ['"nguyen-manh-hung-1962"'],
    'servedTogetherPath.to': ['"pham-duc-long-1970"'],
    'ids ID': [
      `[${slugs.map((slug) => JSON.stringify(Buffer.from(`Organisation:${slug}`).toString('base64'))).join(', ')}]`,
    ],
    'id ID': slugs.map((slug) => JSON.stringify(Buffer.from(`Organisation:${slug}`).toString('base64'))),
    'number String': ['"2026.1"'],
    'throughLineage Boolean': ['true'],
  };
  const generated = Array.from({ length: 50 }, () => randomQuestion(random, choices, { fields: 60, depth: 5 }));

  it.each(generated)('one for %s', async (question) => {
    const { errors, trips } = await ask(question);
    expect(errors).toEqual([]);
    expect(trips.length, trips.join('\n')).toBe(1);
  });
});
