import { beforeAll, describe, expect, it } from 'vitest';
import { parseDay } from '#temporal';
import { theGraph, withApi } from '../support/api.ts';
import { wholeRecord } from '../support/record.ts';
import { contrast, isSame, pickFrom } from './compare.ts';
import { type Ask, askerOf } from './database.ts';
import { type World, worldOf } from './meaning/world.ts';
import type { Asking } from './question.ts';
import { charts } from './questions/chart.ts';
import { conversions } from './questions/convert.ts';
import { lineage } from './questions/lineage.ts';
import { SEED } from './settings.ts';

withApi();

let ask: Ask;
let world: World;

/** Days on which much changed, the days before and after, and others. */
const DAYS = [
  '1997-01-01',
  '2008-07-31',
  '2008-08-01',
  '2019-01-10',
  '2024-12-31',
  '2025-02-28',
  '2025-03-01',
  '2025-06-30',
  '2025-07-01',
  '2025-07-02',
];

beforeAll(async () => {
  console.log(`oracle on the record: seed ${SEED}`);
  const record = await wholeRecord();
  // Titles of real seats have rules of their own, with tests of their own: here bodies are read, and what became of them.
  world = worldOf({ ...record, people: [], tenures: [], vacancies: [], functions: [], projects: [] }, record.sources);
  ask = askerOf(theGraph());
}, 300_000);

const ROUNDS = 4;

const differences = async (asking: Asking): Promise<string> => {
  const found: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { name, document, variables, expected, read } of asking(
      world,
      pickFrom(DAYS.map(parseDay), `record ${SEED} ${round}`),
    )) {
      const got = read(await ask(document, variables));
      if (!isSame(expected, got))
        found.push(`${name} ${JSON.stringify(variables).slice(0, 300)}\n${contrast(expected, got)}`);
    }
  return found.join('\n');
};

describe('the real record is answered as its sheets say', () => {
  it.each([
    ['charts', charts],
    ['lineage', lineage],
    ['conversions', conversions],
  ] as const)(
    '%s',
    async (_, asking) => {
      expect(await differences(asking)).toBe('');
    },
    120_000,
  );
});
