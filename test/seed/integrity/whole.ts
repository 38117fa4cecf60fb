import { act, body, event, type Planted, parent, person, plant, tenure } from './plant.ts';

const ACT = act('nd', '1/2005/NĐ-CP', '2005-01-03');
const coded = (id: string, from: string, to: string, kind = 'other') =>
  body(id, from, to, { kind, codes: [{ scheme: 'gso', code: '01', from, to, sources: ['page'] }] });
const counted = (value: number) => ({
  organisations: [
    body('chinh-phu', '1945', '..'),
    ...['t', 'u'].map((id) => body(id, '1990', '..', { kind: 'province' })),
  ],
  stats: [
    {
      org: 'chinh-phu',
      date: '2001',
      measure: 'province-level-units',
      value,
      sources: ['page'],
      confidence: 'verified',
    },
  ],
});
const unit = (id: string, vi: string) =>
  body(id, '2000', '2010', { names: [{ vi, en: vi }], parents: [parent('w', '2001', '2009')] });
const units = (...names: string[]) => [body('w', '2000', '2010'), ...names.map((vi, n) => unit(`p${n}`, vi))];
const field = (...holders: object[]) => ({
  sources: [ACT],
  organisations: [body('a', '2000', '2010'), body('b', '2000', '2010')],
  functions: [{ id: 'bao-chi', names: { vi: 'Báo chí', en: 'Press' }, holders }],
});
const holder = (org: string, from: string, to: string, by: string[] = ['nd']) => ({
  org,
  from,
  to,
  by,
  sources: ['page'],
  confidence: 'verified',
});
const project = (role: string, from: string) => ({
  organisations: [body('a', '2000', '2010')],
  projects: [
    {
      id: 'de-an',
      kind: 'scheme',
      names: [{ vi: 'Đề án', en: 'Scheme' }],
      bodies: [{ org: 'a', role, from, to: null, sources: ['page'] }],
      sources: ['page'],
      confidence: 'verified',
    },
  ],
});
const reform = (members: object[]) => ({
  sources: [ACT],
  organisations: [body('a', '2005', '2010')],
  events: [event('lap', 'establishment', '2005-02', { to: ['a'], legal_basis: ['nd'] })],
  reforms: [
    {
      id: 'cai-cach',
      names: { vi: 'Cải cách', en: 'Reform' },
      date: '2005',
      acts: ['nd'],
      members,
      sources: ['page'],
      confidence: 'verified',
    },
  ],
});
const CITIES = ['Hà Nội', 'Huế'];
const inClass = (having: readonly string[]) => ({
  organisations: [
    ...CITIES.map((vi, n) =>
      body(`tp-${n}`, '1990', '..', { kind: 'province', names: [{ vi: `Thành phố ${vi}`, en: vi }] }),
    ),
    ...having.map((vi, n) =>
      body(`so-${n}`, '2005', '..', {
        kind: 'provincial-department',
        names: [{ vi: `Sở Y tế thành phố ${vi}`, en: vi }],
      }),
    ),
  ],
  classes: [
    {
      id: 'so',
      names: { vi: 'Sở Y tế', en: 'Department of Health' },
      of: 'provincial-department',
      territory: 'province',
      opens: ['Sở Y tế'],
      from: '2000',
      to: '..',
      sources: ['page'],
      confidence: 'verified',
    },
  ],
});
const namesakes = [person('an-1', { name: 'Nguyễn Văn An' }), person('an-2', { name: 'Nguyễn Văn An' })];
const redirect = (more: object) => ({
  organisations: [body('a', '2000', '2010')],
  redirects: [{ from: 'cu', to: 'a', sources: ['page'], ...more }],
});
const titled = (...titles: string[]) => ({
  organisations: [body('a', '2000', '2010')],
  people: [person('an')],
  tenures: titles.map((vi, n) => tenure('an', 'a', `200${n + 1}`, null, { position: { vi, en: 'Deputy Director' } })),
});

/** Planted faults of the rules about identity, counts, and what lacks something. */
export const WHOLE: readonly Planted[] = [
  plant(
    'code-borne-twice',
    'a',
    { organisations: [coded('a', '2000', '2005-07-01'), coded('b', '2005-07-01', '2010')] },
    { organisations: [coded('a', '2000', '2005-07-02'), coded('b', '2005-07-01', '2010')] },
  ),
  plant(
    'unit-without-code',
    't',
    { organisations: [coded('t', '1990', '..', 'province')] },
    { organisations: [body('t', '1990', '..', { kind: 'province' })] },
  ),
  plant(
    'name-without-english',
    'a',
    { organisations: [body('a', '2000', '2010', { names: [{ vi: 'Vụ', en: 'Department' }] })] },
    { organisations: [body('a', '2000', '2010', { names: [{ vi: 'Vụ' }] })] },
  ),
  plant('count-differs', 'chinh-phu', counted(2), counted(3)),
  plant(
    'names-differ-by-marks',
    'p0',
    { organisations: units('Phòng Báo chí', 'Phòng Bảo vệ') },
    { organisations: units('Phòng Báo chí', 'Phòng Bảo chí') },
  ),
  plant(
    'names-differ-by-case',
    'a',
    titled('Phó Giám đốc', 'Phó Tổng Giám đốc'),
    titled('Phó Giám đốc', 'Phó giám đốc'),
  ),
  plant(
    'same-name-without-lineage',
    'p0',
    {
      organisations: units('Phòng Báo chí', 'Phòng Báo chí'),
      events: [event('doi', 'reorganisation', '2005', { from: ['p0'], to: ['p1'] })],
    },
    {
      organisations: units('Phòng Báo chí', 'Phòng Báo chí'),
      events: [event('doi', 'transfer', '2005', { from: ['p0'], to: ['p1'], subject: ['w'] })],
    },
  ),
  plant(
    'namesakes-not-told-apart',
    'an-1',
    {
      people: namesakes,
      distinctions: [{ id: 'hai-an', ids: ['an-1', 'an-2'], reason: { vi: 'Khác năm sinh' }, sources: ['page'] }],
    },
    { people: namesakes },
  ),
  plant(
    'reform-without-members',
    'cai-cach',
    reform([{ acts: ['nd'], from: '2005-01-01', to: '2006-01-01' }]),
    reform([{ acts: ['nd'], from: '2006-01-01' }]),
  ),
  plant('class-instance-missing', 'so', inClass(['Hà Nội', 'Huế']), inClass(['Hà Nội'])),
  plant('function-without-act', 'bao-chi', field(holder('a', '2001', '2005')), field(holder('a', '2001', '2005', []))),
  plant(
    'two-holders-of-a-function',
    'bao-chi',
    field(holder('a', '2001', '2005-03'), holder('b', '2005-03-10', '2009')),
    field(holder('a', '2001', '2005-04'), holder('b', '2005-03-10', '2009')),
  ),
  plant('role-outside-life', 'a', project('lead', '2000'), project('lead', '1999')),
  plant('project-without-lead', 'de-an', project('owner', '2001'), project('approver', '2001')),
  plant(
    'body-without-parent',
    'p0',
    { organisations: [body('w', '2000', '2010', { kind: 'government' }), unit('p0', 'Phòng Báo chí')] },
    { organisations: [body('w', '2000', '2010', { kind: 'government' }), body('p0', '2000', '2010')] },
  ),
  plant('redirect-without-reason', 'a', redirect({ reason: { vi: 'Cùng một cơ quan' } }), redirect({})),
];
