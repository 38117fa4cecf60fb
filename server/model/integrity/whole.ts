import { error, remark, warning } from './rule-info.ts';

/** Rules about identity, codes, counts, and things that lack what they need. */
export const WHOLE_RULES = {
  'code-borne-twice': error(
    ['Hai đơn vị mang một mã cùng ngày', 'A code borne by two units on one day'],
    [
      'Mã đơn vị hành chính là duy nhất (Quyết định 124/2004/QĐ-TTg).',
      'A code of an administrative unit is unique (Decision 124/2004/QĐ-TTg).',
    ],
  ),
  'unit-without-code': warning(
    ['Đơn vị hành chính không có mã', 'An administrative unit without a code'],
    [
      'Mọi đơn vị hành chính đang tồn tại có một mã (Quyết định 124/2004/QĐ-TTg).',
      'Every administrative unit that exists bears a code (Decision 124/2004/QĐ-TTg).',
    ],
  ),
  'name-without-english': remark(
    ['Tên không có tiếng Anh', 'A name without English'],
    ['Người đọc tiếng Anh thấy tên tiếng Việt.', 'A reader of English sees the Vietnamese name.'],
  ),
  'count-differs': warning(
    ['Số liệu chính thức khác số đếm được', 'An official count that the record does not give'],
    [
      'Đếm trong hồ sơ vào ngày đó phải ra số chính thức, nếu hồ sơ có đủ.',
      'Counting on that day must give the official number, where the record is complete.',
    ],
  ),
  'names-differ-by-marks': warning(
    ['Tên chỉ khác dấu', 'Names that differ only by marks'],
    ['Khác một dấu có thể là lỗi chính tả của một nguồn.', 'A mark may be the slip of one source.'],
  ),
  'names-differ-by-case': warning(
    [
      'Tên chỉ khác chữ hoa, khoảng trắng hoặc cách đặt dấu',
      'Names that differ only by case, spacing or the place of a tone mark',
    ],
    [
      'Viết hoa theo Nghị định 30/2020/NĐ-CP, Phụ lục II; một tên viết một cách.',
      'Capitals follow Decree 30/2020/NĐ-CP, annex II; one name is written in one way.',
    ],
  ),
  'same-name-without-lineage': warning(
    [
      'Hai cơ quan cùng tên, cùng cấp trên, không có lần tổ chức lại nào nối',
      'Two bodies of one name and parent that no reorganisation joins',
    ],
    [
      'Một tên trở lại ở cùng một nơi là cơ quan cũ, cơ quan kế thừa, hoặc phải nói rõ là khác.',
      'A name that comes back in one place is the old body, its successor, or must be told apart.',
    ],
  ),
  'namesakes-not-told-apart': warning(
    ['Trùng họ tên mà không nói rõ khác ai', 'Namesakes that nothing tells apart'],
    ['Hai người trùng tên phải được phân biệt kèm lý do.', 'Two people of one name are told apart with a reason.'],
  ),
  'reform-without-members': warning(
    ['Cuộc cải cách không có lần tổ chức lại nào', 'A reform without reorganisations'],
    ['Cải cách gồm các lần tổ chức lại.', 'A reform is made of reorganisations.'],
  ),
  'class-instance-missing': remark(
    ['Loại cơ quan còn thiếu ở một số địa phương', 'A class of bodies that some territories lack in the record'],
    [
      'Mỗi đơn vị hành chính có một cơ quan của loại đó, trừ ngoại lệ.',
      'Each unit has one body of the class, save for exceptions.',
    ],
  ),
  'function-without-act': warning(
    ['Chức năng không có căn cứ', 'A function without an act'],
    ['Chức năng quản lý nhà nước do văn bản giao.', 'A function of state management is given by an act.'],
  ),
  'two-holders-of-a-function': warning(
    ['Hai cơ quan cùng giữ một chức năng', 'Two bodies answer for one function at once'],
    [
      'Vào một ngày, một cơ quan chịu trách nhiệm quản lý nhà nước; vai trò khác có tên riêng.',
      'On a day one body answers for state management; other roles have names of their own.',
    ],
  ),
  'role-outside-life': error(
    ['Vai trò nằm ngoài thời gian tồn tại của cơ quan', 'A role in a project or function outside the life of its body'],
    ['Một cơ quan chỉ chịu trách nhiệm khi còn tồn tại.', 'A body answers for something only while it exists.'],
  ),
  'project-without-lead': warning(
    ['Dự án không có cơ quan chủ trì', 'A project without a lead'],
    [
      'Đề án, chương trình, nền tảng có cơ quan chủ trì, chủ quản hoặc vận hành.',
      'A scheme, programme or platform has a lead, an owner or an operator.',
    ],
  ),
  'body-without-parent': remark(
    ['Cơ quan không rõ trực thuộc ai', 'A body without a parent'],
    [
      'Ngoài những cơ quan ở đỉnh, mọi cơ quan thuộc một cơ quan khác.',
      'Save for those at the top, every body is part of another.',
    ],
  ),
  'redirect-without-reason': remark(
    ['Mã đã nhập vào mã khác mà không có lý do', 'A joined id without a reason'],
    ['Mỗi lần nhập hai mã làm một phải nói vì sao.', 'Every join says why the two are one.'],
  ),
} as const;
