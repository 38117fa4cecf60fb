import type { Random } from './random.ts';

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý'];
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Minh', 'Quang', 'Thanh', 'Hữu', 'Xuân', 'Ngọc', 'Mạnh', 'Hồng', 'Kim', 'Công'];
const GIVEN = ['An', 'Bình', 'Cường', 'Dũng', 'Hà', 'Hải', 'Hùng', 'Hương', 'Lan', 'Linh', 'Lộc', 'Mai', 'Nam', 'Nga'];
const FIELDS = ['Kế hoạch', 'Tài chính', 'Tổ chức', 'Pháp chế', 'Thống kê', 'Đất đai', 'Thủy lợi', 'Lâm nghiệp'];
const PLACES = ['miền Bắc', 'miền Trung', 'miền Nam', 'vùng núi', 'ven biển', 'đồng bằng', 'Tây Nguyên', 'hải đảo'];

/** A name as people have them: many share one. */
export const personName = (random: Random): string => `${random.of(FAMILY)} ${random.of(MIDDLE)} ${random.of(GIVEN)}`;

/** What a body is for and where. */
export const bodyField = (random: Random): string => `${random.of(FIELDS)} ${random.of(PLACES)}`;

/** Titles of seats in a body; the first is its head's. */
export const TITLES = [
  'Trưởng ban',
  'Phó Trưởng ban',
  'Ủy viên thường trực',
  'Chánh Văn phòng',
  'Thư ký',
  'Kế toán trưởng',
];

/** The n-th title of a body's seats. */
export const titleAt = (n: number): string =>
  TITLES[n] ?? `${TITLES[1 + (n % (TITLES.length - 1))]} ${Math.floor(n / TITLES.length)}`;
