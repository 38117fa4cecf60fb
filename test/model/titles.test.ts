import { describe, expect, it } from 'vitest';
import { isHeadTitle, saysActing } from '../../server/model/titles.ts';

describe('isHeadTitle', () => {
  it.each([
    'Bộ trưởng',
    'Quyền Bộ trưởng',
    'Bộ trưởng, Chủ nhiệm',
    'Cục trưởng',
    'Chủ tịch Ủy ban nhân dân',
    'Bí thư Tỉnh ủy',
    'Bí thư',
    'Bí thư thứ nhất Trung ương Đoàn',
    'Thủ tướng Chính phủ',
    'Tổng Thanh tra',
    'Giám đốc Sở',
    'Giám đốc Công an tỉnh',
    'Viện trưởng',
    'Chánh án',
    'Trưởng Ban',
    'Thống đốc',
    'Chủ tịch nước',
    'Quyền Chủ tịch nước',
    'Tổng Bí thư',
    'Tổng cục trưởng',
  ])('%s heads its body', (title) => expect(isHeadTitle(title)).toBe(true));

  it.each([
    'Phó Bí thư Tỉnh ủy',
    'Thứ trưởng',
    'Phó Cục trưởng',
    'Phó Thủ tướng',
    'Ủy viên Trung ương Đảng khóa XIV',
    'Đại biểu Quốc hội khóa XV',
    'Thượng tướng',
    'Phó Giám đốc phụ trách điều hành',
    'Trợ lý Bộ trưởng',
    'Chủ nhiệm Khoa Công nghệ thông tin',
    'Chuyên viên Vụ Dầu khí',
    'Chủ tịch Hội đồng thành viên',
    'Ủy viên',
    'Thường trực Ban Bí thư',
    'Phó Chủ tịch Quốc hội',
  ])('%s does not', (title) => expect(isHeadTitle(title)).toBe(false));
});

describe('saysActing', () => {
  it('hears "quyền" only where the title begins with it', () => {
    expect(saysActing('Quyền Cục trưởng')).toBe(true);
    expect(saysActing('Phó Vụ trưởng, Quyền Vụ trưởng, Vụ trưởng')).toBe(false);
    expect(saysActing('Vụ trưởng Vụ Thực hành quyền công tố')).toBe(false);
    expect(saysActing('Cục trưởng Cục Bản quyền')).toBe(false);
  });
});
