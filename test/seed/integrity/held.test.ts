import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { placeText } from '../../../seed/faults.ts';
import { differenceText, type HeldCounts, heldDifferences } from '../../../seed/integrity/held-counts.ts';
import { casesIn, type RuleCases } from '../../../seed/integrity/run.ts';
import { readFormal } from '../../../seed/record.ts';
import { linesOf } from '../folder.ts';

const SEED = join(import.meta.dirname, '../../../seed');
const held = JSON.parse(readFileSync(join(SEED, 'integrity/held.json'), 'utf8')) as HeldCounts;

/** Milliseconds of this process’s own time in which all rules look at the whole record, whatever else the machine does. */
const LIMIT = 5_000;

let rules: readonly RuleCases[] = [];
let took = 0;

beforeAll(async () => {
  const { record, faults } = await readFormal(join(SEED, 'facts'));
  if (record === null) throw new Error(linesOf(faults));
  const before = process.cpuUsage();
  rules = casesIn(record);
  took = process.cpuUsage(before).user / 1_000;
}, 60_000);

const casesText = (id: string): string =>
  (rules.find((rule) => rule.id === id)?.cases ?? []).map(({ at, en }) => `  ${placeText(at)} ${en}`).join('\n');

describe('the whole record', () => {
  test('has no error', () => {
    const errors = rules.filter(({ info, cases }) => info.severity === 'error' && cases.length > 0);
    expect(errors.map(({ id }) => `${id}\n${casesText(id)}`).join('\n')).toBe('');
  });

  test('has as many cases of each rule as are held', () => {
    const differences = heldDifferences(held, rules);
    expect(differences.map((each) => `${differenceText(each)}\n${casesText(each.id)}`).join('\n')).toBe('');
  });

  test('is looked at in seconds', () => {
    expect(took).toBeLessThan(LIMIT);
  });

  test('every case has its words in both languages and a place in the sheets', () => {
    const broken = rules.flatMap(({ id, cases }) =>
      cases
        .filter(({ vi, en, at }) => /undefined|null|NaN/.test(vi + en) || !vi || !en || !at.file)
        .map(({ en }) => `${id}: ${en}`),
    );
    expect(broken).toEqual([]);
  });
});
