import { describe, expect, test } from 'vitest';
import { differenceText, heldCountsOf, heldDifferences } from '../../../seed/integrity/held-counts.ts';
import { countSeverities, reportJson, reportText, sumLine } from '../../../seed/integrity/report.ts';
import type { RuleCases } from '../../../seed/integrity/run.ts';
import { RULES, type RuleId } from '../../../server/model/integrity/index.ts';

const at = { file: 'a.yaml', line: 7, column: 3 };
const rule = (id: RuleId, count: number): RuleCases => ({
  id,
  info: RULES[id],
  cases: Array.from({ length: count }, (_, n) => ({ about: ['b'] as const, at, vi: `Việc ${n}`, en: `Case ${n}` })),
});
const FOUND = [rule('two-names-at-once', 1), rule('name-gap', 4), rule('recalled', 0)];

describe('a report', () => {
  test('ends with the sum, one and many told apart', () => {
    expect(sumLine(FOUND)).toBe('1 error, 4 warnings, 0 notes');
    expect(countSeverities(FOUND)).toEqual({ error: 1, warning: 4, note: 0 });
  });

  test('shows the first cases and says how many it leaves out', () => {
    expect(reportText(FOUND, 3).split('\n')).toEqual([
      'error        1  two-names-at-once: Two official names at once',
      '    a.yaml:7  Case 0',
      'warning      4  name-gap: A time without a name',
      '    a.yaml:7  Case 0',
      '    a.yaml:7  Case 1',
      '    a.yaml:7  Case 2',
      '    and 1 more: npm run integrity -- --rule name-gap',
      'note         0  recalled: Recalled: no page was read',
      '1 error, 4 warnings, 0 notes',
    ]);
  });

  test('for programs holds every case', () => {
    expect(reportJson(FOUND)).toMatchObject({
      error: 1,
      rules: [
        { id: 'two-names-at-once', severity: 'error', count: 1, cases: [{ file: 'a.yaml', line: 7 }] },
        { count: 4 },
        {},
      ],
    });
  });
});

describe('held numbers', () => {
  test('agree with themselves', () => {
    expect(heldDifferences(heldCountsOf(FOUND), FOUND)).toEqual([]);
  });

  test('a rise, a fall, a new rule and one that is gone are differences', () => {
    const held = { 'two-names-at-once': 0, 'name-gap': 5, gone: 2 };
    expect(heldDifferences(held, [...FOUND, rule('compiled', 1)])).toEqual([
      { id: 'two-names-at-once', held: 0, found: 1 },
      { id: 'name-gap', held: 5, found: 4 },
      { id: 'gone', held: 2, found: 0 },
      { id: 'compiled', held: 0, found: 1 },
    ]);
  });

  test('a rise asks to mend, a fall to lower the number', () => {
    expect(differenceText({ id: 'name-gap', held: 1, found: 2 })).toMatch(/mend the new ones/);
    expect(differenceText({ id: 'name-gap', held: 2, found: 1 })).toMatch(/lower the number/);
  });
});
