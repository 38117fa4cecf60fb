import { describe, expect, test } from 'vitest';
import { FACT_KINDS, factKey, idInKey, kindInKey, rangesOf } from '../../../server/model/telling/kinds.ts';
import { tell } from '../../../server/model/telling/tell.ts';

const BASE = { key: 'k', confidence: 'verified', sources: ['s'], attested: null, noteVi: null, noteEn: null } as const;
const names = [
  { id: 'bo-a', vi: 'Bộ A', en: null, name: null },
  { id: 'nguyen-van-a', vi: null, en: null, name: 'Nguyễn Văn A' },
  { id: 'du-an', vi: ['Dự án', 'Tên khác'], en: [], name: null },
];
const fact = (label: string, row: object, about: readonly object[] = []) =>
  tell({ label, row: { ...BASE, id: 'x', ...row }, about, names } as never);

describe('the line of a fact', () => {
  test('names bodies, people and projects; in English by the Vietnamese name where there is no other', () => {
    expect(
      fact('Tenure', { person: 'nguyen-van-a', organisation: 'bo-a', titleVi: 'Bộ trưởng', titleEn: 'Minister' }),
    ).toEqual({
      title: { vi: 'Nguyễn Văn A: Bộ trưởng, Bộ A', en: 'Nguyễn Văn A: Minister, Bộ A' },
      aboutType: 'person',
      aboutSlug: 'nguyen-van-a',
    });
    expect(fact('Involvement', { organisation: 'bo-a', project: 'du-an' }).title).toEqual({
      vi: 'Bộ A trong Dự án',
      en: 'Bộ A in Dự án',
    });
  });

  test('of a claim is about another fact, and leads to the page of that', () => {
    const about = { label: 'Identifier', row: { ...BASE, id: 'm', organisation: 'bo-a', code: '01' } };
    expect(fact('Claim', { about: 'm' }, [about])).toEqual({
      title: { vi: 'Nguồn khác về Mã 01 của Bộ A', en: 'Another claim on Code 01 of Bộ A' },
      aboutType: 'organisation',
      aboutSlug: 'bo-a',
    });
    expect(() => fact('Claim', { about: 'm' })).toThrow('about nothing');
  });

  test('that tells things apart names them all', () => {
    const person = (id: string, name: string) => ({ label: 'Person', row: { ...BASE, id, name } });
    expect(fact('Distinction', { ids: ['a', 'b'] }, [person('a', 'An'), person('b', 'Bình')])).toMatchObject({
      title: { vi: 'Không phải là một: An · Bình', en: 'Not one and the same: An · Bình' },
      aboutSlug: 'a',
    });
  });
});

describe('the key of a fact', () => {
  test('has kind and id, and sorts kinds as they are listed', () => {
    const key = factKey('PartOf', 'a--thuoc--b');
    expect([kindInKey(key), idInKey(key)]).toEqual(['part-of', 'a--thuoc--b']);
    expect([...FACT_KINDS].sort()).toEqual(FACT_KINDS);
    const sorted = FACT_KINDS.map((kind) => `${kind}|z`);
    expect([...sorted].sort()).toEqual(sorted);
  });

  test('lies in the range of its kind and in no other', () => {
    for (const label of ['Tenure', 'PartOf', 'Person', 'Reform', 'Reorganisation']) {
      const key = factKey(label, 'một|id');
      const around = FACT_KINDS.filter((kind) =>
        rangesOf([kind], null).some(({ after, end }) => key > after && key < end),
      );
      expect(around).toEqual([kindInKey(key)]);
    }
  });

  test('of a page is where the next begins: what lies before is not asked again', () => {
    expect(rangesOf(['person', 'tenure'], 'person|m')).toEqual([
      { after: 'person|m', end: 'person}' },
      { after: 'tenure|', end: 'tenure}' },
    ]);
    expect(rangesOf(['person'], 'tenure|a')).toEqual([]);
    expect(rangesOf(null, 'person|m')).toEqual([{ after: 'person|m', end: '~' }]);
    expect(rangesOf(['person', 'person'], null)).toHaveLength(1);
  });
});
