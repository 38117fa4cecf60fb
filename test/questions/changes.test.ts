import { describe, expect, test } from 'vitest';
import { ask, withApi } from '../support/api.ts';

// The questions of the domain model about plans, classes of bodies and changes. Expected answers were read off the sheets by hand; the
// remark at each says from which rows, and by which acts.
withApi();

type Slug = { readonly slug: string };
const slugs = (things: readonly Slug[]): readonly string[] => things.map(({ slug }) => slug).sort();

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
