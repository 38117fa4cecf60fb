import { fold } from '../fold.ts';
import { spellOut } from './words.ts';

/**
 * Titles that head the body in which they stand, folded and in their normal form. A longer title (`Vụ trưởng Vụ Pháp chế` at a
 * ministry) heads a part of the body that the record names, so it is not here; nor are deputies, members, delegates and ranks.
 * Grounds: the Constitution of 2013 (art. 70, 86, 95), the Laws on the Organisation of the Government and of local administration, the
 * Party's charter; for units the decrees on their functions, which give each one head (`Cục trưởng`, `Vụ trưởng`, `Giám đốc`).
 */
const HEADS: ReadonlySet<string> = new Set([
  ...['bo truong', 'thong doc', 'tong thanh tra', 'thu tuong', 'tong kiem toan nha nuoc', 'chu tich nuoc'],
  ...['tong bi thu', 'chanh an', 'vien truong', 'tong tham muu truong', 'tong cuc truong', 'cuc truong', 'vu truong'],
  ...['chanh van phong', 'chanh thanh tra', 'giam doc', 'tong giam doc', 'hieu truong', 'tong bien tap', 'truong ban'],
  ...['truong tieu ban', 'to truong', 'chu nhiem', 'chu tich', 'chu tich kiem tong giam doc', 'tu lenh'],
  ...['su doan truong', 'dai su truong phai doan', 'tong lanh su', 'truong cong an huyen', 'bi thu', 'bi thu thu nhat'],
]);

/** Titles that head only a body whose name opens with these words: a ministry's Chánh Văn phòng heads its office, not the ministry. */
const ONLY_OF: Readonly<Record<string, readonly string[]>> = {
  'chanh van phong': ['van phong'],
  'chanh thanh tra': ['thanh tra'],
  'cuc truong': ['cuc', 'tong cuc', 'bo tu lenh'],
  'vu truong': ['vu'],
  // The Youth Union's centre has several secretaries under its first one.
  'bi thu': [
    ...['tinh uy', 'thanh uy', 'quan uy', 'huyen uy', 'thi uy', 'dang uy', 'dang bo', 'ban can su dang'],
    ...['tinh doan', 'thanh doan', 'quan doan', 'huyen doan', 'thi doan'],
  ],
};

const opensWith = (name: string, words: readonly string[]): boolean =>
  words.some((word) => name === word || name.startsWith(`${word} `));

/** Whether a normal title heads the body of that name. */
export const headsBody = (normal: string, body: string): boolean => {
  const folded = fold(normal);
  if (!HEADS.has(folded)) return false;
  const only = ONLY_OF[folded];
  return only === undefined || opensWith(fold(body), only);
};

/** Other titles that are whole without the name of their body: deputies, and seats beside the head. */
const OTHERS: ReadonlySet<string> = new Set([
  ...['thu truong', 'tong thu ky', 'chinh uy', 'tham muu truong', 'bi thu dang uy', 'chu tich hoi dong thanh vien'],
  ...[
    'chu tich hoi dong quan tri',
    'ke toan truong',
    'bi thu thuong truc',
    'nguoi phat ngon',
    'thu truong thuong truc',
  ],
]);

/** A deputy's title is a head's with `Phó` before and, of the permanent or full-time one, `Thường trực` or `chuyên trách` behind. */
const deputyOf = (folded: string): string => folded.replace(/^pho /, '').replace(/ (?:thuong truc|chuyen trach)$/, '');

/** Titles that head a named part of a body: `Trưởng Ban Tổ chức`, `Vụ trưởng Vụ Pháp chế`. */
const OF_PART =
  /^(?:pho )?(?:truong ban|truong phong|truong khoa|vu truong vu|cuc truong cuc|chu nhiem uy ban|chu nhiem khoa|giam doc trung tam|thu truong co quan) \S/;

/** Whether a title says enough without the name of its body behind it; a run of several titles (commas) never does. */
export const isWhole = (title: string): boolean => {
  const folded = fold(title);
  if (/[,;]/.test(title)) return false;
  return HEADS.has(folded) || OTHERS.has(folded) || HEADS.has(deputyOf(folded)) || OF_PART.test(folded);
};

/**
 * Other seats that one person holds at a time. `Thường trực Ban Bí thư`: the Politburo assigns one of its members (Party regulations on
 * the work of the Secretariat); `Tổng Thư ký Quốc hội`: Law on the Organisation of the National Assembly 2014, art. 98; political
 * commissars: the Politburo's Resolution 51-NQ/TW of 2005; boards: Law on Enterprises, one chair. A permanent deputy is a seat of its
 * own by the assignment that names it, but no act says that there is only one.
 */
const SINGLES: ReadonlySet<string> = new Set([
  ...['thuong truc ban bi thu', 'tong thu ky', 'chinh uy', 'tham muu truong', 'ke toan truong', 'bi thu dang uy'],
  ...['chu tich hoi dong thanh vien', 'chu tich hoi dong quan tri', 'chanh van phong', 'chanh thanh tra'],
]);

/** Whether only one person holds a seat of that normal title at a time. */
export const isSingleTitle = (normal: string, body: string): boolean => {
  const folded = fold(normal);
  if (headsBody(normal, body)) return true;
  if (/[,;]/.test(normal) || folded.startsWith('pho ')) return false;
  return SINGLES.has(folded) || OF_PART.test(folded);
};

const RANKS =
  /^(?:thieu|trung|thuong|dai) (?:uy|ta|tuong)(?: cong an nhan dan| quan doi nhan dan)?$|^(?:chuan |pho )?do doc$/;

/** Whether a title is a rank of army or police (Law on Officers of the Army 1999, art. 10; Law on the People's Police 2018, art. 21). */
export const isRank = (title: string): boolean => RANKS.test(fold(title));

/** The sort of a normal title: a rank, one of many members of a body that decides together, or a seat. */
export const sortOf = (normal: string): 'seat' | 'rank' | 'membership' => {
  if (isRank(normal)) return 'rank';
  const folded = fold(spellOut(normal));
  const several = /[,;]/.test(normal) || / kiem /.test(` ${folded} `);
  return /^(?:uy vien|dai bieu|thanh vien|tham gia)\b/.test(folded) && !several ? 'membership' : 'seat';
};
