import { earlier, later, overlap } from '#temporal';
import { fold } from '../../server/model/fold.ts';
import { grouped } from '../../server/model/grouped.ts';
import type { NameRow, OrganisationRow, PartOfRow, Rows, TenureRow, TimeRow } from '../../server/model/rows.ts';
import type { BodyClassFact } from '../record.ts';
import { type GraphRow, timeRow } from './row.ts';

type Lists<T> = ReadonlyMap<string, readonly T[]>;

/** The bodies of a record as classes look at them. */
export type Bodies = {
  readonly byId: ReadonlyMap<string, OrganisationRow>;
  readonly byKind: Lists<OrganisationRow>;
  /** Official names of each body. */
  readonly names: Lists<NameRow>;
  /** What each body was part of. */
  readonly parents: Lists<PartOfRow>;
  /** Who held posts there, and when. */
  readonly tenures: Lists<TenureRow>;
};

/** A body of a class in its territory for a time, and what states that. */
export type Instance = {
  readonly organisation: OrganisationRow;
  readonly territory: OrganisationRow;
  readonly time: TimeRow;
  readonly sources: readonly string[];
};

/** The properties of all rows of a label. */
export const propsOf = <L extends keyof Rows>(label: L, rows: readonly GraphRow[]): readonly Rows[L][] =>
  rows.filter((each) => each.label === label).map(({ props }) => props as unknown as Rows[L]);

/** Arranges the rows of a graph for the search of instances. */
export const bodiesOf = (rows: readonly GraphRow[]): Bodies => {
  const organisations = propsOf('Organisation', rows);
  const official = propsOf('Name', rows).filter((name) => name.type === 'organisation' && name.class === 'official');
  return {
    byId: new Map(organisations.map((each) => [each.id, each])),
    byKind: grouped(organisations, ({ kind }) => kind),
    names: grouped(official, (name) => name.of),
    parents: grouped(
      propsOf('PartOf', rows).filter(({ relation }) => relation === undefined),
      ({ child }) => child,
    ),
    tenures: grouped(propsOf('Tenure', rows), (tenure) => tenure.organisation),
  };
};

/** The time in which two facts both hold; null where they share no day. Each end keeps the text of the fact that sets it. */
export const meet = (a: TimeRow, b: TimeRow): TimeRow | null => {
  if (overlap(a, b) === 'no') return null;
  const begins = a.fromMax > b.fromMax || (a.fromMax === b.fromMax && a.fromMin >= b.fromMin) ? a : b;
  const ends = a.toMin < b.toMin || (a.toMin === b.toMin && a.toMax <= b.toMax) ? a : b;
  return {
    from: begins.from,
    to: ends.to,
    fromMin: later(a.fromMin, b.fromMin),
    fromMax: later(a.fromMax, b.fromMax),
    toMin: earlier(a.toMin, b.toMin),
    toMax: earlier(a.toMax, b.toMax),
  };
};

/** What is left of a name after the beginning that a class asks for; null where it begins otherwise or nothing is left. */
const restAfter = (name: string, openings: readonly string[]): string | null => {
  const opening = openings.find((each) => name.startsWith(`${each} `));
  return opening === undefined ? null : name.slice(opening.length + 1);
};

type Place = Pick<Instance, 'territory' | 'time' | 'sources'>;

/** A body of which no end is known existed at least while the record has somebody in a post there. */
const attested = (time: TimeRow, tenures: readonly TenureRow[]): TimeRow => {
  const held = tenures.filter((tenure) => tenure.fromMax < tenure.toMin);
  return {
    ...time,
    fromMax: time.from === null ? held.reduce((day, { fromMax }) => earlier(day, fromMax), time.fromMax) : time.fromMax,
    toMin: time.to === null ? held.reduce((day, { toMin }) => later(day, toMin), time.toMin) : time.toMin,
  };
};

const TERRITORIES: ReadonlySet<string> = new Set(['province', 'district', 'commune']);

/** No chain of the record is longer; a body that were part of itself would not pass the check of the sheets. */
const LEVELS = 6;

/** A body that has only ever been part of one other was so on every day of its life: an end that no source tells leaves no doubt of it. */
const always = (part: PartOfRow, isOnly: boolean): TimeRow => ({
  ...part,
  fromMax: isOnly && part.from === null ? part.fromMin : part.fromMax,
  toMin: isOnly && part.to === null ? part.toMax : part.toMin,
});

/** The territories that the chain of a body's parents leads to, each for the time in which the whole chain holds. */
const placesAbove = (id: string, kind: string, time: TimeRow, bodies: Bodies, levels = LEVELS): readonly Place[] =>
  (levels === 0 ? [] : (bodies.parents.get(id) ?? [])).flatMap((part, _, all): readonly Place[] => {
    const shared = meet(time, always(part, all.length === 1));
    const parent = bodies.byId.get(part.parent);
    if (shared === null || parent === undefined) return [];
    if (parent.kind !== kind && TERRITORIES.has(parent.kind)) return [];
    if (parent.kind !== kind) return placesAbove(parent.id, kind, shared, bodies, levels - 1);
    const within = meet(shared, parent);
    return within === null ? [] : [{ territory: parent, time: within, sources: part.sources }];
  });

/** The words for the levels of territories, as fold() writes them. */
const LEVEL_WORD = /^(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu) /;

/** Whether a folded text is the name of a territory, with or without the word for its level. */
const isNameOf = (rest: string, { folded }: NameRow): boolean =>
  rest === folded || rest === folded.replace(LEVEL_WORD, '');

/** Territories whose name is the rest of a body's name; those that certainly existed together with it, else those that possibly did. */
const placesNamed = (rest: string, kind: string, time: TimeRow, body: OrganisationRow, bodies: Bodies) => {
  const folded = fold(rest);
  const named = (bodies.byKind.get(kind) ?? []).flatMap((territory): readonly (Place & { readonly sure: boolean })[] =>
    (bodies.names.get(territory.id) ?? [])
      .filter((name) => isNameOf(folded, name))
      .flatMap((name) => {
        const shared = meet(time, name);
        const sure = overlap(time, name) === 'certain';
        return shared === null ? [] : [{ territory, time: shared, sources: body.sources, sure }];
      }),
  );
  const sure = named.filter((place) => place.sure);
  return sure.length > 0 ? sure : named;
};

const placesOf = (fact: BodyClassFact, body: OrganisationRow, rest: string, time: TimeRow, bodies: Bodies) => {
  const byName = fact.placed === 'name' || (bodies.parents.get(body.id) ?? []).length === 0;
  const known = attested(time, bodies.tenures.get(body.id) ?? []);
  return byName
    ? placesNamed(rest, fact.territory, known, body, bodies)
    : placesAbove(body.id, fact.territory, known, bodies);
};

/**
 * The bodies of a class: those of its kind whose name begins as it says, while they bore it, in the territory that the chain of their
 * parents leads to (where the record has no parent: whose name the rest of theirs is). A body inside something else is none.
 */
export const instancesOf = (fact: BodyClassFact, bodies: Bodies): readonly Instance[] =>
  (bodies.byKind.get(fact.of) ?? []).flatMap((organisation) =>
    (bodies.names.get(organisation.id) ?? []).flatMap((name) => {
      const rest = restAfter(name.vi, fact.opens);
      const time = rest === null ? null : meet(name, timeRow(fact));
      if (rest === null || time === null) return [];
      return placesOf(fact, organisation, rest, time, bodies).map(({ territory, time: shared, sources }) => ({
        organisation,
        territory,
        time: shared,
        sources,
      }));
    }),
  );
