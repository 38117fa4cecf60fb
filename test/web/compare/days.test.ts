import { describe, expect, it } from 'vitest';
import { dayText, parseDay } from '#temporal';
import { parseSearch, stringifySearch } from '../../../web/search-params.ts';
import { comparedDays, nearestChanges, turnsOf } from '../../../web/views/compare/days.ts';
import { compareParams, compareSearch } from '../../../web/views/compare/params.ts';

const changes = ['2007-08-02', '2025-03-01', '2025-07-01'].map((day) => ({ day: parseDay(day), count: 1 }));
const today = parseDay('2026-01-15');

const asked = (search: string) => {
  const { kind, from, to } = comparedDays(compareParams(parseSearch(search)), changes, today);
  return [kind, dayText(from), dayText(to)];
};

describe('the days of a comparison', () => {
  it.each([
    ['?tu=2025-02-28&den=2025-03-01', ['days', '2025-02-28', '2025-03-01']],
    ['?tu=28/2/2025&den=1/3/2025', ['days', '2025-02-28', '2025-03-01']],
    ['', ['days', '2025-06-30', '2025-07-01']],
    ['?tu=2025-02-28', ['days', '2025-02-28', '2026-01-15']],
    ['?den=2025-04-01', ['days', '2025-02-28', '2025-04-01']],
    ['?tu=2025-03-01&den=2025-03-01', ['same', '2025-03-01', '2025-03-01']],
    ['?tu=2025-03-01&den=2025-02-28', ['reversed', '2025-03-01', '2025-02-28']],
    ['?tu=30/2/2025&den=2025-03-01', ['no-day', '2025-02-28', '2025-03-01']],
  ])('%s', (search, expected) => expect(asked(search)).toEqual(expected));

  it('near a window without changes are the last change before it and the first after it', () => {
    const near = nearestChanges(changes, parseDay('2025-03-01'), parseDay('2025-04-01'));
    expect(near.map(({ day }) => dayText(day))).toEqual(['2025-03-01', '2025-07-01']);
  });

  it('reforms that are known to the day give each day once, the newest first', () => {
    const dated = (slug: string, date: string) => ({ slug, date, name: { vi: slug, en: null }, parts: [] });
    const turns = turnsOf([
      { ...dated('whole', '2025'), parts: [dated('a', '2025-03-01'), dated('b', '2025-03-01')] },
      dated('c', '2025-07-01'),
      dated('d', '1976-02~'),
    ]);
    expect(turns.map(({ slug, day }) => [slug, dayText(day)])).toEqual([
      ['c', '2025-07-01'],
      ['a', '2025-03-01'],
    ]);
  });
});

describe('the address of a comparison', () => {
  it.each([
    '?tu=2025-02-28&den=2025-03-01',
    '?tu=2025-02-28&den=2025-03-01&goc=bo-y-te&loai=established&loai=moved&nhanh=party&mo=a&mo=-&xem=sau',
    '?tu=2025-02-28&den=2025-03-01&mo=0',
  ])('read and printed is the same: %s', (search) => {
    expect(stringifySearch(compareSearch(compareParams(parseSearch(search))))).toBe(search);
  });

  it('what it does not know is left out', () => {
    const params = compareParams(parseSearch('?tu=2025-02-28&den=2025-03-01&loai=khac&nhanh=x&goc=%3Cb%3E&xem=y'));
    expect(stringifySearch(compareSearch(params))).toBe('?tu=2025-02-28&den=2025-03-01');
  });
});
