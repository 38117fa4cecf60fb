import { describe, expect, test } from 'vitest';
import { dayOf, FAR_FUTURE, parseDay, parseEdtf } from '#temporal';
import { cancelledBy, inForceBy } from '../../seed/derive/status.ts';
import type { ReorganisationFact } from '../../seed/record.ts';
import { statusOn } from '../../server/model/status.ts';
import { reorganisation } from '../seed/reorganisation.ts';

const published = new Map([['nguon', parseEdtf('2025-06-30')]]);

const onDays = (fact: ReorganisationFact, days: readonly string[], others: readonly ReorganisationFact[] = []) => {
  const around = { published, eventOf: (id: string) => others.find((other) => other.id === id) };
  const course = {
    status: fact.status ?? ('in-force' as const),
    announced: fact.announced ?? null,
    decided: fact.decided ?? null,
    reported: fact.reported ?? null,
    inForceBy: inForceBy(fact, around),
    cancelledBy: cancelledBy(fact, around),
  };
  return days.map((day) => `${day} ${statusOn(course, parseDay(day))}`);
};

/** Plan 141 of 6 December 2024 and the minister on 9 December; resolution 176/2025/QH15 of 18 February, in force on 1 March 2025. */
test('the consolidation of Bộ TT&TT and Bộ KH&CN was proposed, approved and in force', () => {
  const fact = reorganisation({ announced: '2024-12-06', decided: '2025-02-18', date: '2025-03-01' });
  expect(onDays(fact, ['2024-12-05', '2024-12-09', '2025-02-17', '2025-02-18', '2025-02-28', '2025-03-01'])).toEqual([
    '2024-12-05 null',
    '2024-12-09 proposed',
    '2025-02-17 proposed',
    '2025-02-18 approved',
    '2025-02-28 approved',
    '2025-03-01 in-force',
  ]);
});

/** Decision 370 of 10 April 2008 moved the academy, decision 1467 of 10 October 2008 revoked that clause. */
test('the transfer of the academy was approved, and then cancelled', () => {
  const fact = reorganisation({
    type: 'transfer',
    status: 'cancelled',
    date: null,
    decided: '2008-04-10',
    cancelled: '2008-10-10',
  });
  expect(onDays(fact, ['2008-04-09', '2008-04-10', '2008-10-09', '2008-10-10', '2026-01-01'])).toEqual([
    '2008-04-09 null',
    '2008-04-10 approved',
    '2008-10-09 approved',
    '2008-10-10 cancelled',
    '2026-01-01 cancelled',
  ]);
});

describe('what had certainly happened', () => {
  test('a decree signed after the day from which it holds was in force on that day', () => {
    const fact = reorganisation({ decided: '2025-03-02', date: '2025-03-01' });
    expect(onDays(fact, ['2025-02-28', '2025-03-01'])).toEqual(['2025-02-28 null', '2025-03-01 in-force']);
  });

  test('"about July 2026" may be August: in force from its last possible day', () => {
    const fact = reorganisation({ date: '2026-07~', decided: '2026-07-08' });
    expect(onDays(fact, ['2026-07-07', '2026-07-08', '2026-08-30', '2026-08-31'])).toEqual([
      '2026-07-07 null',
      '2026-07-08 approved',
      '2026-08-30 approved',
      '2026-08-31 in-force',
    ]);
  });

  test('"on or before" a day: in force from that day', () => {
    const fact = reorganisation({ date: '[..2021-05-14]' });
    expect(onDays(fact, ['2021-05-13', '2021-05-14'])).toEqual(['2021-05-13 null', '2021-05-14 in-force']);
  });

  test('"on or after" a day, or on an unknown one: in force from the report, or from its newest source', () => {
    const open = reorganisation({ date: '[2025-03-01..]' });
    expect(onDays(open, ['2025-06-29', '2025-06-30'])).toEqual(['2025-06-29 null', '2025-06-30 in-force']);
    const reported = reorganisation({ date: null, reported: '2025-04-15' });
    expect(onDays(reported, ['2025-04-14', '2025-04-15'])).toEqual(['2025-04-14 null', '2025-04-15 in-force']);
  });

  test('a source that is older than the event tells no end', () => {
    const open = reorganisation({ date: '[2025-08-01..]' });
    expect(inForceBy(open, { published, eventOf: () => undefined })).toBe(FAR_FUTURE);
    expect(onDays(open, ['2026-11-25'])).toEqual(['2026-11-25 null']);
  });
});

test('a plan changed on an unknown day no longer stood when something else was done instead', () => {
  const done = reorganisation({ id: 'da-lam', date: '2025-03-01' });
  const plan = reorganisation({ status: 'changed', date: null, announced: '2024-12', instead: ['da-lam'] });
  expect(cancelledBy(plan, { published, eventOf: () => done })).toBe(dayOf(2025, 3, 1));
  expect(onDays(plan, ['2024-12-30', '2024-12-31', '2025-02-28', '2025-03-01'], [done])).toEqual([
    '2024-12-30 null',
    '2024-12-31 proposed',
    '2025-02-28 proposed',
    '2025-03-01 changed',
  ]);
});
