const MARKS = /\p{Mn}/gu;
const OTHER = /[^a-z0-9]+/g;

/** A text without marks, in small letters, only words and numbers: `Quận/Huyện` is `quan huyen`. */
export const plainText = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd').replace(OTHER, ' ').trim();
