import { describe, expect, test } from 'vitest';
import { withApi } from '../support/api.ts';
import { nodesOf, oneRequest, type Slug, slugs } from './question.ts';

// The questions of the domain model about bodies and their reorganisations, each asked by one request. Expected answers were read off the
// sheets by hand; the remark at each says from which rows, and by which acts.
withApi();

/** Units whose rows in central/digital/organisations.yaml have one parent until 1 March 2025 and another from that day. */
const FROM_MIC = [
  'bao-vietnamnet',
  'cuc-buu-dien-trung-uong',
  'cuc-chuyen-doi-so-quoc-gia',
  'cuc-cong-nghiep-cong-nghe-thong-tin',
  'cuc-tan-so-vo-tuyen-dien',
  'cuc-vien-thong',
  'hoc-vien-cong-nghe-buu-chinh-vien-thong',
  'quy-dich-vu-vien-thong-cong-ich-viet-nam',
  'tong-cong-ty-buu-dien-viet-nam',
  'trung-tam-chung-thuc-dien-tu-quoc-gia',
  'trung-tam-internet-viet-nam',
  'truong-cao-dang-thong-tin-va-truyen-thong',
  'truong-dao-tao-boi-duong-can-bo-quan-ly-tttt',
  'vien-chien-luoc-thong-tin-va-truyen-thong',
  'vu-buu-chinh',
  'vu-kinh-te-va-xa-hoi-so',
];
const FROM_MOST = [
  'bao-vnexpress',
  'cuc-khoi-nghiep-va-doanh-nghiep-cong-nghe',
  'cuc-so-huu-tri-tue',
  'cuc-thong-tin-thong-ke',
  'hoc-vien-khoa-hoc-cong-nghe-va-doi-moi-sang-tao',
  'quy-doi-moi-cong-nghe-quoc-gia',
  'quy-phat-trien-khoa-hoc-va-cong-nghe-quoc-gia',
  'uy-ban-tieu-chuan-do-luong-chat-luong-quoc-gia',
  'vien-khcn-viet-nam-han-quoc',
  'vien-nang-luong-nguyen-tu-viet-nam',
  'vien-ung-dung-cong-nghe',
  'vu-danh-gia-va-tham-dinh-cong-nghe',
];

describe('1. Bộ KH&CN on 28 February 2025 beside 1 March 2025', () => {
  const answer = oneRequest(`{
    mic: organisation(id: "bo-thong-tin-va-truyen-thong") { children(asOf: "2025-02-28", first: 100) { ...parts } }
    most: organisation(id: "bo-khoa-hoc-va-cong-nghe-1992") { children(asOf: "2025-02-28", first: 100) { ...parts } }
    now: organisation(id: "bo-khoa-hoc-va-cong-nghe") {
      eve: children(asOf: "2025-02-28", first: 100) { ...parts }
      children(asOf: "2025-03-01", first: 100) { ...parts }
    }
    diff: chartDiff(root: "bo-khoa-hoc-va-cong-nghe", from: "2025-02-28", to: "2025-03-01", depth: 1) {
      truncated nodes { slug born moved changes { type certainty reorganisations { slug legalBasis { number } } } } }
    joined: reorganisations(from: "2025-03-01", to: "2025-03-02", types: [CONSOLIDATION], first: 200) { ...told }
    moved: reorganisations(from: "2025-03-01", to: "2025-03-02", types: [TRANSFER], first: 200) { ...told }
  }
  fragment parts on PartOfConnection { totalCount edges { certainty node { child { slug } } } }
  fragment told on ReorganisationConnection { edges { node {
    slug type inputs { organisation { slug } } outputs { organisation { slug } } subjects { slug } legalBasis { number }
  } } }`);
  type Part = { readonly child: Slug };
  const parts = (list: { edges: readonly { node: Part }[]; totalCount: number }) =>
    slugs(nodesOf(list).map(({ child }) => child));

  test('what stayed together and what moved in, by the parents of both days', () => {
    const { mic, most, now } = answer();
    const [before, other, after] = [parts(mic.children), parts(most.children), parts(now.children)];
    expect(parts(now.eve)).toEqual([]);
    expect(after.filter((id) => before.includes(id))).toEqual(FROM_MIC);
    expect(after.filter((id) => other.includes(id))).toEqual(FROM_MOST);
  });

  type Changed = {
    readonly slug: string;
    readonly moved: boolean;
    readonly changes: readonly { readonly type: string; readonly reorganisations: readonly Slug[] }[];
  };

  test('each of those that moved in is a move in the difference of the two charts', () => {
    const { truncated, nodes } = answer().diff;
    expect(truncated).toBe(false);
    const moved = new Map((nodes as readonly Changed[]).filter((node) => node.moved).map((node) => [node.slug, node]));
    for (const id of [...FROM_MIC, ...FROM_MOST])
      expect([id, moved.get(id)?.changes.map(({ type }) => type)]).toEqual([id, expect.arrayContaining(['MOVED'])]);
    const [move] = moved.get('vu-buu-chinh')?.changes ?? [];
    expect(move?.reorganisations).toMatchObject([
      { slug: 'hop-nhat-bo-tttt-bo-khcn-2025', legalBasis: [{ number: '176/2025/QH15' }, { number: '55/2025/NĐ-CP' }] },
    ]);
  });

  test('by which acts: 176/2025/QH15 joins the two; 43/2025 and 02/2025 move the press and information security away', () => {
    const { joined, moved } = answer();
    const nodes: readonly Slug[] = [...nodesOf<Slug>(joined), ...nodesOf<Slug>(moved)];
    const byId = (id: string) => nodes.find(({ slug }) => slug === id);
    expect(byId('hop-nhat-bo-tttt-bo-khcn-2025')).toMatchObject({
      type: 'CONSOLIDATION',
      outputs: [{ organisation: { slug: 'bo-khoa-hoc-va-cong-nghe' } }],
      legalBasis: [{ number: '176/2025/QH15' }, { number: '55/2025/NĐ-CP' }],
    });
    const press = byId('chuyen-4-cuc-bao-chi-ve-vhttdl-2025') as unknown as { subjects: readonly Slug[] };
    expect(press).toMatchObject({
      outputs: [{ organisation: { slug: 'bo-van-hoa-the-thao-va-du-lich' } }],
      legalBasis: [{ number: '43/2025/NĐ-CP' }],
    });
    expect(slugs(press.subjects)).toEqual([
      'cuc-bao-chi',
      'cuc-phat-thanh-truyen-hinh-va-thong-tin-dien-tu',
      'cuc-thong-tin-co-so',
      'cuc-thong-tin-doi-ngoai',
      'cuc-xuat-ban-in-va-phat-hanh',
    ]);
    expect(byId('chuyen-an-toan-thong-tin-ve-bca-2025')).toMatchObject({
      outputs: [{ organisation: { slug: 'bo-cong-an' } }],
      subjects: [{ slug: 'cuc-an-toan-thong-tin' }],
      legalBasis: [{ number: '02/2025/NĐ-CP' }],
    });
  });
});

describe('2. Every ancestor of the Information Technology Centre, and who headed each', () => {
  const CENTRE = 'trung-tam-cong-nghe-thong-tin-bo-khoa-hoc-va-cong-nghe';
  const answer = oneRequest(
    `query ($id: String!) { lineage(organisation: $id, direction: ANCESTORS) {
      deeper truncated
      bodies { distance side organisation { slug tenures(first: 100) { totalCount edges { node {
        position { isHead } person { slug } acting inOfficeOn interval { from } sources { slug } } } } } }
      links { organisationSlug reorganisationSlug side extent }
      reorganisations { slug date legalBasis { number } sources { slug } }
      origins { organisation { slug } extents certainty }
    } }`,
    { id: CENTRE },
  );
  type Tenure = { readonly position: { readonly isHead: boolean }; readonly sources: readonly Slug[] };
  type Body = {
    readonly organisation: Slug & { readonly tenures: { edges: readonly { node: Tenure }[]; totalCount: number } };
  };

  const headsOf = (id: string): readonly Tenure[] => {
    const body = (answer().lineage.bodies as readonly Body[]).find(({ organisation }) => organisation.slug === id);
    return body ? nodesOf(body.organisation.tenures).filter(({ position }) => position.isHead) : [];
  };

  test("seed 004's centre and seed 000's centre join only through the merger of 1 March 2025", () => {
    const { bodies, reorganisations, links, origins, deeper, truncated } = answer().lineage;
    expect([deeper, truncated]).toEqual([false, false]);
    expect(
      bodies
        .map(({ distance, side, organisation }: { distance: number; side: string; organisation: Slug }) => [
          distance,
          side,
          organisation.slug,
        ])
        .sort(),
    ).toEqual([
      [0, 'START', CENTRE],
      [1, 'ANCESTOR', 'trung-tam-cong-nghe-thong-tin-bo-khcn-cu'],
      [1, 'ANCESTOR', 'trung-tam-thong-tin-bo-tttt'],
    ]);
    expect(reorganisations).toHaveLength(1);
    expect(reorganisations[0]).toMatchObject({ date: '2025-03-01', legalBasis: [{ number: '55/2025/NĐ-CP' }] });
    expect(slugs(reorganisations[0].sources)).toEqual(['dientuungdung-8233', 'vjst-18065']);
    expect(links).toHaveLength(3);
    expect(new Set(links.map(({ extent }: { extent: string }) => extent))).toEqual(new Set(['WHOLE']));
    expect(slugs(origins.map(({ organisation }: { organisation: Slug }) => organisation))).toEqual([
      'trung-tam-cong-nghe-thong-tin-bo-khcn-cu',
      'trung-tam-thong-tin-bo-tttt',
    ]);
  });

  test('Đỗ Công Anh on 1 February 2023, Trần Quang Hưng acting from 22 September 2025; of the third the record knows none', () => {
    const [doCongAnh, ...others] = headsOf('trung-tam-thong-tin-bo-tttt');
    expect(others).toEqual([]);
    expect(doCongAnh).toMatchObject({ person: { slug: 'do-cong-anh' }, acting: false, inOfficeOn: '2023-02-01' });
    expect(slugs(doCongAnh?.sources ?? [])).toEqual(['seed-mic-2023']);
    const [hung, ...more] = headsOf(CENTRE);
    expect(more).toEqual([]);
    expect(hung).toMatchObject({
      person: { slug: 'tran-quang-hung-1987' },
      acting: true,
      interval: { from: '2025-09-22' },
    });
    expect(slugs(hung?.sources ?? [])).toContain('seed-000-tran-quang-hung');
    expect(headsOf('trung-tam-cong-nghe-thong-tin-bo-khcn-cu')).toEqual([]);
  });
});
