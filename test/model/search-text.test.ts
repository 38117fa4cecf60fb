import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchText } from '../../server/model/search-text.ts';

describe('searchText', () => {
  it('spells abbreviations out beside the text as typed', () => {
    expect(searchText('UBND tỉnh Lào Cai')?.terms).toEqual(['ubnd tinh lao cai', 'uy ban nhan dan tinh lao cai']);
    expect(searchText('Sở TT&TT TP.HCM')?.terms).toContain('so thong tin va truyen thong thanh pho ho chi minh');
    expect(searchText('Bộ Y tế')?.terms).toEqual(['bo y te']);
  });

  it('reads TT before what a centre is for as Trung tâm, and else leaves it: TT is Thông tư and Thị trấn too', () => {
    expect(searchText('TT CNTT')?.terms).toContain('trung tam cong nghe thong tin');
    expect(searchText('Bộ TT&TT')?.terms).toContain('bo thong tin va truyen thong');
    expect(searchText('TT 22/2025')?.terms).toEqual(['tt 22 2025']);
    expect(searchText('TT Phước Long')?.terms).toEqual(['tt phuoc long']);
  });

  it('is null where nothing is left to look for', () => {
    for (const text of ['', '  ', '"*?', '（）', '\u0000']) expect(searchText(text), text).toBeNull();
  });

  it('makes a Lucene query that knows no operator of the reader’s', () => {
    const words = /^("[a-z0-9 ]+"\^8 OR \((\+[a-z0-9]+\*?( |(?=\))))+\)( OR )?)+$/;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const ready = searchText(text);
        if (ready !== null) expect(ready.lucene).toMatch(words);
      }),
    );
    expect(searchText('AND OR +(a:b) "x')?.lucene).toMatch(words);
  });

  it('reads at most 12 words', () => {
    expect(searchText('a '.repeat(60))?.terms[0]?.split(' ').length).toBe(12);
  });
});
