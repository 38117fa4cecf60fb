import { fold } from '../fold.ts';
import { headsBody } from '../titles.ts';
import { type Level, levelOf } from './levels.ts';
import { type Ladder, MEMBERSHIPS, STEPS, type Step } from './rank-steps.ts';
import type { Post } from './record.ts';

/** What of a post says its rank; texts are folded. */
export type Seated = {
  readonly title: string;
  /** It heads its body, or is a deputy of who does. */
  readonly place: 'head' | 'deputy' | null;
  readonly kind: Post['body']['kind'];
  readonly branch: Post['body']['branch'];
  readonly level: Level | null;
  readonly body: string;
};

/** The rank of a seat: its step on a ladder. */
export type Rank = Pick<Step, 'name' | 'low' | 'high'> & { readonly ladder: Ladder };

/** `Phó Cục trưởng [Thường trực]` is a deputy of the Cục trưởng; a ministry's deputy is a Thứ trưởng. */
const isDeputy = (title: string, body: string): boolean => {
  const head = title.replace(/^Phó /iu, '').replace(/ (?:thường trực|chuyên trách)$/iu, '');
  return /^Thứ trưởng(?: Thường trực)?$/iu.test(title) || (head.length < title.length && headsBody(head, body));
};

/** What of a post says its rank. */
export const seatedOf = (post: Post): Seated => {
  const { seat, body, tenure } = post;
  const place = seat.head ? 'head' : isDeputy(seat.vi, tenure.bodyVi) ? 'deputy' : null;
  return {
    title: fold(seat.vi),
    place,
    kind: body.kind,
    branch: body.branch,
    level: levelOf(post),
    body: fold(tenure.bodyVi),
  };
};

const stepAmong = (steps: readonly Step[], post: Post): Rank | null => {
  const seated = seatedOf(post);
  const step = steps.find(({ holds }) => holds(seated));
  return step ? { name: step.name, ladder: step.ladder, low: step.low, high: step.high } : null;
};

/** The rank that a membership gives, whatever the seat held with it; null where the lists give none. */
export const rankOfMembership = (post: Post): Rank | null =>
  post.seat.sort === 'membership' ? stepAmong(MEMBERSHIPS, post) : null;

/** The rank of the seat of a post; null where none of the lists that STEPS come from names it. */
export const rankOf = (post: Post): Rank | null => (post.seat.sort === 'seat' ? stepAmong(STEPS, post) : null);

const comparable = (a: Rank, b: Rank): boolean =>
  a.ladder === b.ladder || a.ladder === 'common' || b.ladder === 'common';

/** Whether a rank lies above another (1), below it (-1) or is the same (0); null where no list says. */
export const compareRanks = (a: Rank | null, b: Rank | null): -1 | 0 | 1 | null => {
  if (a === null || b === null || !comparable(a, b)) return null;
  if (a.name === b.name) return 0;
  if (a.low > b.high) return 1;
  return a.high < b.low ? -1 : null;
};
