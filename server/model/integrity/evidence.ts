import { error, remark, warning } from './rule-info.ts';

/** Rules about sources, acts and how well facts are known. */
export const EVIDENCE_RULES = {
  'act-outside-its-term': error(
    ['Số văn bản không hợp với ngày ký', 'An act’s number does not fit its day'],
    [
      'Số văn bản mang tên cơ quan ban hành (QH15, HĐBT, NĐ-CP …): ngày ký phải nằm trong thời gian của cơ quan hoặc khóa đó.',
      'An act’s number names who issued it (QH15, HĐBT, NĐ-CP …): it was signed in the time of that body or term.',
    ],
  ),
  'act-without-number': warning(
    ['Văn bản pháp luật không có số', 'A legal document without a number'],
    [
      'Văn bản được nhận biết bằng số và ký hiệu (Nghị định 30/2020/NĐ-CP, Điều 8).',
      'An act is known by its number and symbol (Decree 30/2020/NĐ-CP, article 8).',
    ],
  ),
  'act-under-two-ids': warning(
    ['Một văn bản có hai mã', 'One act under two ids'],
    ['Cùng số, cùng ngày, cùng cơ quan ban hành là một văn bản.', 'One number, day and issuer is one act.'],
  ),
  'fact-later-than-sources': warning(
    ['Sự việc muộn hơn mọi nguồn', 'Later than all its sources'],
    [
      'Nguồn công bố trước chỉ có thể nói điều dự định; kế hoạch không phải là việc đã xảy ra.',
      'A source from before can only tell what was intended; a plan is not what happened.',
    ],
  ),
  'seen-later-than-sources': warning(
    ['Thấy còn giữ chức vào ngày muộn hơn mọi nguồn', 'Seen in office later than all sources'],
    ['Nguồn không thể cho thấy ngày sau khi được công bố.', 'A source cannot show a day after it was published.'],
  ),
  'still-unconfirmed': remark(
    ['"Còn hiệu lực" mà không có nguồn trong một năm gần đây', '"Still in effect" without a source of the last year'],
    ['"Nay" chỉ đúng đến ngày của nguồn mới nhất.', '"Now" holds as far as the newest source.'],
  ),
  'sources-disagree': remark(
    ['Các nguồn nói khác nhau', 'Sources disagree'],
    [
      'Cả hai lời khai được giữ; lời khai hiển thị theo một quy tắc nêu rõ.',
      'Both claims are kept; a stated rule picks the one shown.',
    ],
  ),
  'source-under-two-ids': warning(
    ['Một trang có hai mã nguồn', 'One page under two ids'],
    [
      'Một trang là một nguồn; văn bản pháp luật dẫn qua một trang thì không tính.',
      'One page is one source; acts that are cited through a page are not counted.',
    ],
  ),
  'better-claim-not-shown': warning(
    ['Lời khai của nguồn tốt hơn không được hiển thị', 'The claim of a better source is not shown'],
    [
      'Văn bản pháp luật, trang chính thức, báo chí, tham khảo, bộ dữ liệu: theo thứ tự đó.',
      'Legal document, official site, press, reference, dataset: in that order.',
    ],
  ),
  'press-only': remark(
    ['Chỉ có báo chí', 'Press only'],
    ['Báo chí kém chắc chắn hơn văn bản và trang chính thức.', 'The press is less sure than acts and official sites.'],
  ),
  compiled: remark(
    ['Chỉ có bản tổng hợp không chính thức', 'Compiled: only an unofficial compilation states it'],
    ['Nguồn gốc mà bản tổng hợp dẫn chưa được đọc.', 'The pages that the compilation cites were not read.'],
  ),
  recalled: remark(
    ['Ghi theo trí nhớ, chưa đọc trang nào', 'Recalled: no page was read'],
    ['Dữ kiện cần một nguồn đã đọc.', 'A fact needs a source that was read.'],
  ),
  'source-without-page': remark(
    ['Nguồn không có địa chỉ trang', 'A source without a page'],
    ['Người đọc phải kiểm tra được.', 'A reader must be able to check.'],
  ),
  'source-uncited': warning(
    ['Nguồn không dữ kiện nào dẫn', 'A source that no fact cites'],
    ['Nguồn không được dẫn thì chưa nói gì.', 'A source that nothing cites says nothing.'],
  ),
} as const;
