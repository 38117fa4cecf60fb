import { error, remark, warning } from './rule-info.ts';

/** Rules about people, their posts and seats. */
export const CAREER_RULES = {
  'tenure-outlives-body': error(
    ['Giữ chức khi cơ quan đã kết thúc', 'A tenure outlives its body'],
    ['Chức vụ ở một cơ quan chấm dứt cùng cơ quan đó.', 'A post of a body ends with the body.'],
  ),
  'head-of-ended-body': error(
    ['Vẫn đứng đầu một cơ quan đã kết thúc', 'Still the head of a body that has ended'],
    ['Không ai đứng đầu một cơ quan không còn tồn tại.', 'Nobody heads a body that no longer exists.'],
  ),
  'tenure-predates-body': error(
    ['Giữ chức khi cơ quan chưa thành lập', 'A tenure begins before its body'],
    ['Không thể giữ chức ở một cơ quan chưa tồn tại.', 'Nobody holds a post of a body that does not exist yet.'],
  ),
  'two-holders-at-once': error(
    ['Hai người cùng giữ một chức vụ chỉ có một người', 'Two holders of a single seat at once'],
    [
      'Người đứng đầu một cơ quan chỉ có một; quyền và phụ trách không tính.',
      'A body has one head; those who act or are in charge are not counted.',
    ],
  ),
  'same-post-twice': warning(
    ['Một người giữ một chức vụ hai lần cùng lúc', 'One person in one seat twice at once'],
    [
      'Hai trang có thể kể cùng một nhiệm kỳ với hai mốc khác nhau: đó là một nhiệm kỳ với hai lời khai.',
      'Two pages may tell one tenure with two dates: that is one tenure with two claims.',
    ],
  ),
  'end-unknown-successor-known': remark(
    ['Không rõ ngày thôi chức dù người kế nhiệm đã bắt đầu', 'No end, although a successor in the single seat began'],
    [
      'Chức vụ chỉ có một người giữ: người trước đã thôi chậm nhất khi người sau bắt đầu.',
      'One person holds the seat: the former left at the latest when the next began.',
    ],
  ),
  'vacancy-with-holder': error(
    ['Chức vụ khuyết mà có người giữ', 'A vacant seat that somebody holds'],
    ['Một chức vụ không thể vừa khuyết vừa có người giữ.', 'A seat is not vacant and held at once.'],
  ),
  'two-provinces-at-once': error(
    ['Đứng đầu hai tỉnh cùng lúc', 'Head of two provinces’ authorities at once'],
    [
      'Không ai đứng đầu chính quyền hoặc cấp ủy của hai tỉnh cùng lúc (Luật Tổ chức chính quyền địa phương, Điều lệ Đảng); bàn giao đến bảy ngày không tính.',
      'Nobody heads the authorities or party committees of two provinces at once (Law on Local Government, Party charter); a handover of up to seven days is not counted.',
    ],
  ),
  'age-at-post': warning(
    ['Dưới 18 hoặc trên 90 tuổi khi giữ chức', 'Under 18 or over 90 in a post'],
    [
      'Công chức đủ 18 tuổi trở lên (Luật Cán bộ, công chức 2008, Điều 36); thời chiến có người trẻ hơn; trên 90 tuổi hẳn có nhầm lẫn.',
      'A civil servant is 18 at least (Law on Cadres and Civil Servants 2008, article 36), in wartime some were younger; above 90 something is mistaken.',
    ],
  ),
  'id-and-birth-differ': warning(
    ['Năm sinh trong mã khác năm sinh', 'The year in the id is not the year of birth'],
    [
      'Mã một người lấy năm sinh; hai năm khác nhau là hai lời khai.',
      'A person’s id takes the year of birth; two years are two claims.',
    ],
  ),
  'career-stale': remark(
    ['Không có nguồn mới hơn năm 2020', 'A career with no source newer than 2020'],
    ['Nguồn cũ không cho biết những năm sau.', 'Old sources do not tell of the years after.'],
  ),
  'first-session-as-start': remark(
    ['Bắt đầu đúng kỳ họp thứ nhất: có thể là bầu lại', 'Begins with a first session: it may be a re-election'],
    [
      'Kỳ họp thứ nhất của Hội đồng nhân dân (2004, 2011, 2016, 2021, 2026) bầu lại cả người đang giữ chức.',
      'The first session of a people’s council (2004, 2011, 2016, 2021, 2026) elects again those already in office.',
    ],
  ),
  'announcement-as-start': remark(
    [
      'Ngày công bố, ngày ký hoặc ngày đưa tin thay cho ngày hiệu lực',
      'The day of the announcement, signing or report stands for the day in effect',
    ],
    [
      'Ngày công bố, ký, đưa tin và ngày có hiệu lực là bốn ngày khác nhau.',
      'Announced, decided, reported and in force are four different days.',
    ],
  ),
  'identity-assumed': remark(
    ['Coi là cùng một người, chưa nguồn nào xác nhận', 'Taken for the same person; no source confirms it'],
    [
      'Trùng tên và nối tiếp nhau chưa đủ: cần một nguồn nói đó là một người.',
      'One name and posts that follow each other are not enough: a source must say that it is one person.',
    ],
  ),
  'person-without-posts': warning(
    ['Người không có chức vụ nào', 'A person without a post'],
    ['Chỉ ghi người trong vai trò công.', 'The record holds people in their public roles only.'],
  ),
} as const;
