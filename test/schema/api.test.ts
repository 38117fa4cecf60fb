import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { schemaText } from '../../server/schema/index.ts';
import { ask, send, theGraph, withApi } from '../support/api.ts';

withApi();

const codesOf = async (query: string, variables: object = {}) =>
  ((await send(query, variables)).errors ?? []).map(({ extensions }) => extensions?.code);

describe('the contract', () => {
  it('is the schema as committed', async () => {
    expect(schemaText()).toBe(await readFile('server/schema.graphql', 'utf8'));
  });
});

describe('things by id', () => {
  it('answers node() by the id that it gave', async () => {
    const { organisation } = await ask('{ organisation(id: "bo-cong-an") { id slug } }');
    const { node } = await ask('query ($id: ID!) { node(id: $id) { __typename ... on Organisation { slug } } }', {
      id: organisation.id,
    });
    expect(node).toEqual({ __typename: 'Organisation', slug: 'bo-cong-an' });
  });

  it('follows the id of a commune that went on under another id', async () => {
    const [row] = await theGraph().run('node/by-ids', { ids: ['bo-cong-an'] });
    expect(row?.label).toBe('Organisation');
    const { organisation } = await ask('{ organisation(id: "xa-khong-co-that") { slug } }');
    expect(organisation).toBeNull();
  });

  it('answers null for what is not there, and does not take one kind for another', async () => {
    expect(
      await ask('{ person(id: "bo-cong-an") { slug } project(id: "") { slug } source(id: "x") { slug } }'),
    ).toEqual({
      person: null,
      project: null,
      source: null,
    });
  });

  it('finds units by the Statistics Office’s codes, each on its day', async () => {
    const { old, now } = await ask(`{
      old: organisationsByCode(code: "00001", asOf: "2025-06-30") { slug }
      now: organisationsByCode(code: "01", asOf: "2026-01-01") { slug }
    }`);
    expect(old).toEqual([{ slug: 'phuong-phuc-xa-quan-ba-dinh-ha-noi' }]);
    expect(now).toEqual([{ slug: 'thanh-pho-ha-noi' }]);
  });
});

describe('facts on a day', () => {
  /** Nghị quyết 176/2025/QH15, in force on 1 March 2025. */
  it('tells the ministry before and after its consolidation', async () => {
    const question =
      'query ($d: Day!) { organisation(id: "bo-thong-tin-va-truyen-thong") { existence { on(day: $d) } } }';
    expect((await ask(question, { d: '2025-02-28' })).organisation.existence.on).toBe('CERTAIN');
    expect((await ask(question, { d: '2025-03-01' })).organisation.existence.on).toBeNull();
  });

  /** Joined in one loader: two days in one request must not share rows. */
  it('keeps two days in one request apart', async () => {
    const { chinhPhu } = await ask(`{ chinhPhu: organisation(id: "chinh-phu") {
      before: heads(asOf: "2021-04-04") { person { name } }
      after: heads(asOf: "2021-04-06") { person { name } }
    } }`);
    expect(chinhPhu.before[0].person.name).toBe('Nguyễn Xuân Phúc');
    expect(chinhPhu.after[0].person.name).toBe('Phạm Minh Chính');
  });

  it('never answers "now" for an unknown end', async () => {
    const { person } = await ask(
      '{ person(id: "tran-quang-hung-1987") { tenures { edges { node { organisation { slug } interval { to toKind on(day: "2026-11-25") } } } } } }',
    );
    for (const { node } of person.tenures.edges) {
      if (node.interval.toKind !== 'UNKNOWN') continue;
      const ended = node.organisation.slug === 'cuc-an-toan-thong-tin';
      expect(node.interval).toMatchObject({ to: null, on: ended ? null : 'POSSIBLE' });
    }
    expect(person.tenures.edges.length).toBe(6);
  });
});

describe('pages', () => {
  it('walk a list to its end, each row once, as many as counted', async () => {
    const slugs: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { organisation } = await ask(
        'query ($after: String) { organisation(id: "thanh-pho-ho-chi-minh") { children(asOf: "2025-07-01", first: 50, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { child { slug } } } } } }',
        { after },
      );
      const { edges, pageInfo, totalCount } = organisation.children;
      slugs.push(...edges.map((edge: { node: { child: { slug: string } } }) => edge.node.child.slug));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      total = totalCount;
    } while (after !== null);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.length).toBe(total);
    // 168 communes, wards and one special zone by 1685/NQ-UBTVQH15
    expect(slugs.filter((slug) => /^(xa|phuong|dac-khu)-/.test(slug)).length).toBe(168);
  });
});

describe('what cannot be answered', () => {
  it.each([
    ['a page too large', '{ people(first: 1000) { totalCount } }'],
    ['a chart too deep', '{ chart(asOf: "2025-01-01", depth: 9) { truncated } }'],
    ['a day that is none', '{ chart(asOf: "2025-02-30") { truncated } }'],
    ['a field that is none', '{ nonsense }'],
    ['a text that is no document', '{ organisation('],
  ])('%s is told with the code BAD_INPUT or the parser’s', async (_, query) => {
    const codes = await codesOf(query);
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes)
      expect(['BAD_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT']).toContain(code);
  });

  it('never tells Cypher, a stack or a host', async () => {
    const hostile = ["'", '"})--', '\u0000', '../../etc/passwd', 'a'.repeat(5000), '💥'];
    for (const id of hostile) {
      const text = JSON.stringify(
        await send(
          'query ($id: String!) { organisation(id: $id) { slug } person(id: $id) { slug } chart(root: $id, asOf: "2025-01-01") { truncated } search(text: $id, after: $id) { totalCount } }',
          { id },
        ),
      );
      expect(text).not.toMatch(/MATCH|neo4j|bolt:|node_modules|at Object|127\.0\.0\.1/i);
    }
  });

  it('a document without end is refused', async () => {
    const deep = `{ organisation(id: "chinh-phu") ${'{ parents { parent '.repeat(12)}{ slug }${' } }'.repeat(12)} }`;
    expect((await send(deep)).errors?.length).toBeGreaterThan(0);
  });
});

describe('the chart', () => {
  it('of the state on 28 February and 1 March 2025: 22 ministries and agencies, then 17', async () => {
    const kinds = async (asOf: string) =>
      (
        await ask(
          'query ($asOf: Day!) { chart(root: "chinh-phu", asOf: $asOf, depth: 1) { nodes { kind certainty } } }',
          { asOf },
        )
      ).chart.nodes.filter(
        ({ kind, certainty }: { kind: string; certainty: string }) =>
          /^(MINISTRY|MINISTERIAL_AGENCY)$/.test(kind) && certainty === 'CERTAIN',
      ).length;
    expect(await kinds('2025-02-28')).toBe(22);
    expect(await kinds('2025-03-01')).toBe(17);
  });

  it('names parents before children, each body once', async () => {
    const { chart } = await ask(
      '{ chart(root: "thanh-pho-ha-noi", asOf: "2026-01-01", depth: 3) { nodes { slug parentSlug } } }',
    );
    const seen = new Set<string>();
    for (const { slug, parentSlug } of chart.nodes) {
      expect(parentSlug === null || seen.has(parentSlug)).toBe(true);
      expect(seen.has(slug)).toBe(false);
      seen.add(slug);
    }
    expect(seen.size).toBeGreaterThan(126);
  });
});
