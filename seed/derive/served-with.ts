import { earlier, type Interval, later, overlap } from '#temporal';
import { grouped } from '../../server/model/grouped.ts';
import type { ColleagueRow, TenureRow, Together } from '../../server/model/rows.ts';
import { type GraphRow, type Link, link, row } from './row.ts';

/**
 * The most tenures of seats that a body may have for the record to link those who served in it: in larger ones everybody meets, and links
 * would be as many as pairs.
 */
export const LINKED_SEATS = 1000;

const sharedBounds = (a: Interval, b: Interval): Interval => ({
  fromMin: later(a.fromMin, b.fromMin),
  fromMax: later(a.fromMax, b.fromMax),
  toMin: earlier(a.toMin, b.toMin),
  toMax: earlier(a.toMax, b.toMax),
});

const colleagueId = (person: string): string => `${person}--dong-nghiep`;

/** Two tenures of one body as a link, from the person whose id comes first; null where they are of one person or share no day. */
const linkOf = (a: TenureRow, b: TenureRow, size: number): Link | null => {
  const held = overlap(a, b);
  if (a.person === b.person || held === 'no') return null;
  const [mine, theirs] = a.person < b.person ? [a, b] : [b, a];
  const props: Together = { mine: mine.id, theirs: theirs.id, size, ...sharedBounds(a, b) };
  return {
    type: held === 'certain' ? 'SERVED_WITH' : 'MAY_HAVE_SERVED_WITH',
    from: colleagueId(mine.person),
    to: colleagueId(theirs.person),
    props,
  };
};

/** Those of tenures in order of beginning, from the n-th on, that may have begun before a tenure ended. */
const during = (inOrder: readonly TenureRow[], tenure: TenureRow, from: number): readonly TenureRow[] => {
  const end = inOrder.findIndex(({ fromMin }, n) => n >= from && fromMin >= tenure.toMax);
  return inOrder.slice(from, end < 0 ? undefined : end);
};

const linksIn = (tenures: readonly TenureRow[]): readonly Link[] => {
  if (tenures.length > LINKED_SEATS) return [];
  const inOrder = [...tenures].sort((a, b) => a.fromMin - b.fromMin || (a.id < b.id ? -1 : 1));
  return inOrder.flatMap((a, n) => during(inOrder, a, n + 1).flatMap((b) => linkOf(a, b, tenures.length) ?? []));
};

const colleagueRow = (person: string, links: readonly Link[]): GraphRow => {
  const id = colleagueId(person);
  const props: ColleagueRow = { id, key: id, person };
  return row('Colleague', props, [link('COLLEAGUE', id, person), ...links]);
};

/**
 * Everybody who held a seat, as a colleague, with a link to each who held a seat of the same body at the same time: one for each two
 * tenures, SERVED_WITH where they certainly shared a day, else MAY_HAVE_SERVED_WITH. `seats` are the ids of positions that are seats:
 * ranks, and memberships of hundreds, bring nobody near.
 */
export const colleagueRows = (tenures: readonly TenureRow[], seats: ReadonlySet<string>): readonly GraphRow[] => {
  const seated = tenures.filter(({ position }) => seats.has(position));
  const links = [...grouped(seated, ({ organisation }) => organisation).values()].flatMap(linksIn);
  const byColleague = grouped(links, ({ from }) => from);
  return [...new Set(seated.map(({ person }) => person))].map((person) =>
    colleagueRow(person, byColleague.get(colleagueId(person)) ?? []),
  );
};
