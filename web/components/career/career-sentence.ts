import { FAR_PAST, formatBound, type Language } from '#temporal';
import { type Career, isOfPosts, lastOf, type Stint, stintSpan } from '../../data/career.ts';
import { boundsOf } from '../../data/interval.ts';

/** What a sentence about a career says: how many posts, in how many bodies, from when to when, which is the latest. */
export type CareerFigures = {
  readonly posts: number;
  readonly bodies: number;
  readonly beside: number;
  /** How many of the posts have no date at all. */
  readonly undated: number;
  /** The earliest beginning that is told. */
  readonly from: string | null;
  /** The latest end; null where a post begun no earlier has an end that nobody tells. */
  readonly to: string | null;
  readonly latest: Stint | null;
};

const begun = (stint: Stint): boolean => stintSpan(stint).fromMin > FAR_PAST;

/** The post that began last; of several, one that is still held, then the one that is not only acted in. */
const latestOf = (posts: readonly Stint[]): Stint | null => {
  const weight = (stint: Stint) => Number(stint.interval.toKind === 'OPEN');
  const known = posts.filter(begun);
  return known.reduce<Stint | null>((best, stint) => {
    if (best === null) return stint;
    const later = stintSpan(stint).fromMin - stintSpan(best).fromMin;
    return later > 0 || (later === 0 && weight(stint) > weight(best)) ? stint : best;
  }, null);
};

const endOf = (posts: readonly Stint[], language: Language): string | null => {
  const open = posts.find(({ interval }) => interval.toKind === 'OPEN');
  if (open) return formatBound(boundsOf(open.interval).to, language);
  const last = posts
    .filter(({ interval }) => interval.toKind === 'KNOWN')
    .reduce<Stint | null>((best, one) => (best && stintSpan(best).toMax >= stintSpan(one).toMax ? best : one), null);
  if (last === null) return null;
  const beyond = posts.some((one) => one.interval.toKind === 'UNKNOWN' && stintSpan(one).toMin > stintSpan(last).toMin);
  return beyond ? null : formatBound(boundsOf(last.interval).to, language);
};

const isUndated = ({ interval }: Stint): boolean => interval.fromKind === 'UNKNOWN' && interval.toKind === 'UNKNOWN';

/** The figures of a career for its sentence; memberships and ranks are counted apart. */
export const careerFigures = ({ stints }: Career, language: Language): CareerFigures => {
  const posts = stints.filter(({ lane }) => isOfPosts(lane));
  const first = posts.filter(begun).reduce<Stint | null>((best, one) => {
    return best && stintSpan(best).fromMin <= stintSpan(one).fromMin ? best : one;
  }, null);
  const bodies = new Set(posts.map((stint) => lastOf(stint).organisation.slug));
  return {
    posts: posts.length,
    bodies: bodies.size,
    beside: stints.length - posts.length,
    undated: posts.filter(isUndated).length,
    from: first && formatBound(boundsOf(first.interval).from, language),
    to: endOf(posts, language),
    latest: latestOf(posts),
  };
};
