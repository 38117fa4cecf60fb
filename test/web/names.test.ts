import { describe, expect, it } from 'vitest';
import { parseDay } from '#temporal';
import { heldOn, intervalWords } from '../../web/data/interval.ts';
import { dayWithin, lifeYears, nameDuring, wordsOf } from '../../web/data/names.ts';
import type { BoundKind, IntervalPartsFragment } from '../../web/operations.generated.ts';

const kindOf = (text: string | null): BoundKind => {
  if (text === '..') return 'OPEN';
  return text === null ? 'UNKNOWN' : 'KNOWN';
};

const interval = (from: string | null, to: string | null): IntervalPartsFragment => ({
  from,
  fromKind: kindOf(from),
  to: to === '..' ? null : to,
  toKind: kindOf(to),
});

describe('an interval of the API', () => {
  it('tells now from unknown', () => {
    expect(intervalWords(interval('2025-03-01', '..'), 'vi')).toBe('01/03/2025 – nay');
    expect(intervalWords(interval('2025-03-01', null), 'vi')).toBe('01/03/2025 – không rõ');
    expect(heldOn(interval('2025-03-01', '..'), parseDay('2026-01-01'))).toBe('certain');
    expect(heldOn(interval('2025-03-01', null), parseDay('2026-01-01'))).toBe('possible');
  });
});

describe('words', () => {
  it('are in the language of the page where there are any, else marked as in the other', () => {
    expect(wordsOf({ vi: 'Bộ trưởng', en: 'Minister' }, 'en')).toEqual({ text: 'Minister', language: 'en' });
    expect(wordsOf({ vi: 'Bộ trưởng', en: null }, 'en')).toEqual({ text: 'Bộ trưởng', language: 'vi' });
    expect(wordsOf({ vi: null, en: null }, 'vi')).toEqual({ text: '', language: 'en' });
  });
});

describe('the name of a body while a fact held', () => {
  const names = [
    { vi: 'Bộ Bưu chính', en: null, interval: interval('2002-08-05', '2007-08-02') },
    { vi: 'Bộ Thông tin', en: null, interval: interval('2007-08-02', '2025-03-01') },
  ];

  it('is the name of its first day, or of the day before its end', () => {
    expect(nameDuring(names, interval('2003', '2006')).vi).toBe('Bộ Bưu chính');
    expect(nameDuring(names, interval('2011-08-03', null)).vi).toBe('Bộ Thông tin');
    expect(nameDuring(names, interval(null, '2007-08-02')).vi).toBe('Bộ Bưu chính');
  });

  it('is the nearest before a day without a name, and before all names the first', () => {
    expect(nameDuring(names, interval('2000', '2001')).vi).toBe('Bộ Bưu chính');
    expect(nameDuring(names, interval('2025-03-02', null)).vi).toBe('Bộ Thông tin');
  });

  it('is the latest where nothing is known of its time', () => {
    expect(nameDuring(names, interval(null, null)).vi).toBe('Bộ Thông tin');
    expect(dayWithin(interval(null, null))).toBeNull();
  });
});

describe('the years of a life', () => {
  it('show what is known, and tell now from unknown', () => {
    const years = (from: string | null, to: string | null) => lifeYears({ existence: interval(from, to) }, 'vi');
    expect(years('1992-10-01', '2025-03-01')).toBe('1992–2025');
    expect(years('2025-03-01', '..')).toBe('2025–nay');
    expect(years('2025-03-01', null)).toBe('2025–?');
    expect(years('2008~', '2025-03-01')).toBe('2008–2025');
    expect(years('2025-03-01', '2025-07-01')).toBe('2025');
    expect(years('[..1976-07-02]', '2008')).toBe('?–2008');
    expect(years(null, null)).toBe('');
    expect(years(null, '..')).toBe('');
  });
});
