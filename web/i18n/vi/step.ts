/** Texts of a step of the org chart from one day to another. */
export const step = {
  title: 'Từ {{from}} đến {{to}}: {{count}} việc thay đổi trong phần đang hiện',
  by: 'xem việc sắp xếp',
  all: 'Xem cả {{count}} thay đổi',
  fewer: 'Thu gọn danh sách',
  compare: 'So sánh hai ngày này trong toàn bộ',
  kind: {
    merged: 'Hợp nhất:',
    absorbed: 'Nhập vào:',
    divided: 'Chia tách:',
    separated: 'Tách ra:',
    became: 'Chuyển thành:',
    born: 'Thành lập:',
    ended: 'Kết thúc:',
    renamed: 'Đổi tên:',
    moved: 'Chuyển về:',
    reranked: 'Đổi loại, cấp:',
    reheaded: 'Thay người đứng đầu:',
  },
} as const;
