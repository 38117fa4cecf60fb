import { describe, expect, test } from 'vitest';
import { newestDate, withAttested } from '../../seed/derive/attested.ts';
import { seenIn } from '../../seed/derive/seen.ts';
import { publishedIn } from '../../seed/derive/still.ts';
import type { SourceFact } from '../../seed/record.ts';

const source = (id: string, published: string | null): SourceFact => ({
  id,
  published,
  kind: 'news',
  title: id,
  publisher: 'p',
  url: null,
  at: { file: 'f', line: 1, column: 1 },
});

const PUBLISHED = publishedIn([
  source('year', '2025'),
  source('month', '2025-02'),
  source('day', '2025-03-01'),
  source('old', '2008-02-04'),
  source('none', null),
]);

describe('the date of the newest source', () => {
  test.each([
    [['old', 'day'], '2025-03-01'],
    [['day', 'old', 'none'], '2025-03-01'],
    // A page of 2025 may be of its first day, one of February of the first of February.
    [['year', 'month'], '2025-02'],
    [['year', 'day'], '2025-03-01'],
    [['year', 'old'], '2025'],
    [['none'], null],
    [[], null],
  ])('%j: %s', (sources, date) => {
    expect(newestDate(sources, PUBLISHED)).toBe(date);
  });

  test('is set on cited facts, and on nothing else', () => {
    const fact = { label: 'Person', id: 'p', links: [], props: { sources: ['old', 'day'], attested: null } } as const;
    const redirect = { label: 'Redirect', id: 'r', links: [], props: { sources: ['old'] } } as const;
    const [a, b] = withAttested([fact, redirect], PUBLISHED);
    expect(a?.props.attested).toBe('2025-03-01');
    expect(b).toBe(redirect);
  });
});

describe('the latest date on which a body is seen at work', () => {
  const body = { label: 'Organisation', id: 'bo', links: [], props: { id: 'bo', attested: '2020-05-04' } } as const;
  const tenure = (attested: string, fromMax: number, toMin: number) =>
    ({ label: 'Tenure', id: 't', links: [], props: { organisation: 'bo', attested, fromMax, toMin } }) as const;

  test('that of a post still held by a newer source', () => {
    expect(seenIn([body, tenure('2026-06-01', 20240101, 99991231)]).get('bo')).toBe('2026-06-01');
  });

  test('the last day of a post that ended, however new the source that tells it', () => {
    expect(seenIn([body, tenure('2026-06-01', 20200101, 20220401)]).get('bo')).toBe('2022-03-31');
  });

  test('nothing by a post of which no day is certain', () => {
    expect(seenIn([body, tenure('2026-06-01', 99991230, 10102)]).get('bo')).toBe('2020-05-04');
  });
});
