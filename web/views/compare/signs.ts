import { CHANGE_SIGN, DIVIDED_SIGN } from '../../style/tokens.ts';
import type { Sign } from './lines.ts';

/** The sign that stands beside the word of a change. */
export const SIGNS: Readonly<Record<Sign, string>> = {
  ...CHANGE_SIGN,
  divided: DIVIDED_SIGN,
  reranked: '⇅',
  reheaded: '↻',
};
