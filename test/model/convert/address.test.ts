import { describe, expect, it } from 'vitest';
import { NAME_LIMIT, readingsOf } from '../../../server/model/convert/address.ts';

/** The first wording of each reading and of what contains it: `phuong 4 < quan 8 < thanh pho ho chi minh`. */
const read = (name: string, context = ''): readonly string[] =>
  readingsOf(name, context).map(({ terms, above }) => [terms[0], ...above.map(([first]) => first?.trim())].join(' < '));

const WHOLE = 'phuong 4 < quan 8 < thanh pho ho chi minh';

describe('readings of an address', () => {
  it.each([
    ['Phường 4, Quận 8, Thành phố Hồ Chí Minh'],
    ['phường 4, quận 8, thành phố hồ chí minh'],
    ['phuong 4, quan 8, thanh pho ho chi minh'],
    ['P.4, Q.8, TP.HCM'],
    ['P4, Q8, TP HCM'],
    ['P. 04; Q. 08; TPHCM'],
    ['F4, Q8, HCM, Việt Nam'],
    ['Phường 4 , Quận 8 , T.P Hồ Chí Minh'],
    ['PHƯỜNG 4, QUẬN 8, TP. HỒ CHÍ MINH'],
  ])('%s', (address) => {
    expect(read(address)[0]).toBe(WHOLE);
  });

  it.each([
    ['Phường 4 Quận 8 Thành phố Hồ Chí Minh'],
    ['phuong 4 quan 8 tp hcm'],
    ['P4 Q8 TPHCM'],
    ['P.4 Q.8 TP.HCM'],
    ['P4 Q8, TP.HCM'],
  ])('without commas: %s', (address) => {
    expect(read(address)).toContain(WHOLE);
  });

  it('takes a context from beside the name', () => {
    expect(read('Phường 4', 'Quận 8, TP.HCM')[0]).toBe(WHOLE);
  });

  it('a decomposed text reads as the composed one', () => {
    expect(read('Phường Phúc Xá, Quận Ba Đình'.normalize('NFD'))).toEqual(read('Phường Phúc Xá, Quận Ba Đình'));
  });

  it('behind a street and a number, and not only there', () => {
    expect(read('Số 12 Nguyễn Trãi, Phường 3, Quận 5, TP.HCM')).toContain('phuong 3 < quan 5 < thanh pho ho chi minh');
  });

  it.each([
    ['TT. Yên Viên, H. Gia Lâm, TP. Hà Nội', 'thi tran yen vien < huyen gia lam < thanh pho ha noi'],
    ['X. Tân Lợi, H.Đồng Phú, T. Bình Phước', 'xa tan loi < huyen dong phu < tinh binh phuoc'],
    ['P. Phú Bài, TX. Hương Thủy, TT Huế', 'phuong phu bai < thi xa huong thuy < tinh thua thien hue'],
    ['Long Sơn, TP Vũng Tàu, BR-VT', 'long son < thanh pho vung tau < tinh ba ria vung tau'],
    ['Xã Ea Tul, Huyện Cư M’gar, Đắc Lắc', 'xa ea tul < huyen cu m gar < dak lak'],
    ['Bộ Thông tin và Truyền thông', 'bo thong tin va truyen thong'],
  ])('%s', (address, expected) => {
    expect(read(address)[0]).toBe(expected);
  });

  it('a name that begins like an abbreviation may be the whole name', () => {
    const [{ terms } = { terms: [] }] = readingsOf("H' Neng, Đak Đoa");
    expect(terms).toContain('xa h neng');
    expect(terms[0]).toBe('huyen neng');
  });

  it('a name without the word for its kind may have any', () => {
    const [{ terms } = { terms: [] }] = readingsOf('Phúc Xá');
    expect(terms).toEqual(expect.arrayContaining(['phuc xa', 'phuong phuc xa', 'xa phuc xa', 'tinh phuc xa']));
  });

  it('abbreviations of ministries are read in full too', () => {
    const [{ terms, above } = { terms: [], above: [] }] = readingsOf('Cục CNTT, Bộ TT&TT');
    expect(terms).toEqual(expect.arrayContaining(['cuc cntt', 'cuc cong nghe thong tin']));
    expect(above).toEqual([[' bo tt tt ', ' bo thong tin va truyen thong ']]);
  });

  it('a syllable of a name that is also a word for a kind is no border where the text has marks', () => {
    expect(read('Xã Tam Quan Bắc, Thị xã Hoài Nhơn, Tỉnh Bình Định')).toEqual([
      'xa tam quan bac < thi xa hoai nhon < tinh binh dinh',
    ]);
    expect(read('phuong quan bau, tp vinh')[0]).toBe('phuong quan bau < thanh pho vinh');
  });

  it.each([[''], ['   '], [',;,'], ['Việt Nam'], ['!!!']])('nothing is left of %j', (text) => {
    expect(readingsOf(text)).toEqual([]);
  });

  it('no text is too strange or too long to be read', () => {
    for (const text of ['x'.repeat(100_000), ', '.repeat(50_000), 'p 1 q 2 '.repeat(9_000), '\u0000\uffff', '🙂, 🙂'])
      for (const { terms, above } of readingsOf(text)) {
        expect(terms.every((term) => term.length <= NAME_LIMIT + 20)).toBe(true);
        expect(above.length).toBeLessThanOrEqual(5);
      }
  });
});
