import { describe, expect, test } from 'vitest';
import { ask, withApi } from '../support/api.ts';

// The questions of the domain model about people, their posts and seats. Expected answers were read off the sheets by hand; the remark at
// each says from which rows.
withApi();

type Slug = { readonly slug: string };
type Post = {
  readonly organisation: Slug;
  readonly printedTitle: { readonly vi: string };
  readonly interval: { readonly from: string | null; readonly to: string | null };
  readonly sources: readonly Slug[];
};

const POST = 'organisation { slug } printedTitle { vi } interval { from to } sources { slug }';
const told = ({ organisation, printedTitle }: Post): string => `${printedTitle.vi}, ${organisation.slug}`;

describe('3. Trần Quang Hưng’s path', () => {
  /** officials/tenures-units.yaml (Cục An toàn thông tin, Vụ, Cục Sở hữu trí tuệ) and articles.yaml (the centre, seed 000). */
  test('with acting posts marked, and years that no source tells left open', async () => {
    const { person } = await ask(
      `{ person(id: "tran-quang-hung-1987") { tenures(first: 50) { edges { node { ${POST} acting position { title { vi } } } } } } }`,
    );
    type Step = Post & { readonly acting: boolean; readonly position: { readonly title: { readonly vi: string } } };
    const steps: readonly Step[] = person.tenures.edges.map(({ node }: { node: Step }) => node);
    expect(
      steps
        .filter(({ acting }) => acting)
        .map(told)
        .sort(),
    ).toEqual([
      'Quyền Cục trưởng, cuc-an-toan-thong-tin',
      'Quyền Giám đốc, trung-tam-cong-nghe-thong-tin-bo-khoa-hoc-va-cong-nghe',
    ]);
    expect(
      steps
        .filter(({ interval }) => interval.from === null)
        .map(told)
        .sort(),
    ).toEqual([
      'Phó Cục trưởng, cuc-an-toan-thong-tin',
      'Phó Cục trưởng, cuc-so-huu-tri-tue',
      'Phó Vụ trưởng, vu-kinh-te-va-xa-hoi-so',
      'Quyền Cục trưởng, cuc-an-toan-thong-tin',
    ]);
    const acting = steps.filter((step) => step.acting).map(({ position }) => position.title.vi);
    expect(acting.sort()).toEqual(['Cục trưởng', 'Giám đốc']);
    expect(steps.every(({ sources }) => sources.some(({ slug }) => slug === 'seed-000-tran-quang-hung'))).toBe(true);
  });
});

describe('5. Who served with Phạm Đức Long in one body, and when', () => {
  const QUESTION = `query ($org: String!) { person(id: "pham-duc-long-1970") {
    servedWith(first: 100, organisation: $org) {
      totalCount edges { node { person { slug } certainty interval { from to } mine { sources { slug } } theirs { sources { slug } } } }
    } } }`;
  type Served = {
    readonly person: Slug;
    readonly certainty: string;
    readonly interval: { readonly from: string | null; readonly to: string | null };
    readonly mine: { readonly sources: readonly Slug[] };
    readonly theirs: { readonly sources: readonly Slug[] };
  };
  const servedIn = async (org: string): Promise<readonly Served[]> => {
    const { person } = await ask(QUESTION, { org });
    const edges: readonly { readonly node: Served }[] = person.servedWith.edges;
    expect(edges).toHaveLength(person.servedWith.totalCount);
    return edges.map(({ node }) => node);
  };

  /** Deputy minister from 2021-08-06 to 2025-03-01; who was minister or deputy then, by officials/tenures-government.yaml. */
  test('certainly, at the ministry of information: the minister and the deputies whose days are known', async () => {
    const served = await servedIn('bo-thong-tin-va-truyen-thong');
    const certain = served.filter(({ certainty }) => certainty === 'CERTAIN');
    expect(certain.map(({ person, interval }) => [person.slug, interval.from, interval.to]).sort()).toEqual([
      ['bui-hoang-phuong-1983', '2023-11-20', '2025-03-01'],
      ['nguyen-huy-dung-1983', '2021-08-06', '2024-08-27'],
      ['nguyen-manh-hung-1962', '2021-08-06', '2025-03-01'],
      ['nguyen-thanh-lam-1972', '2022-09-10', '2024-11-01'],
    ]);
    const everyone = served.map(({ person }) => person.slug);
    // Only known to have been in office on some day of November 2023.
    expect(served.find(({ person }) => person.slug === 'phan-tam')?.certainty).toBe('POSSIBLE');
    for (const before of ['le-doan-hop-1951', 'nguyen-bac-son-1953', 'truong-minh-tuan-1960', 'tran-duc-lai'])
      expect(everyone).not.toContain(before);
    for (const { mine, theirs } of served) expect(mine.sources.length > 0 && theirs.sources.length > 0).toBe(true);
  });

  /** Deputy director from 2013-12, director 2015-04, chair 2020-06-12 to 2021-08-06 at VNPT. */
  test('certainly, at VNPT: the director and the chair of 2014', async () => {
    const served = await servedIn('tap-doan-buu-chinh-vien-thong-viet-nam');
    const certain = served.filter(({ certainty }) => certainty === 'CERTAIN').map(({ person }) => person.slug);
    expect([...new Set(certain)].sort()).toEqual(['tran-manh-hung-vnpt']);
    expect(new Set(served.map(({ person }) => person.slug))).toEqual(
      new Set(['tran-manh-hung-vnpt', 'pham-long-tran']),
    );
  });
});

describe('7. Bodies whose head changed within 30 days of a reorganisation', () => {
  test('the Ministry of Science and Technology and the two before it, 1 March 2025', async () => {
    const { headChangesNearReorganisations: near } = await ask(`{
      headChangesNearReorganisations(from: "2025-03-01", to: "2025-03-02", first: 200) {
        totalCount pageInfo { hasNextPage }
        edges { node { reorganisation { slug } organisation { slug } change days tenure { person { slug } } } }
      } }`);
    type Change = {
      readonly reorganisation: Slug;
      readonly organisation: Slug;
      readonly change: string;
      readonly days: number;
      readonly tenure: { readonly person: Slug };
    };
    const changes: readonly Change[] = near.edges.map(({ node }: { node: Change }) => node);
    const merger = changes.filter(({ reorganisation }) => reorganisation.slug === 'hop-nhat-bo-tttt-bo-khcn-2025');
    expect(
      merger
        .map(({ organisation, change, days, tenure }) => [organisation.slug, tenure.person.slug, change, days])
        .sort(),
    ).toEqual([
      ['bo-khoa-hoc-va-cong-nghe', 'nguyen-manh-hung-1962', 'BEGAN', 0],
      ['bo-khoa-hoc-va-cong-nghe-1992', 'huynh-thanh-dat-1962', 'ENDED', -11],
      ['bo-thong-tin-va-truyen-thong', 'nguyen-manh-hung-1962', 'ENDED', 0],
    ]);
    expect(changes.every(({ days }) => Math.abs(days) <= 30)).toBe(true);
  });

  test('pages, and refuses more than a year', async () => {
    const question = `query ($after: String, $within: Int) {
      headChangesNearReorganisations(from: "2025-02-01", to: "2025-04-01", first: 5, after: $after, within: $within) {
        totalCount edges { cursor node { tenure { id } change } } } }`;
    const one = (await ask(question, {})).headChangesNearReorganisations;
    const two = (await ask(question, { after: one.edges.at(-1).cursor })).headChangesNearReorganisations;
    expect(one.edges).toHaveLength(5);
    expect(two.totalCount).toBe(one.totalCount);
    expect(two.edges[0].cursor > one.edges[4].cursor || two.edges[0].cursor !== one.edges[4].cursor).toBe(true);
    await expect(ask(question, { within: 400 })).rejects.toThrow('0 to 366');
  });
});

describe('9. The posts that Nguyễn Mạnh Hùng held at once on 1 February 2023', () => {
  /** articles.yaml (seed 004), officials/tenures-{government,party,units}.yaml. */
  test('each with its sources; those of an unknown end are merely possible', async () => {
    const { person } = await ask(`{ person(id: "nguyen-manh-hung-1962") {
      postsOn(asOf: "2023-02-01") { ${POST} concurrent held: interval { on(day: "2023-02-01") } } } }`);
    type Held = Post & { readonly concurrent: boolean; readonly held: { readonly on: string } };
    const posts: readonly Held[] = person.postsOn;
    expect(
      posts
        .filter(({ held }) => held.on === 'CERTAIN')
        .map(told)
        .sort(),
    ).toEqual([
      'Bộ trưởng, bo-thong-tin-va-truyen-thong',
      'Phó Trưởng Ban, ban-tuyen-giao-trung-uong',
      'Ủy viên Trung ương Đảng khóa XIII, ban-chap-hanh-trung-uong-dang',
    ]);
    expect(
      posts
        .filter(({ held }) => held.on === 'POSSIBLE')
        .map(told)
        .sort(),
    ).toEqual([
      'Bí thư Ban cán sự Đảng, ban-can-su-dang-bo-thong-tin-va-truyen-thong',
      'Thiếu tướng, quan-doi-nhan-dan-viet-nam',
    ]);
    expect(posts.filter(({ concurrent }) => concurrent).map(told)).toEqual([
      'Phó Trưởng Ban, ban-tuyen-giao-trung-uong',
    ]);
    for (const post of posts.filter(({ held }) => held.on === 'CERTAIN'))
      expect(post.sources.map(({ slug }) => slug)).toContain('seed-mic-2023');
  });
});

describe('13. The shortest chain of "served together" between two officials', () => {
  const chain = async (from: string, to: string) =>
    (
      await ask(
        `query ($from: String!, $to: String!) { servedTogetherPath(from: $from, to: $to) {
          person { slug } organisation { slug } certainty interval { from to } mine { person { slug } sources { slug } } theirs { sources { slug } } } }`,
        { from, to },
      )
    ).servedTogetherPath;

  test('one step: minister and deputy of one ministry, dated and cited', async () => {
    const [step, ...more] = await chain('nguyen-manh-hung-1962', 'pham-duc-long-1970');
    expect(more).toEqual([]);
    expect(step).toMatchObject({
      person: { slug: 'pham-duc-long-1970' },
      organisation: { slug: 'bo-thong-tin-va-truyen-thong' },
      certainty: 'CERTAIN',
      interval: { from: '2021-08-06', to: '2025-03-01' },
    });
    expect(step.mine.sources.length * step.theirs.sources.length).toBeGreaterThan(0);
  });

  /** Bui The Duy was deputy of the new ministry only beside those of 2025; Nguyễn Huy Dũng left the old one in 2024. */
  test('each step begins where the last one ended, and two never met', async () => {
    const steps = await chain('nguyen-huy-dung-1983', 'vu-hai-quan-1974');
    expect(steps.length).toBe(2);
    expect(steps[0].mine.person.slug).toBe('nguyen-huy-dung-1983');
    expect(steps[1].mine.person.slug).toBe(steps[0].person.slug);
    expect(steps[1].person.slug).toBe('vu-hai-quan-1974');
  });

  test('no step to oneself, none to who served with nobody, and a fault for who is not there', async () => {
    expect(await chain('nguyen-manh-hung-1962', 'nguyen-manh-hung-1962')).toEqual([]);
    await expect(chain('nguyen-manh-hung-1962', 'nobody-at-all')).rejects.toThrow('nobody-at-all');
  });
});

describe('14. Who held a seat on a date, through renames and consolidations of its body, with vacancies', () => {
  type Holder = { readonly certainty: string; readonly node: { readonly person: Slug; readonly acting: boolean } };
  const holders = async (seat: string, day: string) => {
    const { position } = await ask(
      `query ($id: String!, $day: Day!) { position(id: $id) {
        lineage { slug } vacancies { interval { from to on(day: $day) } sources { slug } } gaps(asOf: $day) { from to }
        tenures(asOf: $day, throughLineage: true) { edges { certainty node { person { slug } acting } } } } }`,
      { id: seat, day },
    );
    const edges: readonly Holder[] = position.tenures.edges;
    return {
      ...position,
      held: edges.map(({ certainty, node }) => [node.person.slug, node.acting, certainty]),
      vacant: position.vacancies.filter(({ interval }: { interval: { on: string | null } }) => interval.on !== null),
    };
  };
  const SCIENCE = 'bo-khoa-hoc-va-cong-nghe--bo-truong';

  test('the minister of 2025’s seat leads back to both ministries, to the post office and the committee of science', async () => {
    const { lineage } = await holders(SCIENCE, '2025-03-01');
    const slugs = lineage.map(({ slug }: Slug) => slug);
    expect(slugs.at(-1)).toBe(SCIENCE);
    expect([...slugs].sort()).toEqual([
      'bo-buu-chinh-vien-thong--bo-truong',
      'bo-khoa-hoc-va-cong-nghe--bo-truong',
      'bo-khoa-hoc-va-cong-nghe-1992--bo-truong',
      'bo-thong-tin-va-truyen-thong--bo-truong',
      'tong-cuc-buu-dien-1992--tong-cuc-truong',
      'uy-ban-khoa-hoc-va-ky-thuat-nha-nuoc--chu-nhiem',
    ]);
  });

  test('on 1 August 2018 there were two ministers of what is one ministry now, and one who acted', async () => {
    const { held } = await holders(SCIENCE, '2018-08-01');
    expect(held).toContainEqual(['chu-ngoc-anh-1965', false, 'CERTAIN']);
    expect(held).toContainEqual(['nguyen-manh-hung-1962', true, 'CERTAIN']);
    expect(held).toContainEqual(['truong-minh-tuan-1960', false, 'CERTAIN']);
  });

  test('the President’s seat between 21 September and 23 October 2018: vacant, with an acting President', async () => {
    const { held, vacant, gaps } = await holders('chu-tich-nuoc--chu-tich-nuoc', '2018-10-01');
    expect(held).toEqual([['dang-thi-ngoc-thinh-1959', true, 'CERTAIN']]);
    expect(vacant).toHaveLength(1);
    expect(vacant[0].interval).toEqual({ from: '2018-09-21', to: '2018-10-23', on: 'CERTAIN' });
    expect(vacant[0].sources.map(({ slug }: Slug) => slug)).toContain('vneconomy-2018-09-23-dang-thi-ngoc-thinh');
    expect(gaps).toEqual([]);
  });

  test('between two General Secretaries the record has nobody, which it does not call a vacancy', async () => {
    const { held, vacant, gaps } = await holders('ban-chap-hanh-trung-uong-dang--tong-bi-thu', '2024-07-25');
    expect([held, vacant]).toEqual([[], []]);
    expect(gaps).toEqual([{ from: '2024-07-19', to: '2024-08-03' }]);
  });

  test('an id by the printed title leads to the seat', async () => {
    const { position } = await ask(
      '{ position(id: "tinh-uy-lao-cai--bi-thu-tinh-uy") { slug title { vi en } isSingle sort } }',
    );
    expect(position).toEqual({
      slug: 'tinh-uy-lao-cai--bi-thu',
      title: { vi: 'Bí thư', en: 'Secretary' },
      isSingle: true,
      sort: 'SEAT',
    });
  });
});
