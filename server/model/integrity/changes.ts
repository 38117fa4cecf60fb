import { error, remark, warning } from './rule-info.ts';

/** Rules about reorganisations: what the terms of law say that each type does. */
export const CHANGE_RULES = {
  'participant-goes-on': error(
    [
      'Bên bị hợp nhất, sáp nhập, chia hoặc giải thể vẫn tồn tại',
      'A body that was consolidated, absorbed, divided or dissolved goes on',
    ],
    [
      'Hợp nhất, chia, giải thể chấm dứt các bên vào; sáp nhập chấm dứt bên bị sáp nhập (Bộ luật Dân sự 2015, Điều 88 đến 93).',
      'Consolidation, division and dissolution end what goes in, absorption ends what is absorbed (Civil Code 2015, articles 88 to 93).',
    ],
  ),
  'participant-not-there': error(
    [
      'Bên tham gia không tồn tại vào lúc tổ chức lại',
      'A participant did not exist when the reorganisation took effect',
    ],
    [
      'Bên vào phải tồn tại đến ngày hiệu lực, bên ra phải tồn tại từ ngày đó.',
      'What goes in exists until the day of effect, what comes out from that day.',
    ],
  ),
  'type-does-not-fit': warning(
    ['Số bên không hợp với loại', 'The participants do not fit the type'],
    [
      'Hợp nhất có từ hai bên vào, chia có từ hai bên ra (Bộ luật Dân sự 2015, Điều 88 và 90); thành lập có bên ra, giải thể có bên vào.',
      'A consolidation has two inputs or more, a division two outputs or more (Civil Code 2015, articles 88 and 90); an establishment has an output, a dissolution an input.',
    ],
  ),
  'rename-between-bodies': warning(
    ['Đổi tên mà thành cơ quan khác', 'A renaming that leads to another body'],
    [
      'Đổi tên không làm mất một cơ quan: hai mã là một, hoặc đó không chỉ là đổi tên.',
      'A renaming ends no body: the two ids are one, or it was more than a renaming.',
    ],
  ),
  'end-without-event': warning(
    ['Kết thúc mà không rõ vì sao', 'Ended without an event that ends it'],
    ['Một cơ quan kết thúc do một lần tổ chức lại.', 'A body ends by a reorganisation.'],
  ),
  'beginning-without-event': remark(
    ['Bắt đầu mà không rõ từ đâu', 'Began without an event that made it'],
    [
      'Một cơ quan bắt đầu do một lần tổ chức lại, ít nhất là thành lập.',
      'A body begins by a reorganisation, an establishment at least.',
    ],
  ),
  'end-not-at-event': warning(
    ['Ngày kết thúc khác ngày tổ chức lại', 'Ended on another day than its reorganisation'],
    [
      'Bên bị chấm dứt kết thúc vào ngày lần tổ chức lại có hiệu lực, trừ khi có điều khoản chuyển tiếp.',
      'What a reorganisation ends, ends when it takes effect, unless a transitional clause says otherwise.',
    ],
  ),
  'beginning-not-at-event': warning(
    ['Ngày bắt đầu khác ngày tổ chức lại', 'Began on another day than its reorganisation'],
    [
      'Cơ quan mới bắt đầu vào ngày lần tổ chức lại có hiệu lực.',
      'A new body begins when the reorganisation that makes it takes effect.',
    ],
  ),
  'successor-too-early': warning(
    ['Cơ quan kế thừa bắt đầu khi cơ quan trước chưa kết thúc', 'A successor began before its predecessor ended'],
    ['Cơ quan mới thay cơ quan cũ vào cùng một ngày.', 'A new body takes the place of the old one on one day.'],
  ),
  'gap-before-successor': warning(
    ['Khoảng trống giữa cơ quan trước và cơ quan kế thừa', 'A gap between predecessor and successor'],
    [
      'Ngày `to` của cơ quan cũ là ngày `from` của cơ quan mới.',
      'The day `to` of the old body is the day `from` of the new one.',
    ],
  ),
  'part-without-the-rest': warning(
    ['Một phần đã chuyển, không rõ phần còn lại', 'A part went, and nothing tells of the rest'],
    [
      'Cơ quan đã kết thúc mà chỉ một phần vào tổ chức mới thì phần còn lại phải đi đâu đó.',
      'Where a body ended and a part of it went into another, the rest went somewhere.',
    ],
  ),
  'event-without-act': warning(
    ['Tổ chức lại không có căn cứ pháp lý', 'A reorganisation without a legal basis'],
    [
      'Cơ quan nhà nước được tổ chức lại bằng văn bản của người có thẩm quyền (Luật Tổ chức Chính phủ, Luật Tổ chức chính quyền địa phương).',
      'A public body is reorganised by an act of whoever has the power (laws on the Government and on local government).',
    ],
  ),
  'event-without-date': remark(
    ['Tổ chức lại không rõ ngày', 'A reorganisation without a date'],
    ['Mỗi lần tổ chức lại có hiệu lực vào một ngày.', 'Every reorganisation took effect on some day.'],
  ),
  'decided-after-effect': remark(
    ['Quyết định sau ngày có hiệu lực', 'Decided after it took effect'],
    [
      'Văn bản có hiệu lực không sớm hơn ngày ký, trừ hiệu lực trở về trước do luật định (Luật Ban hành văn bản quy phạm pháp luật).',
      'An act takes effect not before it is signed, save for retroactive effect by law (Law on the Promulgation of Legal Documents).',
    ],
  ),
  'announced-after-decided': remark(
    ['Công bố lần đầu sau ngày quyết định', 'First announced after it was decided'],
    [
      'Thường công bố hoặc đề xuất trước, quyết định sau; công bố sau nghĩa là ngày công bố lần đầu có thể chưa biết.',
      'A proposal is mostly announced first and decided then; the other way round, the first announcement may not be known.',
    ],
  ),
  'plan-without-instead': warning(
    ['Kế hoạch đã thay đổi, không rõ thay bằng gì', 'A changed plan, and nothing says what came instead'],
    [
      'Kế hoạch có trạng thái "thay đổi" phải chỉ ra điều đã làm thay.',
      'A plan that was changed must name what was done instead.',
    ],
  ),
  'plan-overdue': warning(
    ['Kế hoạch quá hạn mà không rõ kết cục', 'A plan whose day has passed, its outcome unknown'],
    [
      'Khi ngày dự kiến đã qua, kế hoạch đã có hiệu lực, bị hủy hoặc thay đổi.',
      'Once its day has passed, a plan is in force, cancelled or changed.',
    ],
  ),
  'ended-by-recalled-event': remark(
    [
      'Kết thúc bởi một lần tổ chức lại chỉ nhớ lại, ngày kết thúc không rõ',
      'Ended by a recalled reorganisation, the day unknown',
    ],
    [
      'Người đọc thấy cơ quan trước và cơ quan sau cạnh nhau cho đến khi có nguồn.',
      'Until a source settles it, a reader sees predecessor and successor side by side.',
    ],
  ),
  'made-by-recalled-event': remark(
    [
      'Thành lập bởi một lần tổ chức lại chỉ nhớ lại, ngày bắt đầu không rõ',
      'Made by a recalled reorganisation, the day unknown',
    ],
    [
      'Người đọc thấy cơ quan trước và cơ quan sau cạnh nhau cho đến khi có nguồn.',
      'Until a source settles it, a reader sees predecessor and successor side by side.',
    ],
  ),
} as const;
