import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ancestorFaults } from '../../seed/ancestors.ts';
import type { OrganisationFact } from '../../seed/record.ts';
import { placesOf, read, SMALL } from './folder.ts';

type Parent = readonly [parent: string, from: string | null, to: string | null];

const body = (id: string, parents: readonly Parent[]): OrganisationFact => ({
  id,
  kind: 'other',
  names: [{ vi: id }],
  parents: parents.map(([org, from, to]) => ({ org, from, to, sources: ['s'] })),
  sources: ['s'],
  confidence: 'verified',
  at: { file: 'x.yaml', line: 1, column: 1 },
});

const messages = (bodies: readonly OrganisationFact[]) => ancestorFaults(bodies).map(({ message }) => message);

describe('a body that is its own ancestor', () => {
  test('is told at its row', async () => {
    const text = SMALL.replace(
      "    existed: {from: '2002', to: '2025-03-01'}",
      "      - {org: bo-a, from: '2010', to: '2011', sources: [luat-1]}\n    existed: {from: '2002', to: '2025-03-01'}",
    );
    expect(placesOf((await read({ 'a.yaml': text })).faults)).toEqual(['a.yaml:11:5 ancestor-of-itself']);
  });

  test('certainly, through three bodies whose times share a day', () => {
    const found = messages([
      body('a', [['b', '2000-01-01', '2010-01-01']]),
      body('b', [['c', '2005-01-01', '2015-01-01']]),
      body('c', [['a', '2009-12-31', '..']]),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('a is certainly its own ancestor (a in b in c in a), from 2009-12-31 to 2010-01-01');
  });

  test('possibly, where an end is unknown', () => {
    expect(messages([body('a', [['b', '2000', null]]), body('b', [['a', '2020', '..']])])[0]).toContain('possibly');
  });

  test('not where the times follow each other, or where one body did not exist then', () => {
    expect(messages([body('a', [['b', '2000-01-01', '2010-01-01']]), body('b', [['a', '2010-01-01', '..']])])).toEqual(
      [],
    );
    const short = { ...body('a', [['b', null, null]]), existed: { from: '1990', to: '2000-01-01' } };
    expect(messages([short, body('b', [['a', '2000-01-01', '..']])])).toEqual([]);
  });

  test('agrees with walking up on every day, for any parents with known days', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const day = (n: number) => `2000-01-${String(n).padStart(2, '0')}`;
    const parent = fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 4 }));
    const graph = fc.tuple(...ids.map(() => fc.array(parent, { maxLength: 2 })));
    const climbs = (all: (readonly [string, number, number])[][], start: number, on: number): boolean => {
      const seen = new Set<string>();
      const next = [ids[start] ?? ''];
      for (let id = next.pop(); id !== undefined; id = next.pop())
        for (const [up, from, length] of all[ids.indexOf(id)] ?? []) {
          if (on < from || on >= from + length) continue;
          if (up === ids[start]) return true;
          if (!seen.has(up)) next.push(up);
          seen.add(up);
        }
      return false;
    };
    fc.assert(
      fc.property(graph, (all) => {
        const bodies = ids.map((id, n) =>
          body(
            id,
            (all[n] ?? []).map(([up, from, length]) => [up, day(from), day(from + length)]),
          ),
        );
        const days = Array.from({ length: 12 }, (_, n) => n + 1);
        const expected = days.some((on) => ids.some((_, n) => climbs(all, n, on)));
        expect(ancestorFaults(bodies).length > 0).toBe(expected);
        expect(ancestorFaults(bodies).every(({ message }) => message.includes('certainly'))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
