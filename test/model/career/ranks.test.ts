import { describe, expect, it } from 'vitest';
import { compareRanks, rankOf } from '../../../server/model/career/ranks.ts';
import type { Post } from '../../../server/model/career/record.ts';
import { post } from './sample.ts';

const seat = (title: string, name: string, kind: Post['body']['kind'], above: Post['above'] = []): Post =>
  post(title, 'x', '2020', '2021', { name, kind, above });

const MINISTER = seat('Bộ trưởng', 'Bộ Y tế', 'ministry');
const DEPUTY = seat('Thứ trưởng', 'Bộ Y tế', 'ministry');
const GENERAL = seat('Tổng cục trưởng', 'Tổng cục Thuế', 'general-department');
const HEAD = seat('Cục trưởng', 'Cục An toàn thông tin', 'department');
const DEPUTY_HEAD = seat('Phó Cục trưởng', 'Cục An toàn thông tin', 'department');
const SECRETARY = seat('Bí thư', 'Tỉnh ủy Lào Cai', 'party-body', ['party-body']);
const PROVINCE_CHAIR = seat('Chủ tịch', 'Ủy ban nhân dân tỉnh Lào Cai', 'peoples-committee', ['province']);
const PROVINCE_VICE = seat('Phó Chủ tịch', 'Ủy ban nhân dân tỉnh Lào Cai', 'peoples-committee', ['province']);
const DEPUTY_SECRETARY = seat('Phó Bí thư Thường trực', 'Tỉnh ủy Lào Cai', 'party-body', ['party-body']);
const HANOI_CHAIR = seat('Chủ tịch', 'Ủy ban nhân dân thành phố Hà Nội', 'peoples-committee', ['province']);
const SO = seat('Giám đốc', 'Sở Y tế tỉnh Lào Cai', 'provincial-department');
const DISTRICT_SECRETARY = seat('Bí thư', 'Huyện ủy Bát Xát', 'party-body');
const DISTRICT_CHAIR = seat('Chủ tịch', 'Ủy ban nhân dân huyện Bát Xát', 'peoples-committee');
const PRESIDENT = seat('Chủ tịch nước', 'Chủ tịch nước', 'presidency');
const DEPUTY_PM = seat('Phó Thủ tướng', 'Chính phủ', 'government');
const PARTY_ORGAN = seat('Trưởng Ban', 'Ban Tổ chức Trung ương', 'party-body', ['party-body']);
const CENTRE = seat('Giám đốc', 'Trung tâm Thông tin', 'centre');

const compare = (a: Post, b: Post) => compareRanks(rankOf(a), rankOf(b));

describe('ranks', () => {
  it('of the state: each step of the lists lies above the next', () => {
    const ladder = [PRESIDENT, DEPUTY_PM, MINISTER, DEPUTY, GENERAL, HEAD, DEPUTY_HEAD];
    ladder.forEach((higher, n) => {
      for (const lower of ladder.slice(n + 1)) {
        expect(compare(higher, lower)).toBe(1);
        expect(compare(lower, higher)).toBe(-1);
      }
      expect(compare(higher, higher)).toBe(0);
    });
  });

  it('of a province: each step lies above the next', () => {
    const ladder = [SECRETARY, PROVINCE_CHAIR, PROVINCE_VICE, SO];
    ladder.forEach((higher, n) => {
      for (const lower of ladder.slice(n + 1)) expect(compare(higher, lower)).toBe(1);
    });
  });

  it('what the lists put side by side is equal', () => {
    expect(compare(MINISTER, SECRETARY)).toBe(0);
    expect(compare(MINISTER, HANOI_CHAIR)).toBe(0);
    expect(compare(PROVINCE_CHAIR, DEPUTY_SECRETARY)).toBe(0);
    expect(compare(SO, DISTRICT_SECRETARY)).toBe(0);
  });

  it('what no list compares stays unknown', () => {
    // A deputy minister and the chair of a province stand in two tables; a head of a Party organ moved up between two lists.
    expect(compare(DEPUTY, PROVINCE_CHAIR)).toBeNull();
    expect(compare(PARTY_ORGAN, MINISTER)).toBeNull();
    expect(compare(SO, DISTRICT_CHAIR)).toBeNull();
    expect(rankOf(CENTRE)).toBeNull();
    expect(compare(CENTRE, DEPUTY)).toBeNull();
  });

  it('army and police have tables of their own', () => {
    for (const name of ['Tổng cục Chính trị', 'Tổng cục An ninh I', 'Cục Cảnh sát giao thông'])
      expect(
        rankOf(seat('Cục trưởng', name, name.startsWith('Tổng') ? 'general-department' : 'department')),
      ).toBeNull();
  });

  it('a rank of the army and a membership are no steps of the ladder', () => {
    expect(rankOf(seat('Đại tướng', 'Quân đội nhân dân Việt Nam', 'other'))).toBeNull();
    expect(rankOf(seat('Ủy viên Bộ Chính trị', 'Bộ Chính trị', 'party-body'))).toBeNull();
  });
});
