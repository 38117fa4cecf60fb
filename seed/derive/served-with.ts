import { overlap } from '#temporal';
import type { TenureRow } from '../../server/model/rows.ts';
import type { Link } from './row.ts';

type Pair = { readonly certain: boolean; readonly from: string; readonly to: string };

/** Two tenures of one body as a pair of people, the id that comes first leading; null where they are of one person or share no day. */
const pairOf = (a: TenureRow, b: TenureRow): Pair | null => {
  if (a.person === b.person) return null;
  const held = overlap(a, b);
  if (held === 'no') return null;
  const [from, to] = a.person < b.person ? [a.person, b.person] : [b.person, a.person];
  return { certain: held === 'certain', from, to };
};

const pairsOf = (tenures: readonly TenureRow[]): readonly Pair[] =>
  tenures.flatMap((a, n) => tenures.slice(n + 1).flatMap((b) => pairOf(a, b) ?? []));

const linkOf = ({ from, to, certain }: Pair): Link => ({
  type: certain ? 'SERVED_WITH' : 'MAY_HAVE_SERVED_WITH',
  from,
  to,
  props: {},
});

/**
 * Links between people who held seats of one body at one time, by the person that they leave: SERVED_WITH where they certainly shared a
 * day, else MAY_HAVE_SERVED_WITH. `seats` are the ids of positions that are seats: ranks, and memberships of hundreds, bring nobody near.
 */
export const servedWith = (
  tenures: readonly TenureRow[],
  seats: ReadonlySet<string>,
): ReadonlyMap<string, readonly Link[]> => {
  const byBody = new Map<string, TenureRow[]>();
  for (const tenure of tenures.filter(({ position }) => seats.has(position)))
    byBody.get(tenure.organisation)?.push(tenure) ?? byBody.set(tenure.organisation, [tenure]);
  const best = new Map<string, Pair>();
  for (const pair of [...byBody.values()].flatMap(pairsOf)) {
    const key = `${pair.from}|${pair.to}`;
    if (pair.certain || !best.has(key)) best.set(key, pair);
  }
  const byPerson = new Map<string, Link[]>();
  for (const pair of [...best.values()])
    byPerson.get(pair.from)?.push(linkOf(pair)) ?? byPerson.set(pair.from, [linkOf(pair)]);
  return byPerson;
};
