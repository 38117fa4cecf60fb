import { describe, expect, test } from 'vitest';
import { parseDay } from '#temporal';
import { timeRow } from '../../seed/derive/row.ts';
import { classOn } from '../../server/model/body-class.ts';
import type { BodyClassRow, ClassException, InstanceRow } from '../../server/model/rows.ts';

const FACT = { confidence: 'verified', sources: ['s'], attested: null, noteVi: null, noteEn: null } as const;

const bodyClass = (from: string, to: string, exceptions: readonly ClassException[] = []): BodyClassRow => ({
  ...FACT,
  ...timeRow({ from, to }),
  id: 'lop',
  key: 'lop',
  vi: 'Sở',
  en: 'Department',
  kind: 'provincial-department',
  territory: 'province',
  legalBasis: [],
  exceptions: JSON.stringify(exceptions),
  excepted: exceptions.map(({ territory }) => territory),
  exceptedBy: exceptions.map(({ sources }) => sources.join(' ')),
});

const instance = (territory: string, from: string | null, to: string | null): InstanceRow => ({
  ...FACT,
  ...timeRow({ from, to }),
  id: `lop--${territory}`,
  key: territory,
  bodyClass: 'lop',
  organisation: `so-${territory}`,
  territory,
});

const place = (id: string, from: string, to: string) => ({ id, ...timeRow({ from, to }) });
const TWO = [place('a', '1990', '..'), place('b', '1990', '2025-07-01')];

describe('a class on a day', () => {
  test('one is expected in each territory, one is known, one is missing', () => {
    const day = classOn(
      bodyClass('2008-01-01', '..'),
      [instance('a', '2008-01-01', '..')],
      TWO,
      parseDay('2020-01-01'),
    );
    expect(day.expected).toEqual({ certain: 2, possible: 0 });
    expect(day.known).toEqual([{ territory: 'a', organisation: 'so-a', certain: true }]);
    expect(day.missing).toEqual([{ territory: 'b', certain: true }]);
    expect(day.exempt).toEqual([]);
  });

  test('a territory that ended expects none', () => {
    const day = classOn(bodyClass('2008-01-01', '..'), [], TWO, parseDay('2025-07-01'));
    expect(day.expected).toEqual({ certain: 1, possible: 0 });
  });

  test('before and after the class nothing is expected, known or missing', () => {
    const row = bodyClass('2008-01-01', '2025-03-01');
    for (const text of ['2007-12-31', '2025-03-01']) {
      const day = classOn(row, [instance('a', '2000', '..')], TWO, parseDay(text));
      expect(day).toEqual({ expected: { certain: 0, possible: 0 }, known: [], missing: [], exempt: [] });
    }
  });

  test('a class that began in an uncertain year is expected possibly', () => {
    const day = classOn(bodyClass('2008~', '..'), [], TWO, parseDay('2008-06-01'));
    expect(day.expected).toEqual({ certain: 0, possible: 2 });
    expect(day.missing.map(({ certain }) => certain)).toEqual([false, false]);
  });

  test('an exception that certainly holds takes the territory out; one that possibly does makes it possible', () => {
    const exception = {
      ...timeRow({ from: '2018', to: '2023-03-15' }),
      territory: 'b',
      sources: ['s'],
      noteVi: null,
      noteEn: null,
    };
    const row = bodyClass('2008-01-01', '..', [exception]);
    const sure = classOn(row, [], TWO, parseDay('2020-01-01'));
    expect(sure.expected).toEqual({ certain: 1, possible: 0 });
    expect(sure.exempt).toEqual(['b']);
    expect(sure.missing).toEqual([{ territory: 'a', certain: true }]);
    const perhaps = classOn(row, [], TWO, parseDay('2018-06-01'));
    expect(perhaps.expected).toEqual({ certain: 1, possible: 1 });
    expect(classOn(row, [], TWO, parseDay('2023-03-15')).exempt).toEqual([]);
  });

  test('a body of which no end is known is known possibly, and so not missing', () => {
    const day = classOn(bodyClass('2008-01-01', '..'), [instance('a', null, null)], TWO, parseDay('2020-01-01'));
    expect(day.known).toEqual([{ territory: 'a', organisation: 'so-a', certain: false }]);
    expect(day.missing).toEqual([{ territory: 'b', certain: true }]);
  });

  test('a body that two of its names make an instance twice is there once, as certain as the surer', () => {
    const twice = [instance('a', null, '2020-06'), instance('a', '2019-01-01', '..')];
    const day = classOn(bodyClass('2008-01-01', '..'), twice, TWO, parseDay('2020-06-15'));
    expect(day.known).toEqual([{ territory: 'a', organisation: 'so-a', certain: true }]);
  });
});
