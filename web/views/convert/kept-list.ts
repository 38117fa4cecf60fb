import { forget, remember, remembered } from '../../tab-memory.ts';
import type { Source } from './sheets.ts';

// A list that is too long for the address is kept in this tab, so that it is still there when the page is loaded again. It leaves the tab
// for nowhere: it goes with the tab, or when the reader drops it.

const KEY = 'danh-sach';

/** The longest text that is kept (characters): a tab has room for some five million. */
const MOST = 2_000_000;

/** No longer keeps a list. */
export const forgetKept = (): void => forget(KEY);

/** Keeps a text in place of the one before; a file, or what is too long, is not kept. */
export const keepList = ({ content }: Source): void => {
  forgetKept();
  if (typeof content === 'string' && content.length <= MOST) remember(KEY, content);
};

/** The list that is kept; null where there is none. */
export const keptList = (): Source | null => {
  const content = remembered(KEY);
  return content === null ? null : { name: null, content };
};
