import type { Day } from '#temporal';
import { existsOn, type LineEnd, last, present } from '../lineage/ends.ts';
import type { LineageBody, LineageChange } from '../lineage/rows.ts';
import { stepsOf } from '../lineage/steps.ts';
import { type Ground, walk } from '../lineage/walk.ts';
import type { OrganisationRow, ReorganisationRow } from '../rows.ts';
import { isMarked, type NamedReading, readingsOf } from './address.ts';
import { type Asked, candidatesOf, type Judge, type Matched, matchOf } from './match.ts';
import { type Places, placesOf } from './places.ts';
import type { FoundName, PartOfLink, PlaceName, Wanted } from './rows.ts';

/** The most reorganisations on the way from a body to one of its successors. */
export const MOST_STEPS = 24;

/** One entry of a list: by one of slug, code or name. */
export type Given = {
  readonly id?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly scheme?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly context?: string | null | undefined;
  readonly ref?: string | null | undefined;
};

/** An entry made ready to be looked up. */
export type Ready = { readonly given: Given; readonly asked: Asked; readonly wanted: Wanted };

const codeOf = (code: string | null | undefined): readonly string[] => (code == null ? [] : [code.trim()]);

/** Makes the n-th entry ready. */
export const readyOf = (given: Given, n: number): Ready => {
  const readings = given.name == null ? [] : readingsOf(given.name, given.context ?? '');
  const marked = isMarked(`${given.name ?? ''} ${given.context ?? ''}`);
  const wanted: Wanted = {
    n,
    ids: given.id == null ? [] : [given.id.trim()],
    codes: codeOf(given.code),
    scheme: given.scheme ?? 'gso',
    readings: readings.map(({ terms, above }: NamedReading, k) => ({ k, terms, above })),
  };
  return { given, asked: { readings, marked }, wanted };
};

/** What the graph found for a list. */
export type Findings = {
  readonly found: readonly FoundName[];
  readonly bodies: readonly LineageBody[];
  readonly changes: readonly LineageChange[];
  readonly parents: readonly PartOfLink[];
  readonly names: readonly PlaceName[];
};

/** What a body is on the other day: bodies, and ends of its line of which no more is known. */
export type Outcome = { readonly successors: readonly LineEnd[]; readonly untraced: readonly LineEnd[] };

/** A list that was looked up, ready to be told. */
export type Converted = {
  readonly matches: readonly Matched[];
  readonly outcomeOf: (body: string) => Outcome;
  readonly places: Places;
  readonly bodies: ReadonlyMap<string, OrganisationRow>;
  readonly changes: ReadonlyMap<string, ReorganisationRow>;
};

/** The window of reorganisations between two days: after the earlier one and up to the later one. */
export const windowOf = (from: Day, to: Day): { readonly after: Day; readonly upTo: Day; readonly on: boolean } =>
  from <= to ? { after: from, upTo: to, on: true } : { after: to, upTo: from, on: false };

const outcomes = (
  changes: readonly LineageChange[],
  rows: ReadonlyMap<string, OrganisationRow>,
  from: Day,
  to: Day,
) => {
  const { on, ...window } = windowOf(from, to);
  const ground: Ground = { ...stepsOf(changes), way: on ? 'on' : 'back', window };
  const existence = (body: string) => {
    const row = rows.get(body);
    return row ? existsOn(row, to) : 'no';
  };
  return (body: string): Outcome => {
    const reaches = walk(ground, body, MOST_STEPS);
    return {
      successors: present(ground, reaches, existence),
      untraced: last(ground, reaches, (id) => existence(id) === 'no'),
    };
  };
};

const remembered = <T>(make: (key: string) => T): ((key: string) => T) => {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
};

/** Matches entries on one day and tells what became of the bodies by another (earlier: what they came from). */
export const convert = (ready: readonly Ready[], findings: Findings, from: Day, to: Day): Converted => {
  const bodies = new Map(findings.bodies.map(({ row }) => [row.id, row]));
  const places = placesOf(findings.parents, findings.names);
  const judge: Judge = { day: from, rowOf: (id) => bodies.get(id), places };
  const found = new Map<number, FoundName[]>();
  for (const one of findings.found) found.set(one.n, [...(found.get(one.n) ?? []), one]);
  return {
    matches: ready.map(({ asked, wanted }) => matchOf(candidatesOf(found.get(wanted.n) ?? [], asked, judge))),
    outcomeOf: remembered(outcomes(findings.changes, bodies, from, to)),
    places,
    bodies,
    changes: new Map(findings.changes.map(({ row }) => [row.id, row])),
  };
};
