import type { Place } from '../faults.ts';
import type { SeedRecord } from '../record.ts';
import type { About, Find, Finders } from './rule.ts';
import type { Teller } from './words.ts';

type Claimed = {
  readonly about: readonly [About, ...About[]];
  readonly at: Place;
  readonly claims: readonly object[];
  readonly says: (words: Teller) => string;
};

const claimedIn = ({ organisations, events, people, tenures, stats }: SeedRecord): readonly Claimed[] => [
  ...[...organisations, ...people].map(({ id, at, other_claims: claims = [] }) => ({
    about: [id] as const,
    at,
    claims,
    says: (w: Teller) => w.thing(id),
  })),
  ...events.map((fact) => ({
    about: [fact.id] as const,
    at: fact.at,
    claims: fact.other_claims ?? [],
    says: (w: Teller) => w.event(fact),
  })),
  ...tenures.map((fact) => ({
    about: [fact, fact.person, fact.org] as const,
    at: fact.at,
    claims: fact.other_claims ?? [],
    says: (w: Teller) => `${w.post(fact)}: ${w.ends(fact)}`,
  })),
  ...stats.map(({ org, measure, date, at, other_claims: claims = [] }) => ({
    about: [org] as const,
    at,
    claims,
    says: (w: Teller) => `${w.body(org)}, ${measure}, ${w.date(date)}`,
  })),
];

/** One case for each other claim. */
const disagreements: Find = ({ record, tell }) =>
  claimedIn(record).flatMap(({ about, at, claims, says }) => claims.map(() => tell(about, at, says, says)));

/** Rules about what sources say differently. */
export const claims: Finders = { 'sources-disagree': disagreements };
