import { describe, expect, test } from 'vitest';
import { ask, withApi } from '../support/api.ts';

// The questions of the domain model about functions, projects and sources; expected answers read off the sheets by hand.
withApi();

describe('4. Who answered for information security', () => {
  const answering = async (day: string) =>
    (
      await ask(
        `query ($day: Day!) { function(id: "an-toan-thong-tin-mang") { responsibilities(asOf: $day) {
          organisation { slug } unit { slug } by { number } sources { slug } interval { on(day: $day) } } } }`,
        { day },
      )
    ).function.responsibilities;

  test('on 1 January 2023: the ministry of information, through its department, by Law 86/2015 and Decree 48/2022', async () => {
    expect(await answering('2023-01-01')).toEqual([
      {
        organisation: { slug: 'bo-thong-tin-va-truyen-thong' },
        unit: { slug: 'cuc-an-toan-thong-tin' },
        by: [{ number: '86/2015/QH13' }, { number: '48/2022/NĐ-CP' }],
        sources: [{ slug: 'luat-86-2015-qh13' }, { slug: 'lawnet-28636' }, { slug: 'thaibinh-bo-tttt-2022' }],
        interval: { on: 'CERTAIN' },
      },
    ]);
  });

  test('on 1 June 2025: the ministry of public security, through A05, by Law 86/2015 and Decree 02/2025', async () => {
    const [held, ...others] = await answering('2025-06-01');
    expect(others).toEqual([]);
    expect(held).toMatchObject({
      organisation: { slug: 'bo-cong-an' },
      unit: { slug: 'cuc-an-ninh-mang-va-phong-chong-toi-pham-su-dung-cong-nghe-cao' },
      by: [{ number: '86/2015/QH13' }, { number: '02/2025/NĐ-CP' }],
      interval: { on: 'CERTAIN' },
    });
    expect(held.sources).toHaveLength(8);
  });
});

describe('10. The officials answerable for Đề án 06, by date', () => {
  const officials = async (day: string) => {
    const { project } = await ask(
      `query ($day: Day!) { project(id: "de-an-06") { involvements(asOf: $day) { role organisation { slug
        heads(asOf: $day) { inCharge person { name } position { title { vi } } sources { slug } interval { on(day: $day) } } } } } }`,
      { day },
    );
    const lead = project.involvements.find(({ role }: { role: string }) => role === 'LEAD');
    return lead.organisation;
  };

  // Quyết định 06/QĐ-TTg of 6 January 2022 gives the lead to Bộ Công an; its ministers by officials/tenures-government.yaml.
  test.each([
    ['2022-01-06', 'Tô Lâm'],
    ['2024-05-21', 'Tô Lâm'],
    ['2024-06-06', 'Lương Tam Quang'],
    ['2026-01-01', 'Lương Tam Quang'],
  ])('on %s %s as minister', async (day, name) => {
    const { slug, heads } = await officials(day);
    expect(slug).toBe('bo-cong-an');
    expect(heads).toHaveLength(1);
    expect(heads[0]).toMatchObject({ person: { name }, inCharge: false, interval: { on: 'CERTAIN' } });
    expect(heads[0].sources.length).toBeGreaterThan(0);
  });

  // Between two ministers a deputy was in charge: he did not hold the seat.
  test('from 22 May to 6 June 2024 a deputy minister in charge, not a minister', async () => {
    const { heads } = await officials('2024-05-30');
    expect(heads).toHaveLength(1);
    expect(heads[0]).toMatchObject({ person: { name: 'Trần Quốc Tỏ' }, inCharge: true });
    expect(heads[0].sources.map(({ slug }: { slug: string }) => slug)).toContain('vietbao-2024-05-22-tran-quoc-to');
  });

  test('before the decision nobody', async () => {
    const { project } = await ask(`{ project(id: "de-an-06") { involvements(asOf: "2022-01-05") { role } } }`);
    expect(project.involvements).toEqual([]);
  });
});

describe('11. All facts that rest on one source', () => {
  test('the article on Trần Quang Hưng: its people, tenures, bodies and projects, each found in the sheets by its id', async () => {
    const { source } = await ask(
      `{ source(id: "seed-000-tran-quang-hung") { facts(first: 100) { totalCount edges { node { kind aboutSlug } } } } }`,
    );
    const facts = source.facts.edges.map(({ node }: { node: { kind: string; aboutSlug: string } }) => node);
    expect(facts).toHaveLength(source.facts.totalCount);
    const about = (kind: string) =>
      [
        ...new Set(
          facts
            .filter((fact: { kind: string }) => fact.kind === kind)
            .map((fact: { aboutSlug: string }) => fact.aboutSlug),
        ),
      ].sort();
    expect(about('PERSON')).toEqual(['bui-hoang-phuong-1983', 'tran-quang-hung-1987']);
    expect(about('ORGANISATION')).toEqual([
      'ban-thuong-vu-dang-uy-bo-khoa-hoc-va-cong-nghe',
      'bo-khoa-hoc-va-cong-nghe',
      'cuc-an-toan-thong-tin',
      'cuc-so-huu-tri-tue',
      'trung-tam-cong-nghe-thong-tin-bo-khoa-hoc-va-cong-nghe',
      'vu-kinh-te-va-xa-hoi-so',
    ]);
    expect(about('PROJECT')).toEqual([
      'chuyen-doi-so-bo-khoa-hoc-va-cong-nghe',
      'co-so-du-lieu-quoc-gia-ve-dan-cu',
      'cong-dich-vu-cong-quoc-gia',
      'de-an-06',
      'nang-cap-ha-tang-cntt-bo-khoa-hoc-va-cong-nghe',
      'nen-tang-so-nganh-khoa-hoc-va-cong-nghe',
    ]);
    const tenures = facts.filter(({ kind }: { kind: string }) => kind === 'TENURE');
    // One of Thứ trưởng Bùi Hoàng Phương, six of Trần Quang Hưng.
    expect(tenures).toHaveLength(7);
  });
});

describe('12. What this database said on a past day', () => {
  const stateAudit = (directive: string) =>
    ask(`query ${directive} { organisation(id: "kiem-toan-nha-nuoc") { kind branch knownSince knownUntil }
      release { number } reforms(first: 1) { totalCount } }`);

  // In release 2026.1 the State Audit stood under the kind `other` (mends/top-bodies.yaml); 2026.2 gave it a kind of its own, and the
  // first reforms.
  test('the State Audit and the reforms, as release 2026.1 told them and as the record tells them now', async () => {
    const then = await stateAudit('@knownAt(release: "2026.1")');
    expect(then.release.number).toBe('2026.1');
    expect(then.organisation).toMatchObject({ kind: 'OTHER', knownSince: '2026.1', knownUntil: '2026.2' });
    expect(then.reforms.totalCount).toBe(0);
    const now = await stateAudit('');
    expect(now.organisation).toMatchObject({ kind: 'STATE_AUDIT', branch: 'JUDICIARY', knownUntil: null });
    expect(now.reforms.totalCount).toBeGreaterThan(0);
  });

  // In release 2026.1 Y Thanh Hà Niê Kđăm's year of birth stood without the other one that sources give.
  test('a claim that came with release 2026.2', async () => {
    const born = (directive: string) =>
      ask(`query ${directive} { person(id: "y-thanh-ha-nie-kdam-1970") { born claims { field value } } }`);
    const { person } = await born('');
    expect(person.claims).toEqual([expect.objectContaining({ field: 'BORN' })]);
    expect((await born('@knownAt(release: "2026.1")')).person.claims).toEqual([]);
  });
});
