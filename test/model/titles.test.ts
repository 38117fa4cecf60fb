import { describe, expect, it } from 'vitest';
import { isHeadTitle, saysActing } from '../../server/model/titles.ts';

describe('isHeadTitle', () => {
  it('knows no title that means another without its marks: Thủ trưởng, Thứ trưởng', () => {
    expect(isHeadTitle('Thứ trưởng', 'Bộ Công an')).toBe(false);
    expect(isHeadTitle('Thứ trưởng Thường trực', 'Bộ Công an')).toBe(false);
  });

  it.each([
    ['Bộ trưởng', 'Bộ Công an'],
    ['Quyền Bộ trưởng', 'Bộ Y tế'],
    ['Bộ trưởng, Chủ nhiệm', 'Văn phòng Chính phủ'],
    ['Cục trưởng', 'Cục An toàn thông tin'],
    ['Vụ trưởng', 'Vụ Pháp chế'],
    ['Chánh Văn phòng', 'Văn phòng Trung ương Đảng'],
    ['Chủ tịch Ủy ban nhân dân', 'Ủy ban nhân dân tỉnh Lào Cai'],
    ['Chủ tịch UBND tỉnh', 'Ủy ban nhân dân tỉnh Lào Cai'],
    ['Bí thư Tỉnh ủy', 'Tỉnh ủy Lào Cai'],
    ['Bí thư Đảng ủy', 'Đảng ủy Công an Trung ương'],
    ['Bí thư thứ nhất Trung ương Đoàn', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
    ['Thủ tướng Chính phủ', 'Chính phủ'],
    ['Tổng Thanh tra', 'Thanh tra Chính phủ'],
    ['Quyền Chủ tịch nước', 'Chủ tịch nước'],
    ['Giám đốc Công an tỉnh', 'Công an tỉnh Bắc Ninh'],
  ])('%s heads %s', (title, body) => expect(isHeadTitle(title, body)).toBe(true));

  it.each([
    ['Phó Bí thư Tỉnh ủy', 'Tỉnh ủy Lào Cai'],
    ['Thứ trưởng', 'Bộ Công an'],
    ['Vụ trưởng Vụ Quản lý các khu kinh tế', 'Bộ Kế hoạch và Đầu tư'],
    ['Vụ trưởng', 'Bộ Ngoại giao'],
    ['Chánh Văn phòng', 'Bộ Nội vụ'],
    ['Chánh Văn phòng', 'Viện kiểm sát nhân dân tối cao'],
    ['Trưởng Ban Tổ chức Tỉnh ủy', 'Tỉnh ủy Hà Nam'],
    ['Bí thư Đảng ủy', 'Văn phòng Chính phủ'],
    ['Ủy viên Trung ương Đảng khóa XIV', 'Ban Chấp hành Trung ương Đảng'],
    ['Đại biểu Quốc hội khóa XV', 'Quốc hội'],
    ['Thượng tướng', 'Bộ Công an'],
    ['Phó Giám đốc phụ trách điều hành', 'Trung tâm Công nghệ thông tin'],
    ['Chủ nhiệm Khoa Công nghệ thông tin', 'Học viện Kỹ thuật quân sự'],
    ['Chủ tịch Hội đồng thành viên', 'Tập đoàn Dầu khí Việt Nam'],
    ['Thường trực Ban Bí thư', 'Ban Bí thư'],
    ['Phó Chủ tịch Quốc hội', 'Quốc hội'],
  ])('%s does not head %s', (title, body) => expect(isHeadTitle(title, body)).toBe(false));
});

describe('saysActing', () => {
  it('hears "quyền" only where the title begins with it', () => {
    expect(saysActing('Quyền Cục trưởng')).toBe(true);
    expect(saysActing('Phó Vụ trưởng, Quyền Vụ trưởng, Vụ trưởng')).toBe(false);
    expect(saysActing('Vụ trưởng Vụ Thực hành quyền công tố')).toBe(false);
    expect(saysActing('Cục trưởng Cục Bản quyền')).toBe(false);
  });
});
