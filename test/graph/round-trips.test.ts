import { type ExecutionResult, execute, getOperationAST, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { COST_LIMIT, costOf } from '../../server/cost.ts';
import { answering } from '../../server/graphql.ts';
import { schema } from '../../server/schema/index.ts';
import { type WebOperation, webOperations } from '../../server/web-operations.ts';
import { theGraph, withApi } from '../support/api.ts';
import { countTrips } from './counting.ts';
import { type Choices, randomFrom, randomQuestion, rootFields } from './random-question.ts';

withApi();

type Asked = ExecutionResult & { readonly trips: readonly string[] };

/** Asks as the service does, and notes the round trips. */
const ask = async (query: string, variableValues: Record<string, unknown> = {}): Promise<Asked> => {
  const { graph, trips } = countTrips(theGraph());
  const result = await execute({ schema, document: parse(query), variableValues, contextValue: answering(graph) });
  return { ...result, trips };
};

/** The answer where nothing is looked ahead: each read is asked by itself, by its own query file. */
const askSlowly = async (query: string, variableValues: Record<string, unknown> = {}): Promise<ExecutionResult> => {
  const context = answering(theGraph());
  const contextValue = { ...context, store: { ...context.store, run: async () => {} } };
  return execute({ schema, document: parse(query), variableValues, contextValue });
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
  lineage: 'bo-khoa-hoc-va-cong-nghe',
  succession: 'bo-khoa-hoc-va-cong-nghe--bo-truong',
  headSuccession: 'bo-khoa-hoc-va-cong-nghe',
};

/** Values of the variables of the web's operations. */
const VARIABLES: Readonly<Record<string, unknown>> = {
  asOf: '2025-02-28',
  day: '2025-02-28',
  number: '2026.2',
  text: 'bo khoa hoc',
  from: '2025-02-28',
  to: '2025-03-01',
  reading: 'CONTINUITY',
  direction: 'BOTH',
  depth: 2,
  within: 1,
  maxSteps: 3,
  maxBodySize: 100,
  people: ['nguyen-manh-hung-1962', 'pham-duc-long-1970'],
  items: [{ id: 'bo-noi-vu' }, { name: 'Phường Phúc Xá, Quận Ba Đình, Thành phố Hà Nội' }],
};

/** Of an operation about two people. */
const TWO = { from: 'nguyen-manh-hung-1962', to: 'pham-duc-long-1970', order: 'FORWARD' };

const rootsOf = ({ selectionSet }: OperationDefinitionNode): readonly string[] =>
  selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []));

/** The values for an operation: its thing by its first root field. */
const variablesOf = (operation: OperationDefinitionNode): Record<string, unknown> => {
  const roots = rootsOf(operation);
  const thing = THINGS[roots[0] ?? ''] ?? (roots.includes('careers') ? TWO.from : undefined);
  const given = { ...VARIABLES, ...(roots.includes('servedTogetherPath') ? TWO : {}) };
  return thing === undefined ? given : { ...given, id: thing, slug: thing };
};

const operationIn = ({ document }: WebOperation): OperationDefinitionNode => {
  const operation = getOperationAST(document);
  if (!operation) throw new Error('a document of the web without an operation');
  return operation;
};

describe('one round trip to the database, and the very answer of many', () => {
  it('knows every operation of the web', () => expect(webOperations.length).toBeGreaterThan(34));

  it.each(webOperations.map((one) => [one.name, one] as const))(
    '%s of the web: one for each root field',
    async (_, one) => {
      const operation = operationIn(one);
      const { trips, ...answer } = await ask(one.text, variablesOf(operation));
      expect(answer.errors).toBeUndefined();
      for (const [root, value] of Object.entries(answer.data ?? {})) expect(value, root).not.toBeNull();
      expect(trips.length, trips.join('\n')).toBe(rootsOf(operation).length);
      expect(answer).toEqual(await askSlowly(one.text, variablesOf(operation)));
    },
  );

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
    'items ConvertInput': ['[{ name: "Phường Phúc Xá, Quận Ba Đình, Hà Nội" }, { code: "00001" }, { id: "bo-y-te" }]'],
    'position String': ['"bo-khoa-hoc-va-cong-nghe--bo-truong"'],
    'within Int': ['1', '30'],
    'servedWith.within': ['1', '2'],
    'servedTogetherPath.order': ['ANY', 'FORWARD'],
    'responsible.function': ['"an-toan-thong-tin-mang"'],
  };
  // Planning a statement for each takes the database longest: half of the root fields in a run, others the next time.
  const generated = Array.from({ length: 25 }, (_, n) => rootFields[(seed + n) % rootFields.length])
    .flatMap((root) => (root ? [randomQuestion(root, random, choices, { fields: 40, depth: 5 })] : []))
    .filter((question) => costOf({ document: parse(question) }) <= COST_LIMIT);

  it.each(generated)('one for %s', async (question) => {
    const { trips, ...answer } = await ask(question);
    expect(answer.errors).toBeUndefined();
    expect(trips.length, trips.join('\n')).toBe(1);
    expect(answer).toEqual(await askSlowly(question));
  });
});
