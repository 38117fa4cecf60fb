import { describe, expect, it } from 'vitest';
import {
  isHeadTitle,
  isSingleTitle,
  normalEnglish,
  parseTitle,
  saysActing,
  sortOf,
} from '../../server/model/titles.ts';

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
    ['Vụ trưởng Vụ Pháp chế', 'Vụ Pháp chế'],
    ['Chánh Văn phòng', 'Văn phòng Trung ương Đảng'],
    ['Chủ tịch Ủy ban nhân dân', 'Ủy ban nhân dân tỉnh Lào Cai'],
    ['Chủ tịch UBND tỉnh', 'Ủy ban nhân dân tỉnh Lào Cai'],
    ['Bí thư Tỉnh ủy', 'Tỉnh ủy Lào Cai'],
    ['Bí thư Đảng ủy', 'Đảng ủy Công an Trung ương'],
    ['Bí thư thứ nhất Trung ương Đoàn', 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
    ['Thủ tướng Chính phủ', 'Chính phủ'],
    ['Tổng Thanh tra', 'Thanh tra Chính phủ'],
    ['Quyền Chủ tịch nước', 'Chủ tịch nước'],
    ['Giám đốc Công an tỉnh', 'Công an tỉnh Bắc Ninh'],
    ['Tổng Thư ký Quốc hội, Chủ nhiệm Văn phòng Quốc hội', 'Văn phòng Quốc hội'],
    ['Đại sứ, Trưởng Phái đoàn', 'Phái đoàn Thường trực Việt Nam tại Liên hợp quốc'],
  ])('%s heads %s', (title, body) => {
    expect(isHeadTitle(title, body)).toBe(true);
  });

  it.each([
    ['Phó Bí thư Tỉnh ủy', 'Tỉnh ủy Lào Cai'],
    ['Thứ trưởng', 'Bộ Công an'],
    ['Vụ trưởng Vụ Quản lý các khu kinh tế', 'Bộ Kế hoạch và Đầu tư'],
    ['Vụ trưởng', 'Bộ Ngoại giao'],
    ['Chánh Văn phòng', 'Bộ Nội vụ'],
    ['Chánh Văn phòng', 'Viện kiểm sát nhân dân tối cao'],
    ['Trưởng Ban Tổ chức Tỉnh ủy', 'Tỉnh ủy Hà Nam'],
    ['Bí thư Đảng ủy', 'Văn phòng Chính phủ'],
    ['Bí thư Trung ương Đoàn', 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
    ['Ủy viên Trung ương Đảng khóa XIV', 'Ban Chấp hành Trung ương Đảng'],
    ['Đại biểu Quốc hội khóa XV', 'Quốc hội'],
    ['Thượng tướng', 'Bộ Công an'],
    ['Phó Giám đốc phụ trách điều hành', 'Trung tâm Công nghệ thông tin'],
    ['Chủ nhiệm Khoa Công nghệ thông tin', 'Học viện Kỹ thuật quân sự'],
    ['Chủ tịch Hội đồng thành viên', 'Tập đoàn Dầu khí Việt Nam'],
    ['Thường trực Ban Bí thư', 'Ban Bí thư'],
    ['Phó Chủ tịch Quốc hội', 'Quốc hội'],
  ])('%s does not head %s', (title, body) => {
    expect(isHeadTitle(title, body)).toBe(false);
  });
});

describe('saysActing', () => {
  it('hears "quyền" only where the title begins with it', () => {
    expect(saysActing('Quyền Cục trưởng')).toBe(true);
    expect(saysActing('Phó Vụ trưởng, Quyền Vụ trưởng, Vụ trưởng')).toBe(false);
    expect(saysActing('Quyền Vụ trưởng, Vụ trưởng Vụ ASEAN')).toBe(false);
    expect(saysActing('Vụ trưởng Vụ Thực hành quyền công tố')).toBe(false);
    expect(saysActing('Cục trưởng Cục Bản quyền')).toBe(false);
  });
});

const normal = (title: string, ...names: readonly string[]) => parseTitle(title, names).title;

describe('parseTitle: the normal title', () => {
  it.each([
    // Abbreviations and the body's own name, at any level.
    ['Chủ tịch UBND tỉnh', 'Chủ tịch', 'Ủy ban nhân dân tỉnh Phú Thọ'],
    ['Chủ tịch Ủy ban nhân dân tỉnh', 'Chủ tịch', 'Ủy ban nhân dân tỉnh Phú Thọ'],
    ['Chủ tịch Uỷ ban nhân dân', 'Chủ tịch', 'Ủy ban nhân dân tỉnh Phú Thọ'],
    ['Chủ tịch UBND tỉnh', 'Chủ tịch', 'Ủy ban nhân dân thành phố Quảng Ninh'],
    ['Chủ tịch HĐND thành phố', 'Chủ tịch', 'Hội đồng nhân dân thành phố Đà Nẵng'],
    ['Bí thư Tỉnh ủy', 'Bí thư', 'Tỉnh ủy Lào Cai'],
    ['Bí thư Tỉnh ủy', 'Bí thư', 'Thành ủy Quảng Ninh'],
    ['Phó Bí thư Thường trực Thành ủy', 'Phó Bí thư Thường trực', 'Thành ủy Hà Nội'],
    ['Bí thư Đảng ủy', 'Bí thư', 'Đảng bộ các cơ quan Đảng Trung ương'],
    ['Giám đốc Sở', 'Giám đốc', 'Sở Xây dựng tỉnh Hà Tĩnh'],
    ['Bộ trưởng Bộ Công an', 'Bộ trưởng', 'Bộ Công an'],
    ['Thủ tướng Chính phủ', 'Thủ tướng', 'Chính phủ'],
    ['Phó Chủ tịch Thường trực Quốc hội', 'Phó Chủ tịch Thường trực', 'Quốc hội'],
    ['Trưởng Ban Tổ chức Tỉnh ủy', 'Trưởng Ban Tổ chức', 'Tỉnh ủy Hà Nam'],
    // One seat in the Government's agencies of ministerial rank, and in the Assembly's office.
    ['Bộ trưởng, Chủ nhiệm', 'Chủ nhiệm', 'Văn phòng Chính phủ'],
    ['Thứ trưởng, Phó Chủ nhiệm', 'Phó Chủ nhiệm', 'Ủy ban Dân tộc'],
    ['Tổng Thư ký Quốc hội, Chủ nhiệm Văn phòng Quốc hội', 'Chủ nhiệm', 'Văn phòng Quốc hội'],
    // Terms and by-elections.
    ['Ủy viên Trung ương Đảng khóa XIV', 'Ủy viên Trung ương Đảng', 'Ban Chấp hành Trung ương Đảng'],
    ['Ủy viên Bộ Chính trị khóa VIII (bổ sung), IX, X', 'Ủy viên Bộ Chính trị', 'Bộ Chính trị'],
    ['Ủy viên Ban Bí thư (Bí thư Trung ương Đảng) khóa XII (bổ sung)', 'Ủy viên Ban Bí thư', 'Ban Bí thư'],
    // What stays as it is printed.
    ['Chủ tịch nước', 'Chủ tịch nước', 'Chủ tịch nước'],
    ['Phó Chủ tịch nước', 'Phó Chủ tịch nước', 'Chủ tịch nước'],
    ['Thường trực Ban Bí thư', 'Thường trực Ban Bí thư', 'Ban Bí thư'],
    ['Trưởng Ban', 'Trưởng Ban', 'Ban Dân vận Trung ương'],
    ['Chánh Văn phòng', 'Chánh Văn phòng', 'Văn phòng Trung ương Đảng'],
    ['Tổng Kiểm toán Nhà nước', 'Tổng Kiểm toán Nhà nước', 'Kiểm toán nhà nước'],
    ['Bí thư Đảng ủy', 'Bí thư Đảng ủy', 'Ngân hàng Nhà nước Việt Nam'],
    ['Chủ tịch kiêm Tổng Giám đốc', 'Chủ tịch kiêm Tổng Giám đốc', 'Tập đoàn Công nghiệp - Viễn thông Quân đội'],
    ['Phó Chủ tịch, Chủ tịch UBND tỉnh', 'Phó Chủ tịch, Chủ tịch Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh X'],
  ])('%s is %s of %s', (printed, title, body) => {
    expect(normal(printed, body)).toBe(title);
  });

  it('keeps the permanent and the full-time deputy apart from the others', () => {
    expect(normal('Phó Bí thư Thường trực', 'Tỉnh ủy X')).not.toBe(normal('Phó Bí thư', 'Tỉnh ủy X'));
    expect(normal('Phó Trưởng Ban chuyên trách', 'Ban X')).toBe('Phó Trưởng Ban chuyên trách');
  });

  it('is its own normal title: parsing twice changes nothing', () => {
    for (const title of ['Bí thư Tỉnh ủy', 'Quyền Bộ trưởng', 'Phó Cục trưởng phụ trách', 'Trưởng Ban (kiêm nhiệm)'])
      expect(normal(normal(title, 'Tỉnh ủy X'), 'Tỉnh ủy X')).toBe(normal(title, 'Tỉnh ủy X'));
  });
});

describe('parseTitle: how a seat is held', () => {
  it('acting: quyền', () => {
    expect(parseTitle('Quyền Bộ trưởng', ['Bộ Y tế'])).toMatchObject({ title: 'Bộ trưởng', acting: true });
    expect(parseTitle('Quyền Bí thư Tỉnh ủy', ['Tỉnh ủy Hà Giang'])).toMatchObject({ title: 'Bí thư', acting: true });
  });

  it.each([
    ['Phó Cục trưởng phụ trách', 'Phó Cục trưởng'],
    ['Phó Cục trưởng phụ trách điều hành', 'Phó Cục trưởng'],
    ['Phó Chánh Văn phòng phụ trách Văn phòng Bộ', 'Phó Chánh Văn phòng'],
    ['Phó Trưởng Ban Thường trực, điều hành Ban', 'Phó Trưởng Ban Thường trực'],
    ['Phụ trách Hội đồng thành viên', 'Chủ tịch Hội đồng thành viên'],
    ['Phụ trách Bộ Y tế', ''],
    ['Điều hành hoạt động của Bộ', ''],
  ])('in charge: %s', (printed, title) => {
    expect(parseTitle(printed, ['Văn phòng Bộ'])).toMatchObject({ title, inCharge: true, acting: false });
  });

  it('concurrent: kiêm nhiệm', () => {
    expect(parseTitle('Trưởng Ban (kiêm nhiệm)', ['Ban X'])).toMatchObject({ title: 'Trưởng Ban', concurrent: true });
    expect(parseTitle('Chủ tịch kiêm Tổng Giám đốc', ['Tập đoàn X']).concurrent).toBe(false);
  });

  it('rank: a general who is a deputy minister', () => {
    expect(parseTitle('Thượng tướng, Thứ trưởng', ['Bộ Công an'])).toMatchObject({
      title: 'Thứ trưởng',
      rank: 'Thượng tướng',
    });
    expect(parseTitle('Thượng tướng', ['Bộ Công an'])).toMatchObject({ title: 'Thượng tướng', rank: null });
  });

  it('a row of posts held in turn says nothing of any of them', () => {
    const parsed = parseTitle('Phó Vụ trưởng, Quyền Vụ trưởng, Vụ trưởng Vụ Pháp chế', ['Bộ Ngoại giao']);
    expect(parsed).toMatchObject({ acting: false, inCharge: false, concurrent: false });
    expect(isSingleTitle(parsed.title, 'Bộ Ngoại giao')).toBe(false);
  });
});

describe('sortOf', () => {
  it.each([
    ['Đại tướng', 'rank'],
    ['Thượng tướng Công an nhân dân', 'rank'],
    ['Phó Đô đốc', 'rank'],
    ['Ủy viên Trung ương Đảng', 'membership'],
    ['Đại biểu Quốc hội', 'membership'],
    ['Ủy viên Ban Thường vụ', 'membership'],
    ['Bộ trưởng', 'seat'],
    ['Ủy viên Hội đồng quản trị kiêm Trưởng Ban Kiểm soát', 'seat'],
  ])('%s is a %s', (title, sort) => {
    expect(sortOf(title)).toBe(sort);
  });
});

describe('isSingleTitle', () => {
  it.each([
    ['Thường trực Ban Bí thư', 'Ban Bí thư', true],
    ['Chủ tịch nước', 'Chủ tịch nước', true],
    ['Tổng Bí thư', 'Ban Chấp hành Trung ương Đảng', true],
    ['Chánh Văn phòng', 'Bộ Nội vụ', true],
    ['Vụ trưởng Vụ Pháp chế', 'Bộ Tư pháp', true],
    ['Bí thư', 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh', false],
    ['Phó Thủ tướng', 'Chính phủ', false],
    ['Phó Thủ tướng Thường trực', 'Chính phủ', false],
    ['Vụ trưởng', 'Bộ Ngoại giao', false],
    ['Đại biểu Quốc hội', 'Quốc hội', false],
  ])('%s of %s: %s', (title, body, single) => {
    expect(isSingleTitle(title, body)).toBe(single);
  });
});

describe('normalEnglish', () => {
  it('takes what most rows print of just that title, else ours, else what is printed without "Acting"', () => {
    const printed = [
      { vi: 'Chủ nhiệm', en: 'Head' },
      { vi: 'Chủ nhiệm', en: 'Chair' },
      { vi: 'Chủ nhiệm', en: 'Chair' },
    ];
    expect(normalEnglish('Chủ nhiệm', printed)).toBe('Chair');
    expect(normalEnglish('Bí thư', [{ vi: 'Bí thư Tỉnh ủy', en: 'Secretary of the Provincial Party Committee' }])).toBe(
      'Secretary',
    );
    expect(normalEnglish('Hiệu trưởng', [{ vi: 'Quyền Hiệu trưởng', en: 'Acting Rector' }])).toBe('Rector');
    expect(normalEnglish('Đội trưởng', [{ vi: 'Đội trưởng' }])).toBeNull();
  });
});
