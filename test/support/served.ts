import { propsOf } from '../../seed/derive/instances.ts';
import type { GraphRow } from '../../seed/derive/row.ts';
import type { PartOfRow, TenureRow } from '../../server/model/rows.ts';
import { type Interval, overlap } from '../../server/temporal/index.ts';

// A plain reading of who served with whom, of the rows alone, without the graph's links or statements.

/** The record as lists. */
export type Lists = {
  readonly tenures: readonly TenureRow[];
  readonly parts: readonly PartOfRow[];
  readonly seats: ReadonlySet<string>;
};

/** What of the rows says who served with whom. */
export const listsOf = (rows: readonly GraphRow[]): Lists => ({
  tenures: propsOf('Tenure', rows),
  parts: propsOf('PartOf', rows).filter(({ relation }) => relation === undefined),
  seats: new Set(propsOf('Position', rows).flatMap(({ id, sort }) => (sort === 'seat' ? [id] : []))),
});

const common = (all: readonly Interval[]): Interval => ({
  fromMin: Math.max(...all.map(({ fromMin }) => fromMin)) as never,
  fromMax: Math.max(...all.map(({ fromMax }) => fromMax)) as never,
  toMin: Math.min(...all.map(({ toMin }) => toMin)) as never,
  toMax: Math.min(...all.map(({ toMax }) => toMax)) as never,
});

type Way = { readonly body: string; readonly links: readonly PartOfRow[] };

/** All ways from a body up or down through so many levels. */
const ways = ({ parts }: Lists, start: string, levels: number, side: 'up' | 'down'): readonly Way[] => {
  let last: readonly Way[] = [{ body: start, links: [] }];
  const all = [...last];
  for (let level = 0; level < levels; level += 1) {
    last = last.flatMap(({ body, links }) =>
      parts
        .filter(({ child, parent }) => (side === 'up' ? child : parent) === body)
        .map((part) => ({ body: side === 'up' ? part.parent : part.child, links: [...links, part] })),
    );
    all.push(...last);
  }
  return all;
};

/** Two tenures that met, by the levels between their bodies and how surely. */
export type Met = {
  readonly mine: string;
  readonly theirs: string;
  readonly levels: number;
  readonly certain: boolean;
};

const sizeOf = ({ tenures, seats }: Lists, body: string): number =>
  tenures.filter(({ organisation, position }) => organisation === body && seats.has(position)).length;

const meetings = (lists: Lists, mine: TenureRow, within: number, size: number): readonly Met[] =>
  ways(lists, mine.organisation, within, 'up').flatMap((up) => {
    const crowded = up.links.length > 0 && lists.parts.filter(({ parent }) => parent === up.body).length > size;
    const room = crowded ? 0 : within - up.links.length;
    return ways(lists, up.body, room, 'down')
      .filter(({ body }) => up.links.length === 0 || body !== mine.organisation)
      .flatMap((down) =>
        lists.tenures
          .filter(
            ({ person, organisation, position }) =>
              organisation === down.body && person !== mine.person && lists.seats.has(position),
          )
          .flatMap((theirs) => {
            const { fromMin, fromMax, toMin, toMax } = common([mine, theirs, ...up.links, ...down.links]);
            const levels = up.links.length + down.links.length;
            return fromMin < toMax && sizeOf(lists, down.body) <= size
              ? [{ mine: mine.id, theirs: theirs.id, levels, certain: fromMax < toMin }]
              : [];
          }),
      );
  });

const nearer = (a: Met, b: Met): boolean => a.levels < b.levels || (a.levels === b.levels && a.certain && !b.certain);

/** Each two tenures by which a person met others within so many levels, in bodies up to a size, as near and as surely as they came. */
export const metBy = (lists: Lists, person: string, within: number, size: number): readonly Met[] => {
  const best = new Map<string, Met>();
  const mine = lists.tenures.filter(
    (tenure) =>
      tenure.person === person && lists.seats.has(tenure.position) && sizeOf(lists, tenure.organisation) <= size,
  );
  for (const met of mine.flatMap((tenure) => meetings(lists, tenure, within, size))) {
    const known = best.get(`${met.mine}|${met.theirs}`);
    if (known === undefined || nearer(met, known)) best.set(`${met.mine}|${met.theirs}`, met);
  }
  return [...best.values()].sort((a, b) => (`${a.mine}|${a.theirs}` < `${b.mine}|${b.theirs}` ? -1 : 1));
};

/** One contact of two people in one body. */
export type Contact = { readonly a: string; readonly b: string; readonly sure: boolean; readonly time: Interval };

/** All contacts in seats of bodies up to a size. */
export const contactsIn = (lists: Lists, size: number): readonly Contact[] => {
  const seated = lists.tenures.filter(({ position }) => lists.seats.has(position));
  return seated.flatMap((one) =>
    seated
      .filter(({ organisation, person }) => organisation === one.organisation && person !== one.person)
      .filter(({ organisation }) => sizeOf(lists, organisation) <= size)
      .filter((other) => overlap(one, other) !== 'no')
      .map((other) => ({
        a: one.person,
        b: other.person,
        sure: overlap(one, other) === 'certain',
        time: common([one, other]),
      })),
  );
};

type Reach = ReadonlyMap<string, number>;

/** Whom something may have reached with one more contact, and since when; `forward`: only on days from then on. */
const further = (
  reach: Reach,
  contacts: ReadonlyMap<string, readonly Contact[]>,
  sure: boolean,
  forward: boolean,
): Reach => {
  const next = new Map(reach);
  for (const [person, since] of reach)
    for (const { b, time } of contacts.get(person) ?? []) {
      const begin = Math.max(forward ? since : 0, sure ? time.fromMax : time.fromMin);
      const end = sure ? time.toMin : time.toMax;
      if (begin < end && begin < (next.get(b) ?? Number.POSITIVE_INFINITY)) next.set(b, begin);
    }
  return next;
};

/** The fewest contacts between two people, certain ones or (only where there is no such chain) possible ones; null: none of so many. */
export const fewestContacts = (
  contacts: readonly Contact[],
  from: string,
  to: string,
  steps: number,
  forward: boolean,
): { readonly length: number; readonly sure: boolean } | null => {
  const byPerson = new Map<string, Contact[]>();
  for (const contact of contacts) byPerson.get(contact.a)?.push(contact) ?? byPerson.set(contact.a, [contact]);
  for (const sure of [true, false]) {
    let reach: Reach = new Map([[from, 0]]);
    for (let length = 0; length <= steps; length += 1) {
      if (reach.has(to)) return { length, sure };
      reach = further(reach, byPerson, sure, forward);
    }
  }
  return null;
};
