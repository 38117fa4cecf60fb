import { describe, expect, test } from 'vitest';
import { ask, withApi } from '../support/api.ts';

// The questions of the domain model about officials and seats; expected answers read off the sheets by hand.
withApi();

type Held = {
  readonly person: { readonly slug: string };
  readonly organisation: { readonly slug: string };
  readonly printedTitle: { readonly vi: string };
  readonly acting: boolean;
  readonly interval: { readonly from: string | null; readonly fromKind: string; readonly toKind: string };
  readonly sources: readonly { readonly slug: string }[];
};

const HELD = `person { slug } organisation { slug } printedTitle { vi } acting sources { slug }
  interval { from fromKind to toKind }`;

describe("3. Trần Quang Hưng's path", () => {
  test('six posts: acting ones marked, uncertain years neither now nor never, each with its source', async () => {
    const { person } = await ask(
      `{ person(id: "tran-quang-hung-1987") { born tenures(first: 50) { edges { node { ${HELD} inOfficeOn } } } } }`,
    );
    const held: readonly (Held & { inOfficeOn: string | null })[] = person.tenures.edges.map(
      ({ node }: { node: Held }) => node,
    );
    const line = (tenure: Held) =>
      `${tenure.printedTitle.vi}, ${tenure.organisation.slug}: ${tenure.interval.from ?? tenure.interval.fromKind}`;
    expect(held.map(line).sort()).toEqual(
      [
        'Phó Cục trưởng, cuc-an-toan-thong-tin: UNKNOWN',
        'Phó Cục trưởng, cuc-so-huu-tri-tue: UNKNOWN',
        'Phó Giám đốc, trung-tam-cong-nghe-thong-tin-bo-khoa-hoc-va-cong-nghe: 2025-09-22',
        'Phó Vụ trưởng, vu-kinh-te-va-xa-hoi-so: UNKNOWN',
        'Quyền Cục trưởng, cuc-an-toan-thong-tin: UNKNOWN',
        'Quyền Giám đốc, trung-tam-cong-nghe-thong-tin-bo-khoa-hoc-va-cong-nghe: 2025-09-22',
      ].sort(),
    );
    expect(held.filter(({ acting }) => acting).map(({ printedTitle }) => printedTitle.vi)).toEqual(
      expect.arrayContaining(['Quyền Cục trưởng', 'Quyền Giám đốc']),
    );
    expect(held.filter(({ acting }) => acting)).toHaveLength(2);
    for (const tenure of held) expect(tenure.sources.map(({ slug }) => slug)).toContain('seed-000-tran-quang-hung');
    // The article says 23 September without a year; the day and the year come from VnExpress of 23 September 2025.
    const latest = held.filter(({ interval }) => interval.from === '2025-09-22');
    for (const tenure of latest) {
      expect(tenure.inOfficeOn).toBe('2025-09-23');
      expect(tenure.interval.toKind).toBe('UNKNOWN');
      expect(tenure.sources.map(({ slug }) => slug)).toContain('vnexpress-2025-09-23-tran-quang-hung');
    }
  });
});

describe('5. Who served with Phạm Đức Long in one body, and when', () => {
  test('certainly these, by the days of both', async () => {
    const { person } = await ask(
      `{ person(id: "pham-duc-long-1970") { servedWith(first: 100) { totalCount edges { node {
          certainty person { slug } organisation { slug } interval { from to } mine { sources { slug } } theirs { sources { slug } }
      } } } } }`,
    );
    type Met = {
      certainty: string;
      person: { slug: string };
      organisation: { slug: string };
      mine: { sources: readonly object[] };
      theirs: { sources: readonly object[] };
    };
    const met: readonly Met[] = person.servedWith.edges.map(({ node }: { node: Met }) => node);
    expect(met).toHaveLength(person.servedWith.totalCount);
    const certainly = (body: string) =>
      [
        ...new Set(
          met
            .filter(({ certainty, organisation }) => certainty === 'CERTAIN' && organisation.slug === body)
            .map((one) => one.person.slug),
        ),
      ].sort();
    // Deputy minister of MIC from 6 August 2021 to 1 March 2025.
    expect(certainly('bo-thong-tin-va-truyen-thong')).toEqual([
      'bui-hoang-phuong-1983',
      'nguyen-huy-dung-1983',
      'nguyen-manh-hung-1962',
      'nguyen-thanh-lam-1972',
    ]);
    // Deputy minister of MOST from 1 March 2025, the day on which the others began as well; of the end no source tells.
    expect(certainly('bo-khoa-hoc-va-cong-nghe')).toEqual([
      'bui-hoang-phuong-1983',
      'bui-the-duy-1978',
      'hoang-minh-khcn',
      'le-xuan-dinh',
      'nguyen-manh-hung-1962',
    ]);
    for (const { mine, theirs } of met) {
      expect(mine.sources.length).toBeGreaterThan(0);
      expect(theirs.sources.length).toBeGreaterThan(0);
    }
    // Trương Minh Tuấn left MIC in October 2018: they never met there.
    expect(met.map((one) => one.person.slug)).not.toContain('truong-minh-tuan-1960');
  });
});

describe('9. The posts Nguyễn Mạnh Hùng held at once on 1 February 2023', () => {
  test('minister, member of the 13th Central Committee, deputy head of the commission; and what is only possible', async () => {
    const { person } = await ask(
      `{ person(id: "nguyen-manh-hung-1962") { postsOn(asOf: "2023-02-01") { ${HELD} interval { on(day: "2023-02-01") } } } }`,
    );
    const held = (on: string) =>
      person.postsOn
        .filter((tenure: { interval: { on: string } }) => tenure.interval.on === on)
        .map((tenure: Held) => `${tenure.printedTitle.vi}, ${tenure.organisation.slug}`)
        .sort();
    expect(held('CERTAIN')).toEqual([
      'Bộ trưởng, bo-thong-tin-va-truyen-thong',
      'Ủy viên Trung ương Đảng khóa XIII, ban-chap-hanh-trung-uong-dang',
    ]);
    // The article of 1 February 2023 names the third post; when it began no source tells. Of the other two no source tells the end.
    expect(held('POSSIBLE')).toEqual([
      'Bí thư Ban cán sự Đảng, ban-can-su-dang-bo-thong-tin-va-truyen-thong',
      'Phó Trưởng Ban, ban-tuyen-giao-trung-uong',
      'Thiếu tướng, quan-doi-nhan-dan-viet-nam',
    ]);
  });
});

describe('13. The shortest chain of "served together"', () => {
  const chain = async (from: string, to: string) =>
    (
      await ask(
        `query ($from: String!, $to: String!) { servedTogetherPath(from: $from, to: $to) { person { slug }
          organisation { slug } certainty mine { ${HELD} } theirs { ${HELD} } } }`,
        { from, to },
      )
    ).servedTogetherPath;

  test('two ministers of one Government: one step, dated and cited', async () => {
    const steps = await chain('pham-duc-long-1970', 'nguyen-manh-hung-1962');
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatchObject({ person: { slug: 'nguyen-manh-hung-1962' }, certainty: 'CERTAIN' });
    expect(steps[0].mine.person.slug).toBe('pham-duc-long-1970');
    expect(steps[0].mine.sources.length).toBeGreaterThan(0);
    expect(steps[0].theirs.sources.length).toBeGreaterThan(0);
  });

  // Trần Tuấn Anh's deputies and Phạm Đức Long never shared a body: the chain needs somebody between. Each link is looked up apart.
  test('every step of a longer chain holds on its own, and none is left out', async () => {
    const steps = await chain('do-cong-anh', 'to-lam-1957');
    if (steps === null) return expect(await chain('to-lam-1957', 'do-cong-anh')).toBeNull();
    let at = 'do-cong-anh';
    for (const step of steps) {
      expect(step.mine.person.slug).toBe(at);
      expect(step.mine.organisation.slug).toBe(step.organisation.slug);
      expect(step.theirs.organisation.slug).toBe(step.organisation.slug);
      at = step.person.slug;
    }
    expect(at).toBe('to-lam-1957');
    const back = await chain('to-lam-1957', 'do-cong-anh');
    expect(back).toHaveLength(steps.length);
  });
});

describe('14. Who held the seat of the minister on a date, through renames and consolidations, with vacancies', () => {
  const SEAT = 'bo-khoa-hoc-va-cong-nghe--bo-truong';
  const heldOn = async (day: string) => {
    const { position } = await ask(
      `query ($id: String!, $day: Day!) { position(id: $id) { tenures(asOf: $day, throughLineage: true, first: 20) {
        edges { certainty node { ${HELD} } } } } }`,
      { id: SEAT, day },
    );
    return position.tenures.edges
      .filter(({ certainty }: { certainty: string }) => certainty === 'CERTAIN')
      .map(({ node }: { node: Held }) => `${node.printedTitle.vi} ${node.person.slug}, ${node.organisation.slug}`)
      .sort();
  };

  test('the seats before it are those of the two ministries that became one', async () => {
    const { position } = await ask(`query ($id: String!) { position(id: $id) { lineage { organisation { slug } } } }`, {
      id: SEAT,
    });
    const bodies = position.lineage.map(({ organisation }: { organisation: { slug: string } }) => organisation.slug);
    expect(bodies).toEqual(
      expect.arrayContaining([
        'bo-khoa-hoc-va-cong-nghe',
        'bo-khoa-hoc-va-cong-nghe-1992',
        'bo-thong-tin-va-truyen-thong',
        'bo-buu-chinh-vien-thong',
      ]),
    );
    expect(bodies.at(-1)).toBe('bo-khoa-hoc-va-cong-nghe');
  });

  // officials/tenures-government.yaml; on 20 February 2025 Huỳnh Thành Đạt had left (18 February) and nobody is known in his place.
  test.each([
    [
      '2005-01-01',
      ['Bộ trưởng do-trung-ta, bo-buu-chinh-vien-thong', 'Bộ trưởng hoang-van-phong, bo-khoa-hoc-va-cong-nghe-1992'],
    ],
    [
      '2018-08-01',
      [
        'Bộ trưởng chu-ngoc-anh-1965, bo-khoa-hoc-va-cong-nghe-1992',
        'Quyền Bộ trưởng nguyen-manh-hung-1962, bo-thong-tin-va-truyen-thong',
      ],
    ],
    ['2025-02-20', ['Bộ trưởng nguyen-manh-hung-1962, bo-thong-tin-va-truyen-thong']],
    ['2025-03-01', ['Bộ trưởng nguyen-manh-hung-1962, bo-khoa-hoc-va-cong-nghe']],
    ['2026-05-01', ['Bộ trưởng vu-hai-quan-1974, bo-khoa-hoc-va-cong-nghe']],
  ])('on %s', async (day, expected) => {
    const held = await heldOn(day);
    for (const one of expected) expect(held).toContain(one);
    expect(held.filter((one: string) => /bo-(khoa|thong|buu)/.test(one))).toEqual([...expected].sort());
  });

  test('a vacancy that a source states: the President, from 21 March to 22 May 2024', async () => {
    const { position } = await ask(
      `{ position(id: "chu-tich-nuoc--chu-tich-nuoc") { isSingle vacancies { interval { from to } sources { slug } } } }`,
    );
    expect(position.isSingle).toBe(true);
    const vacancy = position.vacancies.find(({ interval }: Held) => interval.from === '2024-03-21');
    expect(vacancy.interval.to).toBe('2024-05-22');
    expect(vacancy.sources.map(({ slug }: { slug: string }) => slug)).toContain('vov-2024-03-21-vo-thi-anh-xuan');
  });
});
