import { beforeAll, describe, expect, test } from 'vitest';
import { titleOf } from '../../seed/derive/reorganisation-title.ts';
import { contextOf } from '../../seed/derive/reorganisations.ts';
import type { ReorganisationFact, SeedRecord } from '../../seed/record.ts';
import { wholeRecord } from '../support/record.ts';
import { reorganisation } from './reorganisation.ts';

type Title = { readonly vi: string; readonly en: string };

let record: SeedRecord;
let titles: ReadonlyMap<string, Title>;

beforeAll(async () => {
  record = await wholeRecord();
  const context = contextOf(record, () => []);
  titles = new Map(record.events.map((fact) => [fact.id, titleOf(fact, context)]));
}, 120_000);

/** Whether a word between two sides has the same text on both: `Đổi tên A thành A`. */
const hasEqualSides = (text: string, between: readonly string[]): boolean =>
  between.some((word) =>
    text.split(` ${word} `).some((_, n, parts) => {
      const [left = '', right = ''] = [parts.slice(0, n).join(` ${word} `), parts.slice(n).join(` ${word} `)];
      return right !== '' && left.endsWith(` ${right}`);
    }),
  );

describe('over the whole record', () => {
  test('the search for equal sides finds what it must', () => {
    expect(hasEqualSides('Đổi tên Bộ A thành Bộ A', ['thành'])).toBe(true);
    expect(hasEqualSides('Chuyển Vụ X từ Bộ A sang Bộ A', ['sang'])).toBe(true);
    expect(hasEqualSides('Hợp nhất Bộ B và Bộ A thành Bộ A', ['thành'])).toBe(true);
    expect(hasEqualSides('Đổi tên Bộ A thành Bộ A và B', ['thành'])).toBe(false);
  });

  test('no renaming, transfer, change of rank or reorganisation has equal sides', () => {
    const oneToOne = ({ type, from, to }: ReorganisationFact) =>
      type === 'transfer' || (type !== 'consolidation' && from?.length === to?.length);
    const equal = record.events
      .filter(oneToOne)
      .map(({ id }) => titles.get(id) ?? { vi: '', en: '' })
      .filter(
        ({ vi, en }) =>
          hasEqualSides(vi, ['thành', 'sang', 'vào', 'từ']) || hasEqualSides(en, ['to', 'into', 'by', 'from']),
      );
    expect(equal).toEqual([]);
  });

  test('every title names something, and none names what is not known', () => {
    const words = [...titles].map(([id, { vi, en }]) => ({ id, vi, en }));
    expect(
      words.filter(
        ({ vi, en }) =>
          /không rõ|undefined|null|\s$|\s\s/.test(`${vi}|`) || / not known|undefined|\s$|\s\s/.test(`${en}|`),
      ),
    ).toEqual([]);
    const bare =
      /^(?:Thành lập|Hợp nhất|Sáp nhập|Chia|Tách|Đổi tên|Điều chuyển|Chuyển giao|Tổ chức lại|Sắp xếp|Nâng cấp|Hạ cấp|Chuyển đổi|Tái lập|Giải thể)(?: đơn vị| nhiệm vụ)?$/;
    expect(words.filter(({ vi }) => bare.test(vi))).toEqual([]);
  });

  test('plans, and only plans, are titled as plans', () => {
    const isPlan = /^(?:Đề xuất|Chủ trương|Phương án) /;
    for (const { id, status } of record.events)
      expect(isPlan.test(titles.get(id)?.vi ?? ''), id).toBe(status !== undefined && status !== 'in-force');
  });
});

describe('in the words of law', () => {
  /** Read off the sheets by hand: names before and after, and the verb of the act. */
  const EXPECTED: readonly (readonly [string, string, string])[] = [
    [
      'hop-nhat-bo-tttt-bo-khcn-2025',
      'Hợp nhất Bộ Thông tin và Truyền thông và Bộ Khoa học và Công nghệ thành Bộ Khoa học và Công nghệ',
      'Consolidation of Ministry of Information and Communications and Ministry of Science and Technology into Ministry of Science and Technology',
    ],
    [
      'doi-ten-bo-thuong-mai-1992',
      'Đổi tên Bộ Thương mại và Du lịch thành Bộ Thương mại',
      'Renaming of Ministry of Trade and Tourism to Ministry of Trade',
    ],
    [
      'doi-ten-bo-gtvt-1990',
      'Đổi tên Bộ Giao thông vận tải thành Bộ Giao thông vận tải và Bưu điện',
      'Renaming of Ministry of Transport to Ministry of Transport and Post',
    ],
    [
      'tong-cuc-thong-ke-thanh-cuc-2025',
      'Hạ cấp Tổng cục Thống kê thành Cục Thống kê',
      'Downgrade of General Statistics Office to Statistics Department',
    ],
    [
      'bo-mo-hinh-tong-cuc-2025',
      'Không còn mô hình tổng cục và tổ chức tương đương thuộc bộ',
      'No more general departments under ministries',
    ],
    [
      'vtc-ve-vov-2015',
      'Điều chuyển Đài Truyền hình Kỹ thuật số VTC sang Đài Tiếng nói Việt Nam',
      'Transfer of VTC Digital Television to Voice of Vietnam',
    ],
    [
      'chuyen-giay-phep-lai-xe-ve-bca-2025',
      'Chuyển giao sát hạch, cấp giấy phép lái xe từ Bộ Giao thông vận tải sang Bộ Công an',
      'Transfer of driving tests and licences from Ministry of Transport to Ministry of Public Security',
    ],
    [
      'chuyen-don-vi-bo-tai-chinh-cu-2025',
      'Điều chuyển Vụ Ngân sách nhà nước, Vụ Đầu tư và 5 đơn vị khác từ Bộ Tài chính cũ sang Bộ Tài chính mới',
      'Transfer of State Budget Department, Investment Department and 5 others from the old Ministry of Finance to the new Ministry of Finance',
    ],
    [
      'chuyen-ptit-ve-bo-tttt-2008',
      'Phương án điều chuyển Học viện Công nghệ Bưu chính Viễn thông từ Tập đoàn Bưu chính Viễn thông Việt Nam sang Bộ Thông tin và Truyền thông (không thực hiện)',
      'Planned transfer of Posts and Telecommunications Institute of Technology from Vietnam Posts and Telecommunications Group to Ministry of Information and Communications (not carried out)',
    ],
  ];

  test.each(EXPECTED)('%s', (id, vi, en) => {
    expect(titles.get(id)).toEqual({ vi, en });
  });

  test('communes are arranged, and moved without being shifted', () => {
    expect(titles.get('lap-phuong-ba-dinh-thanh-pho-ha-noi-2025')?.vi).toMatch(/^Sắp xếp /);
    expect(titles.get('chuyen-xa-my-hoa-hung-tinh-an-giang-2025')?.vi).toMatch(/^Chuyển Xã Mỹ Hòa Hưng từ /);
  });
});

describe('with what is known', () => {
  const names: Readonly<Record<string, string>> = { a: 'Bộ A', b: 'Bộ B', x: 'Cục X' };
  const words = {
    namesOf: (id: string) => {
      const name = { vi: names[id] ?? id, en: names[id] ?? id };
      return { before: name, after: name };
    },
    kindOf: () => 'ministry',
    thingOf: (id: string) => (id === 'bao-chi' ? { vi: 'Báo chí', en: 'Press' } : undefined),
  };
  const vi = (fields: Partial<ReorganisationFact>) => titleOf(reorganisation(fields), words).vi;

  test('nothing is said of the side that is not known', () => {
    expect(vi({ from: ['a'] })).toBe('Hợp nhất Bộ A');
    expect(vi({ to: ['b'] })).toBe('Hợp nhất thành Bộ B');
    expect(vi({ type: 'division', from: ['a'] })).toBe('Chia Bộ A');
    expect(vi({ type: 'reorganisation', to: ['b'] })).toBe('Tổ chức lại Bộ B');
    expect(vi({ type: 'transfer', from: ['a'], subject: ['x'] })).toBe('Điều chuyển Cục X từ Bộ A');
    expect(vi({ type: 'transfer', from: ['a'], to: ['b'], functions: ['bao-chi'] })).toBe(
      'Chuyển giao báo chí từ Bộ A sang Bộ B',
    );
    expect(vi({ type: 'rename', from: ['a'], to: ['a'] })).toBe('Đổi tên Bộ A');
  });

  test('alternatives of a plan', () => {
    const planned = [
      { vi: 'Bộ C', en: 'C' },
      { vi: 'Bộ D', en: 'D' },
    ];
    expect(vi({ status: 'changed', from: ['a', 'b'], to: [], planned })).toBe(
      'Phương án hợp nhất Bộ A và Bộ B thành Bộ C hoặc Bộ D (đã thay đổi)',
    );
    expect(vi({ status: 'proposed', type: 'division', from: ['a'], planned })).toBe(
      'Đề xuất chia Bộ A thành Bộ C và Bộ D',
    );
    expect(vi({ status: 'approved', type: 'establishment', planned: planned.slice(0, 1) })).toBe(
      'Chủ trương thành lập Bộ C',
    );
  });
});
