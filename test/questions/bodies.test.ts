import { describe, expect, test } from 'vitest';
import { ask, withApi } from '../support/api.ts';

// The questions of the domain model about bodies and their reorganisations. Expected answers were read off the sheets by hand; the
// remark at each says from which rows, and by which acts.
withApi();

type Slug = { readonly slug: string };
type Part = { readonly certainty: string | null; readonly node: { readonly child: Slug } };

const slugs = (things: readonly Slug[]): readonly string[] => things.map(({ slug }) => slug).sort();

const childrenOn = async (body: string, day: string): Promise<readonly string[]> => {
  const { organisation } = await ask(
    `query ($id: String!, $day: Day!) {
      organisation(id: $id) { children(asOf: $day, first: 100) { totalCount edges { certainty node { child { slug } } } } }
    }`,
    { id: body, day },
  );
  const { edges, totalCount } = organisation.children;
  expect(edges).toHaveLength(totalCount);
  return slugs((edges as readonly Part[]).map(({ node }) => node.child));
};

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
  test('what stayed together and what moved in, by the parents of both days', async () => {
    const mic = await childrenOn('bo-thong-tin-va-truyen-thong', '2025-02-28');
    const most = await childrenOn('bo-khoa-hoc-va-cong-nghe-1992', '2025-02-28');
    const after = await childrenOn('bo-khoa-hoc-va-cong-nghe', '2025-03-01');
    expect(await childrenOn('bo-khoa-hoc-va-cong-nghe', '2025-02-28')).toEqual([]);
    expect(after.filter((id) => mic.includes(id))).toEqual(FROM_MIC);
    expect(after.filter((id) => most.includes(id))).toEqual(FROM_MOST);
  });

  test('by which acts: 176/2025/QH15 joins the two; 43/2025 and 02/2025 move the press and information security away', async () => {
    const { joined, moved } = await ask(
      `{
        joined: reorganisations(from: "2025-03-01", to: "2025-03-02", types: [CONSOLIDATION], first: 200) { ...told }
        moved: reorganisations(from: "2025-03-01", to: "2025-03-02", types: [TRANSFER], first: 200) { ...told }
      }
      fragment told on ReorganisationConnection { edges { node {
        slug type inputs { organisation { slug } } outputs { organisation { slug } } subjects { slug } legalBasis { number }
      } } }`,
    );
    const nodes = joined.edges.concat(moved.edges).map(({ node }: { node: { slug: string } }) => node);
    const byId = (id: string) => nodes.find(({ slug }: { slug: string }) => slug === id);
    expect(byId('hop-nhat-bo-tttt-bo-khcn-2025')).toMatchObject({
      type: 'CONSOLIDATION',
      outputs: [{ organisation: { slug: 'bo-khoa-hoc-va-cong-nghe' } }],
      legalBasis: [{ number: '176/2025/QH15' }, { number: '55/2025/NĐ-CP' }],
    });
    const press = byId('chuyen-4-cuc-bao-chi-ve-vhttdl-2025');
    expect(press.outputs).toEqual([{ organisation: { slug: 'bo-van-hoa-the-thao-va-du-lich' } }]);
    expect(press.legalBasis).toEqual([{ number: '43/2025/NĐ-CP' }]);
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

const predecessorsOf = async (id: string) =>
  (
    await ask(
      `query ($id: String!) { organisation(id: $id) { predecessors { extent organisation { slug }
        reorganisation { slug date legalBasis { number } sources { slug } } } } }`,
      { id },
    )
  ).organisation.predecessors;

const headsOf = async (id: string) =>
  (
    await ask(
      `query ($id: String!) { organisation(id: $id) { tenures(first: 100) { edges { node {
        position { isHead } person { slug } acting inOfficeOn interval { from } sources { slug } } } } } }`,
      { id },
    )
  ).organisation.tenures.edges
    .map(({ node }: { node: { position: { isHead: boolean } } }) => node)
    .filter(({ position }: { position: { isHead: boolean } }) => position.isHead);

describe('2. Every ancestor of the Information Technology Centre, and who headed each', () => {
  const CENTRE = 'trung-tam-cong-nghe-thong-tin-bo-khoa-hoc-va-cong-nghe';

  test("seed 004's centre and seed 000's centre join only through the merger of 1 March 2025", async () => {
    const found = await predecessorsOf(CENTRE);
    expect(slugs(found.map(({ organisation }: { organisation: Slug }) => organisation))).toEqual([
      'trung-tam-cong-nghe-thong-tin-bo-khcn-cu',
      'trung-tam-thong-tin-bo-tttt',
    ]);
    for (const { reorganisation, extent } of found) {
      expect(extent).toBe('WHOLE');
      expect(reorganisation).toMatchObject({ date: '2025-03-01', legalBasis: [{ number: '55/2025/NĐ-CP' }] });
      expect(slugs(reorganisation.sources)).toEqual(['dientuungdung-8233', 'vjst-18065']);
    }
    for (const id of ['trung-tam-cong-nghe-thong-tin-bo-khcn-cu', 'trung-tam-thong-tin-bo-tttt'])
      expect(await predecessorsOf(id)).toEqual([]);
  });

  test('Đỗ Công Anh on 1 February 2023, Trần Quang Hưng acting from 22 September 2025; of the third the record knows none', async () => {
    const [doCongAnh, ...others] = await headsOf('trung-tam-thong-tin-bo-tttt');
    expect(others).toEqual([]);
    expect(doCongAnh).toMatchObject({ person: { slug: 'do-cong-anh' }, acting: false, inOfficeOn: '2023-02-01' });
    expect(slugs(doCongAnh.sources)).toEqual(['seed-mic-2023']);
    const [hung, ...more] = await headsOf(CENTRE);
    expect(more).toEqual([]);
    expect(hung).toMatchObject({
      person: { slug: 'tran-quang-hung-1987' },
      acting: true,
      interval: { from: '2025-09-22' },
    });
    expect(slugs(hung.sources)).toContain('seed-000-tran-quang-hung');
    expect(await headsOf('trung-tam-cong-nghe-thong-tin-bo-khcn-cu')).toEqual([]);
  });
});
