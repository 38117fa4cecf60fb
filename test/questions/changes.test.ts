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

describe('15. All that changed in the whole state, or in one branch, between two dates', () => {
  const answer = oneRequest(`{
      party: changes(from: "2025-01-31", to: "2025-02-28", branches: [PARTY]) {
        counts { type certain possible }
        entries(first: 200) { totalCount edges { node { type certainty earliest organisation { slug } others { slug }
          reform { slug } reorganisations { slug legalBasis { number } sources { slug } } } } } }
      state: changes(from: "2025-06-30", to: "2025-07-01") {
        counts { type certain possible } groups { reform { slug } counts { type certain possible } }
        entries(first: 3) { totalCount pageInfo { hasNextPage } edges { node { type organisation { slug } } } } }
    }`);
  type Change = {
    readonly type: string;
    readonly certainty: string;
    readonly earliest: string;
    readonly organisation: Slug;
    readonly others: readonly Slug[];
    readonly reorganisations: readonly (Slug & { readonly sources: readonly Slug[] })[];
  };
  type Count = { readonly type: string; readonly certain: number; readonly possible: number };
  const changes = (): readonly Change[] => nodesOf(answer().party.entries);
  const certainly = (type: string) =>
    slugs(
      changes()
        .filter((change) => change.type === type && change.certainty === 'CERTAIN')
        .map(({ organisation }) => organisation),
    );

  // central/party-and-assembly/{events,organisations}.yaml: by conclusion 121-KL/TW of 24 January 2025.
  test('the Party bodies in February 2025: the commissions merged, the new committees begun, two blocs ended', () => {
    expect(certainly('ESTABLISHED')).toEqual([
      'ban-chinh-sach-chien-luoc-trung-uong',
      'ban-tuyen-giao-va-dan-van-trung-uong',
      'dang-bo-cac-co-quan-dang-o-trung-uong',
      'dang-bo-chinh-phu',
      'dang-bo-mat-tran-to-quoc-cac-doan-the-trung-uong',
      'dang-bo-quoc-hoi',
    ]);
    expect(certainly('MERGED')).toEqual(['ban-dan-van-trung-uong', 'ban-tuyen-giao-trung-uong']);
    expect(certainly('ENDED')).toEqual([
      'ban-doi-ngoai-trung-uong',
      'ban-kinh-te-trung-uong',
      'dang-uy-khoi-cac-co-quan-trung-uong',
      'dang-uy-khoi-doanh-nghiep-trung-uong',
    ]);
    const merged = changes().find(({ organisation }) => organisation.slug === 'ban-dan-van-trung-uong');
    expect(merged?.others).toEqual([{ slug: 'ban-tuyen-giao-va-dan-van-trung-uong' }]);
  });

  test('by five reorganisations, each with its sources', () => {
    const done = new Map(changes().flatMap(({ reorganisations }) => reorganisations.map((one) => [one.slug, one])));
    for (const id of [
      'doi-ten-ban-kinh-te-2025',
      'hop-nhat-ban-tuyen-giao-va-dan-van-2025',
      'ket-thuc-2-dang-uy-khoi-2025',
      'ket-thuc-ban-doi-ngoai-2025',
      'thanh-lap-4-dang-bo-truc-thuoc-tw-2025',
    ])
      expect(done.get(id)?.sources.length).toBeGreaterThan(0);
  });

  test('counted as listed, certain and possible apart', () => {
    const counted: readonly Count[] = answer().party.counts;
    for (const { type, certain, possible } of counted) {
      const listed = changes().filter((change) => change.type === type);
      expect([type, listed.filter(({ certainty }) => certainty === 'CERTAIN').length]).toEqual([type, certain]);
      expect([type, listed.filter(({ certainty }) => certainty === 'POSSIBLE').length]).toEqual([type, possible]);
    }
  });

  // The 10,035 communes of 63 provinces became 3,321 of 34 on this day, and 696 district-level units ended (Resolutions 202 and 203/2025/QH15,
  // and those on the communes of each province): more than 14,000 bodies began or ended.
  test('the whole state on 1 July 2025 is counted first, by reform, and paged after', () => {
    const { counts, groups, entries } = answer().state;
    const sum = (list: readonly Count[]) =>
      list.reduce((total, { certain, possible }) => total + certain + possible, 0);
    expect(sum(counts)).toBe(entries.totalCount);
    expect(sum(counts)).toBeGreaterThan(14_000);
    expect(groups.reduce((total: number, group: { counts: readonly Count[] }) => total + sum(group.counts), 0)).toBe(
      entries.totalCount,
    );
    expect([entries.edges.length, entries.pageInfo.hasNextPage]).toEqual([3, true]);
  });
});
