import { describe, expect, test } from 'vitest';
import { type Contradicted, claimRows, type KindsOfSources, outranks } from '../../seed/derive/claims.ts';
import { deriveGraph } from '../../seed/derive/index.ts';
import { wholeRecord } from '../support/record.ts';
import { linesOf, read, SMALL } from './folder.ts';

const kinds: KindsOfSources = new Map([
  ['law', 'legal-document'],
  ['site', 'official-site'],
  ['paper', 'news'],
  ['paper-2', 'news'],
  ['wiki', 'reference'],
  ['list', 'dataset'],
]);

const fact = (given: Partial<Contradicted>): Contradicted => ({
  id: 'x',
  shown: { from: '2025-11-17', to: null },
  sources: ['paper'],
  ...given,
});

describe('the claims of other sources on a fact', () => {
  test('one for each field that differs, numbered by field', () => {
    const rows = claimRows(
      [
        fact({
          other_claims: [
            { from: '2025-11-21', to: '2026-01', sources: ['wiki'] },
            { from: '2025-11', sources: ['list'], note: { vi: 'Tháng' } },
          ],
        }),
      ],
      kinds,
    );
    expect(
      rows.map(({ id, value, shown, rule, confidence, noteVi }) => [id, value, shown, rule, confidence, noteVi]),
    ).toEqual([
      ['x--khac--from--1', '2025-11-21', '2025-11-17', 'rank', 'verified', null],
      ['x--khac--to--1', '2026-01', null, 'rank', 'verified', null],
      ['x--khac--from--2', '2025-11', '2025-11-17', 'rank', 'compiled', 'Tháng'],
    ]);
  });

  test('a field that says the same is none', () => {
    expect(claimRows([fact({ other_claims: [{ from: '2025-11-17', sources: ['wiki'] }] })], kinds)).toEqual([]);
  });

  test('a count is compared and told as text', () => {
    const [row] = claimRows(
      [fact({ shown: { value: 3321 }, other_claims: [{ value: 3320, sources: ['paper-2'] }] })],
      kinds,
    );
    expect(row).toMatchObject({ field: 'value', value: '3320', shown: '3321', rule: 'fits' });
  });

  // legal document > official site > press > reference > dataset (README, Evidence)
  test.each([
    ['law', 'site', 'rank'],
    ['site', 'paper', 'rank'],
    ['paper', 'wiki', 'rank'],
    ['wiki', 'list', 'rank'],
    ['paper', 'paper-2', 'fits'],
    ['law', 'list', 'rank'],
  ] as const)('what %s says is shown, not what %s says: %s', (shown, other, rule) => {
    const [row] = claimRows([fact({ sources: [shown], other_claims: [{ from: '2025', sources: [other] }] })], kinds);
    expect(row?.rule).toBe(rule);
  });

  test('a source of the fact that says otherwise does not speak for what is shown', () => {
    const given = fact({ sources: ['law', 'paper'], other_claims: [{ from: '2025', sources: ['law'] }] });
    expect(outranks(given, { sources: ['law'] }, kinds)).toBe(true);
  });

  test('the acts of a fact speak for it', () => {
    const given = fact({
      sources: ['paper'],
      legal_basis: ['law'],
      other_claims: [{ from: '2025', sources: ['site'] }],
    });
    expect(outranks(given, { sources: ['site'] }, kinds)).toBe(false);
  });
});

describe('claims in the sheets', () => {
  const claim = (date: string, source: string) => `events:
  - id: lap-bo-b-2025
    sources: [luat-1]
    other_claims: [{date: '${date}', sources: [${source}]}]
`;

  test('of two sheets on one fact stand side by side', async () => {
    const { record, faults } = await read({
      'a.yaml': SMALL,
      'b.yaml': claim('2025-04-01', 'bao-1'),
      'c.yaml': claim('2025-05-01', 'luat-1'),
    });
    expect(linesOf(faults)).toBe('');
    expect(record?.events[0]?.other_claims).toEqual([
      { date: '2025-04-01', sources: ['bao-1'] },
      { date: '2025-05-01', sources: ['luat-1'] },
    ]);
  });

  test('become rows of the graph that cite their sources and lead to their fact', async () => {
    const { record } = await read({ 'a.yaml': SMALL, 'b.yaml': claim('2025-04-01', 'bao-1') });
    const [row, ...others] = deriveGraph(record as never).filter(({ label }) => label === 'Claim');
    expect(others).toEqual([]);
    expect(row?.links).toEqual([
      { type: 'ABOUT_FACT', from: 'lap-bo-b-2025--khac--date--1', to: 'lap-bo-b-2025', props: {} },
      { type: 'CITES', from: 'lap-bo-b-2025--khac--date--1', to: 'bao-1', props: {} },
    ]);
  });

  // The whole record takes seconds to read, more where the machine is busy.
  test('none of the record comes from a better source than what is shown', { timeout: 120_000 }, async () => {
    const record = await wholeRecord();
    const ranked = new Map(record.sources.map(({ id, kind }) => [id, kind]));
    const facts = [
      ...(record.organisations ?? []),
      ...(record.events ?? []),
      ...(record.people ?? []),
      ...(record.tenures ?? []),
      ...(record.stats ?? []),
    ] as readonly Pick<Contradicted, 'sources' | 'legal_basis' | 'other_claims'>[];
    const beaten = facts.flatMap((given) =>
      (given.other_claims ?? []).filter((other) => outranks(given, other, ranked)).map(() => given),
    );
    expect(beaten).toEqual([]);
  });
});
