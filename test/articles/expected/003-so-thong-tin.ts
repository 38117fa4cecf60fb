import type { Article } from '../article.ts';

/** The conference of the morning of 14 May 2021. */
const on = '2021-05-14';

/** The ministry's conference with the 63 provincial departments on digital transformation. */
export const soThongTin: Article = {
  source: 'seed-mic-2021',
  bodies: [
    { id: 'bo-thong-tin-va-truyen-thong', name: 'Bộ Thông tin và Truyền thông' },
    { id: 'so-thong-tin-va-truyen-thong', name: 'Sở Thông tin và Truyền thông' },
    { id: 'uy-ban-quoc-gia-ve-chuyen-doi-so', name: 'Uỷ ban quốc gia về Chính phủ điện tử' },
    { id: 'cuc-tin-hoc-hoa', name: 'Cục Tin học hoá' },
    { id: 'cuc-an-toan-thong-tin', name: 'Cục An toàn thông tin' },
  ],
  people: [{ id: 'nguyen-huy-dung-1983', name: 'Nguyễn Huy Dũng' }],
  posts: [{ person: 'nguyen-huy-dung-1983', org: 'bo-thong-tin-va-truyen-thong', title: 'Thứ trưởng', on }],
  projects: [
    // "tiến trình chuyển đổi số quốc gia"
    {
      id: 'chuong-trinh-chuyen-doi-so-quoc-gia',
      name: 'Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030',
    },
    { id: 'van-kien-dai-hoi-xiii', name: 'Văn kiện Đại hội XIII' },
    { id: 'chien-luoc-phat-trien-kinh-te-xa-hoi-10-nam', name: 'Chiến lược phát triển kinh tế - xã hội 10 năm' },
    { id: 'ke-hoach-phat-trien-kinh-te-xa-hoi-5-nam', name: 'Kế hoạch phát triển kinh tế - xã hội 5 năm' },
    {
      id: 'nang-cao-nang-luc-chuyen-doi-so-dia-phuong-2021',
      name: 'Nâng cao năng lực quản lý và thực thi triển khai chuyển đổi số và an toàn thông tin mạng tại địa phương',
    },
    {
      id: 'dong-hanh-so-tttt-2021',
      name: 'Cử cán bộ đồng hành cùng các Sở TT&TT về chuyển đổi số và an toàn thông tin',
    },
    { id: 'cong-dich-vu-cong-quoc-gia', name: 'Cổng dịch vụ công Quốc Gia' },
  ],
  dates: [
    { what: 'start', project: 'nang-cao-nang-luc-chuyen-doi-so-dia-phuong-2021', date: on },
    { what: 'start', project: 'dong-hanh-so-tttt-2021', date: on },
    // "đã được bổ sung chức năng, nhiệm vụ": by then, without a day
    { what: 'reorganisation', reorganisation: 'bo-sung-chuc-nang-chuyen-doi-so-ubqg-cpdt', date: '[..2021-05-14]' },
  ],
};
