import { describe, expect, test } from 'vitest';
import { ask, send, withApi } from '../support/api.ts';

withApi();

type Slug = { readonly slug: string };
type Edges<N> = { readonly totalCount: number; readonly edges: readonly { readonly node: N }[] };

const slugsOf = ({ edges }: Edges<Slug>): readonly string[] => edges.map(({ node }) => node.slug);

describe('a reorganisation', () => {
  /** 176/2025/QH15: both old ministries end, a new one begins. */
  test('has a role for each participant', async () => {
    const { hop, nhap, chuyen, ten } = await ask(`{
      hop: reorganisation(id: "hop-nhat-bo-tttt-bo-khcn-2025") { ...sides }
      nhap: reorganisation(id: "sap-nhap-ha-tay-vao-ha-noi-2008") { ...sides }
      chuyen: reorganisation(id: "chuyen-an-toan-thong-tin-ve-bca-2025") { ...sides }
      ten: reorganisation(id: "doi-ten-bo-gtvt-1990") { ...sides }
    }
    fragment sides on Reorganisation {
      inputs { role name { vi } organisation { slug } } outputs { role name { vi } organisation { slug } }
    }`);
    const told = ({ inputs, outputs }: typeof hop) =>
      [...inputs, ...outputs].map(({ role, name }: { role: string; name: { vi: string } }) => `${name.vi}: ${role}`);
    expect(told(hop)).toEqual([
      'Bộ Thông tin và Truyền thông: DISSOLVED',
      'Bộ Khoa học và Công nghệ: DISSOLVED',
      'Bộ Khoa học và Công nghệ: CREATED',
    ]);
    expect(told(nhap)).toContain('Tỉnh Hà Tây: ABSORBED');
    expect(told(nhap)).toContain('Thành phố Hà Nội: SURVIVES');
    expect(told(chuyen).map((text: string) => text.split(': ')[1])).toEqual(
      chuyen.inputs.map(() => 'GIVES').concat(chuyen.outputs.map(() => 'RECEIVES')),
    );
    expect(told(ten)).toEqual(['Bộ Giao thông vận tải: RENAMED', 'Bộ Giao thông vận tải và Bưu điện: RENAMED']);
  });

  /** Decided on 18 February 2025, in force on 1 March; told as a plan on 9 December 2024 or earlier. */
  test('has a status over time', async () => {
    const days = {
      a: '2024-11-01',
      b: '2024-12-09',
      c: '2025-02-17',
      d: '2025-02-18',
      e: '2025-02-28',
      f: '2025-03-01',
    };
    const fields = Object.entries(days).map(([name, day]) => `${name}: status(asOf: "${day}")`);
    const { reorganisation } = await ask(
      `{ reorganisation(id: "hop-nhat-bo-tttt-bo-khcn-2025") { status ${fields.join(' ')} } }`,
    );
    expect(reorganisation).toEqual({
      status: 'IN_FORCE',
      a: null,
      b: 'PROPOSED',
      c: 'PROPOSED',
      d: 'APPROVED',
      e: 'APPROVED',
      f: 'IN_FORCE',
    });
  });

  test('says which functions and projects moved, and to which reforms it belongs', async () => {
    const { reorganisation } = await ask(
      '{ reorganisation(id: "hop-nhat-bo-tttt-bo-khcn-2025") { functions { slug } projects { slug } reforms { slug partOf { slug } } } }',
    );
    expect(reorganisation.functions.map(({ slug }: Slug) => slug)).toContain('vien-thong');
    expect(reorganisation.projects.map(({ slug }: Slug) => slug)).toContain('chuong-trinh-chuyen-doi-so-quoc-gia');
    expect(reorganisation.reforms.map(({ slug }: Slug) => slug)).toContain('sap-xep-bo-khoa-hoc-va-cong-nghe-2025');
  });
});

describe('a plan', () => {
  /** Decision 370 of 10 April 2008, revoked by decision 1467 of 10 October 2008. */
  test('that was revoked keeps its dates and makes nothing', async () => {
    const { plan, academy } = await ask(`{
      plan: reorganisation(id: "chuyen-ptit-ve-bo-tttt-2008") {
        status decided cancelled date before: status(asOf: "2008-10-09") after: status(asOf: "2008-10-10")
      }
      academy: organisation(id: "hoc-vien-cong-nghe-buu-chinh-vien-thong") {
        reorganisations(first: 100) { totalCount edges { node { slug status } } }
        plans: reorganisations(statuses: [PROPOSED, APPROVED, CANCELLED, CHANGED], first: 100) { totalCount edges { node { slug } } }
      }
    }`);
    expect(plan).toEqual({
      status: 'CANCELLED',
      decided: '2008-04-10',
      cancelled: '2008-10-10',
      date: null,
      before: 'APPROVED',
      after: 'CANCELLED',
    });
    expect(slugsOf(academy.plans)).toContain('chuyen-ptit-ve-bo-tttt-2008');
    const { reorganisations } = academy as { reorganisations: Edges<Slug & { status: string }> };
    expect(new Set(reorganisations.edges.map(({ node }) => node.status))).toEqual(new Set(['IN_FORCE']));
    expect(reorganisations.totalCount).toBe(reorganisations.edges.length);
  });

  test('names what it would have made, and leads to what was done instead, both ways', async () => {
    const { plan, done } = await ask(`{
      plan: reorganisation(id: "phuong-an-bo-khoa-hoc-cong-nghe-va-truyen-thong-2024") {
        status planned { vi } instead { slug } title { vi }
      }
      done: reorganisation(id: "hop-nhat-bo-tttt-bo-khcn-2025") { insteadOf { slug } instead { slug } planned { vi } }
    }`);
    expect(plan).toEqual({
      status: 'CHANGED',
      planned: [{ vi: 'Bộ Khoa học, Công nghệ và Truyền thông' }],
      instead: [{ slug: 'hop-nhat-bo-tttt-bo-khcn-2025' }],
      title: {
        vi: 'Phương án hợp nhất Bộ Thông tin và Truyền thông và Bộ Khoa học và Công nghệ thành Bộ Khoa học, Công nghệ và Truyền thông (đã thay đổi)',
      },
    });
    expect(done.insteadOf).toContainEqual({ slug: 'phuong-an-bo-khoa-hoc-cong-nghe-va-truyen-thong-2024' });
    expect(done).toMatchObject({ instead: [], planned: [] });
  });

  test('is no lineage: no body is joined to another by a plan', async () => {
    const { organisation } = await ask(
      '{ organisation(id: "bo-thong-tin-va-truyen-thong") { successors { organisation { slug } reorganisation { status } } } }',
    );
    expect(organisation.successors.length).toBeGreaterThan(0);
    for (const { reorganisation } of organisation.successors) expect(reorganisation.status).toBe('IN_FORCE');
  });

  test('stands in lists only where it is asked for, by the day on which it was given up or announced', async () => {
    const { usual, plans, then } = await ask(`{
      usual: reorganisations(first: 200, from: "2024-12-01", to: "2025-02-01") { edges { node { slug status } } }
      plans: reorganisations(first: 200, statuses: [CHANGED], from: "2025-01-10", to: "2025-01-11") { edges { node { slug } } }
      then: reorganisations(first: 200, statuses: [PROPOSED], from: "2015-04-01", to: "2015-05-01") { edges { node { slug } } }
    }`);
    for (const { node } of usual.edges) expect(node.status).toBe('IN_FORCE');
    expect(slugsOf(plans)).toContain('phuong-an-bo-khoa-hoc-cong-nghe-va-truyen-thong-2024');
    expect(slugsOf(then)).toContain('de-nghi-chuyen-ptit-ve-viettel-2015');
  });
});

test('reorganisations stand newest first: none of a wide date before the exact ones that are newer', async () => {
  const { reorganisations } = await ask(
    '{ reorganisations(first: 200, from: "2026-01-01") { edges { node { slug date } } } }',
  );
  const dates = reorganisations.edges.map(({ node }: { node: { date: string } }) => node.date);
  const exact = dates.filter((date: string) => /^\d{4}-\d\d-\d\d$/.test(date));
  expect(exact).toEqual([...exact].sort().reverse());
  expect(exact.length).toBeGreaterThan(10);
  expect(dates).not.toContain('[2025-03-01..]');
  const earlier = exact.find((date: string) => date < '2026-07-01');
  expect(dates.indexOf('2026-07~')).toBeGreaterThanOrEqual(0);
  expect(dates.indexOf('2026-07~')).toBeLessThan(dates.indexOf(earlier));
});

describe('reforms', () => {
  test('newest first, only those that are no part of a larger one, or all', async () => {
    const { top, all } = await ask(`{
      top: reforms(first: 100) { totalCount edges { node { slug date partOf { slug } } } }
      all: reforms(first: 200, topOnly: false) { totalCount edges { node { slug date } } }
    }`);
    expect(top.edges).toHaveLength(top.totalCount);
    expect(all.edges).toHaveLength(all.totalCount);
    for (const { node } of top.edges) expect(node.partOf).toBeNull();
    expect(slugsOf(all)).toEqual(expect.arrayContaining([...slugsOf(top), 'sap-xep-cap-xa-tinh-an-giang-2025']));
    const places = slugsOf(top);
    expect(places.indexOf('chia-tinh-1997')).toBeGreaterThan(places.indexOf('mo-rong-ha-noi-2008'));
  });

  /** 202/2025/QH15 and the Office's lists. */
  test('with their acts, parts, and numbers before and after', async () => {
    const { provinces, communes } = await ask(`{
      provinces: reform(id: "sap-xep-cap-tinh-2025") {
        date acts { number } counts { kinds before { certain possible } after { certain possible } }
      }
      communes: reform(id: "sap-xep-cap-xa-2025") {
        parts { slug name { vi } } types { kind count } reorganisations(first: 1) { totalCount }
        counts { kinds before { certain possible } after { certain possible } }
      }
    }`);
    expect(provinces).toEqual({
      date: '2025-07-01',
      acts: [{ number: '202/2025/QH15' }],
      counts: [{ kinds: ['PROVINCE'], before: { certain: 63, possible: 0 }, after: { certain: 34, possible: 0 } }],
    });
    expect(communes.parts).toHaveLength(34);
    expect(communes.counts).toEqual([
      { kinds: ['COMMUNE'], before: { certain: 10_035, possible: 0 }, after: { certain: 3_321, possible: 0 } },
    ]);
    const types = communes.types as readonly { readonly kind: string; readonly count: number }[];
    expect(types.find(({ kind }) => kind === 'TRANSFER')?.count).toBe(127);
    expect(types.reduce((sum, { count }) => sum + count, 0)).toBe(3_321);
    expect(communes.reorganisations.totalCount).toBe(3_321);
  });

  /** 1654/NQ-UBTVQH15: 102 units, of which 6 were not arranged. */
  test('of one province', async () => {
    const { reform } = await ask(`{ reform(id: "sap-xep-cap-xa-tinh-an-giang-2025") {
      name { vi en } partOf { slug } acts { number } reorganisations(first: 200) { totalCount edges { node { type } } }
      counts { before { certain } after { certain } } sources { slug } confidence
    } }`);
    expect(reform).toMatchObject({
      name: { vi: 'Sắp xếp đơn vị hành chính cấp xã của tỉnh An Giang năm 2025' },
      partOf: { slug: 'sap-xep-cap-xa-2025' },
      acts: [{ number: '1654/NQ-UBTVQH15' }],
      counts: [{ before: { certain: 298 }, after: { certain: 102 } }],
    });
    const { totalCount, edges } = reform.reorganisations as Edges<{ type: string }>;
    expect(totalCount).toBe(102);
    expect(edges.filter(({ node }) => node.type === 'TRANSFER')).toHaveLength(6);
  });

  test('pages of their reorganisations join up', async () => {
    const page = async (after: string | null) =>
      (
        await ask(
          'query ($after: String) { reform(id: "sap-xep-cap-xa-tinh-an-giang-2025") { reorganisations(first: 60, after: $after) { pageInfo { hasNextPage endCursor } edges { node { slug } } } } }',
          { after },
        )
      ).reform.reorganisations;
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(new Set([...slugsOf(first), ...slugsOf(second)]).size).toBe(102);
  });

  test('are found by name, with and without marks', async () => {
    const { search } = await ask(
      '{ search(text: "sap xep don vi hanh chinh cap xa cua tinh an giang", types: [REFORM], first: 1) { edges { node { type slug title { vi } node { __typename } } } } }',
    );
    expect(search.edges[0].node).toMatchObject({
      type: 'REFORM',
      slug: 'sap-xep-cap-xa-tinh-an-giang-2025',
      node: { __typename: 'Reform' },
    });
  });

  test('an id that is none is null', async () => {
    expect(await ask('{ reform(id: "bo-cong-an") { slug } }')).toEqual({ reform: null });
  });
});

describe('days that the record cannot speak of', () => {
  test.each(['9999-12-31', '0001-01-01', '0000-12-31'])('%s is refused, with the limits', async (day) => {
    const { errors } = await send(`{ organisationCount(kinds: [MINISTRY], asOf: "${day}") { certain } }`);
    expect(errors?.[0]?.message).toContain('from 0001-01-02 to 9999-12-30');
    const asked = await send('query ($d: Day!) { organisationCount(kinds: [MINISTRY], asOf: $d) { certain } }', {
      d: day,
    });
    expect(asked.errors?.[0]?.message).toContain('from 0001-01-02 to 9999-12-30');
    expect(errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
  });

  test('the days next to the limits are answered', async () => {
    const { last } = await ask('{ last: organisationCount(kinds: [MINISTRY], asOf: "9999-12-30") { certain } }');
    const { today } = await ask('{ today: organisationCount(kinds: [MINISTRY], asOf: "2026-11-25") { certain } }');
    expect(last).toEqual(today);
    expect(today.certain).toBe(14);
  });
});
