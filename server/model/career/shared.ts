import { type Certainty, overlap } from '#temporal';
import type { TimeRow } from '../rows.ts';
import { sharedTime } from '../seat-time.ts';
import { isWithin, type Window } from './career.ts';
import { isOfPosts, laneOf } from './lanes.ts';
import type { CareerRecord, Post } from './record.ts';

/** Two people in one body at one time, each in a post there. */
export type Shared = {
  readonly body: Post['body'];
  readonly posts: readonly [Post, Post];
  readonly certainty: Exclude<Certainty, 'no'>;
  readonly time: TimeRow;
};

const sharedBy = (one: Post, other: Post): readonly Shared[] => {
  if (one.body.id !== other.body.id) return [];
  const certainty = overlap(one.tenure, other.tenure);
  const time = sharedTime(one.tenure, other.tenure);
  return certainty === 'no' ? [] : [{ body: one.body, posts: [one, other], certainty, time }];
};

const distinct = (records: readonly CareerRecord[]): readonly CareerRecord[] => [
  ...new Map(records.map((record) => [record.person.id, record])).values(),
];

const byTime = (a: Shared, b: Shared): number => a.time.fromMin - b.time.fromMin || a.time.fromMax - b.time.fromMax;

/**
 * Where two of several people were in one body at one time, in order of time. `memberships`: in bodies of hundreds (Central Committee,
 * National Assembly) and of one rank too.
 */
export const sharedBodies = (
  records: readonly CareerRecord[],
  window: Window,
  memberships: boolean,
): readonly Shared[] => {
  const people = distinct(records).map(({ posts }) => posts.filter((post) => memberships || isOfPosts(laneOf(post))));
  const shared = people.flatMap((own, n) =>
    people.slice(n + 1).flatMap((theirs) => own.flatMap((one) => theirs.flatMap((other) => sharedBy(one, other)))),
  );
  return shared.filter(({ time }) => isWithin(time, window)).sort(byTime);
};
