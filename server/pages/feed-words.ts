/** The languages of a feed. */
export type FeedLanguage = 'vi' | 'en';

/** What can happen to a body, as the API names it. */
export type FeedChange =
  | 'ESTABLISHED'
  | 'ENDED'
  | 'MERGED'
  | 'DIVIDED'
  | 'SEPARATED'
  | 'RENAMED'
  | 'MOVED'
  | 'RERANKED'
  | 'REHEADED';

/** What stands before the other bodies of a change: what came out of them, else what it went into. */
export const FEED_SIGNS: Partial<Readonly<Record<FeedChange, string>>> = { ESTABLISHED: '←' };

type Words = {
  readonly title: string;
  readonly titleOf: (name: string) => string;
  readonly about: string;
  readonly month: (month: string, year: number, count: number) => string;
  readonly rest: (count: number) => string;
  readonly all: string;
  readonly types: Readonly<Record<FeedChange, string>>;
};

/** The words of the feed of changes. */
export const FEED_WORDS: Readonly<Record<FeedLanguage, Words>> = {
  vi: {
    title: 'Bộ Máy: thay đổi của bộ máy nhà nước',
    titleOf: (name) => `Bộ Máy: thay đổi ở ${name} và các đơn vị trực thuộc`,
    about:
      'Những thay đổi chắc chắn, theo tháng xảy ra. Ngày cập nhật của mỗi mục là ngày bản dữ liệu mới nhất có sửa nội dung của mục.',
    month: (month, year, count) => `Tháng ${month}/${year}: ${count.toLocaleString('vi')} thay đổi`,
    rest: (count) => `và ${count.toLocaleString('vi')} thay đổi khác`,
    all: 'Xem tất cả',
    types: {
      ESTABLISHED: 'thành lập',
      ENDED: 'kết thúc',
      MERGED: 'hợp nhất, sáp nhập',
      DIVIDED: 'chia',
      SEPARATED: 'tách',
      RENAMED: 'đổi tên',
      MOVED: 'chuyển cấp trên',
      RERANKED: 'đổi hạng hoặc loại',
      REHEADED: 'thay người đứng đầu',
    },
  },
  en: {
    title: 'Bộ Máy: changes of the Vietnamese state',
    titleOf: (name) => `Bộ Máy: changes of ${name} and what is below it`,
    about:
      'Changes that are certain, by the month in which they happened. An entry is updated on the day of the newest data release that changed what it says.',
    month: (month, year, count) =>
      `${month}/${year}: ${count.toLocaleString('en')} ${count === 1 ? 'change' : 'changes'}`,
    rest: (count) => `and ${count.toLocaleString('en')} more`,
    all: 'See all',
    types: {
      ESTABLISHED: 'established',
      ENDED: 'ended',
      MERGED: 'merged',
      DIVIDED: 'divided',
      SEPARATED: 'partly split off',
      RENAMED: 'renamed',
      MOVED: 'moved to another parent',
      RERANKED: 'changed in rank or kind',
      REHEADED: 'headed by somebody else',
    },
  },
};
