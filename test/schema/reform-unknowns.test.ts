import { beforeAll, describe, expect, test } from 'vitest';
import type { SeedRecord } from '../../seed/record.ts';
import { ask, send, withApi } from '../support/api.ts';
import { wholeRecord } from '../support/record.ts';

withApi();

let record: SeedRecord;

beforeAll(async () => {
  record = await wholeRecord();
}, 120_000);

const UNKNOWNS = `query ($id: String!, $examples: Int) { reform(id: $id) { unknowns(examples: $examples) {
  kind text { vi en } count { certain possible } bodyClass { slug name { vi } } reorganisations { slug legalBasis { number } } organisations { slug kind } } } }`;

type Unknown = {
  readonly kind: string;
  readonly text: { readonly vi: string };
  readonly count: { readonly certain: number; readonly possible: number };
  readonly bodyClass: { readonly slug: string } | null;
  readonly reorganisations: readonly { readonly slug: string; readonly legalBasis: readonly unknown[] }[];
  readonly organisations: readonly { readonly slug: string; readonly kind: string }[];
};

const unknowns = async (id: string, examples?: number): Promise<readonly Unknown[]> =>
  (await ask(UNKNOWNS, { id, examples })).reform.unknowns;

const all = (certain: number) => ({ certain, possible: 0 });

/** The reorganisations that a reform names itself, as the sheets have them. */
const named = (id: string) => {
  const ids = new Set(record.reforms.find((reform) => reform.id === id)?.events);
  return record.events.filter((event) => ids.has(event.id));
};

/** The reorganisations in force that rest on one of some acts: a reform's rule finds its members so. */
const restingOn = (acts: readonly string[]) =>
  record.events.filter(
    ({ status, legal_basis: basis, sources }) =>
      (status ?? 'in-force') === 'in-force' && [...(basis ?? []), ...sources].some((id) => acts.includes(id)),
  );

describe('what is not known about a reform', () => {
  // 3,321 communes since 1 July 2025, each of which should have a council and a committee; the record has none of these (classes.test.ts).
  test('the councils and committees of the communes of 1 July 2025, which the record lacks', async () => {
    const found = await unknowns('sap-xep-cap-xa-2025', 3);
    const lacking = new Map(found.map((one) => [one.bodyClass?.slug, one]));
    for (const slug of ['lop-hdnd-xa', 'lop-ubnd-xa'])
      expect(lacking.get(slug)).toMatchObject({ kind: 'CLASS_MISSING', count: all(3_321), reorganisations: [] });
    expect(lacking.get('lop-hdnd-xa')?.organisations).toHaveLength(3);
    expect(lacking.get('lop-hdnd-xa')?.organisations[0]?.kind).toBe('COMMUNE');
    expect(lacking.get('lop-hdnd-xa')?.text.vi).toContain('Hội đồng nhân dân');
    // Each of its reorganisations names the resolution for its province, and took effect on the day.
    expect(found.map(({ kind }) => kind)).not.toContain('ACT');
    expect(found.map(({ kind }) => kind)).not.toContain('DATE');
  });

  test('a part of it lacks those of its own communes only: 102 in An Giang', async () => {
    const found = await unknowns('sap-xep-cap-xa-tinh-an-giang-2025');
    expect(found.find(({ bodyClass }) => bodyClass?.slug === 'lop-hdnd-xa')?.count).toEqual(all(102));
    expect(found.map(({ bodyClass }) => bodyClass?.slug)).not.toContain('lop-so-noi-vu');
  });

  test('reorganisations without an act, counted in the sheets', async () => {
    const id = 'cap-uy-cap-tinh-2025';
    const without = named(id).filter(({ legal_basis: acts }) => (acts ?? []).length === 0);
    expect(without.length).toBeGreaterThan(0);
    const act = (await unknowns(id, 50)).find(({ kind }) => kind === 'ACT');
    expect(act?.count).toEqual(all(without.length));
    expect(act?.reorganisations.map(({ slug }) => slug).sort()).toEqual(without.map((event) => event.id).sort());
    for (const { legalBasis } of act?.reorganisations ?? []) expect(legalBasis).toEqual([]);
  });

  test('days that are not exact, counted in the sheets', async () => {
    const id = 'hop-nhat-tinh-1975-1976';
    const wide = restingOn(['nq-qh-1975-12-27', 'nghi-dinh-ppgvn-1976']).filter(
      ({ date }) => !/^\d{4}-\d\d-\d\d$/.test(date ?? ''),
    );
    expect(wide.length).toBeGreaterThan(0);
    expect((await unknowns(id)).find(({ kind }) => kind === 'DATE')?.count).toEqual(all(wide.length));
  });

  test('is answered for a list of reforms too, and has a bound', async () => {
    const { reforms } = await ask(
      '{ reforms(first: 10) { edges { node { slug unknowns(examples: 0) { count { certain } organisations { slug } } } } } }',
    );
    expect(reforms.edges.some(({ node }: { node: { unknowns: readonly unknown[] } }) => node.unknowns.length > 0)).toBe(
      true,
    );
    const { errors } = await send(UNKNOWNS, { id: 'sap-xep-cap-xa-2025', examples: 51 });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('50'),
      extensions: { code: 'BAD_INPUT', field: 'examples' },
    });
  });
});
