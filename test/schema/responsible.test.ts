import { describe, expect, test } from 'vitest';
import { ask, send, withApi } from '../support/api.ts';

// Expected answers were read off the sheets by hand: functions/functions.yaml, projects/projects.yaml, officials/tenures-*.yaml, and the
// events that name the function in central/*/events.yaml.
withApi();

type Slug = { readonly slug: string };
type Official = {
  readonly ofUnit: boolean;
  readonly standsIn: boolean;
  readonly certainty: string | null;
  readonly tenure: { readonly person: Slug };
};
type Body = {
  readonly organisation: Slug;
  readonly unit: Slug | null;
  readonly role: string | null;
  readonly projectRole: string | null;
  readonly interval: { readonly from: string | null; readonly to: string | null };
  readonly acts: readonly { readonly number: string }[];
  readonly officials: readonly Official[];
  readonly reorganisations: readonly Slug[];
};
type On = Body & { readonly certainty: string };

const ANSWERING = `organisation { slug } unit { slug } role projectRole interval { from to } acts { number } reorganisations { slug }
  officials { ofUnit standsIn certainty tenure { person { slug } } }`;
const QUESTION = `query ($function: String, $project: String, $day: Day!) {
  responsible(function: $function, project: $project, asOf: $day) {
    asOf function { slug name { vi } } project { slug } bodies { certainty ${ANSWERING} } history { moreOfficials ${ANSWERING} } } }`;

const asked = async (what: { readonly function?: string; readonly project?: string }, day: string) =>
  (await ask(QUESTION, { ...what, day })).responsible;

const told = ({ tenure, ofUnit, standsIn, certainty }: Official): string =>
  [tenure.person.slug, ofUnit ? 'unit' : 'body', ...(standsIn ? ['stands in'] : []), certainty].join(', ');

const SECURITY = { function: 'an-toan-thong-tin-mang' };

describe('who answered for information security', () => {
  test('on 1 January 2023: the ministry through its department, its minister certainly', async () => {
    const answer = await asked(SECURITY, '2023-01-01');
    expect(answer).toMatchObject({ asOf: '2023-01-01', function: { slug: 'an-toan-thong-tin-mang' }, project: null });
    const [body, ...others]: readonly On[] = answer.bodies;
    expect(others).toEqual([]);
    expect(body).toMatchObject({
      organisation: { slug: 'bo-thong-tin-va-truyen-thong' },
      unit: { slug: 'cuc-an-toan-thong-tin' },
      role: null,
      projectRole: null,
      certainty: 'CERTAIN',
      acts: [{ number: '86/2015/QH13' }, { number: '48/2022/NĐ-CP' }],
    });
    // The department's director since February 2020, and its acting one, have no known end: merely possible.
    const [minister, ...unit] = body?.officials.map(told) ?? [];
    expect(minister).toBe('nguyen-manh-hung-1962, body, CERTAIN');
    expect(unit.sort()).toEqual([
      'nguyen-thanh-phuc-tttt, unit, POSSIBLE',
      'tran-quang-hung-1987, unit, stands in, POSSIBLE',
    ]);
  });

  test('on 1 June 2025: the ministry of public security through A05', async () => {
    const [body, ...others]: readonly On[] = (await asked(SECURITY, '2025-06-01')).bodies;
    expect(others).toEqual([]);
    expect(body).toMatchObject({
      organisation: { slug: 'bo-cong-an' },
      unit: { slug: 'cuc-an-ninh-mang-va-phong-chong-toi-pham-su-dung-cong-nghe-cao' },
      acts: [{ number: '86/2015/QH13' }, { number: '02/2025/NĐ-CP' }],
      reorganisations: [{ slug: 'chuyen-an-toan-thong-tin-ve-bca-2025' }, { slug: 'giao-a05-an-toan-thong-tin-2025' }],
    });
    expect(body?.officials[0] && told(body.officials[0])).toBe('luong-tam-quang-1965, body, CERTAIN');
  });

  test('its history: from body to body, by which reorganisation, with those who headed each', async () => {
    const { history } = await asked(SECURITY, '2023-01-01');
    const steps = history.map(({ organisation, interval, reorganisations }: Body) => [
      organisation.slug,
      interval.from,
      reorganisations.map(({ slug }) => slug),
    ]);
    expect(steps).toEqual([
      ['tong-cuc-buu-dien-1992', '[..2001-06-07]', []],
      ['bo-buu-chinh-vien-thong', '2002-08-05', ['thanh-lap-bo-bcvt-2002']],
      ['bo-buu-chinh-vien-thong', '2005-12-20', ['thanh-lap-vncert-2005']],
      ['bo-thong-tin-va-truyen-thong', '2007-08-02', ['thanh-lap-bo-tttt-2007']],
      ['bo-thong-tin-va-truyen-thong', '2016-07-01', []],
      ['bo-thong-tin-va-truyen-thong', '2017-02-17', []],
      ['bo-thong-tin-va-truyen-thong', '2022-07-26', []],
      ['bo-thong-tin-va-truyen-thong', '2023-08-14', []],
      ['bo-cong-an', '2025-03-01', ['chuyen-an-toan-thong-tin-ve-bca-2025', 'giao-a05-an-toan-thong-tin-2025']],
      ['bo-cong-an', '2026-07-01', []],
    ]);
    const period = (from: string): Body => history.find(({ interval }: Body) => interval.from === from);
    // Ministers from August 2007 to July 2016.
    expect(period('2007-08-02').officials.map(told)).toEqual([
      'le-doan-hop-1951, body, ',
      'nguyen-bac-son-1953, body, ',
      'truong-minh-tuan-1960, body, ',
    ]);
    // One who acted before he was minister.
    const ministers = period('2017-02-17').officials.filter(({ ofUnit }) => !ofUnit);
    expect(ministers.map(({ tenure, standsIn }) => [tenure.person.slug, standsIn])).toEqual([
      ['truong-minh-tuan-1960', false],
      ['nguyen-manh-hung-1962', true],
      ['nguyen-manh-hung-1962', false],
    ]);
    expect(history.every(({ moreOfficials }: { moreOfficials: boolean }) => !moreOfficials)).toBe(true);
  });
});

describe('the press', () => {
  test('went from the ministry of culture to that of information in 2007, and back in 2025, by which reorganisations', async () => {
    const { history, bodies } = await asked({ function: 'bao-chi' }, '2007-08-10');
    expect(bodies.map(({ organisation }: On) => organisation.slug)).toEqual(['bo-van-hoa-the-thao-va-du-lich']);
    const came = history.flatMap(({ interval, reorganisations }: Body) =>
      reorganisations.map(({ slug }) => [interval.from, slug]),
    );
    expect(came).toEqual(
      expect.arrayContaining([
        ['1987-03-06', 'chuyen-xuat-ban-bao-chi-ve-bo-thong-tin-1987'],
        ['1990-03-31', 'hop-nhat-bo-vhtttt-dl-1990'],
        ['2007-07-31', 'hop-nhat-bo-vhttdl-2007'],
        ['2007-08-20', 'chuyen-bao-chi-xuat-ban-ve-bo-tttt-2007'],
        ['2025-03-01', 'chuyen-4-cuc-bao-chi-ve-vhttdl-2025'],
      ]),
    );
  });
});

describe('the officials answerable for Đề án 06', () => {
  const lead = async (day: string) => {
    const { bodies } = await asked({ project: 'de-an-06' }, day);
    return bodies
      .filter(({ projectRole }: On) => projectRole === 'LEAD')
      .flatMap(({ officials }: On) => officials.map(told));
  };

  // Quyết định 06/QĐ-TTg of 6 January 2022 gives the lead to Bộ Công an.
  test.each([
    ['2022-01-06', 'to-lam-1957, body, CERTAIN'],
    ['2024-05-21', 'to-lam-1957, body, CERTAIN'],
    ['2024-05-30', 'tran-quoc-to-1962, body, stands in, CERTAIN'],
    ['2024-06-06', 'luong-tam-quang-1965, body, CERTAIN'],
  ])('on %s: %s', async (day, official) => expect(await lead(day)).toEqual([official]));

  test('the lead first, then the owner and the operator, each with its head', async () => {
    const answer = await asked({ project: 'de-an-06' }, '2024-05-30');
    expect(answer).toMatchObject({ function: null, project: { slug: 'de-an-06' } });
    expect(answer.bodies.map(({ organisation, projectRole }: On) => [projectRole, organisation.slug])).toEqual([
      ['LEAD', 'bo-cong-an'],
      ['OWNER', 'chinh-phu'],
      ['OPERATOR', 'cuc-canh-sat-quan-ly-hanh-chinh-ve-trat-tu-xa-hoi'],
    ]);
    expect(answer.bodies[0].acts).toEqual([{ number: '06/QĐ-TTg' }]);
    expect(answer.bodies[1].officials.map(told)).toEqual(['pham-minh-chinh-1958, body, CERTAIN']);
    const leading: Body = answer.history.find(({ projectRole }: Body) => projectRole === 'LEAD');
    expect(leading.officials.map(({ tenure }) => tenure.person.slug)).toEqual([
      'to-lam-1957',
      'tran-quoc-to-1962',
      'luong-tam-quang-1965',
    ]);
  });

  test('before the decision nobody, and the history is told all the same', async () => {
    const { bodies, history } = await asked({ project: 'de-an-06' }, '2022-01-05');
    expect(bodies).toEqual([]);
    expect(history.length).toBeGreaterThan(0);
  });
});

describe('nested, and what is refused', () => {
  test('a function and a project say it themselves', async () => {
    const { project, function: field } = await ask(`{
      project(id: "de-an-06") { responsibleOn(asOf: "2024-05-30") { projectRole organisation { slug } involvement { sources { slug } }
        responsibility { by { number } } officials { tenure { person { slug } sources { slug } } } } }
      function(id: "an-toan-thong-tin-mang") { responsibleOn(asOf: "2023-01-01") { organisation { slug }
        responsibility { by { number } sources { slug } } involvement { role } } } }`);
    const [lead] = project.responsibleOn;
    expect(lead).toMatchObject({ projectRole: 'LEAD', organisation: { slug: 'bo-cong-an' }, responsibility: null });
    expect(lead.involvement.sources.map(({ slug }: Slug) => slug)).toContain('qd-06-qd-ttg-2022');
    expect(lead.officials[0].tenure.sources.length).toBeGreaterThan(0);
    expect(field.responsibleOn).toHaveLength(1);
    expect(field.responsibleOn[0].responsibility.by).toEqual([{ number: '86/2015/QH13' }, { number: '48/2022/NĐ-CP' }]);
    expect(field.responsibleOn[0].involvement).toBeNull();
  });

  test('what the record does not have is null; nothing and both are faults with a field', async () => {
    expect(await asked({ function: 'no-such-function' }, '2023-01-01')).toBeNull();
    // A project is no function.
    expect(await asked({ function: 'de-an-06' }, '2023-01-01')).toBeNull();
    const fault = async (given: object) =>
      (await send(QUESTION, { ...given, day: '2023-01-01' })).errors?.[0]?.extensions;
    expect(await fault({})).toEqual({ code: 'BAD_INPUT', field: 'function' });
    expect(await fault({ function: 'bao-chi', project: 'de-an-06' })).toEqual({ code: 'BAD_INPUT', field: 'project' });
  });
});
