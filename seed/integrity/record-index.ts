import { type Day, type EdtfDate, FAR_PAST, later, parseEdtf } from '#temporal';
import type { PersonFact, ReorganisationFact, SeedRecord, SourceFact } from '../record.ts';
import { type Body, bodyOf } from './body.ts';
import { type Change, changeOf } from './change.ts';
import { type Held, heldOf } from './held.ts';
import { type Tell, tellingOf } from './words.ts';

/** Everything that rules look up, made once for a record. */
export type RecordIndex = {
  readonly record: SeedRecord;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly people: ReadonlyMap<string, PersonFact>;
  readonly sources: ReadonlyMap<string, SourceFact>;
  readonly events: ReadonlyMap<string, ReorganisationFact>;
  readonly tenures: readonly Held[];
  readonly tenuresOfPerson: ReadonlyMap<string, readonly Held[]>;
  readonly tenuresOfSeat: ReadonlyMap<string, readonly Held[]>;
  /** Reorganisations that took effect, with what each did to its participants. */
  readonly changes: readonly Change[];
  /** Those that a body went into, came out of, or was moved by. */
  readonly changesFrom: ReadonlyMap<string, readonly Change[]>;
  readonly changesTo: ReadonlyMap<string, readonly Change[]>;
  /** The day of the newest source of the record: up to then the record can know anything. */
  readonly reach: Day;
  /** The date of the newest source among these; null where none has a date. */
  readonly newest: (sources: readonly string[]) => EdtfDate | null;
  readonly tell: Tell;
};

/** Groups things under each of the keys that they have. */
export const groupBy = <T>(items: readonly T[], keysOf: (item: T) => readonly string[]) => {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups as ReadonlyMap<string, readonly T[]>;
};

const byId = <T extends { readonly id: string }>(facts: readonly T[]): ReadonlyMap<string, T> =>
  new Map(facts.map((fact) => [fact.id, fact]));

const datesOf = (sources: readonly SourceFact[]): ReadonlyMap<string, EdtfDate> =>
  new Map(sources.flatMap(({ id, published }) => (published ? [[id, parseEdtf(published)] as const] : [])));

const newestIn =
  (dates: ReadonlyMap<string, EdtfDate>) =>
  (sources: readonly string[]): EdtfDate | null =>
    sources.flatMap((id) => dates.get(id) ?? []).toSorted((a, b) => b.max - a.max)[0] ?? null;

/** Indexes a record whose ids and references have been checked. */
export const indexRecord = (record: SeedRecord): RecordIndex => {
  const bodies = new Map(record.organisations.map((fact) => [fact.id, bodyOf(fact)]));
  const dates = datesOf(record.sources);
  const tenures = record.tenures.map((fact) => heldOf(fact, bodies.get(fact.org)));
  const changes = record.events.flatMap((fact) => changeOf(fact));
  const people = byId(record.people);
  const sources = byId(record.sources);
  return {
    record,
    bodies,
    people,
    sources,
    events: byId(record.events),
    tenures,
    tenuresOfPerson: groupBy(tenures, ({ fact }) => [fact.person]),
    tenuresOfSeat: groupBy(tenures, ({ seat }) => [seat]),
    changes,
    changesFrom: groupBy(changes, ({ fact }) => fact.from ?? []),
    changesTo: groupBy(changes, ({ fact }) => fact.to ?? []),
    reach: [...dates.values()].reduce<Day>((day, { min }) => later(day, min), FAR_PAST),
    newest: newestIn(dates),
    tell: tellingOf({ bodies, people, sources }),
  };
};
