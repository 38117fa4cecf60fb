import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadFolder } from '../../seed/loader.ts';
import { parseCypherFile } from '../../server/graph/cypher-file.ts';
import { openDriver, readSession } from '../../server/graph/driver.ts';
import { texts } from '../../server/graph/texts.ts';

const driver = openDriver(inject('neo4j'));

beforeAll(async () => {
  await loadFolder(inject('neo4j'), 'seed/facts', () => {});
});
afterAll(() => driver.close());

/** The loader reads every row's fingerprint, and looks at every fact for a source: these two may scan. */
const MAY_SCAN = ['write/hashes', 'write/uncited'];

const files = [...texts].filter(([name]) => !name.startsWith('schema/'));

const sample = (type: string): unknown => {
  if (type.includes('[]')) return [];
  return type.includes('number') ? neo4j.int(20250101) : 'x';
};

const operators = (plan: Plan | false | null): readonly string[] =>
  plan ? [plan.operatorType, ...plan.children.flatMap(operators)] : [];

const SCAN =
  /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|DirectedAllRelationshipsScan|UndirectedAllRelationshipsScan|.*RelationshipTypeScan)/;

describe('the plan of each query', () => {
  it.each(files)('%s is taken by the database, and looks things up by an index', async (name, text) => {
    const { params } = parseCypherFile(text);
    const session = readSession(driver, inject('neo4j').database);
    try {
      const parameters = Object.fromEntries(params.map((param) => [param.name, sample(param.type)]));
      const { summary } = await session.run(`EXPLAIN ${text}`, parameters);
      const plan = operators(summary.plan);
      expect(plan.length).toBeGreaterThan(1);
      const scans = plan.filter((operator) => SCAN.test(operator));
      expect(MAY_SCAN.includes(name) ? [] : scans).toEqual([]);
    } finally {
      await session.close();
    }
  });

  it('would find a scan: a query without an index has one', async () => {
    const session = readSession(driver, inject('neo4j').database);
    const { summary } = await session.run('EXPLAIN MATCH (n:Organisation) WHERE n.website IS NOT NULL RETURN n.id');
    await session.close();
    expect(operators(summary.plan).some((operator) => SCAN.test(operator))).toBe(true);
  });
});
