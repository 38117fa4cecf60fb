import { later } from '#temporal';
import type { ReorganisationRow, TenureRow, TimeRow } from '../rows.ts';
import { type Lane, laneOf } from './lanes.ts';
import { type Level, levelOf } from './levels.ts';
import type { Lead, Post, Reading } from './record.ts';

/**
 * One stretch of a career in one seat, from one tenure or from several that follow one another. What it shows of seat and body is that of
 * its last post.
 */
export type Stint = Post & {
  readonly posts: readonly Post[];
  /** The reorganisations between its tenures, in order. */
  readonly through: readonly ReorganisationRow[];
  readonly time: TimeRow;
  readonly lane: Lane;
  readonly level: Level | null;
};

const timeFrom = (first: TenureRow, last: TenureRow): TimeRow => ({
  from: first.from ?? null,
  to: last.to ?? null,
  fromMin: first.fromMin,
  fromMax: first.fromMax,
  toMin: later(first.toMin, last.toMin),
  toMax: last.toMax,
});

const stintOf = (posts: readonly [Post, ...Post[]], through: readonly ReorganisationRow[]): Stint => {
  const last = posts[posts.length - 1] ?? posts[0];
  const time = timeFrom(posts[0].tenure, last.tenure);
  return { ...last, posts, through, time, lane: laneOf(last), level: levelOf(last) };
};

/**
 * The reorganisations through which one seat led to another, the shortest way; none where it is the same seat, null where there is no way.
 */
export const leadsTo = (from: string, to: string, leads: readonly Lead[]): readonly ReorganisationRow[] | null => {
  const ways = new Map<string, readonly ReorganisationRow[]>([[from, []]]);
  for (let reached = [from]; reached.length > 0 && !ways.has(to); ) {
    const next = leads.filter((lead) => reached.includes(lead.from) && !ways.has(lead.to));
    for (const lead of next) ways.set(lead.to, [...(ways.get(lead.from) ?? []), lead.reorganisation]);
    reached = [...new Set(next.map((lead) => lead.to))];
  }
  return ways.get(to) ?? null;
};

/** Whether an end of a time is told as a date. */
export const isTold = (text: string | null | undefined): boolean => text != null && text !== '..';

/** Whether one tenure certainly or, as far as its sources' precision goes, began where another ended; an unknown end meets nothing. */
export const meets = (before: TimeRow, after: TimeRow): boolean =>
  isTold(before.to) &&
  isTold(after.from) &&
  before.toMin <= after.fromMax &&
  before.toMax >= after.fromMin &&
  before.fromMin < after.fromMin;

/** A seat held, acted in and taken charge of are three things. */
const sameManner = (a: TenureRow, b: TenureRow): boolean => a.acting === b.acting && a.inCharge === b.inCharge;

const wayBetween = (before: Post, after: Post): readonly ReorganisationRow[] | null =>
  sameManner(before.tenure, after.tenure) && meets(before.tenure, after.tenure)
    ? leadsTo(before.seat.id, after.seat.id, before.leads)
    : null;

type Joined = { readonly posts: [Post, ...Post[]]; readonly through: ReorganisationRow[] };

/** Adds a post to the stint that it goes on with, if there is one. */
const join = (stints: Joined[], post: Post): void => {
  for (const stint of stints) {
    const last = stint.posts[stint.posts.length - 1] ?? stint.posts[0];
    const way = wayBetween(last, post);
    if (way === null) continue;
    stint.posts.push(post);
    stint.through.push(...way);
    return;
  }
  stints.push({ posts: [post], through: [] });
};

/**
 * The stints of a career, in order of beginning. By IDENTITY each tenure is one. By CONTINUITY tenures of one seat, or of the same seat in the
 * body that its own went on in, are one where the later began when the earlier ended and both were held in the same way.
 */
export const stintsOf = (posts: readonly Post[], reading: Reading): readonly Stint[] => {
  if (reading === 'IDENTITY') return posts.map((post) => stintOf([post], []));
  const joined: Joined[] = [];
  for (const post of posts) join(joined, post);
  return joined.map(({ posts: own, through }) => stintOf(own, through));
};
