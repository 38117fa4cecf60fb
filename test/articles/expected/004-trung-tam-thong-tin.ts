import type { Article } from '../article.ts';

const mic = 'bo-thong-tin-va-truyen-thong';
const centre = 'trung-tam-thong-tin-bo-tttt';
const minister = 'nguyen-manh-hung-1962';
const on = '2023-02-01';

/** The minister's working visit to the ministry's Information Centre. */
export const trungTamThongTin: Article = {
  source: 'seed-mic-2023',
  bodies: [
    { id: mic, name: 'Bộ Thông tin và Truyền thông' },
    { id: centre, name: 'Trung tâm Thông tin' },
    { id: 'ban-chap-hanh-trung-uong-dang', name: 'Ban Chấp hành Trung ương Đảng' },
    { id: 'ban-tuyen-giao-trung-uong', name: 'Ban Tuyên giáo Trung ương' },
    { id: 'ban-bien-tap-cong-ttdt-bo-tttt', name: 'Ban Biên tập Cổng Thông tin điện tử Bộ Thông tin và Truyền thông' },
    { id: 'nha-xuat-ban-thong-tin-va-truyen-thong', name: 'Nhà xuất bản Thông tin và Truyền thông' },
    { id: 'vu-hop-tac-quoc-te-bo-tttt', name: 'Vụ Hợp tác quốc tế' },
    { id: 'so-thong-tin-va-truyen-thong', name: 'Sở Thông tin và Truyền thông' },
  ],
  people: [
    { id: minister, name: 'Nguyễn Mạnh Hùng' },
    { id: 'pham-duc-long-1970', name: 'Phạm Đức Long' },
    { id: 'nguyen-huy-dung-1983', name: 'Nguyễn Huy Dũng' },
    { id: 'do-cong-anh', name: 'Đỗ Công Anh' },
  ],
  posts: [
    { person: minister, org: mic, title: 'Bộ trưởng', on },
    { person: minister, org: 'ban-tuyen-giao-trung-uong', title: 'Phó Trưởng Ban', on },
    { person: minister, org: 'ban-chap-hanh-trung-uong-dang', title: 'Ủy viên Trung ương Đảng khóa XIII', on },
    { person: 'pham-duc-long-1970', org: mic, title: 'Thứ trưởng', on },
    { person: 'nguyen-huy-dung-1983', org: mic, title: 'Thứ trưởng', on },
    { person: 'do-cong-anh', org: centre, title: 'Giám đốc', on },
  ],
  projects: [
    { id: 'cong-ttdt-bo-tttt', name: 'Cổng Thông tin điện tử Bộ Thông tin và Truyền thông' },
    {
      id: 'quy-che-ban-bien-tap-cong-ttdt-bo-tttt',
      name: 'Quy chế hoạt động của Ban Biên tập Cổng Thông tin điện tử Bộ Thông tin và Truyền thông',
    },
    {
      id: 'chuyen-trang-tieng-anh-cong-ttdt-bo-tttt',
      name: 'Chuyên trang tiếng Anh của Cổng Thông tin điện tử Bộ Thông tin và Truyền thông',
    },
    { id: 'ky-yeu-nganh-tttt', name: 'Kỷ yếu ngành Thông tin và Truyền thông' },
    {
      id: 'tap-huan-thong-tin-tuyen-truyen-bo-tttt-2022',
      name: 'Tập huấn phổ biến nghiệp vụ về công tác thông tin, tuyên truyền năm 2022 của Bộ Thông tin và Truyền thông',
    },
    { id: 'he-thong-thu-dien-tu-bo-tttt', name: 'Hệ thống thư điện tử Bộ Thông tin và Truyền thông' },
    { id: 'truyen-thong-chinh-sach-bo-tttt', name: 'Truyền thông chính sách của Bộ Thông tin và Truyền thông' },
    { id: 'chuyen-doi-so-bo-tttt', name: 'Chuyển đổi số trong Bộ Thông tin và Truyền thông' },
    {
      id: 'chuyen-doi-so-toan-dien-trung-tam-thong-tin-2023',
      name: 'Chuyển đổi số toàn diện Trung tâm Thông tin năm 2023',
    },
    {
      id: 'phong-lab-san-pham-chuyen-doi-so-bo-tttt',
      name: 'Phòng Lab phát triển các sản phẩm chuyển đổi số làm mẫu',
    },
    {
      id: 'chuan-hoa-ung-dung-dung-chung-bo-tttt',
      name: 'Chuẩn hóa các ứng dụng dùng chung của Bộ Thông tin và Truyền thông',
    },
    {
      id: 'danh-gia-can-bo-qua-ung-dung-cntt-bo-tttt',
      name: 'Đánh giá năng lực cán bộ, công chức qua việc sử dụng, ứng dụng công nghệ thông tin',
    },
    {
      id: 'sua-doi-chuc-nang-trung-tam-thong-tin-bo-tttt-2023',
      name: 'Sửa đổi chức năng, nhiệm vụ và bổ sung lãnh đạo của Trung tâm Thông tin',
    },
    { id: 'cong-dich-vu-cong-quoc-gia', name: 'Cổng dịch vụ công Quốc Gia' },
  ],
  dates: [
    { what: 'reorganisation', reorganisation: 'thanh-lap-ban-bien-tap-cong-ttdt-2022', date: '2022-05-06' },
    {
      what: 'act',
      act: 'qd-847-qd-btttt-2022',
      date: '2022-05-06',
      reorganisation: 'thanh-lap-ban-bien-tap-cong-ttdt-2022',
    },
    {
      what: 'act',
      act: 'qd-924-qd-btttt-2022',
      date: '2022-05-20',
      project: 'quy-che-ban-bien-tap-cong-ttdt-bo-tttt',
    },
    { what: 'start', project: 'quy-che-ban-bien-tap-cong-ttdt-bo-tttt', date: '2022-05-20' },
    { what: 'start', project: 'chuyen-trang-tieng-anh-cong-ttdt-bo-tttt', date: '2022' },
    { what: 'start', project: 'tap-huan-thong-tin-tuyen-truyen-bo-tttt-2022', date: '2022' },
    { what: 'start', project: 'ky-yeu-nganh-tttt', date: '2022' },
    { what: 'start', project: 'chuyen-doi-so-toan-dien-trung-tam-thong-tin-2023', date: '2023' },
  ],
};
