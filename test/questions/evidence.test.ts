import { describe, expect, test } from 'vitest';
import { ask, withApi } from '../support/api.ts';
import { nodesOf, oneRequest, type Slug } from './question.ts';

// The questions of the domain model about functions, projects and sources, each asked by one request; expected answers read off the sheets
// by hand.
withApi();

describe('4. Who answered for information security', () => {
  const answer = oneRequest(`{
      then: responsible(function: "an-toan-thong-tin-mang", asOf: "2023-01-01") { ...told }
      later: responsible(function: "an-toan-thong-tin-mang", asOf: "2025-06-01") { ...told }
    }
    fragment told on Responsible { bodies { certainty organisation { slug } unit { slug } acts { number }
        responsibility { sources { slug } } reorganisations { slug }
        officials { certainty ofUnit tenure { person { slug } sources { slug } } } }
      history { organisation { slug } interval { from to } } }`);

  test('on 1 January 2023: the ministry of information, through its department, by Law 86/2015 and Decree 48/2022', () => {
    const [held, ...others] = answer().then.bodies;
    expect(others).toEqual([]);
    expect(held).toMatchObject({
      certainty: 'CERTAIN',
      organisation: { slug: 'bo-thong-tin-va-truyen-thong' },
      unit: { slug: 'cuc-an-toan-thong-tin' },
      acts: [{ number: '86/2015/QH13' }, { number: '48/2022/NĐ-CP' }],
      responsibility: {
        sources: [{ slug: 'luat-86-2015-qh13' }, { slug: 'lawnet-28636' }, { slug: 'thaibinh-bo-tttt-2022' }],
      },
    });
  });

  test('on 1 June 2025: the ministry of public security, through A05, by Law 86/2015 and Decree 02/2025', () => {
    const [held, ...others] = answer().later.bodies;
    expect(others).toEqual([]);
    expect(held).toMatchObject({
      certainty: 'CERTAIN',
      organisation: { slug: 'bo-cong-an' },
      unit: { slug: 'cuc-an-ninh-mang-va-phong-chong-toi-pham-su-dung-cong-nghe-cao' },
      acts: [{ number: '86/2015/QH13' }, { number: '02/2025/NĐ-CP' }],
    });
    expect(held.responsibility.sources).toHaveLength(8);
  });

  // officials/tenures-government.yaml: the ministers of both days; of the units' heads the days are not known.
  test('the ministers who headed them then, for certain', () => {
    type Official = {
      readonly certainty: string;
      readonly ofUnit: boolean;
      readonly tenure: { readonly person: Slug };
    };
    const ministers = (side: 'then' | 'later') =>
      (answer()[side].bodies[0].officials as readonly Official[]).filter(({ ofUnit }) => !ofUnit);
    expect(ministers('then')).toMatchObject([
      { certainty: 'CERTAIN', tenure: { person: { slug: 'nguyen-manh-hung-1962' } } },
    ]);
    expect(ministers('later')).toMatchObject([
      { certainty: 'CERTAIN', tenure: { person: { slug: 'luong-tam-quang-1965' } } },
    ]);
  });

  test('one history, whichever day is asked: from one ministry to the other on 1 March 2025', () => {
    expect(answer().then.history).toEqual(answer().later.history);
    type Period = {
      readonly organisation: Slug;
      readonly interval: { readonly from: string; readonly to: string | null };
    };
    const periods: readonly Period[] = answer().then.history;
    const last = periods.findLast(({ organisation }) => organisation.slug === 'bo-thong-tin-va-truyen-thong');
    const next = periods.find(({ organisation }) => organisation.slug === 'bo-cong-an');
    expect([last?.interval.to, next?.interval.from]).toEqual(['2025-03-01', '2025-03-01']);
  });
});

const DAYS = ['2022-01-05', '2022-01-06', '2024-05-21', '2024-05-30', '2024-06-06', '2026-01-01'];
const nameOf = (day: string): string => `d${day.replaceAll('-', '')}`;

describe('10. The officials answerable for Đề án 06, by date', () => {
  const answer = oneRequest(`{ ${DAYS.map(
    (day) => `${nameOf(day)}: responsible(project: "de-an-06", asOf: "${day}") { ...told }`,
  ).join(' ')} }
    fragment told on Responsible { bodies { projectRole organisation { slug } acts { number }
      officials { certainty standsIn tenure { inCharge person { name } sources { slug } } } } }`);
  type Official = {
    readonly certainty: string;
    readonly standsIn: boolean;
    readonly tenure: { readonly person: { readonly name: string }; readonly sources: readonly Slug[] };
  };
  type Body = { readonly projectRole: string; readonly organisation: Slug; readonly officials: readonly Official[] };
  const leads = (day: string) =>
    (answer()[nameOf(day)].bodies as readonly Body[]).filter(({ projectRole }) => projectRole === 'LEAD');

  // Quyết định 06/QĐ-TTg of 6 January 2022 gives the lead to Bộ Công an; its ministers by officials/tenures-government.yaml.
  test.each([
    ['2022-01-06', 'Tô Lâm'],
    ['2024-05-21', 'Tô Lâm'],
    ['2024-06-06', 'Lương Tam Quang'],
    ['2026-01-01', 'Lương Tam Quang'],
  ])('on %s %s as minister', (day, name) => {
    const [lead, ...others] = leads(day);
    expect(others).toEqual([]);
    expect(lead).toMatchObject({ organisation: { slug: 'bo-cong-an' }, acts: [{ number: '06/QĐ-TTg' }] });
    expect(lead?.officials).toMatchObject([{ certainty: 'CERTAIN', standsIn: false, tenure: { person: { name } } }]);
    expect(lead?.officials[0]?.tenure.sources.length).toBeGreaterThan(0);
  });

  // Between two ministers a deputy was in charge: he did not hold the seat.
  test('from 22 May to 6 June 2024 a deputy minister in charge, not a minister', () => {
    const [lead] = leads('2024-05-30');
    expect(lead?.officials).toMatchObject([
      { standsIn: true, tenure: { inCharge: true, person: { name: 'Trần Quốc Tỏ' } } },
    ]);
    const cited = lead?.officials[0]?.tenure.sources.map(({ slug }) => slug);
    expect(cited).toContain('vietbao-2024-05-22-tran-quoc-to');
  });

  test('before the decision nobody', () => {
    expect(answer()[nameOf('2022-01-05')].bodies).toEqual([]);
  });
});

describe('11. All facts that rest on one source', () => {
  const answer = oneRequest(`{
      source(id: "seed-000-tran-quang-hung") {
        facts(first: 100) { totalCount edges { node { kind aboutSlug } } }
        alone: facts(first: 100, onlySource: true) { totalCount edges { node { kind aboutSlug } } }
      }
      factsOfOneSource(first: 20, kinds: [PERSON]) {
        totalCount pageInfo { hasNextPage } byKind { kind count } topSources { count source { slug } } edges { node { kind } } }
    }`);
  type Fact = { readonly kind: string; readonly aboutSlug: string };
  const facts = (which: 'facts' | 'alone'): readonly Fact[] => nodesOf(answer().source[which]);
  const about = (kind: string) => [
    ...new Set(
      facts('facts')
        .filter((fact) => fact.kind === kind)
        .map(({ aboutSlug }) => aboutSlug),
    ),
  ];

  test('the article on Trần Quang Hưng: its people, tenures, bodies and projects, each found in the sheets by its id', () => {
    expect(about('PERSON').sort()).toEqual(['bui-hoang-phuong-1983', 'tran-quang-hung-1987']);
    expect(about('ORGANISATION').sort()).toEqual([
      'ban-thuong-vu-dang-uy-bo-khoa-hoc-va-cong-nghe',
      'bo-khoa-hoc-va-cong-nghe',
      'cuc-an-toan-thong-tin',
      'cuc-so-huu-tri-tue',
      'trung-tam-cong-nghe-thong-tin-bo-khoa-hoc-va-cong-nghe',
      'vu-kinh-te-va-xa-hoi-so',
    ]);
    expect(about('PROJECT').sort()).toEqual([
      'chuyen-doi-so-bo-khoa-hoc-va-cong-nghe',
      'co-so-du-lieu-quoc-gia-ve-dan-cu',
      'cong-dich-vu-cong-quoc-gia',
      'de-an-06',
      'nang-cap-ha-tang-cntt-bo-khoa-hoc-va-cong-nghe',
      'nen-tang-so-nganh-khoa-hoc-va-cong-nghe',
    ]);
    // One of Thứ trưởng Bùi Hoàng Phương, six of Trần Quang Hưng.
    expect(facts('facts').filter(({ kind }) => kind === 'TENURE')).toHaveLength(7);
  });

  // The standing board of the ministry's Party committee stands in articles.yaml alone, by this one article; the ministry has other sources.
  test('what rests on it alone is a part of that', () => {
    const all = facts('facts').map((fact) => JSON.stringify(fact));
    for (const fact of facts('alone')) expect(all).toContain(JSON.stringify(fact));
    const bodies = facts('alone').filter(({ kind }) => kind === 'ORGANISATION');
    expect(bodies.map(({ aboutSlug }) => aboutSlug)).toEqual(['ban-thuong-vu-dang-uy-bo-khoa-hoc-va-cong-nghe']);
  });

  test('and of the whole record: counted first, by kind and by source, paged after', () => {
    const { totalCount, byKind, topSources, edges, pageInfo } = answer().factsOfOneSource;
    type Count = { readonly kind: string; readonly count: number };
    expect(byKind).toEqual([{ kind: 'PERSON', count: totalCount }]);
    expect(totalCount).toBeGreaterThan(20);
    expect([edges.length, pageInfo.hasNextPage]).toEqual([20, true]);
    expect(edges.every(({ node }: { node: Count }) => node.kind === 'PERSON')).toBe(true);
    const counts: readonly number[] = topSources.map(({ count }: Count) => count);
    expect([...counts].sort((a, b) => b - a)).toEqual(counts);
  });
});

describe('12. What this database said on a past day', () => {
  const SAID = `organisation(id: "kiem-toan-nha-nuoc") { kind branch knownSince knownUntil }
      person(id: "y-thanh-ha-nie-kdam-1970") { born claims { field value } }
      release { number date } reforms(first: 1) { totalCount }`;
  const answer = oneRequest(`query Then @knownAt(release: "2026.1") { ${SAID} }`);

  // In release 2026.1 the State Audit stood under the kind `other` (mends/top-bodies.yaml); 2026.2 gave it a kind of its own, and the
  // first reforms. Y Thanh Hà Niê Kđăm's year of birth stood without the other one that sources give.
  test('the State Audit, the reforms and a year of birth, as release 2026.1 told them', () => {
    const { release, organisation, reforms, person } = answer();
    expect(release.number).toBe('2026.1');
    expect(organisation).toMatchObject({ kind: 'OTHER', knownSince: '2026.1', knownUntil: '2026.2' });
    expect(reforms.totalCount).toBe(0);
    expect(person.claims).toEqual([]);
  });

  test('and the record of today tells otherwise', async () => {
    const { organisation, reforms, person } = await ask(`{ ${SAID} }`);
    expect(organisation).toMatchObject({ kind: 'STATE_AUDIT', branch: 'JUDICIARY', knownUntil: null });
    expect(reforms.totalCount).toBeGreaterThan(0);
    expect(person.claims).toEqual([expect.objectContaining({ field: 'BORN' })]);
  });
});
