import type { Article } from '../article.ts';

const centre = 'trung-tam-du-lieu-quoc-gia';
const inspector = 'nguyen-duy-ngoc-1964';
const director = 'nguyen-ngoc-cuong';
/** "Sáng 25/2"; the article and VIETJO's report of 26 February are of 2025. */
const on = '2025-02-25';

/** The ceremony at which the Ministry of Public Security announced the National Data Centre. */
export const trungTamDuLieu: Article = {
  source: 'seed-vietnamnet-2374902',
  bodies: [
    { id: 'bo-cong-an', name: 'Bộ Công an' },
    { id: centre, name: 'Trung tâm dữ liệu quốc gia' },
    { id: 'ban-giam-doc-trung-tam-du-lieu-quoc-gia', name: 'Ban Giám đốc Trung tâm dữ liệu quốc gia' },
    { id: 'phong-tham-muu-tong-hop-ttdlqg', name: 'Phòng Tham mưu tổng hợp' },
    { id: 'phong-hau-can-ttdlqg', name: 'Phòng Hậu cần' },
    { id: 'phong-quan-tri-du-lieu-ttdlqg', name: 'Phòng Quản trị dữ liệu' },
    {
      id: 'cuc-canh-sat-quan-ly-hanh-chinh-ve-trat-tu-xa-hoi',
      name: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
    },
    { id: 'chinh-phu', name: 'Chính phủ' },
    { id: 'bo-chinh-tri', name: 'Bộ Chính trị' },
    // "Bí thư Trung ương Đảng": a member of the Secretariat
    { id: 'ban-bi-thu', name: 'Ban Bí thư' },
    { id: 'uy-ban-kiem-tra-trung-uong', name: 'Ủy ban Kiểm tra Trung ương' },
  ],
  people: [
    { id: inspector, name: 'Nguyễn Duy Ngọc' },
    { id: 'luong-tam-quang-1965', name: 'Lương Tam Quang' },
    { id: director, name: 'Nguyễn Ngọc Cương' },
  ],
  posts: [
    { person: inspector, org: 'bo-chinh-tri', title: 'Ủy viên Bộ Chính trị khóa XIII', on },
    { person: inspector, org: 'ban-bi-thu', title: 'Ủy viên Ban Bí thư (Bí thư Trung ương Đảng) khóa XIII', on },
    { person: inspector, org: 'uy-ban-kiem-tra-trung-uong', title: 'Chủ nhiệm', on },
    { person: 'luong-tam-quang-1965', org: 'bo-cong-an', title: 'Bộ trưởng', on },
    { person: director, org: centre, title: 'Giám đốc', on },
    { person: director, org: 'bo-cong-an', title: 'Thiếu tướng Công an nhân dân', on },
  ],
  projects: [
    { id: 'de-an-trung-tam-du-lieu-quoc-gia', name: 'Đề án Trung tâm dữ liệu quốc gia' },
    { id: 'de-an-06', name: 'Đề án 06' },
    { id: 'luat-du-lieu', name: 'Luật Dữ liệu' },
    { id: 'van-ban-huong-dan-thi-hanh-luat-du-lieu', name: 'Xây dựng các văn bản hướng dẫn thi hành Luật Dữ liệu' },
    { id: 'quy-doi-moi-sang-tao-ve-khoa-hoc-du-lieu', name: 'Quỹ đổi mới sáng tạo về khoa học dữ liệu' },
    {
      id: 'co-che-khuyen-khich-khai-thac-du-lieu',
      name: 'Cơ chế, chính sách khuyến khích khai thác, sử dụng dữ liệu',
    },
    {
      id: 'hoan-thien-cac-co-so-du-lieu-quoc-gia',
      name: 'Hoàn thiện các cơ sở dữ liệu quốc gia, cơ sở dữ liệu chuyên ngành',
    },
    { id: 'kho-du-lieu-ve-con-nguoi', name: 'Kho dữ liệu về con người' },
    { id: 'kho-du-lieu-tong-hop-quoc-gia', name: 'Kho dữ liệu tổng hợp từ các cơ sở dữ liệu quốc gia' },
    {
      id: 'kien-toan-to-chuc-trung-tam-du-lieu-quoc-gia',
      name: 'Kiện toàn tổ chức Trung tâm dữ liệu quốc gia theo từng giai đoạn',
    },
  ],
  dates: [
    { what: 'reorganisation', reorganisation: 'thanh-lap-ttdlqg-2025', date: on },
    { what: 'reorganisation', reorganisation: 'thanh-lap-3-phong-ttdlqg-2025', date: on },
    { what: 'start', project: 'de-an-trung-tam-du-lieu-quoc-gia', date: '2023-10-30' },
    { what: 'act', act: 'nq-175-nq-cp-2023', date: '2023-10-30', project: 'de-an-trung-tam-du-lieu-quoc-gia' },
    { what: 'act', act: 'nq-175-nq-cp-2023', date: '2023-10-30', reorganisation: 'thanh-lap-ttdlqg-2025' },
  ],
};
