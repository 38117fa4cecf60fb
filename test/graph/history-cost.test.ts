import type { ProfiledPlan, Transaction } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadFolder } from '../../seed/loader.ts';
import { parseCypherFile } from '../../server/graph/cypher-file.ts';
import { openDriver, toParameters, writeSession } from '../../server/graph/driver.ts';
import { askedAtRelease, pastTexts } from '../../server/graph/past/texts.ts';
import { texts } from '../../server/graph/texts.ts';
import { isPlanned, isRun } from '../support/halves.ts';

const driver = openDriver(inject('neo4j'));

beforeAll(async () => {
  await loadFolder(inject('neo4j'), 'seed/facts', () => {});
});
afterAll(() => driver.close());

/** Bodies and people of whom much is known, and one of whom the record says more than it did. */
const IDS = ['chinh-phu', 'bo-khoa-hoc-va-cong-nghe', 'bo-noi-vu', 'thanh-pho-ha-noi', 'tran-quang-hung-1987'];

/** Values for the parameters of any question: by name first, else by type. */
const VALUES: Readonly<Record<string, unknown>> = {
  ids: IDS,
  id: 'bo-khoa-hoc-va-cong-nghe',
  keys: IDS.map((id) => ({ id, day: 20250601, after: null, limit: 21 })),
  kinds: ['ministry', 'province'],
  types: ['organisation', 'person', 'reorganisation', 'consolidation', 'absorption'],
  terms: ['bo khoa hoc va cong nghe'],
  named: ['bo khoa hoc va cong nghe'],
  lucene: '"bo khoa hoc"',
  after: '',
  before: '\uffff',
  day: 20250601,
  from: 20250101,
  to: 20260101,
  limit: 50,
};

const sample = ({ name, type }: { readonly name: string; readonly type: string }): unknown => {
  if (name in VALUES && !(name === 'from' && type === 'string') && !(name === 'to' && type === 'string'))
    return VALUES[name];
  if (type.includes('[]')) return [];
  return type.includes('number') ? 1 : type.includes('boolean') ? true : 'x';
};

const hitsOf = (plan: ProfiledPlan | false): number =>
  plan ? plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0) : 0;

/** The questions that a run takes; the next one may take the others. */
const questions: readonly string[] = askedAtRelease.filter(isPlanned);

/** Hits of a question, as it is asked of today. */
const cost = async (tx: Transaction, text: string, name: string, more: object = {}): Promise<number> => {
  const { params } = parseCypherFile(texts.get(name) ?? '');
  const parameters = { ...Object.fromEntries(params.map((param) => [param.name, sample(param)])), ...more };
  const { summary } = await tx.run(`PROFILE ${text}`, toParameters(parameters) as Record<string, unknown>);
  return hitsOf(summary.profile);
};

const costs = async (tx: Transaction): Promise<ReadonlyMap<string, number>> => {
  const found = new Map<string, number>();
  for (const name of questions) found.set(name, await cost(tx, texts.get(name) ?? '', name));
  return found;
};

describe('the history of the record', () => {
  it('does not make a question about today dearer by a tenth: each is profiled with it and without', async () => {
    const session = writeSession(driver, inject('neo4j').database);
    const tx = session.beginTransaction();
    try {
      const withHistory = await costs(tx);
      const { summary } = await tx.run('MATCH (n:PastFact) DETACH DELETE n');
      expect(summary.counters.updates().nodesDeleted).toBeGreaterThan(100);
      const without = await costs(tx);
      const total = (all: ReadonlyMap<string, number>) => [...all.values()].reduce((sum, hits) => sum + hits, 0);
      console.log(
        `hits of ${questions.length} questions: ${total(withHistory)} with the history, ${total(without)} without`,
      );
      const dearer = questions.filter((name) => (withHistory.get(name) ?? 0) > 1.1 * (without.get(name) ?? 0) + 5);
      expect(dearer.map((name) => `${name}: ${withHistory.get(name)} with, ${without.get(name)} without`)).toEqual([]);
      expect(total(withHistory)).toBeLessThanOrEqual(1.1 * total(without));
    } finally {
      await tx.rollback();
      await session.close();
    }
  });

  it('is itself asked by index: no question at a release reads the whole record where that of today does not', async () => {
    const session = writeSession(driver, inject('neo4j').database);
    const tx = session.beginTransaction();
    try {
      const slow: string[] = [];
      for (const [name, text] of [...pastTexts].filter(isRun)) {
        const today = await cost(tx, texts.get(name) ?? '', name);
        const then = await cost(tx, text, name, { knownAt: 1 });
        if (then > 12 * today + 2_000) slow.push(`${name}: ${then} at a release, ${today} today`);
      }
      expect(slow).toEqual([]);
    } finally {
      await tx.rollback();
      await session.close();
    }
  });
});
