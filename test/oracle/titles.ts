import type { Opening } from './generate/plan.ts';

/** A title of the generated states as it is printed, and, worked out by hand, what it means. */
export type Title = {
  readonly vi: string;
  /** The end of the id of its seat. */
  readonly seat: string;
  readonly head: boolean;
  readonly sort: 'seat' | 'rank' | 'membership';
  readonly acting: boolean;
  readonly inCharge: boolean;
  /** Whether one person at a time holds the seat. */
  readonly single: boolean;
};

const title = (vi: string, seat: string, more: Partial<Title> = {}): Title => ({
  vi,
  seat,
  head: false,
  sort: 'seat',
  acting: false,
  inCharge: false,
  single: false,
  ...more,
});

const HEAD = { head: true, single: true } as const;

const COMMON = [
  title('Ủy viên', 'uy-vien', { sort: 'membership' }),
  title('Đại tá', 'dai-ta', { sort: 'rank' }),
] as const;

/** The titles of each kind of body: first its head, its head acting, its deputies. */
export const TITLES: Readonly<Record<Opening, readonly Title[]>> = {
  Bộ: [
    title('Bộ trưởng', 'bo-truong', HEAD),
    title('Quyền Bộ trưởng', 'bo-truong', { ...HEAD, acting: true }),
    title('Thứ trưởng', 'thu-truong'),
    title('Thứ trưởng phụ trách', 'thu-truong-phu-trach'),
    ...COMMON,
  ],
  Cục: [
    title('Cục trưởng', 'cuc-truong', HEAD),
    title('Quyền Cục trưởng', 'cuc-truong', { ...HEAD, acting: true }),
    title('Phó Cục trưởng', 'pho-cuc-truong'),
    title('Phó Cục trưởng phụ trách', 'pho-cuc-truong', { inCharge: true }),
    ...COMMON,
  ],
  Xã: [
    title('Chủ tịch', 'chu-tich', HEAD),
    title('Quyền Chủ tịch', 'chu-tich', { ...HEAD, acting: true }),
    title('Phó Chủ tịch', 'pho-chu-tich'),
    title('Phó Chủ tịch phụ trách', 'pho-chu-tich', { inCharge: true }),
    ...COMMON,
  ],
};

const ALL = Object.values(TITLES).flat();

/** What a printed title of the generated states means; throws for any other. */
export const titleOf = (vi: string): Title => {
  const found = ALL.find((one) => one.vi === vi);
  if (found === undefined) throw new Error(`no title of the generated states: ${vi}`);
  return found;
};
