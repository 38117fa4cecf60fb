import { describe, expect, test } from 'vitest';
import { dayOf, FAR_PAST } from '#temporal';
import { type Dates, namingDays, placeOf } from '../../server/model/placing.ts';

const inOrder = (dates: readonly Dates[]): readonly unknown[] =>
  dates
    .toSorted((a, b) => placeOf(b) - placeOf(a))
    .map(({ date, cancelled, announced }) => date ?? cancelled ?? announced);

describe('newest first', () => {
  test('a wide date is no newer than an exact one, an unknown one comes last', () => {
    const dates = ['2026-06-02', '2026-07~', '[2025-03-01..]', '2025~', '2025-12-30', '[..2025-08-08]', null, '2027'];
    expect(inOrder(dates.map((date) => ({ date })))).toEqual([
      '2027',
      '2026-07~',
      '2026-06-02',
      '2025~',
      '2025-12-30',
      '[..2025-08-08]',
      '[2025-03-01..]',
      undefined,
    ]);
  });

  test('a plan stands at its day, else where it was given up, else where it was announced', () => {
    const plan = { status: 'changed', announced: '2024-12-04', cancelled: '2025-01-10' } as const;
    expect(placeOf({ ...plan, date: '2025-06-30' })).toBe(dayOf(2025, 6, 30));
    expect(placeOf({ ...plan, date: null })).toBe(dayOf(2025, 1, 10));
    expect(placeOf({ status: 'proposed', announced: '2015-04-25', date: null })).toBe(dayOf(2015, 4, 25));
  });

  test('what is in force on an unknown day stands at its report, never at its announcement', () => {
    expect(placeOf({ date: null, announced: '2024-12-04', decided: '2025-02-18' })).toBe(FAR_PAST);
    expect(placeOf({ date: null, reported: '2025-04-15' })).toBe(dayOf(2025, 4, 15));
  });
});

test('names of before and after are looked for where the date may lie, not on all days since', () => {
  expect(namingDays({ date: '[2025-03-01..]' }).wide).toEqual({ min: dayOf(2025, 3, 1), max: dayOf(2025, 3, 1) });
  expect(namingDays({ date: '2023~' }).wide).toEqual({ min: dayOf(2022, 1, 1), max: dayOf(2024, 12, 31) });
});
