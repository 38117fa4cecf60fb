import { fold } from './fold.ts';

/**
 * Titles that head a body, whole and without marks. A longer title (`Vụ trưởng Vụ Pháp chế` at a ministry, `Trưởng Ban Tổ chức Tỉnh ủy`)
 * heads a part of the body that the record names, so it is not here; nor are deputies, members, delegates and ranks.
 */
const HEADS: ReadonlySet<string> = new Set([
  ...[
    'bo truong',
    'bo truong chu nhiem',
    'thong doc',
    'tong thanh tra',
    'thu tuong chinh phu',
    'tong kiem toan nha nuoc',
  ],
  ...['chu tich nuoc', 'chu tich quoc hoi', 'tong bi thu', 'chanh an', 'vien truong', 'tong tham muu truong'],
  ...[
    'tong cuc truong',
    'cuc truong',
    'vu truong',
    'chanh van phong',
    'chanh thanh tra',
    'chu nhiem van phong quoc hoi',
  ],
  ...['tong thu ky quoc hoi chu nhiem van phong quoc hoi', 'giam doc', 'tong giam doc', 'hieu truong', 'tong bien tap'],
  ...['truong ban', 'truong ban kiem nhiem', 'truong tieu ban', 'to truong', 'chu nhiem', 'chu tich'],
  ...['chu tich kiem tong giam doc', 'tu lenh', 'su doan truong', 'dai su truong phai doan', 'tong lanh su'],
  ...['giam doc so', 'giam doc cong an tinh', 'giam doc cong an thanh pho', 'truong cong an huyen'],
  ...[
    'chu tich uy ban nhan dan',
    'chu tich hoi dong nhan dan',
    'bi thu',
    'bi thu thu nhat',
    'bi thu thu nhat trung uong doan',
  ],
  ...['bi thu tinh uy', 'bi thu thanh uy', 'bi thu huyen uy', 'bi thu quan uy', 'bi thu thi uy', 'bi thu dang uy'],
  ...['bi thu ban can su dang', 'bi thu quan uy trung uong', 'bi thu tinh doan', 'bi thu thanh doan'],
]);

const COUNCILS = /^chu tich (ubnd|hdnd) (tinh|thanh pho|quan|huyen|thi xa|phuong|xa)$/;

/** Titles that head only a body whose name opens with these words: a ministry's Chánh Văn phòng heads its office, not the ministry. */
const ONLY_OF: Readonly<Record<string, readonly string[]>> = {
  'chanh van phong': ['van phong'],
  'chanh thanh tra': ['thanh tra'],
  'cuc truong': ['cuc', 'tong cuc', 'bo tu lenh'],
  'vu truong': ['vu'],
  'bi thu dang uy': ['dang uy', 'dang bo'],
};

const opens = (name: string, words: readonly string[]): boolean =>
  words.some((word) => name === word || name.startsWith(`${word} `));

/** Whether a title, as printed, heads the body of that name (an acting head too). */
export const isHeadTitle = (title: string, body: string): boolean => {
  const folded = fold(title).replace(/^quyen /, '');
  if (!HEADS.has(folded) && !COUNCILS.test(folded)) return false;
  const only = ONLY_OF[folded];
  return only === undefined || opens(fold(body), only);
};

/** Whether the printed title itself says that the holder acts (quyền) for a vacant seat: `Quyền Bộ trưởng`. */
export const saysActing = (title: string): boolean => title.normalize('NFC').toLowerCase().startsWith('quyền ');
