import { fold } from '../fold.ts';

/** English of normal titles that no source's row prints by itself, folded Vietnamese first. */
const ENGLISH: Readonly<Record<string, string>> = {
  'bi thu': 'Secretary',
  'bi thu thu nhat': 'First Secretary',
  'bi thu thuong truc': 'Permanent Secretary',
  'pho bi thu': 'Deputy Secretary',
  'pho bi thu thuong truc': 'Permanent Deputy Secretary',
  'pho bi thu chuyen trach': 'Full-time Deputy Secretary',
  'chu tich': 'Chair',
  'pho chu tich': 'Vice Chair',
  'pho chu tich thuong truc': 'Permanent Vice Chair',
  'chu nhiem': 'Chair',
  'pho chu nhiem': 'Deputy Chair',
  'giam doc': 'Director',
  'pho giam doc': 'Deputy Director',
  'thu tuong': 'Prime Minister',
  'tong thu ky': 'Secretary General',
  'bo truong': 'Minister',
  'chanh van phong': 'Chief of Office',
  'pho truong ban thuong truc': 'Permanent Deputy Head',
  'truong ban': 'Head',
  'pho cuc truong': 'Deputy Director General',
  'pho tong cuc truong': 'Deputy Director General',
  'pho chanh van phong': 'Deputy Chief of Office',
  'dai bieu quoc hoi': 'Deputy of the National Assembly',
  'uy vien trung uong dang': 'Member of the Party Central Committee',
  'uy vien du khuyet trung uong dang': 'Alternate Member of the Party Central Committee',
  'uy vien bo chinh tri': 'Member of the Politburo',
  'uy vien ban bi thu': 'Member of the Secretariat',
};

const commonest = (texts: readonly string[]): string | null => {
  const count = (text: string) => texts.filter((other) => other === text).length;
  return texts.reduce<string | null>((best, text) => (best !== null && count(best) >= count(text) ? best : text), null);
};

/** The printed title of one tenure in both languages. */
export type PrintedTitle = { readonly vi: string; readonly en?: string | undefined };

/**
 * The English of a normal title: what most rows say that print just that title, else what this product says, else what the rows print,
 * without the qualifiers; null where none has English.
 */
export const normalEnglish = (normal: string, printed: readonly PrintedTitle[]): string | null => {
  const same = printed.filter(({ vi }) => fold(vi) === fold(normal)).flatMap(({ en }) => en ?? []);
  const any = printed.flatMap(({ en }) => en ?? []).map((en) => en.replace(/^Acting /, ''));
  return commonest(same) ?? ENGLISH[fold(normal)] ?? commonest(any);
};
