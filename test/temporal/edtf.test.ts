import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayText,
  EdtfError,
  formatBound,
  formatDate,
  formatEdtf,
  formatInterval,
  formatLongDay,
  parseBound,
  parseDay,
  parseEdtf,
  parseTypedDay,
} from '#temporal';

const bounds = (text: string) => {
  const { min, max } = parseEdtf(text);
  return `${dayText(min)} ${dayText(max)}`;
};

describe('parseEdtf', () => {
  it.each([
    ['2025-03-01', '2025-03-01 2025-03-01'],
    ['2025-02', '2025-02-01 2025-02-28'],
    ['2024-02', '2024-02-01 2024-02-29'],
    ['2025-12', '2025-12-01 2025-12-31'],
    ['2025', '2025-01-01 2025-12-31'],
    ['2025~', '2024-01-01 2026-12-31'],
    ['2025-01~', '2024-12-01 2025-02-28'],
    ['2025-12~', '2025-11-01 2026-01-31'],
    ['2025-07-01~', '2025-06-30 2025-07-02'],
    ['2025?', '2025-01-01 2025-12-31'],
    ['[..1976-07-02]', '0001-01-01 1976-07-02'],
    ['[..2003]', '0001-01-01 2003-12-31'],
    ['[2019-06..]', '2019-06-01 9999-12-31'],
  ])('%s lies between %s', (text, expected) => expect(bounds(text)).toBe(expected));

  it('tells the precision and the marks', () => {
    expect(parseEdtf('2025-03~')).toMatchObject({ precision: 'month', approximate: true, uncertain: false });
    expect(parseEdtf('2025%')).toMatchObject({ precision: 'year', approximate: true, uncertain: true });
    expect(parseEdtf('[2019-06..]')).toMatchObject({ precision: 'month', openSide: 'after' });
  });

  it.each([
    '',
    '..',
    '1/3/2025',
    '2025-3-1',
    '2025-02-30',
    '2025-13',
    '25',
    '2025/2026',
    '201X',
    '2025-21',
    'hôm qua',
    '[..2025-02-30]',
    '[2019..2020]',
    '{2019..}',
    '2025-03-01T00:00',
    ' 2025',
    '-2025',
    'Y20250',
  ])('refuses "%s"', (text) => expect(() => parseEdtf(text)).toThrow(EdtfError));

  it('keeps three ends apart', () => {
    expect(parseBound('..').kind).toBe('open');
    expect(parseBound(null).kind).toBe('unknown');
    expect(parseBound(undefined).kind).toBe('unknown');
    expect(parseBound('2025').kind).toBe('known');
  });

  it('never gives a latest day before the earliest', () => {
    const text = fc.tuple(
      fc.integer({ min: 1900, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('', '~', '?', '%'),
    );
    fc.assert(
      fc.property(text, ([year, month, mark]) => {
        const date = parseEdtf(`${year}-${String(month).padStart(2, '0')}${mark}`);
        expect(date.min).toBeLessThanOrEqual(date.max);
        expect(date.text).toContain(String(year));
      }),
    );
  });
});

describe('dates in words', () => {
  it.each([
    ['2025-03-01', '01/03/2025', '1 March 2025'],
    ['2025-03', '03/2025', 'March 2025'],
    ['2006', '2006', '2006'],
    ['2006~', 'khoảng 2006', 'about 2006'],
    ['2006?', '2006 (chưa chắc)', '2006 (uncertain)'],
    ['[..2025-06-30]', '30/06/2025 hoặc trước đó', '30 June 2025 or before'],
    ['[2019-06..]', '06/2019 hoặc sau đó', 'June 2019 or after'],
  ])('%s', (text, vi, en) => {
    expect(formatEdtf(text, 'vi')).toBe(vi);
    expect(formatDate(parseEdtf(text), 'en')).toBe(en);
  });

  it('never shows an unknown end as now', () => {
    expect(formatInterval(parseBound('2011'), parseBound(null), 'vi')).toBe('2011 – không rõ');
    expect(formatInterval(parseBound('2025-03-01'), parseBound('..'), 'vi')).toBe('01/03/2025 – nay');
    expect(formatBound(parseBound(null), 'en')).toBe('unknown');
  });

  it('writes the long form of official documents', () => {
    expect(formatLongDay(parseDay('2025-03-01'), 'vi')).toBe('ngày 01 tháng 3 năm 2025');
    expect(formatLongDay(parseDay('2025-02-18'), 'vi')).toBe('ngày 18 tháng 02 năm 2025');
    expect(formatLongDay(parseDay('2025-11-25'), 'vi')).toBe('ngày 25 tháng 11 năm 2025');
  });
});

describe('parseTypedDay', () => {
  it.each([
    ['1/3/2025', '2025-03-01'],
    ['01/03/2025', '2025-03-01'],
    ['1-3-2025', '2025-03-01'],
    [' 3/2025 ', '2025-03-01'],
    ['2025', '2025-01-01'],
    ['2025-03-01', '2025-03-01'],
    ['2025-3', '2025-03-01'],
  ])('reads "%s" as %s', (text, expected) => {
    const day = parseTypedDay(text);
    expect(day && dayText(day)).toBe(expected);
  });

  it.each(['', '30/2/2025', '13/2025', 'mai', '1/3/25', '2025-03-01x'])('gives null for "%s"', (text) =>
    expect(parseTypedDay(text)).toBeNull(),
  );
});
