import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { buildYoga } from '../../server/graphql.ts';
import { MOST_PEOPLE } from '../../server/schema/careers.ts';
import { countTrips } from '../graph/counting.ts';
import { ask, send, theGraph, withApi } from '../support/api.ts';

// Careers of the real record. What is expected was worked out by hand from the rows of officials/tenures-{government,party,units}.yaml and
// articles.yaml that each test names.
withApi();

type Slug = { readonly slug: string };
type Time = { readonly from: string | null; readonly to: string | null };
type Stint = {
  readonly lane: string;
  readonly level: string | null;
  readonly interval: Time & { readonly fromKind: string; readonly toKind: string };
  readonly position: Slug & { readonly title: { readonly vi: string } };
  readonly organisation: Slug;
  readonly acting: boolean;
  readonly inCharge: boolean;
  readonly concurrent: boolean;
  readonly tenures: readonly { readonly sources: readonly Slug[] }[];
  readonly through: readonly Slug[];
};
type Move = {
  readonly from: Stint;
  readonly to: Stint;
  readonly step: string;
  readonly rule: string;
  readonly changes: readonly string[];
  readonly certainty: string;
  readonly through: readonly Slug[];
};
type Overlap = { readonly first: Stint; readonly second: Stint; readonly certainty: string; readonly interval: Time };
type Career = {
  readonly person: Slug;
  readonly stints: readonly Stint[];
  readonly lanes: readonly { readonly lane: string; readonly stints: readonly Stint[] }[];
  readonly moves: readonly Move[];
  readonly overlaps: readonly Overlap[];
  readonly gaps: readonly Time[];
};

const QUESTION = `
  query ($id: String!, $reading: Reading, $from: Day, $to: Day) {
    person(id: $id) { career(reading: $reading, from: $from, to: $to) { ...All } }
  }
  fragment S on CareerStint {
    lane level interval { from to fromKind toKind } position { slug title { vi } } organisation { slug }
    acting inCharge concurrent tenures { sources { slug } } through { slug }
  }
  fragment All on Career {
    person { slug } stints { ...S } lanes { lane stints { ...S } }
    moves { from { ...S } to { ...S } step rule changes certainty through { slug } }
    overlaps { first { ...S } second { ...S } certainty interval { from to } }
    gaps { from to }
  }`;

const careerOf = async (id: string, more: object = {}): Promise<Career> =>
  (await ask(QUESTION, { id, ...more })).person.career;

const told = ({ position, organisation }: Stint): string => `${position.title.vi}, ${organisation.slug}`;
const moved = ({ from, to, step, changes }: Move) => [from.position.title.vi, to.position.title.vi, step, ...changes];

describe('Trần Quang Hưng: seed 000, with acting posts and ends that no source tells', () => {
  const CENTRE = 'trung-tam-cong-nghe-thong-tin-bo-khoa-hoc-va-cong-nghe';

  test('every post is there, unknown ends said as unknown, acting ones marked', async () => {
    const { stints } = await careerOf('tran-quang-hung-1987');
    expect(stints.map(told).sort()).toEqual([
      'Cục trưởng, cuc-an-toan-thong-tin',
      `Giám đốc, ${CENTRE}`,
      'Phó Cục trưởng, cuc-an-toan-thong-tin',
      'Phó Cục trưởng, cuc-so-huu-tri-tue',
      `Phó Giám đốc, ${CENTRE}`,
      'Phó Vụ trưởng, vu-kinh-te-va-xa-hoi-so',
    ]);
    expect(stints.filter(({ acting }) => acting).map(told)).toEqual([
      'Cục trưởng, cuc-an-toan-thong-tin',
      `Giám đốc, ${CENTRE}`,
    ]);
    expect(stints.filter(({ interval }) => interval.fromKind === 'UNKNOWN')).toHaveLength(4);
    expect(stints.every(({ tenures }) => tenures.every(({ sources }) => sources.length > 0))).toBe(true);
  });

  test('the department before 22 September 2025 is government, the centre after it a service unit', async () => {
    const { lanes } = await careerOf('tran-quang-hung-1987');
    expect(lanes.map(({ lane, stints }) => [lane, stints.length])).toEqual([
      ['GOVERNMENT', 4],
      ['SERVICE', 2],
    ]);
  });

  test('only the move whose days are known is told, and no list ranks a centre', async () => {
    const { moves, gaps } = await careerOf('tran-quang-hung-1987');
    expect(moves.map(moved)).toEqual([
      ['Phó Cục trưởng', 'Phó Giám đốc', 'UNKNOWN', 'BRANCH_CHANGE'],
      ['Phó Cục trưởng', 'Giám đốc', 'UNKNOWN', 'BRANCH_CHANGE'],
    ]);
    // A post whose ends nobody knows may have been held at any time: no time is certainly without one.
    expect(gaps).toEqual([]);
  });

  test('deputy and acting director of the centre are certainly held at once', async () => {
    const { overlaps } = await careerOf('tran-quang-hung-1987');
    const certain = overlaps.filter(({ certainty }) => certainty === 'CERTAIN');
    expect(certain.map(({ first, second, interval }) => [told(first), told(second), interval.from])).toEqual([
      [`Phó Giám đốc, ${CENTRE}`, `Giám đốc, ${CENTRE}`, '2025-09-22'],
    ]);
  });
});

describe('Nguyễn Mạnh Hùng', () => {
  const ON = { from: '2023-02-01', to: '2023-02-02' };

  test('held on 1 February 2023: three posts certainly at once, five possibly', async () => {
    const { stints, overlaps } = await careerOf('nguyen-manh-hung-1962', ON);
    expect(stints.map(told).sort()).toEqual([
      'Bí thư, ban-can-su-dang-bo-thong-tin-va-truyen-thong',
      'Bộ trưởng, bo-thong-tin-va-truyen-thong',
      'Phó Trưởng Ban, ban-tuyen-giao-trung-uong',
      'Thiếu tướng, quan-doi-nhan-dan-viet-nam',
      'Ủy viên Trung ương Đảng, ban-chap-hanh-trung-uong-dang',
    ]);
    const certain = overlaps.filter(({ certainty }) => certainty === 'CERTAIN');
    expect(certain.map(({ first, second }) => [told(first), told(second)].sort()).sort()).toEqual([
      ['Bộ trưởng, bo-thong-tin-va-truyen-thong', 'Phó Trưởng Ban, ban-tuyen-giao-trung-uong'],
      ['Bộ trưởng, bo-thong-tin-va-truyen-thong', 'Ủy viên Trung ương Đảng, ban-chap-hanh-trung-uong-dang'],
      ['Phó Trưởng Ban, ban-tuyen-giao-trung-uong', 'Ủy viên Trung ương Đảng, ban-chap-hanh-trung-uong-dang'],
    ]);
    expect(overlaps).toHaveLength(10);
  });

  test('each post in its lane', async () => {
    const { lanes } = await careerOf('nguyen-manh-hung-1962');
    expect(lanes.map(({ lane, stints }) => [lane, stints.length])).toEqual([
      ['PARTY', 2],
      ['GOVERNMENT', 3],
      ['ENTERPRISE', 5],
      ['MEMBERSHIP', 2],
      ['RANK', 1],
    ]);
  });

  test('by identity the consolidation of 1 March 2025 is a move of equal rank; by continuity the minister goes on', async () => {
    const identity = await careerOf('nguyen-manh-hung-1962', { reading: 'IDENTITY' });
    const [last] = identity.moves.slice(-1);
    expect(last && [...moved(last), last.rule, last.through.map(({ slug }) => slug)]).toEqual([
      ...['Bộ trưởng', 'Bộ trưởng', 'LATERAL', 'REORGANISED', 'RANK_LISTS'],
      ['hop-nhat-bo-tttt-bo-khcn-2025'],
    ]);
    const { stints, moves } = await careerOf('nguyen-manh-hung-1962', { reading: 'CONTINUITY' });
    const [minister] = stints.filter(({ position, acting }) => position.title.vi === 'Bộ trưởng' && !acting);
    expect(minister?.interval).toMatchObject({ from: '2018-10-24', to: '2026-04-08' });
    expect(minister?.tenures).toHaveLength(2);
    expect(minister?.through.map(({ slug }) => slug)).toEqual(['hop-nhat-bo-tttt-bo-khcn-2025']);
    expect(moves.filter(({ from }) => from.interval.to === '2025-03-01')).toEqual([]);
  });

  test('acting minister, then minister: confirmed; deputy director, then director of one group: promoted', async () => {
    const { moves } = await careerOf('nguyen-manh-hung-1962');
    expect(moves.filter(({ step }) => step === 'CONFIRMED').map(({ from, to }) => [from.acting, to.acting])).toEqual([
      [true, false],
    ]);
    expect(moves.filter(({ step }) => step === 'PROMOTION').map(moved)).toEqual([
      ['Phó Tổng Giám đốc', 'Tổng Giám đốc', 'PROMOTION'],
    ]);
  });
});

describe('Phạm Đức Long', () => {
  test('director and in charge of the board at once; from the group into the Government; deputy minister through 2025', async () => {
    const { stints, overlaps, moves } = await careerOf('pham-duc-long-1970', { reading: 'CONTINUITY' });
    expect(stints.filter(({ inCharge }) => inCharge).map(({ position }) => position.title.vi)).toEqual([
      'Chủ tịch Hội đồng thành viên',
    ]);
    expect(
      overlaps.filter(({ certainty }) => certainty === 'CERTAIN').map(({ interval }) => [interval.from, interval.to]),
    ).toEqual([['2019-11-01', '2020-06-12']]);
    const deputy = stints.find(({ lane }) => lane === 'GOVERNMENT');
    expect(deputy?.interval).toMatchObject({ from: '2021-08-06', to: null, toKind: 'UNKNOWN' });
    expect(deputy?.through.map(({ slug }) => slug)).toEqual(['hop-nhat-bo-tttt-bo-khcn-2025']);
    expect(moves.filter(({ to }) => to.lane === 'GOVERNMENT').map(moved)).toEqual([
      ['Chủ tịch Hội đồng thành viên', 'Thứ trưởng', 'UNKNOWN', 'BRANCH_CHANGE'],
    ]);
  });
});

describe('Tô Lâm', () => {
  /** Deputy minister to April 2016, minister from 9 April 2016, President from 22 May 2024, General Secretary from 3 August 2024. */
  test('promotions by the lists of ranks; a seat added to one that is kept is no move', async () => {
    const { moves } = await careerOf('to-lam-1957');
    expect(moves.filter(({ step }) => step === 'PROMOTION').map(moved)).toEqual([
      ['Thứ trưởng', 'Bộ trưởng', 'PROMOTION'],
      ['Bộ trưởng', 'Chủ tịch nước', 'PROMOTION'],
    ]);
    expect(moves.some(({ to }) => to.position.title.vi === 'Tổng Bí thư')).toBe(false);
    // Deputy director general from 2006 to nobody knows when: what led to the deputy minister of August 2010 is not told.
    expect(moves.filter(({ to }) => to.position.title.vi === 'Thứ trưởng')).toEqual([]);
  });
});

describe('several people at once', () => {
  const COMPARE = `query ($people: [String!]!, $memberships: Boolean) { careers(people: $people) {
    careers { person { slug } stints { position { slug } } moves { through { sources { slug } } } }
    shared(memberships: $memberships) {
      organisation { slug } certainty interval { from to } tenures { person { slug } position { title { vi } } }
    } } }`;

  test('in the order asked for, with null for whom the record has not, and where two of them were together', async () => {
    const people = ['pham-duc-long-1970', 'nobody-at-all', 'nguyen-manh-hung-1962', 'bo-y-te'];
    const { careers } = await ask(COMPARE, { people });
    expect(careers.careers.map((one: Career | null) => one?.person.slug ?? null)).toEqual([
      'pham-duc-long-1970',
      null,
      'nguyen-manh-hung-1962',
      null,
    ]);
    type Shared = { readonly organisation: Slug; readonly certainty: string; readonly interval: Time };
    expect(
      careers.shared.map(({ organisation, certainty, interval }: Shared) => [
        organisation.slug,
        certainty,
        interval.from,
        interval.to,
      ]),
    ).toEqual([
      ['bo-thong-tin-va-truyen-thong', 'CERTAIN', '2021-08-06', '2025-03-01'],
      ['bo-khoa-hoc-va-cong-nghe', 'CERTAIN', '2025-03-01', null],
    ]);
  });

  test('are read in one round trip', async () => {
    const { graph, trips } = countTrips(theGraph());
    const people = ['pham-duc-long-1970', 'nguyen-manh-hung-1962', 'to-lam-1957', 'tran-quang-hung-1987'];
    const response = await buildYoga(graph, pino({ level: 'silent' })).fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: COMPARE, variables: { people } }),
    });
    expect(((await response.json()) as { errors?: unknown }).errors).toBeUndefined();
    expect(trips).toHaveLength(1);
  });

  test('too many, and a time that runs backwards, are refused with the bound and the argument', async () => {
    const people = Array.from({ length: MOST_PEOPLE + 1 }, (_, n) => `p-${n}`);
    const many = await send(COMPARE, { people });
    expect(many.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'people' });
    expect(many.errors?.[0]?.message).toContain(String(MOST_PEOPLE));
    const back = await send(QUESTION, { id: 'to-lam-1957', from: '2025-01-02', to: '2025-01-01' });
    expect(back.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'to' });
  });

  test('nested under a list of people', async () => {
    const { people } = await ask(
      '{ people(first: 5) { edges { node { slug career { stints { lane } gaps { from } } } } } }',
    );
    expect(people.edges.every(({ node }: { node: { career: Career } }) => Array.isArray(node.career.stints))).toBe(
      true,
    );
  });
});
