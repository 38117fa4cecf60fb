import { parseTitle } from './titles/parse.ts';
import { headsBody } from './titles/roles.ts';

export { normalEnglish } from './titles/english.ts';
export { type ParsedTitle, parseTitle } from './titles/parse.ts';
export { headsBody, isSingleTitle, sortOf } from './titles/roles.ts';
export { spellOut } from './titles/words.ts';

/** Whether a title, as printed, heads the body of that name (an acting head too). */
export const isHeadTitle = (title: string, body: string): boolean => headsBody(parseTitle(title, [body]).title, body);

/** Whether the printed title itself says that the holder acts (quyền) for a vacant seat: `Quyền Bộ trưởng`. */
export const saysActing = (title: string): boolean => parseTitle(title, []).acting;
