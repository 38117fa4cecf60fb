import { describe, expect, it } from 'vitest';
import { dayText } from '#temporal';
import { typedPeriod } from '../../web/data/typed-period.ts';

describe('typedPeriod', () => {
  it.each([
    ['28/2/2025', '2025-02-28', '2025-02-28'],
    [' 28.02.2025 ', '2025-02-28', '2025-02-28'],
    ['2025-02-28', '2025-02-28', '2025-02-28'],
    ['ngày 28/2/2025', '2025-02-28', '2025-02-28'],
    ['ngày 28 tháng 2 năm 2025', '2025-02-28', '2025-02-28'],
    ['Ngày 28 tháng 2 năm 2025'.normalize('NFD'), '2025-02-28', '2025-02-28'],
    ['ngay 28 thang 02 nam 2025', '2025-02-28', '2025-02-28'],
    ['28 February 2025', '2025-02-28', '2025-02-28'],
    ['2/2025', '2025-02-01', '2025-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['tháng 12 năm 2025', '2025-12-01', '2025-12-31'],
    ['tháng 7/2025', '2025-07-01', '2025-07-31'],
    ['July 2025', '2025-07-01', '2025-07-31'],
  ])('reads %s as %s to %s', (text, from, to) => {
    const period = typedPeriod(text);
    expect(period && [dayText(period.from), dayText(period.to)]).toEqual([from, to]);
  });

  it.each([
    '',
    '2025',
    '177/2025',
    '177/2025/NĐ-CP',
    '13/2025',
    '30/2/2025',
    '1/1/0001',
    'Phường 4',
    'bo 2025',
    '00004',
  ])('reads no date in "%s"', (text) => expect(typedPeriod(text)).toBeNull());
});
