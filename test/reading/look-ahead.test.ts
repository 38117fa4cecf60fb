import { execute, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compose, shapeOf } from '../../server/graph/reading/compose.ts';
import type { Plan } from '../../server/graph/reading/plan.ts';
import { textOf } from '../../server/graph/texts.ts';
import { schema } from '../../server/schema/index.ts';

/** The plan of a question with one root field; nothing is asked of a database. */
const planOf = async (question: string, variableValues: Record<string, unknown> = {}): Promise<Plan> => {
  const plans: Plan[] = [];
  const run = (plan: Plan) => {
    plans.push(plan);
    throw new Error('planned only');
  };
  await execute({ schema, document: parse(question), variableValues, contextValue: { graph: {}, store: { run } } });
  const [plan] = plans;
  if (plan === undefined) throw new Error('no plan was made');
  return plan;
};

/** A plan in short: each query file with what it is asked for. */
const told = (plan: Plan): readonly string[] =>
  plan.map(({ query, each, sources }) => {
    const from = sources.map(
      ({ step, path, label }) => `${step}${label === null ? '' : ` ${label}`} ${path.join('.')}`,
    );
    return [query, ...from, ...each.flatMap((values) => ('day' in values ? [`day ${values.day}`] : []))].join(' | ');
  });

describe('what a question will read', () => {
  it('is one step for each read, each after those that give its ids', async () => {
    const plan = await planOf(
      '{ organisation(id: "x") { names { vi } heads(asOf: "2025-03-01") { person { name } sources { title } } } }',
    );
    expect(told(plan)).toEqual([
      'node/by-ids',
      'organisation/names | 0 Organisation row.id',
      'organisation/heads | 0 Organisation row.id | day 20250301',
      'node/by-ids | 2 row.person | 2 row.sources',
    ]);
    expect(plan[0]?.ids).toEqual(['x']);
  });

  it('is read once where two fields read the same', async () =>
    expect(
      told(
        await planOf('{ organisation(id: "x") { a: names { vi } b: names { en } name(asOf: "2000-01-01") { vi } } }'),
      ),
    ).toEqual(['node/by-ids', 'organisation/names | 0 Organisation row.id']));

  it('is one step where the same is read on several days', async () =>
    expect(
      told(
        await planOf(
          '{ organisation(id: "x") { a: parents(asOf: "2000-01-01") { id } b: parents(asOf: "2001-01-01") { id } parents { id } } }',
        ),
      ),
    ).toEqual([
      'node/by-ids',
      'organisation/parents | 0 Organisation row.id | day 20000101 | day 20010101 | day null',
    ]));

  it('follows fragments, and only for the type that they are on', async () => {
    const plan = await planOf(
      'query { node(id: "T3JnYW5pc2F0aW9uOng=") { ...Body ... on Tenure { person { name } } ... on Fact { sources { title } } } } fragment Body on Organisation { identifiers { code } }',
    );
    expect(told(plan)).toEqual([
      'node/by-ids',
      'organisation/identifiers | 0 Organisation row.id',
      'node/by-ids | 0 Tenure row.person | 0 row.sources',
    ]);
  });

  it('leaves out what is skipped', async () => {
    const question =
      'query ($no: Boolean!) { organisation(id: "x") { names @skip(if: true) { vi } identifiers @include(if: $no) { code } ... @include(if: $no) { statistics { value } } } }';
    expect(told(await planOf(question, { no: false }))).toEqual(['node/by-ids']);
    expect((await planOf(question, { no: true })).length).toBe(3);
  });

  it('counts only where a total is asked for', async () => {
    expect(told(await planOf('{ projects { edges { cursor } } }'))).toEqual(['project/list | day null']);
    expect(told(await planOf('{ projects { totalCount } }'))).toEqual([
      'project/list | day null',
      'project/count | day null',
    ]);
  });

  it('goes through pages and steps of lineage', async () =>
    expect(
      told(
        await planOf(
          '{ person(id: "x") { tenures(first: 2) { edges { node { organisation { successors { organisation { slug } } } } } } } }',
        ),
      ),
    ).toEqual([
      'node/by-ids',
      'person/tenures | 0 Person row.id | day null',
      'node/by-ids | 1 rows[].organisation',
      'organisation/successions | 2 Organisation row.id',
      'node/by-ids | 3 organisation',
    ]));
});

describe('the statement of a plan', () => {
  const form = async (question: string): Promise<readonly [shape: string, text: string]> => {
    const plan = await planOf(question);
    return [shapeOf(plan), compose(plan, textOf)];
  };

  it('is the same for the same form, whatever the values', async () => {
    const one = await form(
      '{ organisation(id: "x") { heads(asOf: "2025-03-01") { id } tenures(first: 3) { edges { cursor } } } }',
    );
    const other = await form(
      '{ organisation(id: "$y\'}") { heads(asOf: "1945-09-02") { id } tenures(first: 9) { edges { cursor } } } }',
    );
    expect(other).toEqual(one);
  });

  it('is another for another form', async () => {
    const [shape, text] = await form('{ organisation(id: "x") { names { vi } } }');
    const [otherShape, otherText] = await form('{ organisation(id: "x") { identifiers { code } } }');
    expect(otherShape).not.toBe(shape);
    expect(otherText).not.toBe(text);
  });

  it('takes every value as a parameter: nothing that a client sends is in its text', async () => {
    const [, text] = await form(
      '{ organisation(id: "quoted-by-a-client") { tenures(asOf: "1999-12-31", first: 17) { edges { cursor } } } }',
    );
    expect(text).not.toMatch(/quoted-by-a-client|19991231|\b18\b|\b17\b/);
  });
});
