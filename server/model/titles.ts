import { fold } from './fold.ts';

/**
 * Titles that head a body, without marks, as they begin. Deputies, members, delegates, ranks and staff are not here:
 * `Phó Bí thư` does not begin with `bi thu`.
 */
const HEADS = [
  'bi thu thu nhat',
  'bi thu tinh uy',
  'bi thu thanh uy',
  'bi thu huyen uy',
  'bi thu quan uy',
  'bi thu thi uy',
  'bi thu dang uy',
  'bi thu ban can su dang',
  'bi thu quan uy trung uong',
  'bi thu tinh doan',
  'bi thu thanh doan',
  'bo truong',
  'chanh an',
  'chanh thanh tra',
  'chanh van phong',
  'chu nhiem',
  'chu tich',
  'cuc truong',
  'giam doc',
  'hieu truong',
  'kiem toan truong',
  'thong doc',
  'thu tuong chinh phu',
  'thu truong co quan',
  'to truong',
  'tong bien tap',
  'tong bi thu',
  'tong cuc truong',
  'tong giam doc',
  'tong kiem toan nha nuoc',
  'tong thanh tra',
  'tong tham muu truong',
  'truong ban',
  'truong cong an',
  'truong tieu ban',
  'tu lenh',
  'vien truong',
  'vu truong',
  'dai su',
  'tong lanh su',
];

/** Heads of one part of a body, or of another body than the one the tenure names. */
const NOT_HEADS = [
  /^chu tich hoi dong (thanh vien|quan tri)/,
  /^chu nhiem (khoa|chinh tri)/,
  /^truong ban (kiem soat|nghien cuu)/,
  /^vu truong .*(thu ky|truong co quan)/,
  /^chu tich hoi dong doi/,
];

const ALONE = ['bi thu', 'thu tuong', 'bo truong'];

const withoutActing = (folded: string): string => folded.replace(/^(quyen|phu trach) /, '');

/** Whether a title, as printed, heads the body it is held at (an acting head too). */
export const isHeadTitle = (title: string): boolean => {
  const folded = withoutActing(fold(title));
  if (NOT_HEADS.some((form) => form.test(folded))) return false;
  return ALONE.includes(folded) || HEADS.some((head) => folded === head || folded.startsWith(`${head} `));
};

/** Whether the printed title itself says that the holder acts (quyền) for a vacant seat: `Quyền Bộ trưởng`. */
export const saysActing = (title: string): boolean => title.normalize('NFC').toLowerCase().startsWith('quyền ');
