import { describe, expect, test } from 'vitest';
import { withApi } from '../support/api.ts';
import { nodesOf, oneRequest, type Slug, slugs } from './question.ts';

// The questions of the domain model about plans, classes of bodies and changes, each asked by one request. Expected answers were read off
// the sheets by hand; the remark at each says from which rows, and by which acts.
withApi();

describe('6. What was planned on 9 December 2024 and did not happen', () => {
  const answer = oneRequest(`{ reorganisations(statuses: [CANCELLED, CHANGED], first: 100) { totalCount edges { node {
        slug was: status(asOf: "2024-12-09") status planned { vi } instead { slug status } sources { slug } } } } }`);
  type Plan = {
    readonly slug: string;
    readonly was: string | null;
    readonly status: string;
    readonly planned: readonly { readonly vi: string }[];
    readonly instead: readonly { readonly slug: string; readonly status: string }[];
    readonly sources: readonly Slug[];
  };
  const plans = (): readonly Plan[] => nodesOf(answer().reorganisations);
  const proposed = () => plans().filter(({ was }) => was === 'PROPOSED');

  test('the names of the plan of early December 2024 against Resolution 176/2025/QH15', () => {
    const byId = new Map(proposed().map((plan) => [plan.slug, plan]));
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
    for (const plan of proposed()) {
      expect(plan.status).toBe('CHANGED');
      expect(plan.instead.length).toBeGreaterThan(0);
      expect(plan.sources.length).toBeGreaterThan(0);
    }
  });

  test('the transfer of the posts institute in 2008 was cancelled, and no successor is told of it', () => {
    const cancelled = plans().find(({ slug }) => slug === 'chuyen-ptit-ve-bo-tttt-2008');
    expect(cancelled).toMatchObject({ status: 'CANCELLED', instead: [] });
  });
});

describe('8. The fate of the 63 departments of information and communications', () => {
  const answer = oneRequest(`{ bodyClass(id: "lop-so-thong-tin-va-truyen-thong") {
      name { vi } eve: on(asOf: "2025-02-28") { ...told } day: on(asOf: "2025-03-01") { ...told }
      fate(from: "2025-02-28", to: "2025-03-01") {
        expected { certain possible } missingCount { certain possible } unknown { certain possible }
        counts { fate count { certain possible } }
        intoClasses { bodyClass { slug } bodies instances { certain possible } }
        instances(first: 200) { totalCount edges { node { territory { slug } organisation { slug } fate certainty
          into { organisation { slug } extent certainty through { slug date legalBasis { number } sources { slug } } } } } }
      } } }
    fragment told on ClassOnDay { expected { certain possible } missingCount
      known { territory { slug } organisation { slug } successors { organisation { slug } reorganisation { date legalBasis { number } } } } }`);

  test('63 should exist on 28 February 2025 and 63 are in the record; from 1 March there is none', () => {
    const { name, eve, day } = answer().bodyClass;
    expect(name.vi).toBe('Sở Thông tin và Truyền thông');
    expect(eve.expected).toEqual({ certain: 63, possible: 0 });
    expect(eve.missingCount).toBe(0);
    expect(new Set(eve.known.map(({ territory }: { territory: Slug }) => territory.slug)).size).toBe(63);
    expect(day.known).toEqual([]);
    expect(day.expected.certain).toBe(0);
  });

  type Into = {
    readonly organisation: Slug;
    readonly extent: string;
    readonly through: readonly (Slug & { readonly date: string; readonly sources: readonly Slug[] })[];
  };
  type Fate = {
    readonly territory: Slug;
    readonly organisation: Slug;
    readonly fate: string;
    readonly into: readonly Into[];
  };
  const fates = (): readonly Fate[] => nodesOf(answer().bodyClass.fate.instances);

  // provinces/authorities/events.yaml has 63 consolidations of 1 March 2025 into a department of science and technology, one in each
  // province, counted by hand over `from` and `to`.
  test('all 63 went, whole, into the 63 departments of science and technology; of none it is unknown', () => {
    const { expected, missingCount, unknown, counts, intoClasses } = answer().bodyClass.fate;
    const all = { certain: 63, possible: 0 };
    const none = { certain: 0, possible: 0 };
    expect([expected, missingCount, unknown]).toEqual([all, none, none]);
    expect(counts.filter(({ count }: { count: object }) => JSON.stringify(count) !== JSON.stringify(none))).toEqual([
      { fate: 'MERGED_INTO', count: all },
    ]);
    expect(intoClasses).toEqual([{ bodyClass: { slug: 'lop-so-khoa-hoc-va-cong-nghe' }, bodies: 63, instances: all }]);
    expect(new Set(fates().map(({ territory }) => territory.slug)).size).toBe(63);
    for (const { into } of fates()) {
      expect(into).toHaveLength(1);
      expect(into[0]?.organisation.slug).toMatch(/^so-khoa-hoc-va-cong-nghe-/);
      expect(into[0]?.extent).toBe('WHOLE');
      expect(into[0]?.through.map(({ date }) => date)).toEqual(['2025-03-01']);
      expect(into[0]?.through[0]?.sources.length).toBeGreaterThan(0);
    }
  });

  test('what became of Hà Nội’s', () => {
    const hanoi = fates().find(({ territory }) => territory.slug === 'thanh-pho-ha-noi');
    expect(hanoi?.into.map(({ organisation }) => organisation.slug)).toEqual([
      'so-khoa-hoc-va-cong-nghe-thanh-pho-ha-noi',
    ]);
    const { known } = answer().bodyClass.eve;
    const same = known.find(({ territory }: { territory: Slug }) => territory.slug === 'thanh-pho-ha-noi');
    expect(slugs(same.successors.map(({ organisation }: { organisation: Slug }) => organisation))).toContain(
      'so-khoa-hoc-va-cong-nghe-thanh-pho-ha-noi',
    );
  });
});

describe('15. All that changed in one branch between two dates', () => {
  const answer = oneRequest(`{
      reorganisations(from: "2025-02-01", to: "2025-03-01", first: 200) { totalCount edges { node { slug type date
        inputs { organisation { slug branch } } outputs { organisation { slug branch } } legalBasis { number } } } }
      before: organisations(kinds: [PARTY_BODY], asOf: "2025-01-31", first: 200) { ...bodies }
      after: organisations(kinds: [PARTY_BODY], asOf: "2025-03-01", first: 200) { ...bodies }
    }
    fragment bodies on OrganisationConnection { totalCount edges { certainty node { slug } } }`);

  // central/party-and-assembly/events.yaml
  test('the Party bodies in February 2025: five reorganisations, by the conclusion of the Central Committee', () => {
    type Side = { readonly organisation: { readonly slug: string; readonly branch: string } };
    type Node = Slug & { readonly inputs: readonly Side[]; readonly outputs: readonly Side[] };
    const party = nodesOf<Node>(answer().reorganisations).filter(({ inputs, outputs }) =>
      [...inputs, ...outputs].some(({ organisation }) => organisation.branch === 'PARTY'),
    );
    expect(slugs(party)).toEqual([
      'doi-ten-ban-kinh-te-2025',
      'hop-nhat-ban-tuyen-giao-va-dan-van-2025',
      'ket-thuc-2-dang-uy-khoi-2025',
      'ket-thuc-ban-doi-ngoai-2025',
      'thanh-lap-4-dang-bo-truc-thuoc-tw-2025',
    ]);
  });

  test('whose parties exist before and after: the commissions merged, the new committees begun', () => {
    type Edge = { readonly certainty: string; readonly node: Slug };
    const existing = (side: 'before' | 'after') =>
      slugs(
        (answer()[side].edges as readonly Edge[])
          .filter(({ certainty }) => certainty === 'CERTAIN')
          .map(({ node }) => node),
      );
    for (const id of ['ban-tuyen-giao-trung-uong', 'ban-dan-van-trung-uong']) {
      expect(existing('before')).toContain(id);
      expect(existing('after')).not.toContain(id);
    }
    for (const id of ['ban-tuyen-giao-va-dan-van-trung-uong', 'dang-bo-chinh-phu', 'dang-bo-quoc-hoi']) {
      expect(existing('before')).not.toContain(id);
      expect(existing('after')).toContain(id);
    }
  });
});
