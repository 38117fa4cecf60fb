import { describe, expect, it } from 'vitest';
import { hasHeader, layoutOf } from '../../../web/views/convert/columns.ts';
import { separationOf } from '../../../web/views/convert/separation.ts';

describe('how a list is separated', () => {
  it.each([
    ['Phường 4, Quận 8, Thành phố Hồ Chí Minh\nXã A, Huyện B, Tỉnh C', null, 'line'],
    ['Phường 4\tQuận 8\nPhường 5\tQuận 8', null, '\t'],
    ['Phường 4;Quận 8\nPhường 5;Quận 8', null, ';'],
    ['mã,tên,huyện,tỉnh\n00001,Phường Phúc Xá,Ba Đình,Hà Nội', null, ','],
    ['1,"Phường 4, Quận 8"\n2,"Phường 5, Quận 8"', null, ','],
    ['Phường 4,Quận 8\nPhường 5,Quận 8', 'list.csv', ','],
    ['Phường 4, Quận 8\nSố 5, Phường 5, Quận 8', 'list.csv', 'line'],
    ['00001', null, 'line'],
    ['', null, 'line'],
  ] as const)('%j in %s: %j', (text, file, expected) => expect(separationOf(text, file)).toBe(expected));
});

describe('the header', () => {
  it.each([
    [['STT', 'Tên xã', 'Quận/Huyện', 'Tỉnh, thành phố'], true],
    [['Mã ĐVHC', 'Tên đơn vị hành chính'], true],
    [['Địa chỉ'], true],
    [['Ward', 'District', 'Province'], true],
    [['Phường 4', 'Quận 8'], false],
    [['Xã Tân Lập'], false],
    [['00001', 'Phường Phúc Xá'], false],
    [['Tên', '1'], false],
    [[''], false],
  ])('%j: %s', (row, expected) => expect(hasHeader([row])).toBe(expected));
});

describe('what the columns hold', () => {
  it('is told by their headings', () => {
    const rows = [
      ['STT', 'Khách hàng', 'Xã/Phường', 'Quận/Huyện', 'Tỉnh/Thành phố', 'Mã xã'],
      ['1', 'An', 'Phường 4', 'Quận 8', 'TP.HCM', '27409'],
    ];
    expect(layoutOf(rows)).toEqual({ header: true, roles: ['none', 'none', 'name', 'district', 'province', 'code'] });
  });

  it('is told by their cells where there are no headings', () => {
    const rows = [
      ['1', '27409', 'Phường 4', 'Quận 8', 'Thành phố Hồ Chí Minh', 'giao sáng'],
      ['2', '04249', 'Xã Minh Quán', 'Huyện Trấn Yên', 'Tỉnh Yên Bái', ''],
      ['3', '26506', 'TT. Cần Thạnh', 'H. Cần Giờ', 'TP.HCM', 'gọi trước'],
    ];
    expect(layoutOf(rows)).toEqual({ header: false, roles: ['none', 'code', 'name', 'district', 'province', 'none'] });
  });

  it('a city within a province is a district, a column of whole addresses a name', () => {
    expect(
      layoutOf([
        ['Phường 5', 'Thành phố Tân An'],
        ['Phường 4', 'Thị xã Kiến Tường'],
      ]).roles,
    ).toEqual(['name', 'district']);
    expect(
      layoutOf([
        ['x', 'Phường 5, Tân An, Long An'],
        ['y', 'Xã A, Huyện B, Tỉnh C'],
      ]).roles,
    ).toEqual(['none', 'name']);
  });

  it('letters at the beginning of other words are no short forms', () => {
    const rows = [
      ['Trần Văn Tám', 'Phường 4'],
      ['Phạm Thị Hoa', 'Phường 5'],
      ['Huỳnh Quân', 'Xã Tân Lập'],
    ];
    expect(layoutOf(rows).roles).toEqual(['none', 'name']);
  });

  it('numbers are codes only where they must be, or are said to be', () => {
    expect(
      layoutOf([
        ['120', 'Phường 4'],
        ['35', 'Phường 5'],
      ]).roles,
    ).toEqual(['none', 'name']);
    expect(layoutOf([['1'], ['4'], ['27409']])).toEqual({ header: false, roles: ['code'] });
  });

  it('something is always asked: provinces alone, or the first column of words', () => {
    expect(layoutOf([['Tỉnh Long An'], ['Tỉnh Bắc Giang']]).roles).toEqual(['name']);
    expect(
      layoutOf([
        ['7', 'Sở Y tế'],
        ['9', 'Ban Dân vận'],
      ]).roles,
    ).toEqual(['none', 'name']);
  });
});
