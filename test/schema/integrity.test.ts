import { describe, expect, it } from 'vitest';
import { casesIn } from '../../seed/integrity/run.ts';
import { ask, withApi } from '../support/api.ts';
import { wholeRecord } from '../support/record.ts';

withApi();

type Rule = { readonly id: string; readonly severity: string; readonly count: number };

const ORDER = ['ERROR', 'WARNING', 'NOTE'];

const rules = async (): Promise<readonly Rule[]> => (await ask('{ integrity { id severity count } }')).integrity;

describe('the rules of integrity', () => {
  it('are all told, worst first, each with as many cases as the sheets have', async () => {
    const record = await wholeRecord();
    const told = await rules();
    const found = casesIn(record).map(({ id, cases }) => [id, cases.length]);
    expect(Object.fromEntries(told.map(({ id, count }) => [id, count]))).toEqual(Object.fromEntries(found));
    const places = told.map(({ severity, count }) => ORDER.indexOf(severity) * 1_000_000 - count);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(told.filter(({ severity, count }) => severity === 'ERROR' && count > 0)).toEqual([]);
  });

  it('say what they look for and on what they rest', async () => {
    const { integrityRule } = await ask(
      '{ integrityRule(id: "child-outlives-parent") { id severity count title { vi en } why { vi en } findings { totalCount } } }',
    );
    expect(integrityRule).toMatchObject({ severity: 'ERROR', count: 0, findings: { totalCount: 0 } });
    expect(integrityRule.title.vi).toMatch(/trực thuộc/);
    expect((await ask('{ integrityRule(id: "constructor") { id } }')).integrityRule).toBeNull();
  });

  it('page through every case once', async () => {
    const rule = (await rules()).find(({ count }) => count > 20 && count < 100);
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { integrityRule } = await ask(
        'query ($id: String!, $after: String) { integrityRule(id: $id) { findings(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id text { vi en } rule { id } about { id __typename } } } } } }',
        { id: rule?.id, after },
      );
      const { edges, pageInfo, totalCount } = integrityRule.findings;
      expect(totalCount).toBe(rule?.count);
      for (const { node } of edges) {
        expect(node.rule.id).toBe(rule?.id);
        expect(node.about.length).toBeGreaterThan(0);
        ids.push(node.id);
      }
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(ids).size).toBe(rule?.count);
  });
});

describe('a finding', () => {
  it('stands on the pages of what it is about, and is a node', async () => {
    const { integrityRule } = await ask(
      '{ integrityRule(id: "end-unknown-successor-known") { findings(first: 1) { edges { node { id about { __typename ... on Tenure { id findings { id } } ... on Person { findings { id } } ... on Organisation { findings { id } } } } } } } }',
    );
    const [{ node }] = integrityRule.findings.edges;
    expect(node.about[0].__typename).toBe('Tenure');
    for (const thing of node.about) expect(thing.findings).toContainEqual({ id: node.id });
    const again = await ask('query ($id: ID!) { node(id: $id) { __typename ... on Finding { text { vi } } } }', {
      id: node.id,
    });
    expect(again.node.__typename).toBe('Finding');
    expect(again.node.text.vi).toMatch(/\S/);
  });
});
