import { error, warning } from './rule-info.ts';

/** Rules about bodies and what holds only while they exist. */
export const LIFE_RULES = {
  'child-outlives-parent': error(
    ['Đơn vị còn trực thuộc một cơ quan đã kết thúc', 'A part belongs to a body that has ended'],
    ['Không thể trực thuộc một cơ quan không còn tồn tại.', 'Nothing can be part of a body that no longer exists.'],
  ),
  'child-predates-parent': error(
    ['Đơn vị trực thuộc một cơ quan chưa thành lập', 'A part belongs to a body that has not begun'],
    ['Không thể trực thuộc một cơ quan chưa tồn tại.', 'Nothing can be part of a body that does not exist yet.'],
  ),
  'fact-outside-life': error(
    [
      'Tên, mã hoặc quan hệ trực thuộc nằm ngoài thời gian tồn tại',
      'A name, code or place lies outside the life of its body',
    ],
    [
      'Một cơ quan chỉ mang tên, mã và trực thuộc khi còn tồn tại.',
      'A body bears names, codes and places only while it exists.',
    ],
  ),
  'dead-interval': error(
    ['Khoảng thời gian không có ngày nào', 'An interval that no day satisfies'],
    [
      'Khoảng [from, to) theo ISO 8601-2 phải có ít nhất một ngày; tên không ghi mốc thì nối tiếp tên trước.',
      'An interval [from, to) of ISO 8601-2 dates holds on a day at least; a name without a bound follows the one before.',
    ],
  ),
  'two-names-at-once': error(
    ['Hai tên chính thức cùng lúc', 'Two official names at once'],
    [
      'Vào một ngày, một cơ quan có một tên chính thức; tên khác là tên gọi khác.',
      'On a day a body has one official name; others are aliases.',
    ],
  ),
  'name-gap': warning(
    ['Có lúc không có tên', 'A time without a name'],
    [
      'Tên mới có hiệu lực vào ngày tên cũ hết hiệu lực.',
      'A new name takes effect on the day on which the old one ends.',
    ],
  ),
  'parent-gap': warning(
    ['Có lúc không rõ trực thuộc ai', 'A part of its life without a parent'],
    [
      'Cơ quan đã có cấp trên thì có cấp trên suốt thời gian tồn tại, trừ khi nguồn nói khác.',
      'A body that is part of another is so all its life, unless a source says otherwise.',
    ],
  ),
  'two-parents-at-once': warning(
    ['Trực thuộc hai nơi cùng lúc', 'Part of two bodies at once'],
    [
      'Vào một ngày, một đơn vị trực thuộc một cơ quan; song trùng lãnh đạo là ngoại lệ cần có nguồn.',
      'On a day a unit is part of one body; dual subordination is an exception that a source must state.',
    ],
  ),
  'same-name-in-one-parent': warning(
    ['Hai cơ quan cùng tên, cùng cấp trên, cùng lúc', 'Two bodies of one name in one parent at once'],
    [
      'Một cơ quan không có hai đơn vị trùng tên: có thể một đơn vị có hai mã.',
      'A body has no two units of one name: it may be one under two ids.',
    ],
  ),
} as const;
