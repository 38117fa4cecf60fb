import type { Article, Named } from '../article.ts';

const mic = 'bo-thong-tin-va-truyen-thong';
const minister = 'nguyen-manh-hung-1962';
/** "Chiều ngày 9/12", at the meeting for the fourth quarter of 2024. */
const on = '2024-12-09';

const department = (place: string, name: string): Named => ({
  id: `so-thong-tin-va-truyen-thong-${place}`,
  name: `Sở Thông tin và Truyền thông ${name}`,
});

const provinces: readonly Named[] = [
  { id: 'tinh-binh-duong', name: 'Tỉnh Bình Dương' },
  { id: 'thanh-pho-hai-phong-cu', name: 'Thành phố Hải Phòng' },
  { id: 'tinh-hai-duong', name: 'Tỉnh Hải Dương' },
  { id: 'thanh-pho-da-nang-cu', name: 'Thành phố Đà Nẵng' },
  { id: 'thanh-pho-can-tho-cu', name: 'Thành phố Cần Thơ' },
  { id: 'tinh-bac-lieu', name: 'Tỉnh Bạc Liêu' },
  { id: 'tinh-thua-thien-hue', name: 'Tỉnh Thừa Thiên Huế' },
  { id: 'thanh-pho-ha-noi', name: 'Thành phố Hà Nội' },
  { id: 'tinh-dak-nong', name: 'Tỉnh Đắk Nông' },
  { id: 'tinh-ha-tinh', name: 'Tỉnh Hà Tĩnh' },
];

const departments: readonly Named[] = [
  department('tinh-dak-nong', 'tỉnh Đắk Nông'),
  department('thanh-pho-hai-phong', 'thành phố Hải Phòng'),
  // Examples of what "các sở TT&TT" and "nhiều sở TT&TT" did.
  department('tinh-binh-duong', 'tỉnh Bình Dương'),
  department('tinh-hai-duong', 'tỉnh Hải Dương'),
  department('thanh-pho-da-nang', 'thành phố Đà Nẵng'),
  department('thanh-pho-can-tho', 'thành phố Cần Thơ'),
  department('tinh-bac-lieu', 'tỉnh Bạc Liêu'),
  department('tinh-thua-thien-hue', 'tỉnh Thừa Thiên Huế'),
];

const localProjects: readonly Named[] = [
  { id: 'ha-ngam-cap-vien-thong-binh-duong-2024', name: 'Hạ ngầm, chỉnh trang cáp viễn thông tại Bình Dương' },
  {
    id: 'muc-tieu-internet-diem-buu-chinh-hai-phong',
    name: 'Mục tiêu 100% xã có điểm phục vụ bưu chính có kết nối Internet tại Hải Phòng',
  },
  { id: 'nen-tang-make-in-danang', name: 'Nền tảng chuyển đổi số Make in DaNang' },
  { id: 'cho-gao-online', name: 'Chợ gạo online' },
  {
    id: 'ke-hoach-hien-dien-truc-tuyen-bac-lieu',
    name: 'Kế hoạch hỗ trợ doanh nghiệp hiện diện trực tuyến của Bạc Liêu',
  },
  {
    id: 'he-thong-mang-luoi-phat-ngon-thua-thien-hue',
    name: 'Hệ thống mạng lưới phát ngôn của tỉnh Thừa Thiên Huế',
  },
  { id: 'hue-s', name: 'Hue-S' },
  {
    id: 'chuyen-du-lieu-len-dam-may-ha-noi',
    name: 'Thuê dịch vụ điện toán đám mây và chuyển dữ liệu của Hà Nội',
  },
  { id: 'su-dung-lai-may-tinh-cu-ha-noi', name: 'Chương trình sử dụng lại máy tính cũ của Hà Nội' },
  { id: 'kho-du-lieu-dung-chung-hai-phong', name: 'Kho dữ liệu dùng chung thành phố Hải Phòng' },
  { id: 'cong-du-lieu-mo-hai-phong', name: 'Cổng dữ liệu mở thành phố Hải Phòng' },
  {
    id: 'nen-tang-phan-tich-xu-ly-tong-hop-hai-phong',
    name: 'Nền tảng phân tích, xử lý tổng hợp thành phố Hải Phòng',
  },
  {
    id: 'ung-dung-ai-chi-dao-dieu-hanh-hai-phong',
    name: 'Ứng dụng AI phục vụ chỉ đạo, điều hành của thành phố Hải Phòng',
  },
];

const centralProjects: readonly Named[] = [
  { id: 'ke-hoach-phat-trien-ha-tang-so-cap-tinh', name: 'Kế hoạch phát triển hạ tầng số của các tỉnh' },
  {
    id: 'chia-se-kinh-nghiem-hang-quy-bo-tttt',
    name: 'Quy định thu thập, chia sẻ kinh nghiệm, cách làm tốt mỗi quý một lần của Bộ Thông tin và Truyền thông',
  },
  { id: 'xoa-vung-lom-song', name: 'Xóa vùng lõm sóng di động' },
  // "Bộ Chính trị sắp ban hành Nghị quyết về chuyển đổi số": it came on 22 December 2024.
  {
    id: 'nghi-quyet-57-nq-tw',
    name: 'Nghị quyết 57-NQ/TW về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
  },
  {
    id: 'xay-dung-co-so-du-lieu-bo-nganh-dia-phuong-2025',
    name: 'Hoàn thành xây dựng cơ sở dữ liệu của các bộ, ngành, địa phương trong năm 2025',
  },
  {
    id: 'chuyen-sang-chinh-phu-so-2025',
    name: 'Kết thúc giai đoạn Chính phủ điện tử, chuyển sang giai đoạn phát triển Chính phủ số trong năm 2025',
  },
  { id: 'muc-tieu-dich-vu-cong-toan-trinh-2025', name: 'Mục tiêu hồ sơ trực tuyến toàn trình năm 2025' },
  {
    id: 'chu-truong-hop-nhat-bo-tttt-bo-khcn-2024',
    name: 'Chủ trương hợp nhất Bộ Thông tin và Truyền thông với Bộ Khoa học và Công nghệ',
  },
  {
    id: 'chu-truong-hop-nhat-so-tttt-so-khcn-2024',
    name: 'Chủ trương hợp nhất Sở Thông tin và Truyền thông với Sở Khoa học và Công nghệ',
  },
];

/** The quarterly meeting of 9 December 2024, when the merger of the two ministries was spoken of before any act. */
export const hopNhat: Article = {
  source: 'seed-tincongnghe-hop-nhat',
  bodies: [
    { id: mic, name: 'Bộ Thông tin và Truyền thông' },
    { id: 'bo-khoa-hoc-va-cong-nghe-1992', name: 'Bộ Khoa học và Công nghệ' },
    { id: 'so-thong-tin-va-truyen-thong', name: 'Sở Thông tin và Truyền thông' },
    { id: 'so-khoa-hoc-va-cong-nghe-truoc-2025', name: 'Sở Khoa học và Công nghệ' },
    { id: 'van-phong-bo-bo-tttt', name: 'Văn phòng Bộ' },
    { id: 'cuc-vien-thong', name: 'Cục Viễn thông' },
    { id: 'bo-chinh-tri', name: 'Bộ Chính trị' },
    { id: 'ban-chap-hanh-trung-uong-dang', name: 'Ban Chấp hành Trung ương Đảng' },
    ...provinces,
    ...departments,
  ],
  people: [
    { id: minister, name: 'Nguyễn Mạnh Hùng' },
    { id: 'pham-duc-long-1970', name: 'Phạm Đức Long' },
    { id: 'vu-dai-thang-hai-phong', name: 'Vũ Đại Thắng' },
  ],
  posts: [
    { person: minister, org: mic, title: 'Bộ trưởng', on },
    { person: minister, org: 'ban-chap-hanh-trung-uong-dang', title: 'Ủy viên Trung ương Đảng khóa XIII', on },
    { person: 'pham-duc-long-1970', org: mic, title: 'Thứ trưởng', on },
    {
      person: 'vu-dai-thang-hai-phong',
      org: 'so-thong-tin-va-truyen-thong-thanh-pho-hai-phong',
      title: 'Phó Giám đốc Sở',
      on,
    },
  ],
  projects: [...localProjects, ...centralProjects],
  dates: [
    { what: 'start', project: 'he-thong-mang-luoi-phat-ngon-thua-thien-hue', date: '2024-03' },
    { what: 'start', project: 'chu-truong-hop-nhat-bo-tttt-bo-khcn-2024', date: '[..2024-12-09]' },
    { what: 'start', project: 'chu-truong-hop-nhat-so-tttt-so-khcn-2024', date: '[..2024-12-09]' },
  ],
};
