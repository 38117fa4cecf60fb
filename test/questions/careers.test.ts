import { describe, expect, test } from 'vitest';
import { ask, withApi } from '../support/api.ts';
import { nodesOf, oneRequest, type Slug } from './question.ts';

// The questions of the domain model about people, their posts and seats, each asked by one request. Expected answers were read off the
// sheets by hand; the remark at each says from which rows.
withApi();

type Post = {
  readonly organisation: Slug;
  readonly printedTitle: { readonly vi: string };
  readonly interval: { readonly from: string | null; readonly to: string | null };
  readonly sources: readonly Slug[];
};

const POST = 'organisation { slug } printedTitle { vi } interval { from to } sources { slug }';
const told = ({ organisation, printedTitle }: Post): string => `${printedTitle.vi}, ${organisation.slug}`;

describe('3. Trần Quang Hưng’s path', () => {
  const answer = oneRequest(`{ careers(people: ["tran-quang-hung-1987"]) { careers {
    stints { lane acting interval { from fromKind to toKind } organisation { slug } position { title { vi } }
      tenures { ${POST} acting } }
  } } }`);
  type Stint = {
    readonly lane: string;
    readonly acting: boolean;
    readonly organisation: Slug;
    readonly position: { readonly title: { readonly vi: string } };
    readonly interval: { readonly from: string | null; readonly fromKind: string };
    readonly tenures: readonly Post[];
  };
  const stints = (): readonly Stint[] => answer().careers.careers[0].stints;
  const posts = (which: (stint: Stint) => boolean) =>
    stints()
      .filter(which)
      .flatMap(({ tenures }) => tenures.map(told))
      .sort();

  /** officials/tenures-units.yaml (Cục An toàn thông tin, Vụ, Cục Sở hữu trí tuệ) and articles.yaml (the centre, seed 000). */
  test('with acting posts marked, and years that no source tells left open', () => {
    expect(posts(({ acting }) => acting)).toEqual([
      'Quyền Cục trưởng, cuc-an-toan-thong-tin',
      'Quyền Giám đốc, trung-tam-cong-nghe-thong-tin-bo-khoa-hoc-va-cong-nghe',
    ]);
    expect(posts(({ interval }) => interval.from === null)).toEqual([
      'Phó Cục trưởng, cuc-an-toan-thong-tin',
      'Phó Cục trưởng, cuc-so-huu-tri-tue',
      'Phó Vụ trưởng, vu-kinh-te-va-xa-hoi-so',
      'Quyền Cục trưởng, cuc-an-toan-thong-tin',
    ]);
    expect(stints().every(({ interval }) => (interval.from === null) === (interval.fromKind === 'UNKNOWN'))).toBe(true);
    const acting = stints().filter((stint) => stint.acting);
    expect(acting.map(({ position }) => position.title.vi).sort()).toEqual(['Cục trưởng', 'Giám đốc']);
    const cited = stints().flatMap(({ tenures }) => tenures);
    expect(cited.every(({ sources }) => sources.some(({ slug }) => slug === 'seed-000-tran-quang-hung'))).toBe(true);
  });

  /** A cục and a vụ are the ministry itself; the centre is a public service unit (đơn vị sự nghiệp). */
  test('in the lane of government, and from the centre on in that of public service', () => {
    expect(new Map(stints().map(({ lane, organisation }) => [organisation.slug, lane]))).toEqual(
      new Map([
        ['cuc-an-toan-thong-tin', 'GOVERNMENT'],
        ['cuc-so-huu-tri-tue', 'GOVERNMENT'],
        ['vu-kinh-te-va-xa-hoi-so', 'GOVERNMENT'],
        ['trung-tam-cong-nghe-thong-tin-bo-khoa-hoc-va-cong-nghe', 'SERVICE'],
      ]),
    );
  });
});

describe('7. Bodies whose head changed within 30 days of a reorganisation', () => {
  const answer = oneRequest(`{
    headChangesNearReorganisations(from: "2025-03-01", to: "2025-03-02", first: 200) {
      totalCount edges { node { reorganisation { slug } organisation { slug } change days tenure { person { slug } sources { slug } } } }
    } }`);
  type Change = {
    readonly reorganisation: Slug;
    readonly organisation: Slug;
    readonly change: string;
    readonly days: number;
    readonly tenure: { readonly person: Slug; readonly sources: readonly Slug[] };
  };
  const changes = (): readonly Change[] => nodesOf(answer().headChangesNearReorganisations);
  const begun = (body: string) =>
    changes().filter(({ organisation, change }) => organisation.slug === body && change === 'BEGAN');

  test('the Ministry of Science and Technology and the two before it, 1 March 2025', () => {
    const merger = changes().filter(({ reorganisation }) => reorganisation.slug === 'hop-nhat-bo-tttt-bo-khcn-2025');
    expect(
      merger
        .map(({ organisation, change, days, tenure }) => [organisation.slug, tenure.person.slug, change, days])
        .sort(),
    ).toEqual([
      ['bo-khoa-hoc-va-cong-nghe', 'nguyen-manh-hung-1962', 'BEGAN', 0],
      ['bo-khoa-hoc-va-cong-nghe-1992', 'huynh-thanh-dat-1962', 'ENDED', -11],
      ['bo-thong-tin-va-truyen-thong', 'nguyen-manh-hung-1962', 'ENDED', 0],
    ]);
    expect(changes().every(({ days }) => Math.abs(days) <= 30)).toBe(true);
  });

  // officials/tenures-government.yaml: from 2025-03-01
  test.each([
    ['bo-khoa-hoc-va-cong-nghe', 'nguyen-manh-hung-1962'],
    ['bo-tai-chinh', 'nguyen-van-thang-1973'],
    ['bo-noi-vu', 'pham-thi-thanh-tra-1964'],
    ['bo-nong-nghiep-va-moi-truong', 'do-duc-duy-1970'],
    ['bo-dan-toc-va-ton-giao', 'dao-ngoc-dung-1962'],
    ['bo-xay-dung', 'tran-hong-minh-1967'],
  ])('%s: %s from the very day', (body, person) => {
    const [first] = begun(body);
    expect(first).toMatchObject({ days: 0, tenure: { person: { slug: person } } });
    expect(first?.tenure.sources.length).toBeGreaterThan(0);
  });

  test('a ministry that took in a department on that day and kept its minister is none of them', () => {
    expect(begun('bo-cong-an')).toEqual([]);
  });
});

test('7, beside: head changes page, and more than a year is refused', async () => {
  const question = `query ($after: String, $within: Int) {
      headChangesNearReorganisations(from: "2025-02-01", to: "2025-04-01", first: 5, after: $after, within: $within) {
        totalCount edges { cursor node { tenure { id } change } } } }`;
  const one = (await ask(question, {})).headChangesNearReorganisations;
  const two = (await ask(question, { after: one.edges.at(-1).cursor })).headChangesNearReorganisations;
  expect(one.edges).toHaveLength(5);
  expect(two.totalCount).toBe(one.totalCount);
  const cursors = [...one.edges, ...two.edges].map(({ cursor }: { cursor: string }) => cursor);
  expect(new Set(cursors).size).toBe(10);
  await expect(ask(question, { within: 400 })).rejects.toThrow('0 to 366');
});

describe('9. The posts that Nguyễn Mạnh Hùng held at once on 1 February 2023', () => {
  const answer = oneRequest(`{ person(id: "nguyen-manh-hung-1962") {
      postsOn(asOf: "2023-02-01") { ${POST} concurrent held: interval { on(day: "2023-02-01") } } } }`);
  type Held = Post & { readonly concurrent: boolean; readonly held: { readonly on: string } };
  const posts = (how: string): readonly Held[] => answer().person.postsOn.filter(({ held }: Held) => held.on === how);

  /** articles.yaml (seed 004), officials/tenures-{government,party,units}.yaml. */
  test('each with its sources; those of an unknown end are merely possible', () => {
    expect(posts('CERTAIN').map(told).sort()).toEqual([
      'Bộ trưởng, bo-thong-tin-va-truyen-thong',
      'Phó Trưởng Ban, ban-tuyen-giao-trung-uong',
      'Ủy viên Trung ương Đảng khóa XIII, ban-chap-hanh-trung-uong-dang',
    ]);
    expect(posts('POSSIBLE').map(told).sort()).toEqual([
      'Bí thư Ban cán sự Đảng, ban-can-su-dang-bo-thong-tin-va-truyen-thong',
      'Thiếu tướng, quan-doi-nhan-dan-viet-nam',
    ]);
    const all: readonly Held[] = answer().person.postsOn;
    expect(all.filter(({ concurrent }) => concurrent).map(told)).toEqual(['Phó Trưởng Ban, ban-tuyen-giao-trung-uong']);
    for (const post of posts('CERTAIN')) expect(post.sources.map(({ slug }) => slug)).toContain('seed-mic-2023');
  });
});

describe('14. Who held a seat on a date, through renames and consolidations of its body, with vacancies', () => {
  const answer = oneRequest(`{
      science: succession(position: "bo-khoa-hoc-va-cong-nghe--bo-truong") {
        positions { slug } heldOn(day: "2018-08-01") { ...held }
      }
      president: succession(position: "chu-tich-nuoc--chu-tich-nuoc") { heldOn(day: "2018-10-01") { ...held } }
      secretary: succession(position: "ban-chap-hanh-trung-uong-dang--tong-bi-thu") { heldOn(day: "2024-07-25") { ...held } }
      gap: position(id: "ban-chap-hanh-trung-uong-dang--tong-bi-thu") { gaps(asOf: "2024-07-25") { from to } }
      printed: position(id: "tinh-uy-lao-cai--bi-thu-tinh-uy") { slug title { vi en } isSingle sort }
    }
    fragment held on SeatOnDay { position { slug } state existed
      holders { certainty tenure { person { slug } acting } }
      vacancy { interval { from to } sources { slug } } }`);
  type OnDay = {
    readonly state: string;
    readonly vacancy: { readonly interval: object; readonly sources: readonly Slug[] } | null;
    readonly holders: readonly {
      readonly certainty: string;
      readonly tenure: { readonly person: Slug; readonly acting: boolean };
    }[];
  };
  const onDay = (seat: string): readonly OnDay[] => answer()[seat].heldOn;
  const heldBy = (seat: string) =>
    onDay(seat).flatMap(({ holders }) =>
      holders.map(({ certainty, tenure }) => [tenure.person.slug, tenure.acting, certainty]),
    );

  test('the minister of 2025’s seat leads back to both ministries, to the post office and the committee of science', () => {
    const seats = answer().science.positions.map(({ slug }: Slug) => slug);
    expect(seats.at(-1)).toBe('bo-khoa-hoc-va-cong-nghe--bo-truong');
    expect([...seats].sort()).toEqual([
      'bo-buu-chinh-vien-thong--bo-truong',
      'bo-khoa-hoc-va-cong-nghe--bo-truong',
      'bo-khoa-hoc-va-cong-nghe-1992--bo-truong',
      'bo-thong-tin-va-truyen-thong--bo-truong',
      'tong-cuc-buu-dien-1992--tong-cuc-truong',
      'uy-ban-khoa-hoc-va-ky-thuat-nha-nuoc--chu-nhiem',
    ]);
  });

  test('on 1 August 2018 there were two ministers of what is one ministry now, and one who acted', () => {
    const held = heldBy('science');
    expect(held).toContainEqual(['chu-ngoc-anh-1965', false, 'CERTAIN']);
    expect(held).toContainEqual(['nguyen-manh-hung-1962', true, 'CERTAIN']);
    expect(held).toContainEqual(['truong-minh-tuan-1960', false, 'CERTAIN']);
  });

  test('the President’s seat between 21 September and 23 October 2018: vacant, with an acting President', () => {
    expect(heldBy('president')).toEqual([['dang-thi-ngoc-thinh-1959', true, 'CERTAIN']]);
    const [seat, ...others] = onDay('president');
    expect(others).toEqual([]);
    expect(seat?.vacancy?.interval).toEqual({ from: '2018-09-21', to: '2018-10-23' });
    expect(seat?.vacancy?.sources.map(({ slug }) => slug)).toContain('vneconomy-2018-09-23-dang-thi-ngoc-thinh');
  });

  test('between two General Secretaries the record has nobody, which it does not call a vacancy', () => {
    expect(heldBy('secretary')).toEqual([]);
    expect(onDay('secretary').map(({ vacancy }) => vacancy)).toEqual([null]);
    expect(answer().gap.gaps).toEqual([{ from: '2024-07-19', to: '2024-08-03' }]);
  });

  test('an id by the printed title leads to the seat', () => {
    expect(answer().printed).toEqual({
      slug: 'tinh-uy-lao-cai--bi-thu',
      title: { vi: 'Bí thư', en: 'Secretary' },
      isSingle: true,
      sort: 'SEAT',
    });
  });
});
