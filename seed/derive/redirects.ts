import type { RedirectFact } from '../record.ts';
import { noteProps } from './fact.ts';
import { type GraphRow, link, row } from './row.ts';

/** A merged id that stays a way to the thing it was joined into, with the reason and what states that the two are one. */
export const redirectRow = ({ from, to, reason, sources }: RedirectFact): GraphRow => {
  const { noteVi, noteEn } = noteProps(reason);
  const props = { id: from, key: from, to, reasonVi: noteVi, reasonEn: noteEn, sources };
  return row('Redirect', props, [link('TO', from, to)]);
};
