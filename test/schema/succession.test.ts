import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { buildYoga } from '../../server/graphql.ts';
import { countTrips } from '../graph/counting.ts';
import { ask, send, theGraph, withApi } from '../support/api.ts';

// Successions of the real record. What is expected was worked out by hand from officials/tenures-{state,government,party}.yaml,
// term-2026/tenures.yaml, vacancies.yaml and the sheets of central/.
withApi();

type Slug = { readonly slug: string };
type Entry = {
  readonly kind: string;
  readonly interval: { readonly from: string | null; readonly to: string | null } | null;
  readonly tenure: { readonly person: Slug; readonly sources: readonly Slug[] } | null;
  readonly acting: boolean;
  readonly vacancy: { readonly sources: readonly Slug[] } | null;
  readonly reorganisation: (Slug & { readonly type: string; readonly sources: readonly Slug[] }) | null;
  readonly before: readonly Slug[];
  readonly after: readonly Slug[];
  readonly organisationName: { readonly vi: string };
  readonly organisation: Slug;
  readonly alongside: readonly { readonly tenure: { readonly person: Slug }; readonly certainty: string }[];
};
type Seat = {
  readonly state: string;
  readonly organisation: Slug;
  readonly holders: readonly { readonly certainty: string; readonly tenure: { readonly person: Slug } }[];
};
type Succession = {
  readonly positions: readonly Slug[];
  readonly entries: {
    readonly totalCount: number;
    readonly edges: readonly { readonly cursor: string; readonly node: Entry }[];
  };
  readonly heldOn: readonly Seat[];
};

const SHOWN = `fragment Shown on SeatSuccession {
  positions { slug }
  entries(first: 100) { totalCount edges { cursor node {
    kind interval { from to } acting tenure { person { slug } sources { slug } } vacancy { sources { slug } }
    reorganisation { slug type sources { slug } } before { slug } after { slug }
    organisation { slug } organisationName { vi } alongside { certainty tenure { person { slug } } }
  } } }
  heldOn(day: $day) { state organisation { slug } holders { certainty tenure { person { slug } } } }
}`;

const QUESTION = `query ($seat: String!, $day: Day!, $reading: Reading) {
  succession(position: $seat, reading: $reading) { ...Shown } } ${SHOWN}`;

const successionOf = async (seat: string, day = '2025-03-01', more: object = {}): Promise<Succession> =>
  (await ask(QUESTION, { seat, day, ...more })).succession;

const entriesIn = ({ entries }: Succession): readonly Entry[] => entries.edges.map(({ node }) => node);
const told = ({ kind, tenure, acting, reorganisation, interval }: Entry) =>
  kind === 'HOLDER'
    ? `${tenure?.person.slug}${acting ? ' (acting)' : ''}`
    : (reorganisation?.slug ?? `${kind} ${interval?.from}..${interval?.to}`);
const on = ({ heldOn }: Succession) =>
  heldOn.map(({ state, organisation, holders }) => [
    organisation.slug,
    state,
    holders.map(({ certainty, tenure }) => `${tenure.person.slug} ${certainty}`),
  ]);

const SCIENCE = 'bo-khoa-hoc-va-cong-nghe--bo-truong';

describe('the minister of information, then of science and technology', () => {
  test('goes on through 1 March 2025, with the consolidation between two holders of one line', async () => {
    const succession = await successionOf('bo-thong-tin-va-truyen-thong--bo-truong');
    expect(entriesIn(succession).map(told)).toEqual([
      'mai-liem-truc',
      'thanh-lap-bo-bcvt-2002',
      'do-trung-ta',
      'thanh-lap-bo-tttt-2007',
      'le-doan-hop-1951',
      'nguyen-bac-son-1953',
      'GAP 2016-04-08..2016-04-09',
      'truong-minh-tuan-1960',
      'nguyen-manh-hung-1962 (acting)',
      'nguyen-manh-hung-1962',
      'hop-nhat-bo-tttt-bo-khcn-2025',
      'nguyen-manh-hung-1962',
      'vu-hai-quan-1974',
    ]);
    const entries = entriesIn(succession);
    expect(
      entries.filter(({ kind }) => kind === 'BODY_CHANGED').map(({ reorganisation }) => reorganisation?.type),
    ).toEqual(['UPGRADE', 'REORGANISATION', 'CONSOLIDATION']);
    for (const { tenure, reorganisation } of entries)
      for (const fact of [tenure, reorganisation]) if (fact) expect(fact.sources.length).toBeGreaterThan(0);
  });

  test('the consolidation leads from both ministries to the one seat', async () => {
    const entries = entriesIn(await successionOf(SCIENCE));
    const merger = entries.find(({ reorganisation }) => reorganisation?.slug === 'hop-nhat-bo-tttt-bo-khcn-2025');
    expect(merger?.before.map(({ slug }) => slug).sort()).toEqual([
      'bo-khoa-hoc-va-cong-nghe-1992--bo-truong',
      'bo-thong-tin-va-truyen-thong--bo-truong',
    ]);
    expect(merger?.after.map(({ slug }) => slug)).toEqual([SCIENCE]);
  });

  test('bears the name of each time: the ministry of 1992 was of the environment too until 2002', async () => {
    const entries = entriesIn(
      await successionOf('bo-khoa-hoc-va-cong-nghe-1992--bo-truong', '2025-03-01', { reading: 'IDENTITY' }),
    );
    const names = entries.map((entry) => [told(entry), entry.organisationName.vi]);
    expect(names).toContainEqual(['dang-huu', 'Bộ Khoa học, Công nghệ và Môi trường']);
    expect(names).toContainEqual(['doi-ten-bo-khcn-2002', 'Bộ Khoa học và Công nghệ']);
    expect(names).toContainEqual(['huynh-thanh-dat-1962', 'Bộ Khoa học và Công nghệ']);
    expect(new Set(entries.map(({ organisation }) => organisation.slug))).toEqual(
      new Set(['bo-khoa-hoc-va-cong-nghe-1992']),
    );
  });

  test('who held it on a day: of each ministry that was there', async () => {
    // The minister was suspended from 23 July 2018 and not yet dismissed: a holder and one who acted.
    expect(on(await successionOf(SCIENCE, '2018-08-01'))).toEqual([
      ['bo-khoa-hoc-va-cong-nghe-1992', 'HELD', ['chu-ngoc-anh-1965 CERTAIN']],
      ['bo-thong-tin-va-truyen-thong', 'HELD', ['truong-minh-tuan-1960 CERTAIN', 'nguyen-manh-hung-1962 CERTAIN']],
    ]);
    expect(on(await successionOf(SCIENCE, '2025-02-28'))).toEqual([
      ['bo-khoa-hoc-va-cong-nghe-1992', 'NOBODY_KNOWN', []],
      ['bo-thong-tin-va-truyen-thong', 'HELD', ['nguyen-manh-hung-1962 CERTAIN']],
    ]);
    expect(on(await successionOf(SCIENCE, '2025-03-01'))).toEqual([
      ['bo-khoa-hoc-va-cong-nghe', 'HELD', ['nguyen-manh-hung-1962 CERTAIN']],
    ]);
  });

  test('the suspended minister and who acted stand beside each other', async () => {
    const entries = entriesIn(await successionOf(SCIENCE));
    const acting = entries.find(({ acting: is }) => is);
    expect(acting?.alongside.map(({ tenure, certainty }) => [tenure.person.slug, certainty])).toEqual([
      ['truong-minh-tuan-1960', 'CERTAIN'],
    ]);
  });
});

describe('the President', () => {
  test('in order, with vacancies as entries before who acted in them', async () => {
    const entries = entriesIn(await successionOf('chu-tich-nuoc--chu-tich-nuoc'));
    expect(entries.slice(1).map(told)).toEqual([
      ...['tran-duc-luong-1937', 'nguyen-minh-triet-1942', 'truong-tan-sang-1949', 'tran-dai-quang-1956'],
      ...['VACANCY 2018-09-21..2018-10-23', 'dang-thi-ngoc-thinh-1959 (acting)'],
      ...['nguyen-phu-trong-1944', 'nguyen-xuan-phuc-1954'],
      ...['VACANCY 2023-01-18..2023-03-02', 'vo-thi-anh-xuan-1970 (acting)', 'vo-van-thuong-1970'],
      ...['VACANCY 2024-03-21..2024-05-22', 'vo-thi-anh-xuan-1970 (acting)'],
      ...['to-lam-1957', 'luong-cuong-1957', 'to-lam-1957'],
    ]);
    // Presidents before 1997 are not in the record, which does not make the seat vacant.
    expect(entries[0] && told(entries[0])).toBe('GAP 1946-12-31..1997-09-24');
    expect(
      entries.filter(({ kind }) => kind === 'VACANCY').every(({ vacancy }) => (vacancy?.sources.length ?? 0) > 0),
    ).toBe(true);
  });

  test('vacant while someone acts; in April 2026 one or the other', async () => {
    const seat = 'chu-tich-nuoc--chu-tich-nuoc';
    expect(on(await successionOf(seat, '2018-10-01'))).toEqual([
      ['chu-tich-nuoc', 'VACANT', ['dang-thi-ngoc-thinh-1959 CERTAIN']],
    ]);
    expect(on(await successionOf(seat, '2018-10-23'))).toEqual([
      ['chu-tich-nuoc', 'HELD', ['nguyen-phu-trong-1944 CERTAIN']],
    ]);
    const [april] = on(await successionOf(seat, '2026-04-15'));
    expect(april).toEqual(['chu-tich-nuoc', 'POSSIBLY_HELD', ['luong-cuong-1957 POSSIBLE', 'to-lam-1957 POSSIBLE']]);
  });
});

describe('the secretary of Hồ Chí Minh City', () => {
  test('through the consolidation of 1 July 2025 with Bình Dương and Bà Rịa – Vũng Tàu', async () => {
    const succession = await successionOf('thanh-uy-ho-chi-minh--bi-thu', '2025-07-01');
    const entries = entriesIn(succession);
    const city = entries.filter(
      ({ organisation, kind }) => kind === 'HOLDER' && organisation.slug.startsWith('thanh-uy'),
    );
    expect(city.map(told)).toEqual([
      ...['truong-tan-sang-1949', 'nguyen-minh-triet-1942', 'le-thanh-hai-1950', 'dinh-la-thang-1960'],
      ...['nguyen-thien-nhan-1953', 'nguyen-van-nen-1957', 'nguyen-van-nen-1957', 'tran-luu-quang-1967'],
    ]);
    const merger = entries.find(({ kind }) => kind === 'BODY_CHANGED');
    expect(merger?.before.map(({ slug }) => slug).sort()).toEqual([
      'thanh-uy-ho-chi-minh-cu--bi-thu',
      'tinh-uy-ba-ria-vung-tau--bi-thu',
      'tinh-uy-binh-duong--bi-thu',
    ]);
    expect(on(succession)).toEqual([['thanh-uy-ho-chi-minh', 'HELD', ['nguyen-van-nen-1957 CERTAIN']]]);
  });
});

describe('asked in other ways', () => {
  test('by the body that the seat heads, by an id that was joined, and nested', async () => {
    const { headSuccession, succession, organisation, position } = await ask(`{
      headSuccession(organisation: "bo-khoa-hoc-va-cong-nghe") { ...Line }
      succession(position: "tinh-uy-lam-dong-cu--bi-thu-tinh-uy", reading: IDENTITY) { positions { slug } }
      organisation(id: "bo-khoa-hoc-va-cong-nghe") { headSuccession { ...Line } }
      position(id: "${SCIENCE}") { succession { ...Line } } }
      fragment Line on SeatSuccession { entries(first: 40) { totalCount edges { node {
        kind acting interval { from to } tenure { person { slug } } reorganisation { slug } } } } }`);
    const direct = entriesIn(await successionOf(SCIENCE)).map(told);
    for (const same of [headSuccession, organisation.headSuccession, position.succession])
      expect(entriesIn(same).map(told)).toEqual(direct);
    expect(succession.positions).toEqual([{ slug: 'tinh-uy-lam-dong-cu--bi-thu' }]);
  });

  test('what is no seat has no succession', async () => {
    const { a, b, c } = await ask(`{
      a: succession(position: "nobody-at-all") { positions { slug } }
      b: succession(position: "bo-khoa-hoc-va-cong-nghe") { positions { slug } }
      c: headSuccession(organisation: "${SCIENCE}") { positions { slug } } }`);
    expect([a, b, c]).toEqual([null, null, null]);
  });

  test('in pages that join without a gap; a cursor of another seat is refused', async () => {
    const PAGE = `query ($seat: String!, $after: String) { succession(position: $seat) {
      entries(first: 5, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { kind interval { from } reorganisation { slug } tenure { id } } } } } }`;
    const whole: unknown[] = [];
    let after: string | null = null;
    let cursor: string | null = null;
    do {
      const { succession } = await ask(PAGE, { seat: SCIENCE, after });
      whole.push(...succession.entries.edges);
      cursor = succession.entries.pageInfo.endCursor;
      after = succession.entries.pageInfo.hasNextPage ? cursor : null;
      expect(succession.entries.totalCount).toBe(28);
    } while (after !== null);
    expect(whole).toHaveLength(28);
    const { errors } = await send(PAGE, { seat: 'chu-tich-nuoc--chu-tich-nuoc', after: cursor });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'after' });
  });

  test('is read in one round trip', async () => {
    const { graph, trips } = countTrips(theGraph());
    const response = await buildYoga(graph, pino({ level: 'silent' })).fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUESTION, variables: { seat: SCIENCE, day: '2018-08-01' } }),
    });
    expect(((await response.json()) as { errors?: unknown }).errors).toBeUndefined();
    expect(trips).toHaveLength(1);
  });
});
