import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { ask, send, withApi } from '../support/api.ts';

withApi();

type Row = Readonly<Record<string, string>>;
type Count = { readonly type: string; readonly certain: number; readonly possible: number };
type Node = {
  readonly type: string;
  readonly organisationSlug: string;
  readonly certainty: string;
  readonly earliest: string;
  readonly before: { readonly parents: readonly { readonly slug: string }[] } | null;
  readonly after: { readonly parents: readonly { readonly slug: string }[] } | null;
};

type Page = {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Node }[];
};

const table = (name: string): readonly Row[] =>
  parse(readFileSync(`seed/facts/communes/${name}.csv`), { columns: true, bom: true });

const certainOf = (counts: readonly Count[]): Readonly<Record<string, number>> =>
  Object.fromEntries(counts.filter(({ certain }) => certain > 0).map(({ type, certain }) => [type, certain]));

const counted = async (from: string, to: string, kinds: readonly string[], root: string | null = null) => {
  const query = `query ($from: Day!, $to: Day!, $kinds: [OrganisationKind!], $root: String) {
    changes(from: $from, to: $to, kinds: $kinds, root: $root) { counts { type certain possible } }
  }`;
  return certainOf((await ask(query, { from, to, kinds, root })).changes.counts);
};

const PAGE = `query ($from: Day!, $to: Day!, $root: String, $types: [ChangeType!], $kinds: [OrganisationKind!], $after: String) {
  changes(from: $from, to: $to, root: $root, types: $types, kinds: $kinds) {
    entries(first: 200, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { cursor node { type organisationSlug certainty earliest before { parents { slug } } after { parents { slug } } } }
    }
  }
}`;

const everything = async (variables: object): Promise<readonly Node[]> => {
  const nodes: Node[] = [];
  for (let after: string | null = null, next = true; next; ) {
    const answer: { changes: { entries: Page } } = await ask(PAGE, { ...variables, after });
    const { entries } = answer.changes;
    nodes.push(...entries.edges.map(({ node }) => node));
    next = entries.pageInfo.hasNextPage;
    after = entries.pageInfo.endCursor;
  }
  return nodes;
};

const EVE = '2025-06-30';
const DAY = '2025-07-01';

describe('1 July 2025, the whole state', () => {
  /** The tables of all 34 resolutions: 10,035 communes before, 3,321 after, of which some are the same bodies. */
  it('communes: those of the tables end and begin, and those that go on move under their province', async () => {
    const goOn = table('communes-after').filter(({ continues }) => continues !== '').length;
    expect([table('communes-before').length, table('communes-after').length]).toEqual([10_035, 3321]);
    const { ENDED = 0, MERGED = 0, ESTABLISHED, MOVED } = await counted(EVE, DAY, ['COMMUNE']);
    expect(ENDED + MERGED).toBe(10_035 - goOn);
    expect(ESTABLISHED).toBe(3321 - goOn);
    expect(MOVED).toBe(goOn);
  });

  /** Resolution 203/2025/QH15 ends the district level: 696 units. */
  it('districts: all 696 end', async () => expect(await counted(EVE, DAY, ['DISTRICT'])).toEqual({ ENDED: 696 }));

  /** Resolution 202/2025/QH15: 52 of 63 become 23, 11 stay; 63 - 52 + 23 = 34. */
  it('provinces: 52 are merged into 23', async () =>
    expect(await counted(EVE, DAY, ['PROVINCE'])).toEqual({ ESTABLISHED: 23, MERGED: 52 }));

  it('has an entry for each of its count, and no entry twice', async () => {
    const { changes } = await ask(
      `{ changes(from: "${EVE}", to: "${DAY}") { counts { certain possible } groups { counts { certain possible } } entries(first: 1) { totalCount } } }`,
    );
    const sum = (counts: readonly Count[]) =>
      counts.reduce((all, { certain, possible }) => all + certain + possible, 0);
    expect(changes.entries.totalCount).toBe(sum(changes.counts));
    expect(changes.groups.reduce((all: number, group: { counts: Count[] }) => all + sum(group.counts), 0)).toBe(
      changes.entries.totalCount,
    );
    expect(changes.entries.totalCount).toBeGreaterThan(14_000);
  });

  it('pages through the provinces in a stable order', async () => {
    const nodes = await everything({ from: EVE, to: DAY, kinds: ['PROVINCE', 'DISTRICT', 'PEOPLES_COUNCIL'] });
    const names = nodes.map(({ type, organisationSlug }) => `${type} ${organisationSlug}`);
    expect(new Set(names).size).toBe(names.length);
    expect(nodes.filter(({ type }) => type === 'MERGED').length).toBe(52 + 52);
    expect(nodes.filter(({ type }) => type === 'ENDED').length).toBe(696);
  });
});

describe('1 March 2025', () => {
  /** Resolution 176/2025/QH15: five pairs become one each, the Committee for Ethnic Affairs becomes a ministry: 22 - 11 + 6 = 17. */
  it('ministries: ten are merged, six are established, one committee ends', async () => {
    const kinds = ['MINISTRY', 'MINISTERIAL_AGENCY'];
    const counts = await counted('2025-02-28', '2025-03-01', kinds, 'chinh-phu');
    expect(counts).toEqual({ ESTABLISHED: 6, MERGED: 10, ENDED: 1 });
  });

  /** Decree 55/2025/NĐ-CP lists these among the units of the new ministry. */
  it('the Ministry of Science and Technology: which units came from Information and Communications, by which act', async () => {
    const { changes } = await ask(`{
      changes(from: "2025-02-28", to: "2025-03-01", root: "bo-khoa-hoc-va-cong-nghe", types: [MOVED]) {
        root { slug }
        entries(first: 200) { edges { node { organisation { name(asOf: "2025-03-01") { vi } } before { parents { slug } }
          after { parents { slug } } reorganisations { slug legalBasis { number } } reform { slug } } } }
      }
    }`);
    const units = changes.entries.edges
      .map(({ node }: { node: never }) => node)
      .filter(
        ({ before }: Node) => before?.parents.some(({ slug }) => slug === 'bo-thong-tin-va-truyen-thong') ?? false,
      );
    const names = units.map((unit: { organisation: { name: { vi: string } } }) => unit.organisation.name.vi);
    for (const name of ['Cục Viễn thông', 'Cục Tần số vô tuyến điện', 'Cục Chuyển đổi số quốc gia', 'Vụ Bưu chính'])
      expect(names).toContain(name);
    expect(names).not.toContain('Cục Báo chí');
    for (const { after, reorganisations } of units) {
      expect(after.parents).toEqual([{ slug: 'bo-khoa-hoc-va-cong-nghe' }]);
      expect(reorganisations.flatMap(({ legalBasis }: { legalBasis: object[] }) => legalBasis).length).toBeGreaterThan(
        0,
      );
    }
  });

  it('a merged ministry says into what, and has no heads after it', async () => {
    const { changes } = await ask(`{
      changes(from: "2025-02-28", to: "2025-03-01", root: "bo-thong-tin-va-truyen-thong", types: [MERGED, ENDED], kinds: [MINISTRY]) {
        entries { edges { node { type organisationSlug others { slug } before { name { vi } heads { person { name } } } after { name { vi } } } } }
      }
    }`);
    expect(changes.entries.edges.map(({ node }: { node: object }) => node)).toEqual([
      {
        type: 'MERGED',
        organisationSlug: 'bo-thong-tin-va-truyen-thong',
        others: [{ slug: 'bo-khoa-hoc-va-cong-nghe' }],
        before: { name: { vi: 'Bộ Thông tin và Truyền thông' }, heads: [{ person: { name: 'Nguyễn Mạnh Hùng' } }] },
        after: null,
      },
    ]);
  });
});

describe('the chart of one day and the changes', () => {
  const parentsOn = async (asOf: string): Promise<ReadonlyMap<string, readonly string[]>> => {
    const { chart } = await ask(
      'query ($asOf: Day!) { chart(asOf: $asOf, depth: 1) { truncated nodes { slug parentSlug depth } } }',
      { asOf },
    );
    expect(chart.truncated).toBe(false);
    const parents = new Map<string, string[]>();
    for (const { slug, parentSlug } of chart.nodes)
      parents.set(slug, [...(parents.get(slug) ?? []), ...(parentSlug === null ? [] : [parentSlug])]);
    return parents;
  };

  it.each([
    ['2025-02-28', '2025-03-01'],
    ['2007-01-01', '2008-01-01'],
    ['2024-12-31', '2025-12-31'],
  ])('of %s make the chart of %s, for every body whose changes are certain', { timeout: 180_000 }, async (from, to) => {
    const [before, after, nodes] = [await parentsOn(from), await parentsOn(to), await everything({ from, to })];
    const tops = new Set([...before, ...after].filter(([, parents]) => parents.length === 0).map(([slug]) => slug));
    const unsure = new Set(
      nodes.filter(({ certainty }) => certainty === 'POSSIBLE').map(({ organisationSlug }) => organisationSlug),
    );
    const made = new Map(before);
    for (const { organisationSlug, after: state } of nodes) {
      const parents = (state?.parents ?? []).map(({ slug }) => slug).filter((slug) => tops.has(slug));
      if (parents.length > 0) made.set(organisationSlug, parents);
      else if (!tops.has(organisationSlug)) made.delete(organisationSlug);
    }
    const sure = (chart: ReadonlyMap<string, readonly string[]>) =>
      [...chart]
        .filter(([slug]) => !unsure.has(slug) && !tops.has(slug))
        .map(([slug, up]) => `${slug}: ${[...up].sort()}`);
    expect(sure(made).sort()).toEqual(sure(after).sort());
  });
});

describe('the changes of one reform', () => {
  const DAYS = 'from: "2025-02-28", to: "2025-03-01"';
  const COUNTED = 'counts { type certain possible }';
  type Groups = readonly { readonly reform: { readonly slug: string } | null; readonly counts: readonly Count[] }[];

  it.each(['', ', root: "bo-tai-chinh"', ', types: [MOVED]'])(
    'are as many as its group counts, and all of its reorganisations%s',
    async (more) => {
      const { changes } = await ask(`{ changes(${DAYS}${more}) { groups { reform { slug } ${COUNTED} } } }`);
      const groups: Groups = changes.groups;
      expect(groups.length).toBeGreaterThan(1);
      for (const { reform, counts } of [...groups.slice(0, 4), ...groups.slice(-2)]) {
        const only = reform ? `reform: "${reform.slug}"` : 'outsideReforms: true';
        const answer = await ask(
          `{ changes(${DAYS}${more}, ${only}) { ${COUNTED} entries(first: 200) { totalCount edges { node { reform { slug } } } } } }`,
        );
        const { edges, totalCount } = answer.changes.entries;
        expect([reform, answer.changes.counts]).toEqual([reform, counts]);
        expect(totalCount).toBe(counts.reduce((all, { certain, possible }) => all + certain + possible, 0));
        expect(edges.length).toBe(Math.min(totalCount, 200));
        expect(
          new Set(edges.map(({ node }: { node: { reform: object | null } }) => node.reform?.['slug' as never])),
        ).toEqual(new Set([reform?.slug]));
      }
    },
  );

  it('are none where there is no such reform', async () => {
    const { changes } = await ask(`{ changes(${DAYS}, reform: "?khong' co") { ${COUNTED} entries { totalCount } } }`);
    expect(changes).toEqual({ counts: [], entries: { totalCount: 0 } });
  });
});

describe('what cannot be asked', () => {
  it.each([
    ['the same day twice', '{ changes(from: "2025-01-01", to: "2025-01-01") { from } }', 'to'],
    ['days in the wrong order', '{ changes(from: "2025-01-02", to: "2025-01-01") { from } }', 'to'],
    [
      'of a reform, and of none',
      '{ changes(from: "2025-01-01", to: "2025-01-02", reform: "chia-tinh-1997", outsideReforms: true) { from } }',
      'outsideReforms',
    ],
    ['the same day twice', '{ chartDiff(from: "2025-01-01", to: "2025-01-01") { from } }', 'to'],
    [
      'a page too large',
      '{ changes(from: "2025-01-01", to: "2025-01-02") { entries(first: 201) { totalCount } } }',
      'first',
    ],
    ['a chart too deep', '{ chartDiff(from: "2025-01-01", to: "2025-01-02", depth: 6) { from } }', 'depth'],
  ])('%s: %s', async (_, query, field) => {
    const { errors } = (await send(query)) as unknown as {
      errors?: { extensions?: { code?: string; field?: string } }[];
    };
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field });
  });

  it('a body that is none has no changes: null', async () => {
    const { changes, chartDiff } = await ask(
      '{ changes(from: "2025-01-01", to: "2025-01-02", root: "khong-co") { from } chartDiff(from: "2025-01-01", to: "2025-01-02", root: "khong-co") { from } }',
    );
    expect([changes, chartDiff]).toEqual([null, null]);
  });
});
