import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, send, withApi } from '../support/api.ts';

withApi();

type Hit = {
  slug: string;
  type: string;
  matched: string | null;
  title: { vi: string };
  organisationKind: string | null;
};

const find = async (text: string, more = ''): Promise<Hit[]> => {
  const { search } = await ask(
    `query ($text: String!) { search(text: $text, first: 20${more}) { edges { node { slug type matched organisationKind title { vi } } } } }`,
    { text },
  );
  return search.edges.map(({ node }: { node: Hit }) => node);
};

const first = async (text: string): Promise<string | undefined> => (await find(text))[0]?.slug;

describe('search', () => {
  it.each([
    ['tran quang hung', 'tran-quang-hung-1987'],
    ['Trần Quang Hưng', 'tran-quang-hung-1987'],
    ['Bộ TT&TT', 'bo-thong-tin-va-truyen-thong'],
    ['bo tttt', 'bo-thong-tin-va-truyen-thong'],
    ['Bộ Thông tin và Truyền thông', 'bo-thong-tin-va-truyen-thong'],
    ['Bộ Bưu chính, Viễn thông', 'bo-buu-chinh-vien-thong'],
    ['176/2025/QH15', 'nq-176-2025-qh15'],
    ['bo cong an', 'bo-cong-an'],
    ['Ministry of Public Security', 'bo-cong-an'],
    ['đề án 06', 'de-an-06'],
  ])('%s finds %s first', async (text, slug) => expect(await first(text)).toBe(slug));

  it('finds Bộ Khoa học và Công nghệ of today before the one that ended', async () => {
    const slugs = (await find('Bộ Khoa học và Công nghệ')).map(({ slug }) => slug);
    expect(slugs.slice(0, 2)).toEqual(['bo-khoa-hoc-va-cong-nghe', 'bo-khoa-hoc-va-cong-nghe-1992']);
  });

  it('finds a body by the name it bore before: Bộ Khoa học, Công nghệ và Môi trường', async () => {
    const [hit] = await find('bo khoa hoc cong nghe va moi truong');
    expect(hit).toMatchObject({
      slug: 'bo-khoa-hoc-va-cong-nghe-1992',
      matched: 'Bộ Khoa học, Công nghệ và Môi trường',
    });
  });

  /** Names that the sheets of seed/facts end, of bodies that bore another after; the end is the first day without the name. */
  it.each([
    [
      'Sở TT&TT Thừa Thiên Huế',
      'so-thong-tin-va-truyen-thong-tinh-thua-thien-hue',
      'Sở Thông tin và Truyền thông tỉnh Thừa Thiên Huế',
      '2025-01-01',
    ],
    [
      'Sở Thông tin và Truyền thông Thừa Thiên Huế',
      'so-thong-tin-va-truyen-thong-tinh-thua-thien-hue',
      'Sở Thông tin và Truyền thông tỉnh Thừa Thiên Huế',
      '2025-01-01',
    ],
    [
      'so tttt thua thien hue',
      'so-thong-tin-va-truyen-thong-tinh-thua-thien-hue',
      'Sở Thông tin và Truyền thông tỉnh Thừa Thiên Huế',
      '2025-01-01',
    ],
    [
      'Sở KH&CN Thừa Thiên Huế',
      'so-khoa-hoc-va-cong-nghe-tinh-thua-thien-hue',
      'Sở Khoa học và Công nghệ tỉnh Thừa Thiên Huế',
      '2025-01-01',
    ],
    ['Bộ Thương nghiệp', 'bo-thuong-mai', 'Bộ Thương nghiệp', '1991'],
    ['Bộ Tuyên truyền', 'bo-van-hoa-1955', 'Bộ Tuyên truyền', '1955-09-20'],
    ['Ủy ban Dân tộc và Miền núi', 'uy-ban-dan-toc', 'Ủy ban Dân tộc và Miền núi', '2002-08-05'],
    ['uy ban ve cac van de xa hoi', 'uy-ban-xa-hoi', 'Ủy ban Về các vấn đề xã hội', '2021-07'],
    ['Cục Thống kê TW', 'tong-cuc-thong-ke', 'Cục Thống kê Trung ương', '1960-12-21'],
    [
      'Tổng công ty Bưu chính Việt Nam',
      'tong-cong-ty-buu-dien-viet-nam',
      'Tổng công ty Bưu chính Việt Nam',
      '2012-12-28',
    ],
    [
      'trung tam bien phien dich quoc gia',
      'vu-bien-phien-dich-doi-ngoai',
      'Trung tâm Biên Phiên dịch quốc gia',
      '2022-12-01',
    ],
    ['BCH Trung ương lâm thời', 'ban-chap-hanh-trung-uong-dang', 'Ban Chấp hành Trung ương lâm thời', '1930-10'],
  ])('%s names the old name that it is found by', async (text, slug, matched, to) => {
    const { search } = await ask(
      `query ($text: String!) { search(text: $text, types: [ORGANISATION], first: 10) { edges { node { slug matched matchedInterval { to } } } } }`,
      { text },
    );
    const hits: { slug: string }[] = search.edges.map(({ node }: { node: { slug: string } }) => node);
    expect(hits.find((hit) => hit.slug === slug)).toEqual({ slug, matched, matchedInterval: { to } });
  });

  it.each([
    ['tt cntt', 'trung-tam-cong-nghe-thong-tin'],
    ['TT CNTT', 'trung-tam-cong-nghe-thong-tin'],
    ['so tttt hue', 'so-thong-tin-va-truyen-thong-tinh-thua-thien-hue'],
    ['ubnd tinh ha giang', 'ubnd-tinh-ha-giang'],
    ['bo gddt', 'bo-giao-duc-va-dao-tao'],
    ['Bộ NN&MT', 'bo-nong-nghiep-va-moi-truong'],
    ['vpcp', 'van-phong-chinh-phu'],
    ['BCH TW Đảng', 'ban-chap-hanh-trung-uong-dang'],
  ])('%s, abbreviated, finds %s', async (text, slug) => expect((await first(text))?.startsWith(slug)).toBe(true));

  /** Phường Phúc Xá went into phường Hồng Hà, by 1656/NQ-UBTVQH15. */
  it('finds Phường Phúc Xá and what it became', async () => {
    const { search } = await ask(`{ search(text: "phuong phuc xa") { edges { node {
      slug interval { to } successors { organisation { slug name { vi } } extent reorganisation { legalBasis { number } } }
    } } } }`);
    expect(search.edges[0].node).toMatchObject({
      slug: 'phuong-phuc-xa-quan-ba-dinh-ha-noi',
      interval: { to: '2025-07-01' },
      successors: [
        {
          organisation: { slug: 'phuong-hong-ha-thanh-pho-ha-noi', name: { vi: 'Phường Hồng Hà' } },
          extent: 'WHOLE',
          reorganisation: { legalBasis: [{ number: '1656/NQ-UBTVQH15' }] },
        },
      ],
    });
  });

  it('tells namesakes apart by where they are: Phường 4, Quận 8', async () => {
    const hits = await find('Phường 4, Quận 8, Thành phố Hồ Chí Minh');
    expect(hits[0]?.slug).toBe('phuong-4-quan-8-ho-chi-minh');
  });

  it('finds a unit by its code', async () => {
    const slugs = (await find('00004')).map(({ slug }) => slug);
    expect(slugs).toContain('phuong-truc-bach-quan-ba-dinh-ha-noi');
    expect(slugs).toContain('phuong-ba-dinh-thanh-pho-ha-noi');
  });

  it('puts a ministry before communes of a like name, the exact before the longer', async () => {
    const hits = await find('hà nội');
    expect(hits[0]?.slug).toBe('thanh-pho-ha-noi');
    const kinds = (await find('bộ')).slice(0, 5).map(({ organisationKind }) => organisationKind);
    expect(kinds).not.toContain('COMMUNE');
  });

  it('keeps to the types and the day asked for', async () => {
    expect((await find('phuong phuc xa', ', types: [PERSON]')).every(({ type }) => type === 'PERSON')).toBe(true);
    const slugs = (await find('phuong phuc xa', ', asOf: "2026-01-01"')).map(({ slug }) => slug);
    expect(slugs).not.toContain('phuong-phuc-xa-quan-ba-dinh-ha-noi');
  });

  it('finds every syllable that English stop words would lose: công an, nghệ an, tòa án, đề án, thể thao, tổ chức', async () => {
    for (const text of ['công an', 'nghệ an', 'tòa án', 'đề án', 'thể thao', 'tổ chức'])
      expect((await find(text)).length, text).toBeGreaterThan(0);
    expect(await first('nghe an')).toBe('tinh-nghe-an');
  });

  it('pages without gaps or repeats', async () => {
    const page = async (after: string | null) =>
      (
        await ask(
          'query ($after: String) { search(text: "phuong", first: 30, after: $after) { edges { node { slug } } pageInfo { endCursor hasNextPage } } }',
          { after },
        )
      ).search;
    const one = await page(null);
    const two = await page(one.pageInfo.endCursor);
    const slugs = [...one.edges, ...two.edges].map((edge: { node: { slug: string } }) => edge.node.slug);
    expect(slugs.length).toBe(60);
    expect(new Set(slugs).size).toBe(60);
  });

  const ODD = [
    '',
    ' ',
    '"',
    '\\',
    '/',
    '//',
    '(((',
    '*',
    '?',
    '~',
    'AND',
    'OR NOT',
    '+-&&||!(){}[]^"~*?:\\/',
    'a:b',
    '[1 TO 2]',
    '/re(gex/',
    '\u0000',
    '😀',
    '%',
    "'; MATCH (n) DETACH DELETE n; //",
    '$' + '{x}',
    'a'.repeat(1_000),
    'x '.repeat(500),
    '\u202e',
    'ﬁ',
    'Å',
    '١٢٣',
    'đ',
    'Đ'.repeat(200),
  ];

  it('answers any text, however odd', async () => {
    for (const text of ODD)
      expect(
        (await send('query ($text: String!) { search(text: $text) { edges { cursor } } }', { text })).errors,
        text.slice(0, 40),
      ).toBeUndefined();
  });

  it('answers random text of any alphabet', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        expect(
          (await send('query ($t: String!) { search(text: $t) { edges { cursor } } }', { t: value })).errors,
        ).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});
