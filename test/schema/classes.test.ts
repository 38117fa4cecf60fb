import { describe, expect, it } from 'vitest';
import { ask, withApi } from '../support/api.ts';

withApi();

const ON = `query ($id: String!, $day: Day!) {
  bodyClass(id: $id) {
    on(asOf: $day) {
      asOf expected { certain possible } missingCount headed { certain possible }
      known { certainty territory { slug } organisation { slug } successors { extent organisation { slug } reorganisation { slug } } }
      missing(first: 3) { slug } exempt { slug }
    }
  }
}`;

const on = async (id: string, day: string) => (await ask(ON, { id, day })).bodyClass.on;

type Known = {
  readonly certainty: string;
  readonly territory: { readonly slug: string };
  readonly organisation: { readonly slug: string };
  readonly successors: readonly { readonly organisation: { readonly slug: string } }[];
};

describe('a class on a day', () => {
  /** 63 provinces until 1 July 2025 and 34 from that day; the departments were consolidated on 1 March 2025 (Nghị định 45/2025). */
  it.each([
    ['lop-so-thong-tin-va-truyen-thong', '2025-02-28', 63],
    ['lop-so-thong-tin-va-truyen-thong', '2025-03-01', 0],
    ['lop-so-khoa-hoc-va-cong-nghe', '2025-03-01', 63],
    ['lop-so-khoa-hoc-va-cong-nghe', '2025-06-30', 63],
    ['lop-so-khoa-hoc-va-cong-nghe', '2025-07-01', 34],
  ])('%s on %s: %i expected, all known', async (id, day, count) => {
    const answer = await on(id, day);
    expect(answer).toMatchObject({ asOf: day, expected: { certain: count, possible: 0 }, missingCount: 0, exempt: [] });
    expect(answer.known).toHaveLength(count);
    expect(new Set(answer.known.map(({ certainty }: Known) => certainty)).size).toBe(count === 0 ? 0 : 1);
  });

  it('what is expected and not in the record is told by its territory, a few at a time', async () => {
    const answer = await on('lop-so-noi-vu', '2025-07-01');
    expect(answer.known).toEqual([]);
    expect(answer.missingCount).toBe(34);
    expect(answer.missing).toHaveLength(3);
  });

  it('refuses to tell more territories at once than a page holds', async () => {
    await expect(
      ask('{ bodyClass(id: "lop-hdnd-xa") { on(asOf: "2025-07-01") { missing(first: 5000) { slug } } } }'),
    ).rejects.toThrow('ask for 0 to 200');
  });

  it('3,321 communes should have a council each since 1 July 2025, and the record has none of them', async () => {
    expect(await on('lop-hdnd-xa', '2025-07-01')).toMatchObject({
      expected: { certain: 3_321, possible: 0 },
      missingCount: 3_321,
      known: [],
    });
  });

  it('a council with a chair in the record is told apart from one without', async () => {
    // Võ Văn Minh chairs the council of Hồ Chí Minh City from 1 July 2025, and did on 28 July 2026 (provinces/leaders).
    const { known, headed } = await on('lop-hdnd-tinh', '2026-05-01');
    expect(known).toHaveLength(34);
    expect(headed.certain).toBeGreaterThanOrEqual(1);
    expect(headed.certain + headed.possible).toBeLessThanOrEqual(34);
  });
});

describe('8. the fate of the 63 departments of information and communications', () => {
  it('each became the department of science and technology of its province, on 1 March 2025: 63 of 63 known', async () => {
    const { known } = await on('lop-so-thong-tin-va-truyen-thong', '2025-02-28');
    const after = await on('lop-so-khoa-hoc-va-cong-nghe', '2025-03-01');
    const successor = new Map(after.known.map((each: Known) => [each.territory.slug, each.organisation.slug]));
    expect(known).toHaveLength(63);
    for (const { territory, successors } of known as readonly Known[])
      expect(successors.map(({ organisation }) => organisation.slug)).toEqual([successor.get(territory.slug)]);
  });

  it('and four months later 52 of these became 23, 11 went on', async () => {
    const { known } = await on('lop-so-khoa-hoc-va-cong-nghe', '2025-06-30');
    const later = await on('lop-so-khoa-hoc-va-cong-nghe', '2025-07-01');
    const then = new Set(later.known.map((each: Known) => each.organisation.slug));
    const stayed = (known as readonly Known[]).filter(({ organisation }) => then.has(organisation.slug));
    const merged = (known as readonly Known[]).filter(({ organisation }) => !then.has(organisation.slug));
    expect(stayed).toHaveLength(11);
    expect(merged).toHaveLength(52);
    expect(
      new Set(merged.flatMap(({ successors }) => successors.map(({ organisation }) => organisation.slug))).size,
    ).toBe(23);
  });
});

describe('the classes themselves', () => {
  it('have their legal basis, sources and exceptions', async () => {
    const { bodyClasses } = await ask(`{
      bodyClasses { id slug name { vi en } kind territory confidence attested sources { slug } legalBasis { number }
        exceptions { territory { slug } interval { from to } note { vi en } sources { slug } } }
    }`);
    expect(bodyClasses.length).toBeGreaterThanOrEqual(20);
    const old = bodyClasses.find(({ slug }: { slug: string }) => slug === 'lop-so-thong-tin-va-truyen-thong');
    expect(old).toMatchObject({
      name: { vi: 'Sở Thông tin và Truyền thông' },
      kind: 'PROVINCIAL_DEPARTMENT',
      territory: 'PROVINCE',
      attested: '2025-03-10',
      legalBasis: [{ number: '13/2008/NĐ-CP' }],
      exceptions: [{ territory: { slug: 'tinh-bac-lieu' }, interval: { from: '2018', to: '2023-03-15' } }],
    });
  });

  it('are found by search, and a body names those that it is one of', async () => {
    const { search, organisation } = await ask(`{
      search(text: "Sở Thông tin và Truyền thông", types: [BODY_CLASS]) { edges { node { type slug title { vi } } } }
      organisation(id: "so-thong-tin-va-truyen-thong-tinh-ha-giang") { bodyClasses { slug } }
    }`);
    expect(search.edges[0].node).toMatchObject({ type: 'BODY_CLASS', slug: 'lop-so-thong-tin-va-truyen-thong' });
    expect(organisation.bodyClasses).toEqual([{ slug: 'lop-so-thong-tin-va-truyen-thong' }]);
  });

  it('are facts of their acts', async () => {
    const { source } = await ask(
      '{ source(id: "nd-13-2008-nd-cp") { facts(first: 100) { edges { node { kind aboutType aboutSlug title { vi en } } } } } }',
    );
    const kinds = source.facts.edges.map(({ node }: { node: { kind: string } }) => node.kind);
    expect(kinds).toContain('BODY_CLASS');
  });

  it('an unknown one is null', async () => {
    expect(await ask('{ bodyClass(id: "khong-co") { slug } }')).toEqual({ bodyClass: null });
  });
});

describe('how far the record reaches', () => {
  it('a fact tells the day of its newest source', async () => {
    // ictvietnam-69097 is of 10 March 2025, nd-13-2008-nd-cp of 4 February 2008.
    const { organisation } = await ask(
      '{ organisation(id: "so-thong-tin-va-truyen-thong-tinh-ha-giang") { attested } }',
    );
    expect(organisation.attested).toBe('2025-03-10');
  });

  it('coverage has every kind in every period; provinces and councils since July 2025 as the sheets have them', async () => {
    const { coverage } = await ask(`{
      coverage { branch kind period { from to name { vi en } } bodies { certain possible } startKnown endKnown withParent withHead
        withEvent newestSource knownMissing }
    }`);
    const kinds = new Set(coverage.map(({ kind }: { kind: string }) => kind));
    expect(coverage).toHaveLength(kinds.size * 10);
    const cell = (kind: string, from: string) =>
      coverage.find(
        (each: { kind: string; period: { from: string } }) => each.kind === kind && each.period.from === from,
      );
    // 34, and the three that became cities in 2026 are new bodies: 37. Each of them is part of the country.
    expect(cell('PROVINCE', '2025-07-01')).toMatchObject({
      branch: 'LOCAL',
      bodies: { certain: 37, possible: 0 },
      period: { to: null },
      withParent: 37,
      withHead: 0,
      knownMissing: 0,
    });
    // No source of the record says how many communes there were in 1980: not none.
    expect(cell('COMMUNE', '1976-01-01')).toMatchObject({ bodies: { certain: 0 }, knownMissing: null });
    // 3,321 communes without a council in the record.
    expect(cell('PEOPLES_COUNCIL', '2025-07-01').knownMissing).toBe(3_321);
  });
});

describe('thin records', () => {
  const gaps = async (id: string, args = '') =>
    (await ask(`query ($id: String!) { organisation(id: $id) { gaps${args} { code since text { vi en } } } }`, { id }))
      .organisation.gaps;
  const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);

  it('a commune of before the reform: its beginning is not known, and that it has no head is no gap', async () => {
    const found = await gaps('phuong-phuc-xa-quan-ba-dinh-ha-noi');
    expect(codes(found)).toEqual(['START_UNKNOWN']);
    expect(found[0].text.vi).toBe('Không rõ bắt đầu khi nào.');
  });

  it('a body without a head on a day, though it had one on another', async () => {
    // Bộ Thông tin và Truyền thông: ministers from 2007 to 1 March 2025.
    expect(codes(await gaps('bo-thong-tin-va-truyen-thong'))).toEqual([]);
    expect(codes(await gaps('bo-thong-tin-va-truyen-thong', '(asOf: "2024-01-01")'))).toEqual([]);
  });

  it('what is still said to be there without a source of the last year says since when', async () => {
    const found = await gaps('so-khoa-hoc-va-cong-nghe-tinh-cao-bang');
    const stale = found.find(({ code }: { code: string }) => code === 'NOT_ATTESTED_SINCE');
    expect(stale?.since).toMatch(/^2025/);
    expect(codes(await gaps('so-khoa-hoc-va-cong-nghe-tinh-cao-bang', '(asOf: "2025-08-01")'))).not.toContain(
      'NOT_ATTESTED_SINCE',
    );
  });

  it('a person of whom one post is known', async () => {
    const { people } = await ask(
      '{ people(first: 200) { edges { node { slug tenures { totalCount } gaps { code } } } } }',
    );
    for (const { node } of people.edges)
      expect(codes(node.gaps).includes('FEW_POSTS'), node.slug).toBe(node.tenures.totalCount <= 1);
  });
});
