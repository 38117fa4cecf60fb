import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadFolder } from '../../seed/loader.ts';
import { parseCypherFile } from '../../server/graph/cypher-file.ts';
import { openDriver, readSession } from '../../server/graph/driver.ts';
import { pastTexts } from '../../server/graph/past/texts.ts';
import { texts } from '../../server/graph/texts.ts';
import { isPlanned } from '../support/halves.ts';

const driver = openDriver(inject('neo4j'));

beforeAll(async () => {
  await loadFolder(inject('neo4j'), 'seed/facts', () => {});
});
afterAll(() => driver.close());

/** The loader reads every row's fingerprint, and looks at every fact for a source; a backup reads all that there is. */
const MAY_SCAN = ['write/hashes', 'write/uncited', 'write/backup/nodes', 'write/backup/relationships'];

const files = [...texts].filter(([name]) => !name.startsWith('schema/'));

const sample = (type: string): unknown => {
  if (type.includes('[]')) return [];
  if (type === 'boolean') return true;
  if (type === 'object' || /^[A-Z]/.test(type)) return {};
  return type.includes('number') ? neo4j.int(20250101) : 'x';
};

const operators = (plan: Plan | false | null): readonly string[] =>
  plan ? [plan.operatorType, ...plan.children.flatMap(operators)] : [];

const SCAN =
  /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|DirectedAllRelationshipsScan|UndirectedAllRelationshipsScan|.*RelationshipTypeScan)/;

const plannedOperators = async (text: string, parameters: object): Promise<readonly string[]> => {
  const session = readSession(driver, inject('neo4j').database);
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`, parameters);
    return operators(summary.plan);
  } finally {
    await session.close();
  }
};

const sampleFor = (name: string): object =>
  Object.fromEntries(parseCypherFile(texts.get(name) ?? '').params.map((param) => [param.name, sample(param.type)]));

describe('the plan of each query', () => {
  it.each(files)('%s is taken by the database, and looks things up by an index', async (name, text) => {
    const plan = await plannedOperators(text, sampleFor(name));
    expect(plan.length).toBeGreaterThan(1);
    const scans = plan.filter((operator) => SCAN.test(operator));
    expect(MAY_SCAN.includes(name) ? [] : scans).toEqual([]);
  });

  it.each([...pastTexts].filter(isPlanned))(
    '%s is taken as it is asked at a release, and looks things up by an index',
    async (name, text) => {
      const plan = await plannedOperators(text, { ...sampleFor(name), knownAt: neo4j.int(1) });
      expect(plan.length).toBeGreaterThan(1);
      expect(plan.filter((operator) => SCAN.test(operator))).toEqual([]);
    },
  );

  it('would find a scan: a query without an index has one', async () => {
    const session = readSession(driver, inject('neo4j').database);
    const { summary } = await session.run('EXPLAIN MATCH (n:Organisation) WHERE n.website IS NOT NULL RETURN n.id');
    await session.close();
    expect(operators(summary.plan).some((operator) => SCAN.test(operator))).toBe(true);
  });
});
