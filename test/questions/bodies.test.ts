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

describe('6. What was planned on 9 December 2024 and did not happen', () => {
  type Plan = {
    slug: string;
    was: string | null;
    status: string;
    planned: readonly { vi: string }[];
    instead: readonly { slug: string; status: string }[];
    sources: readonly Slug[];
  };
  const plans = async (): Promise<readonly Plan[]> =>
    (
      await ask(`{ reorganisations(statuses: [CANCELLED, CHANGED], first: 100) { edges { node {
        slug was: status(asOf: "2024-12-09") status planned { vi } instead { slug status } sources { slug } } } } }`)
    ).reorganisations.edges.map(({ node }: { node: Plan }) => node);

  test('the names of the plan of early December 2024 against Resolution 176/2025/QH15', async () => {
    const proposed = (await plans()).filter(({ was }) => was === 'PROPOSED');
    const byId = new Map(proposed.map((plan) => [plan.slug, plan]));
    const planned = (id: string) => byId.get(id)?.planned.map(({ vi }) => vi);
    expect(planned('ke-hoach-bo-noi-vu-va-lao-dong-2024')).toEqual(['Bộ Nội vụ và Lao động']);
    expect(planned('ke-hoach-bo-chuyen-doi-so-khoa-hoc-cong-nghe-2024')).toContain(
      'Bộ Chuyển đổi số, Khoa học, Công nghệ và Truyền thông',
    );
    expect(planned('ke-hoach-bo-nong-nghiep-va-tai-nguyen-moi-truong-2024')).toEqual([
      'Bộ Nông nghiệp và Tài nguyên, Môi trường',
    ]);
    expect(byId.get('ke-hoach-bo-noi-vu-va-lao-dong-2024')?.instead).toEqual([
      { slug: 'hop-nhat-bo-noi-vu-2025', status: 'IN_FORCE' },
    ]);
    for (const plan of proposed) {
      expect(plan.status).toBe('CHANGED');
      expect(plan.instead.length).toBeGreaterThan(0);
      expect(plan.sources.length).toBeGreaterThan(0);
    }
  });

  test('the transfer of the posts institute in 2008 was cancelled, and no successor is told of it', async () => {
    const cancelled = (await plans()).find(({ slug }) => slug === 'chuyen-ptit-ve-bo-tttt-2008');
    expect(cancelled).toMatchObject({ status: 'CANCELLED', instead: [] });
  });
});

describe('7. Bodies whose head changed within 30 days of a reorganisation', () => {
  test('the ministries of 1 March 2025: a new head on the day, or the old one gone', async () => {
    const { headChangesNearReorganisations: found } = await ask(
      `{ headChangesNearReorganisations(from: "2025-03-01", to: "2025-03-02", first: 100) { edges { node {
          organisation { slug } reorganisation { slug } days change tenure { person { slug } sources { slug } } } } } }`,
    );
    type Node = {
      organisation: Slug;
      days: number;
      change: string;
      tenure: { person: Slug; sources: readonly Slug[] };
    };
    const nodes: readonly Node[] = found.edges.map(({ node }: { node: Node }) => node);
    const begun = (body: string) =>
      nodes.filter(({ organisation, change }) => organisation.slug === body && change === 'BEGAN');
    // officials/tenures-government.yaml: from 2025-03-01
    for (const [body, person] of [
      ['bo-khoa-hoc-va-cong-nghe', 'nguyen-manh-hung-1962'],
      ['bo-tai-chinh', 'nguyen-van-thang-1973'],
      ['bo-noi-vu', 'pham-thi-thanh-tra-1964'],
      ['bo-nong-nghiep-va-moi-truong', 'do-duc-duy-1970'],
      ['bo-dan-toc-va-ton-giao', 'dao-ngoc-dung-1962'],
      ['bo-xay-dung', 'tran-hong-minh-1967'],
    ] as const) {
      const [first] = begun(body);
      expect(first, body).toMatchObject({ days: 0, tenure: { person: { slug: person } } });
      expect(first?.tenure.sources.length).toBeGreaterThan(0);
    }
    for (const { days } of nodes) expect(Math.abs(days)).toBeLessThanOrEqual(30);
    // Tô Lâm's ministry took in a department on that day; its head did not change.
    expect(begun('bo-cong-an')).toEqual([]);
  });
});

describe('8. The fate of the 63 departments of information and communications', () => {
  const onDay = async (day: string) =>
    (
      await ask(
        `query ($day: Day!) { bodyClasses { slug name { vi } on(asOf: $day) { expected { certain possible } missing { slug }
          known { territory { slug } organisation { slug } successors { organisation { slug } reorganisation { date legalBasis { number } } } } } } }`,
        { day },
      )
    ).bodyClasses.find(({ name }: { name: { vi: string } }) => name.vi === 'Sở Thông tin và Truyền thông').on;

  test('63 should exist on 28 February 2025 and 63 are in the record; from 1 March there is none', async () => {
    const before = await onDay('2025-02-28');
    expect(before.expected).toEqual({ certain: 63, possible: 0 });
    expect(before.missing).toEqual([]);
    expect(new Set(before.known.map(({ territory }: { territory: Slug }) => territory.slug)).size).toBe(63);
    const after = await onDay('2025-03-01');
    expect(after.known).toEqual([]);
    expect(after.expected.certain).toBe(0);
  });

  // provinces/authorities/events.yaml: which of them the record leads on, counted by hand (grep over `from`).
  test('what became of Hà Nội, and of how many the record does not know', async () => {
    const { known } = await onDay('2025-02-28');
    const hanoi = known.find(({ territory }: { territory: Slug }) => territory.slug === 'thanh-pho-ha-noi');
    expect(slugs(hanoi.successors.map(({ organisation }: { organisation: Slug }) => organisation))).toContain(
      'so-khoa-hoc-va-cong-nghe-thanh-pho-ha-noi',
    );
    for (const { successors } of known)
      for (const { reorganisation } of successors) expect(reorganisation.date).toBeTruthy();
  });
});

describe('15. All that changed in one branch between two dates', () => {
  test('the Party bodies in February 2025: five reorganisations, by the conclusion of the Central Committee', async () => {
    const { reorganisations } = await ask(
      `{ reorganisations(from: "2025-02-01", to: "2025-03-01", first: 100) { totalCount edges { node { slug type date
          inputs { organisation { slug branch } } outputs { organisation { slug branch } } legalBasis { number } } } } }`,
    );
    type Side = { organisation: { slug: string; branch: string } };
    type Node = { slug: string; type: string; inputs: readonly Side[]; outputs: readonly Side[] };
    const nodes: readonly Node[] = reorganisations.edges.map(({ node }: { node: Node }) => node);
    expect(nodes).toHaveLength(reorganisations.totalCount);
    const party = nodes.filter(({ inputs, outputs }) =>
      [...inputs, ...outputs].some(({ organisation }) => organisation.branch === 'PARTY'),
    );
    // central/party-and-assembly/events.yaml
    expect(slugs(party)).toEqual([
      'doi-ten-ban-kinh-te-2025',
      'hop-nhat-ban-tuyen-giao-va-dan-van-2025',
      'ket-thuc-2-dang-uy-khoi-2025',
      'ket-thuc-ban-doi-ngoai-2025',
      'thanh-lap-4-dang-bo-truc-thuoc-tw-2025',
    ]);
  });

  test('whose parties exist before and after: the commissions merged, the new committees begun', async () => {
    const existing = async (day: string) => {
      const { organisations } = await ask(
        `query ($day: Day!) { organisations(kinds: [PARTY_BODY], asOf: $day, first: 100) { edges { certainty node { slug } } } }`,
        { day },
      );
      return organisations.edges
        .filter(({ certainty }: { certainty: string }) => certainty === 'CERTAIN')
        .map(({ node }: { node: Slug }) => node.slug);
    };
    const before = await existing('2025-01-31');
    const after = await existing('2025-03-01');
    for (const id of ['ban-tuyen-giao-trung-uong', 'ban-dan-van-trung-uong']) {
      expect(before).toContain(id);
      expect(after).not.toContain(id);
    }
    for (const id of ['ban-tuyen-giao-va-dan-van-trung-uong', 'dang-bo-chinh-phu', 'dang-bo-quoc-hoi']) {
      expect(before).not.toContain(id);
      expect(after).toContain(id);
    }
  });
});
