import type { Branch, OrganisationKind } from '../kinds.ts';
import { type Level, levelOf } from './levels.ts';
import type { Post } from './record.ts';

/** The lanes in which a career is drawn, from the top. */
export const LANES = [
  'PARTY',
  'ASSEMBLY',
  'GOVERNMENT',
  'LOCAL',
  'JUDICIARY',
  'SERVICE',
  'ENTERPRISE',
  'MEMBERSHIP',
  'RANK',
] as const;

/** One of LANES. */
export type Lane = (typeof LANES)[number];

const BY_BRANCH: Readonly<Record<Branch, Lane>> = {
  party: 'PARTY',
  legislature: 'ASSEMBLY',
  government: 'GOVERNMENT',
  local: 'LOCAL',
  judiciary: 'JUDICIARY',
  service: 'SERVICE',
};

/** Enterprises apart from the units that serve (Law on Public Employees 2010, art. 9; Law on Enterprises 2020, art. 88). */
const BY_KIND: Partial<Record<OrganisationKind, Lane>> = {
  'state-enterprise': 'ENTERPRISE',
  institute: 'SERVICE',
  university: 'SERVICE',
  centre: 'SERVICE',
  'public-service-unit': 'SERVICE',
};

const isLocal = (level: Level | null): boolean => level !== null && level !== 'CENTRE';

/**
 * The lane of a post. A rank (of army, police) and a membership of a body that decides together (Central Committee, National Assembly) have
 * lanes of their own, whatever the body. Else enterprises and service units by their kind, and all others by their branch: the Party with
 * the Front and the mass organisations, the National Assembly with the people's councils, courts with procuracies and the State Audit. An
 * organ of the executive is LOCAL where its name says of which province, district or commune it is (the police of a province).
 */
export const laneOf = (post: Pick<Post, 'seat' | 'body' | 'above' | 'tenure'>): Lane => {
  if (post.seat.sort === 'rank') return 'RANK';
  if (post.seat.sort === 'membership') return 'MEMBERSHIP';
  const lane = BY_KIND[post.body.kind] ?? BY_BRANCH[post.body.branch];
  return lane === 'GOVERNMENT' && isLocal(levelOf(post)) ? 'LOCAL' : lane;
};

/** Whether a lane holds posts, not what stands beside them (ranks, memberships). */
export const isOfPosts = (lane: Lane): boolean => lane !== 'RANK' && lane !== 'MEMBERSHIP';
