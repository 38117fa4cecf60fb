import type { Organisation } from '../schema.ts';

/** The reform in force on this day abolished the districts and joined the communes (Nghị quyết 203/2025/QH15, Luật 72/2025/QH15). */
export const REFORM_DAY = '2025-07-01';

/** The Standing Committee's resolutions on the communes, the amendment of the Constitution and the law are all of this day. */
export const DECIDED = '2025-06-16';

/** The tables do not say when the older units began: they were there on the day before, and not always. */
export const THERE_BEFORE = '[..2025-06-30]';

/** The Office's list of units, which gives names and codes. */
export const OFFICE_LIST = 'gso-danh-muc-hanh-chinh';

/** Sources of every row of the tables. */
export const TABLE_SOURCES: readonly string[] = [OFFICE_LIST, 'sapnhap-bando', 'github-vietnamadminunits'];

/** The acts that ended the districts. */
export const END_OF_DISTRICTS: readonly string[] = ['nq-203-2025-qh15', 'luat-72-2025-qh15'];

/** The level of a commune or district. */
export type Level = NonNullable<Organisation['level']>;

type LevelWords = { readonly vi: string; readonly en: string };

/** The word with which the name of a unit of each level begins in Vietnamese and ends in English. */
export const LEVEL_WORDS: Readonly<Record<Level, LevelWords>> = {
  xa: { vi: 'Xã', en: 'Commune' },
  phuong: { vi: 'Phường', en: 'Ward' },
  'thi-tran': { vi: 'Thị trấn', en: 'Township' },
  'dac-khu': { vi: 'Đặc khu', en: 'Special Zone' },
  huyen: { vi: 'Huyện', en: 'District' },
  quan: { vi: 'Quận', en: 'District' },
  'thi-xa': { vi: 'Thị xã', en: 'Town' },
  'thanh-pho': { vi: 'Thành phố', en: 'City' },
};

/** Whether a Vietnamese name begins with the word of its level. */
export const namesItsLevel = (vi: string, level: Level): boolean => vi.startsWith(`${LEVEL_WORDS[level].vi} `);

/** The English name of a unit, derived: `Phường Phúc Xá` is Phúc Xá Ward, `Phường 4` is Ward 4. */
export const englishName = (vi: string, level: Level): string => {
  const words = LEVEL_WORDS[level];
  const own = vi.slice(words.vi.length + 1);
  return /^\d+$/.test(own) ? `${words.en} ${own}` : `${own} ${words.en}`;
};
