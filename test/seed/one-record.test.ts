import { describe, expect, test } from 'vitest';
import { overlap } from '#temporal';
import type { SeedRecord } from '../../seed/record.ts';
import { fold } from '../../server/model/fold.ts';
import type { TenureRow } from '../../server/model/rows.ts';
import { wholeGraph, wholeRecord } from '../support/record.ts';

// One record out of several sheets: nothing is told twice, and what looks like one and is not is told apart.

/** The whole record takes seconds to read, more where the machine is busy. */
const READING = 240_000;

const whole = wholeRecord();

const grouped = <T>(items: readonly T[], keysOf: (item: T) => readonly string[]): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) groups.set(key, [...(groups.get(key) ?? []), item]);
  return [...groups.values()].filter(({ length }) => length > 1);
};

const pairs = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((one, n) => items.slice(n + 1).map((other) => [one, other] as const));

const toldApart = ({ distinctions }: SeedRecord, a: string, b: string): boolean =>
  distinctions.some(({ ids }) => ids.includes(a) && ids.includes(b));

/** Bodies that came out of a body by reorganisations, over any number of steps. */
const heirsOf = ({ events }: SeedRecord) => {
  const next = new Map<string, string[]>();
  for (const { type, from, to } of events)
    if (type !== 'transfer') for (const id of from ?? []) next.set(id, [...(next.get(id) ?? []), ...(to ?? [])]);
  return (id: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    for (let reached = [id]; reached.length > 0; ) {
      reached = reached.flatMap((one) => next.get(one) ?? []).filter((one) => !seen.has(one));
      for (const one of reached) seen.add(one);
    }
    return seen;
  };
};

describe('the record', () => {
  test('tells no tenure twice', { timeout: READING }, async () => {
    const held = (await wholeGraph())
      .filter(({ label }) => label === 'Tenure')
      .map(({ props }) => props as unknown as TenureRow);
    const twice = grouped(held, ({ person, position }) => [`${person} ${position}`])
      .flatMap(pairs)
      .filter(([a, b]) => overlap(a, b) === 'certain');
    expect(twice.map(([a, b]) => [a.id, b.id])).toEqual([]);
  });

  test('tells people of one name apart, whatever the marks', { timeout: READING }, async () => {
    const record = await whole;
    const alike = grouped(record.people, ({ name }) => [fold(name)]).flatMap(pairs);
    expect(alike.length).toBeGreaterThan(30);
    expect(alike.filter(([a, b]) => !toldApart(record, a.id, b.id)).map(([a, b]) => [a.id, b.id])).toEqual([]);
  });

  test('tells bodies of one name under one parent apart, by a reorganisation or by a reason', {
    timeout: READING,
  }, async () => {
    const record = await whole;
    const heirs = heirsOf(record);
    const bodies = record.organisations.filter(({ kind }) => kind !== 'commune' && kind !== 'district');
    const alike = grouped(bodies, ({ names, parents }) =>
      names.flatMap(({ vi }) => (parents ?? []).map(({ org }) => `${org} ${fold(vi)}`)),
    ).flatMap(pairs);
    expect(alike.length).toBeGreaterThan(100);
    const open = alike.filter(
      ([a, b]) => !heirs(a.id).has(b.id) && !heirs(b.id).has(a.id) && !toldApart(record, a.id, b.id),
    );
    expect(open.map(([a, b]) => [a.id, b.id])).toEqual([]);
  });

  test('says of every joined id why it was joined', { timeout: READING }, async () => {
    const { redirects } = await whole;
    expect(redirects.length).toBeGreaterThan(100);
    expect(redirects.filter(({ reason }) => reason === undefined).map(({ from }) => from)).toEqual([]);
  });
});
