import { describe, expect, it } from 'vitest';
import { type Lane, laneOf } from '../../../server/model/career/lanes.ts';
import { compareLevels, type Level, levelOf } from '../../../server/model/career/levels.ts';
import type { Post } from '../../../server/model/career/record.ts';
import { post } from './sample.ts';

const at = (title: string, name: string, kind: Post['body']['kind'], above: Post['above'] = []): Post =>
  post(title, 'x', '2020', '2021', { name, kind, above });

describe('laneOf', () => {
  const CASES: readonly (readonly [Lane, string, string, Post['body']['kind']])[] = [
    ['GOVERNMENT', 'Thứ trưởng', 'Bộ Y tế', 'ministry'],
    ['GOVERNMENT', 'Cục trưởng', 'Cục An toàn thông tin', 'department'],
    ['PARTY', 'Bí thư', 'Tỉnh ủy Lào Cai', 'party-body'],
    ['PARTY', 'Chủ tịch', 'Hội Nông dân Việt Nam', 'mass-organisation'],
    ['ASSEMBLY', 'Chủ tịch', 'Quốc hội', 'national-assembly'],
    ['ASSEMBLY', 'Chủ tịch', 'Hội đồng nhân dân tỉnh Lào Cai', 'peoples-council'],
    ['LOCAL', 'Chủ tịch', 'Ủy ban nhân dân tỉnh Lào Cai', 'peoples-committee'],
    ['LOCAL', 'Giám đốc', 'Sở Y tế tỉnh Lào Cai', 'provincial-department'],
    ['LOCAL', 'Giám đốc', 'Công an tỉnh Lào Cai', 'other'],
    ['LOCAL', 'Trưởng phòng', 'Phòng Y tế huyện Bát Xát', 'division'],
    ['JUDICIARY', 'Chánh án', 'Tòa án nhân dân tối cao', 'court'],
    ['JUDICIARY', 'Tổng Kiểm toán Nhà nước', 'Kiểm toán Nhà nước', 'state-audit'],
    ['ENTERPRISE', 'Tổng Giám đốc', 'Tập đoàn Bưu chính Viễn thông Việt Nam', 'state-enterprise'],
    ['SERVICE', 'Giám đốc', 'Trung tâm Công nghệ thông tin', 'centre'],
    ['SERVICE', 'Hiệu trưởng', 'Trường Đại học Bách khoa Hà Nội', 'university'],
    ['MEMBERSHIP', 'Ủy viên Trung ương Đảng', 'Ban Chấp hành Trung ương Đảng', 'party-body'],
    ['MEMBERSHIP', 'Đại biểu Quốc hội', 'Quốc hội', 'national-assembly'],
    ['RANK', 'Thiếu tướng', 'Quân đội nhân dân Việt Nam', 'other'],
    ['RANK', 'Đại tướng Công an nhân dân', 'Bộ Công an', 'ministry'],
  ];

  it.each(CASES)('%s: %s, %s', (lane, title, name, kind) => {
    expect(laneOf(at(title, name, kind))).toBe(lane);
  });
});

describe('levelOf', () => {
  const CASES: readonly (readonly [Level | null, string, Post['body']['kind'], Post['above']])[] = [
    ['CENTRE', 'Bộ Y tế', 'ministry', []],
    ['CENTRE', 'Quân ủy Trung ương', 'party-body', []],
    ['PROVINCE', 'Tỉnh ủy Lào Cai', 'party-body', ['party-body']],
    ['PROVINCE', 'Văn phòng Tỉnh ủy An Giang', 'office', []],
    ['PROVINCE', 'Thành ủy Đà Nẵng', 'party-body', ['party-body']],
    ['DISTRICT', 'Thành ủy Yên Bái (thành phố thuộc tỉnh)', 'party-body', []],
    ['DISTRICT', 'Quận ủy Bình Thủy', 'party-body', []],
    ['DISTRICT', 'Thị ủy Tân Châu', 'party-body', []],
    ['PROVINCE', 'Ủy ban nhân dân thành phố Hà Nội', 'peoples-committee', ['province']],
    ['DISTRICT', 'Ủy ban nhân dân thị xã Cửa Lò', 'peoples-committee', []],
    ['DISTRICT', 'Ủy ban nhân dân Quận 1', 'peoples-committee', []],
    ['COMMUNE', 'Ủy ban nhân dân phường Bến Nghé', 'peoples-committee', []],
    ['COMMUNE', 'Đảng ủy xã Nam Thắng', 'party-body', []],
    ['LOCAL', 'Công an thành phố Hà Nội', 'other', []],
    ['CENTRE', 'Viện kiểm sát nhân dân cấp cao tại Thành phố Hồ Chí Minh', 'procuracy', []],
    ['PROVINCE', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Hậu Giang', 'mass-organisation', []],
    [null, 'Đại học Quốc gia Thành phố Hồ Chí Minh', 'university', []],
    [null, 'VNPT Thành phố Hồ Chí Minh', 'state-enterprise', []],
    [null, 'Quân khu 7', 'other', []],
  ];

  it.each(CASES)('%s: %s', (level, name, kind, above) => {
    expect(levelOf(at('Bí thư', name, kind, above))).toBe(level);
  });

  it('levels lie above one another; of a city of no known level nothing is told', () => {
    expect(compareLevels('PROVINCE', 'DISTRICT')).toBe(1);
    expect(compareLevels('COMMUNE', 'DISTRICT')).toBe(-1);
    expect(compareLevels('CENTRE', 'CENTRE')).toBe(0);
    expect(compareLevels('LOCAL', 'CENTRE')).toBeNull();
    expect(compareLevels(null, 'CENTRE')).toBeNull();
  });
});
