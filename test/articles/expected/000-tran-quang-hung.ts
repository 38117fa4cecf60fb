import type { Article } from '../article.ts';

const centre = 'trung-tam-cong-nghe-thong-tin-bo-khoa-hoc-va-cong-nghe';
const person = 'tran-quang-hung-1987';
/** The article says "chiều 23/9"; VnExpress printed the same report on 23 September 2025. */
const on = '2025-09-23';

/** Trần Quang Hưng's transfer to the ministry's Information Technology Centre. */
export const tranQuangHung: Article = {
  source: 'seed-000-tran-quang-hung',
  bodies: [
    { id: 'bo-khoa-hoc-va-cong-nghe', name: 'Bộ Khoa học và Công nghệ' },
    { id: centre, name: 'Trung tâm Công nghệ thông tin' },
    { id: 'cuc-so-huu-tri-tue', name: 'Cục Sở hữu trí tuệ' },
    { id: 'vu-kinh-te-va-xa-hoi-so', name: 'Vụ Kinh tế số và Xã hội số' },
    { id: 'cuc-an-toan-thong-tin', name: 'Cục An toàn thông tin' },
    // "Ban Thường vụ và tập thể lãnh đạo Bộ"
    { id: 'ban-thuong-vu-dang-uy-bo-khoa-hoc-va-cong-nghe', name: 'Ban Thường vụ Đảng ủy Bộ Khoa học và Công nghệ' },
  ],
  people: [
    { id: person, name: 'Trần Quang Hưng' },
    { id: 'bui-hoang-phuong-1983', name: 'Bùi Hoàng Phương' },
  ],
  posts: [
    { person, org: centre, title: 'Phó Giám đốc', on },
    { person, org: centre, title: 'Quyền Giám đốc', on },
    { person, org: 'cuc-so-huu-tri-tue', title: 'Phó Cục trưởng' },
    { person, org: 'cuc-an-toan-thong-tin', title: 'Phó Cục trưởng' },
    { person, org: 'cuc-an-toan-thong-tin', title: 'Quyền Cục trưởng' },
    { person, org: 'vu-kinh-te-va-xa-hoi-so', title: 'Phó Vụ trưởng' },
    { person: 'bui-hoang-phuong-1983', org: 'bo-khoa-hoc-va-cong-nghe', title: 'Thứ trưởng', on },
  ],
  projects: [
    { id: 'de-an-06', name: 'Đề án 06' },
    { id: 'cong-dich-vu-cong-quoc-gia', name: 'Cổng dịch vụ công quốc gia' },
    { id: 'co-so-du-lieu-quoc-gia-ve-dan-cu', name: 'Cơ sở dữ liệu quốc gia về dân cư' },
    {
      id: 'nen-tang-so-nganh-khoa-hoc-va-cong-nghe',
      name: 'Triển khai nền tảng số quốc gia và nền tảng số dùng chung của ngành khoa học và công nghệ',
    },
    {
      id: 'nang-cap-ha-tang-cntt-bo-khoa-hoc-va-cong-nghe',
      name: 'Nâng cấp, hoàn thiện hạ tầng công nghệ thông tin của Bộ Khoa học và Công nghệ',
    },
    { id: 'chuyen-doi-so-bo-khoa-hoc-va-cong-nghe', name: 'Chuyển đổi số tại Bộ Khoa học và Công nghệ' },
  ],
  dates: [{ what: 'birth', person, date: '1987' }],
};
