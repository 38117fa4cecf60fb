import { beforeAll, describe, expect, test } from 'vitest';
import type { SeedRecord } from '../../seed/record.ts';
import { ask, send, withApi } from '../support/api.ts';
import { wholeRecord } from '../support/record.ts';

withApi();

let record: SeedRecord;

beforeAll(async () => {
  record = await wholeRecord();
}, 120_000);

type Fact = {
  readonly id: string;
  readonly kind: string;
  readonly aboutSlug: string;
  readonly title: { readonly vi: string };
};
type Page = {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Fact }[];
};

const FACTS = `query ($id: String!, $kinds: [FactKind!], $only: Boolean, $first: Int, $after: String) { source(id: $id) {
  facts(kinds: $kinds, onlySource: $only, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id kind aboutSlug title { vi } } } } } }`;

const factsOf = async (variables: object): Promise<Page> => (await ask(FACTS, variables)).source.facts;

const allOf = async (variables: object): Promise<readonly Fact[]> => {
  const facts: Fact[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page = await factsOf({ ...variables, first: 100, after });
    facts.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return facts;
    after = page.pageInfo.endCursor;
  }
};

/** Everything that a row of the sheets rests on: its sources and its legal basis. */
const grounds = (row: { readonly sources?: readonly string[]; readonly legal_basis?: readonly string[] | undefined }) =>
  new Set([...(row.sources ?? []), ...(row.legal_basis ?? [])]);

describe('the facts of a source', () => {
  // Counted in the sheets: rows of each list that name the source as citation or legal basis.
  test('of some kinds, each found in the sheets', async () => {
    const id = 'ictvietnam-69097';
    const named = record.organisations.filter((row) => grounds(row).has(id));
    const facts = await allOf({ id, kinds: ['ORGANISATION'] });
    expect(facts.map(({ aboutSlug }) => aboutSlug).sort()).toEqual(named.map((row) => row.id).sort());
    expect((await factsOf({ id, kinds: ['ORGANISATION'], first: 1 })).totalCount).toBe(named.length);
    const events = await allOf({ id, kinds: ['REORGANISATION'] });
    expect(events).toHaveLength(record.events.filter((row) => grounds(row).has(id)).length);
  });

  test('only what rests on it alone', async () => {
    const id = 'github-lanh-dao-bchtw-xiv';
    const alone = (row: Parameters<typeof grounds>[0]) => grounds(row).has(id) && grounds(row).size === 1;
    const tenures = await allOf({ id, kinds: ['TENURE'], only: true });
    expect(tenures).toHaveLength(record.tenures.filter(alone).length);
    expect(tenures.length).toBeGreaterThan(10);
    const people = await allOf({ id, kinds: ['PERSON'], only: true });
    expect(people.map(({ aboutSlug }) => aboutSlug).sort()).toEqual(
      record.people
        .filter(alone)
        .map((row) => row.id)
        .sort(),
    );
    const every = await factsOf({ id, only: true, first: 1 });
    expect(every.totalCount).toBe((await allOf({ id, only: true })).length);
  });

  test('stand once each, kind by kind, and the pages join up', async () => {
    const id = 'nd-13-2008-nd-cp';
    const facts = await allOf({ id });
    expect(facts).toHaveLength((await factsOf({ id })).totalCount);
    expect(new Set(facts.map(({ id: fact }) => fact)).size).toBe(facts.length);
    const kinds = facts.map(({ kind }) => kind);
    expect(kinds).toEqual([...kinds].sort());
    expect(
      (await allOf({ id, kinds: ['TENURE', 'BODY_CLASS'] })).every(({ kind }) => /TENURE|BODY_CLASS/.test(kind)),
    ).toBe(true);
  });

  test('a page of a source of 45,000 facts, with how many there are', async () => {
    const page = await factsOf({ id: 'gso-danh-muc-hanh-chinh', first: 100 });
    expect(page.edges).toHaveLength(100);
    expect(page.totalCount).toBeGreaterThan(45_000);
    expect(page.edges[0]?.node.title.vi).toMatch(/^Mã \d+ của /);
  });

  test('are bounded, and a cursor belongs to its own list', async () => {
    const { errors } = await send(FACTS, { id: 'nd-13-2008-nd-cp', first: 101 });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT', field: 'first' } });
    const { pageInfo } = await factsOf({ id: 'gso-danh-muc-hanh-chinh', first: 1 });
    const foreign = await send(FACTS, { id: 'nd-13-2008-nd-cp', first: 1, after: pageInfo.endCursor });
    expect(foreign.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT', field: 'after' } });
  });
});

describe('11. all facts that rest on one source', () => {
  const ONE = `query ($kinds: [FactKind!], $first: Int, $after: String) { factsOfOneSource(kinds: $kinds, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id kind title { vi } aboutSlug } }
    byKind { kind count } topSources { count source { slug } } } }`;

  test('with their number by kind, counted in the sheets', async () => {
    const { factsOfOneSource: found } = await ask(ONE, { first: 5 });
    const count = (kind: string) => found.byKind.find((one: { kind: string }) => one.kind === kind)?.count;
    const alone = (rows: readonly Parameters<typeof grounds>[0][]) =>
      rows.filter((row) => grounds(row).size === 1).length;
    expect(count('TENURE')).toBe(alone(record.tenures));
    expect(count('PERSON')).toBe(alone(record.people));
    expect(count('ORGANISATION')).toBe(alone(record.organisations));
    expect(count('REORGANISATION')).toBe(alone(record.events));
    const sum = found.byKind.reduce((total: number, one: { count: number }) => total + one.count, 0);
    expect(found.totalCount).toBe(sum);
  });

  test('the sources on which most rest alone, each with the number that its own list has', async () => {
    const { factsOfOneSource: found } = await ask(ONE, { first: 1 });
    expect(found.topSources).toHaveLength(20);
    const [first, second] = found.topSources;
    expect(first.source.slug).toBe('gso-danh-muc-hanh-chinh');
    expect(second.count).toBe((await factsOf({ id: second.source.slug, only: true, first: 1 })).totalCount);
    expect(first.count).toBeGreaterThan(second.count);
  });

  test('pages of one kind join up', async () => {
    const seen: string[] = [];
    let total = 0;
    for (let after: string | null = null; ; ) {
      const { factsOfOneSource: page }: { factsOfOneSource: Page } = await ask(ONE, {
        kinds: ['PERSON'],
        first: 100,
        after,
      });
      seen.push(...page.edges.map(({ node }) => node.id));
      total = page.totalCount;
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(total);
  });
});
