import type { Day } from '#temporal';
import type { List } from './questions.ts';

/** A list to convert, from one day to another. */
export type Job = { readonly list: List; readonly from: Day; readonly to: Day };
