import { describe, expect, test } from 'vitest';
import { type Files, linesOf, placesOf, read } from './folder.ts';

const SHEET = `sources:
  - {id: gso-danh-muc-hanh-chinh, kind: official-site, title: Danh mục, publisher: Cục, published: null, url: null}
  - {id: sapnhap-bando, kind: official-site, title: Bản đồ, publisher: Nhà xuất bản, published: null, url: null}
  - {id: github-vietnamadminunits, kind: dataset, title: Bảng, publisher: Kho, published: null, url: null}
  - {id: nq-203-2025-qh15, kind: legal-document, title: Nghị quyết, publisher: Quốc hội, published: '2025-06-16', url: null}
  - {id: luat-72-2025-qh15, kind: legal-document, title: Luật, publisher: Quốc hội, published: '2025-06-16', url: null}
  - {id: nq-1, kind: legal-document, title: Nghị quyết một, publisher: Ủy ban, published: '2025-06-16', url: null}
organisations:
  - id: tinh-a-cu
    kind: province
    names:
      - {vi: Tỉnh A, to: '2025-07-01'}
    sources: [nq-1]
    confidence: verified
  - id: tinh-a
    kind: province
    names:
      - {vi: Tỉnh A, from: '2025-07-01'}
    sources: [nq-1]
    confidence: verified
`;

const DISTRICTS = `id,code,name,level,province
huyen-m-tinh-a,001,Huyện M,huyen,tinh-a-cu
quan-1-tinh-a,002,Quận 1,quan,tinh-a-cu
huyen-dao-tinh-a,003,Huyện Đảo,huyen,tinh-a-cu
`;

const BEFORE = `id,code,name,level,district,spelled_also
xa-x-huyen-m-a,00001,Xã X,xa,huyen-m-tinh-a,Xã Ích
thi-tran-m-huyen-m-a,00002,Thị trấn M,thi-tran,huyen-m-tinh-a,
xa-y-huyen-m-a,00003,Xã Ý,xa,huyen-m-tinh-a,
phuong-4-quan-1-a,00004,Phường 4,phuong,quan-1-tinh-a,
xa-giu-huyen-m-a,00005,Xã Giữ,xa,huyen-m-tinh-a,
`;

const AFTER = `id,code,name,level,province,act,continues
xa-m-tinh-a,00002,Xã M,xa,tinh-a,nq-1,
phuong-y-tinh-a,00003,Phường Ý,phuong,tinh-a,nq-1,
dac-khu-dao-tinh-a,00009,Đặc khu Đảo,dac-khu,tinh-a,nq-1,
xa-giu-tinh-a,00006,Xã Giừ,xa,tinh-a,nq-1,xa-giu-huyen-m-a
`;

const CHANGES = `before,after,extent
xa-x-huyen-m-a,xa-m-tinh-a,whole
thi-tran-m-huyen-m-a,xa-m-tinh-a,whole
xa-y-huyen-m-a,xa-m-tinh-a,part
xa-y-huyen-m-a,phuong-y-tinh-a,part
phuong-4-quan-1-a,phuong-y-tinh-a,whole
huyen-dao-tinh-a,dac-khu-dao-tinh-a,whole
xa-giu-huyen-m-a,xa-giu-tinh-a,whole
`;

const D = 'communes/districts.csv';
const B = 'communes/communes-before.csv';
const A = 'communes/communes-after.csv';
const C = 'communes/changes.csv';

const FILES = { 'a.yaml': SHEET, [D]: DISTRICTS, [B]: BEFORE, [A]: AFTER, [C]: CHANGES } satisfies Files;

const TABLE_SOURCES = ['gso-danh-muc-hanh-chinh', 'sapnhap-bando', 'github-vietnamadminunits'];
const GONE = { from: '[..2025-06-30]', to: '2025-07-01' };
const NEW = { from: '2025-07-01', to: '..' };

const recordOf = async (files: Files) => {
  const { record, faults } = await read(files);
  expect(linesOf(faults)).toBe('');
  if (!record) throw new Error('no record');
  const body = (id: string) => record.organisations.find((row) => row.id === id);
  const event = (id: string) => record.events.find((row) => row.id === id);
  return { record, body, event };
};

describe('tables without faults', () => {
  test('a unit that ended', async () => {
    const { body } = await recordOf(FILES);
    expect(body('xa-x-huyen-m-a')).toEqual({
      id: 'xa-x-huyen-m-a',
      kind: 'commune',
      level: 'xa',
      names: [{ vi: 'Xã X', en: 'X Commune', ...GONE }],
      aliases: ['Xã Ích'],
      codes: [{ scheme: 'gso', code: '00001', ...GONE, sources: ['gso-danh-muc-hanh-chinh'] }],
      parents: [{ org: 'huyen-m-tinh-a', ...GONE, sources: TABLE_SOURCES }],
      existed: GONE,
      sources: TABLE_SOURCES,
      confidence: 'verified',
      at: { file: B, line: 2, column: 1 },
    });
    expect(body('phuong-4-quan-1-a')?.names[0]?.en).toBe('Ward 4');
    expect(body('thi-tran-m-huyen-m-a')?.names[0]?.en).toBe('M Township');
  });

  test('districts', async () => {
    const { body } = await recordOf(FILES);
    expect(body('quan-1-tinh-a')).toMatchObject({
      kind: 'district',
      level: 'quan',
      names: [{ en: 'District 1' }],
      existed: GONE,
    });
    expect(body('huyen-dao-tinh-a')?.parents).toEqual([{ org: 'tinh-a-cu', ...GONE, sources: TABLE_SOURCES }]);
  });

  test('a new unit', async () => {
    const { body } = await recordOf(FILES);
    expect(body('dac-khu-dao-tinh-a')).toMatchObject({
      names: [{ en: 'Đảo Special Zone', ...NEW }],
      existed: NEW,
      parents: [{ org: 'tinh-a', ...NEW }],
    });
  });

  test('a unit that was not merged is one body with both parents, both codes and a redirect', async () => {
    const { record, body, event } = await recordOf(FILES);
    expect(body('xa-giu-huyen-m-a')).toBeUndefined();
    expect(body('xa-giu-tinh-a')).toMatchObject({
      names: [{ vi: 'Xã Giừ', from: '[..2025-06-30]', to: '..' }],
      aliases: ['Xã Giữ'],
      existed: { from: '[..2025-06-30]', to: '..' },
      parents: [
        { org: 'huyen-m-tinh-a', ...GONE },
        { org: 'tinh-a', ...NEW },
      ],
      codes: [
        { code: '00005', ...GONE },
        { code: '00006', ...NEW },
      ],
    });
    expect(record.redirects).toEqual([
      {
        from: 'xa-giu-huyen-m-a',
        to: 'xa-giu-tinh-a',
        reason: { vi: expect.stringMatching(/không sắp xếp/), en: expect.stringMatching(/not merged/) },
        sources: TABLE_SOURCES,
        at: { file: A, line: 5, column: 1 },
      },
    ]);
    expect(event('chuyen-xa-giu-tinh-a-2025')).toMatchObject({
      type: 'transfer',
      from: ['huyen-m-tinh-a'],
      to: ['tinh-a'],
      subject: ['xa-giu-tinh-a'],
      legal_basis: ['nq-1'],
    });
  });

  test('a code that stays is one code throughout', async () => {
    const { body } = await recordOf({ ...FILES, [A]: AFTER.replace('00006', '00005') });
    expect(body('xa-giu-tinh-a')?.codes).toEqual([
      { scheme: 'gso', code: '00005', from: '[..2025-06-30]', to: '..', sources: ['gso-danh-muc-hanh-chinh'] },
    ]);
  });

  test('reorganisations: whole, part, and one unit that became another', async () => {
    const { event } = await recordOf(FILES);
    expect(event('lap-xa-m-tinh-a-2025')).toEqual({
      id: 'lap-xa-m-tinh-a-2025',
      type: 'reorganisation',
      date: '2025-07-01',
      decided: '2025-06-16',
      from: ['xa-x-huyen-m-a', 'thi-tran-m-huyen-m-a', 'xa-y-huyen-m-a'],
      to: ['xa-m-tinh-a'],
      extent: { 'xa-y-huyen-m-a': 'part' },
      legal_basis: ['nq-1'],
      sources: TABLE_SOURCES,
      confidence: 'verified',
      at: { file: A, line: 2, column: 1 },
    });
    expect(event('lap-dac-khu-dao-tinh-a-2025')).toMatchObject({ type: 'reorganisation', from: ['huyen-dao-tinh-a'] });
    const whole = CHANGES.replace('xa-y-huyen-m-a,xa-m-tinh-a,part\n', '').replace(
      'phuong-y-tinh-a,part',
      'phuong-y-tinh-a,whole',
    );
    const all = await recordOf({ ...FILES, [C]: whole });
    expect(all.event('lap-xa-m-tinh-a-2025')?.type).toBe('consolidation');
    expect(all.event('lap-xa-m-tinh-a-2025')?.extent).toBeUndefined();
  });

  test('every district ends once: with its province, or as the special zone that it became', async () => {
    const { record, event } = await recordOf(FILES);
    expect(event('ket-thuc-cap-huyen-a-2025')).toMatchObject({
      type: 'dissolution',
      from: ['huyen-m-tinh-a', 'quan-1-tinh-a'],
      to: [],
      note: { vi: 'Kết thúc hoạt động đơn vị hành chính cấp huyện của A', en: 'End of the district level in A' },
      legal_basis: ['nq-203-2025-qh15', 'luat-72-2025-qh15'],
    });
    expect(record.events).toHaveLength(5);
  });
});

describe('bodies and events that sheets tell too', () => {
  const told = `organisations:
  - id: xa-x-huyen-m-a
    kind: commune
    names:
      - {vi: Xã Ích, en: X of Old, from: null, to: '2025-07-01'}
    aliases: [Xã X, Ích]
    parents:
      - {org: tinh-a-cu, from: null, to: '1990', sources: [nq-1]}
      - {org: huyen-m-tinh-a, from: '1990', to: '2025-07-01', sources: [nq-1]}
    existed: {from: '1980', to: '2025-07-01'}
    sources: [nq-1]
    confidence: recalled
events:
  - id: lap-xa-m-tinh-a-2025
    type: reorganisation
    date: '2025-07-01'
    decided: '2025-06-16'
    from: [huyen-m-tinh-a]
    to: [xa-m-tinh-a]
    note: {en: A remark}
    legal_basis: [nq-1]
    sources: [nq-1]
    confidence: verified
  - id: ket-thuc-quan-1-2025
    type: dissolution
    date: '2025-07-01'
    from: [quan-1-tinh-a]
    legal_basis: [nq-1]
    sources: [nq-1]
    confidence: verified
`;

  test('a body is one: the spelling of the table, what the sheet knows besides', async () => {
    const { body } = await recordOf({ ...FILES, 'b.yaml': told });
    expect(body('xa-x-huyen-m-a')).toMatchObject({
      level: 'xa',
      names: [{ vi: 'Xã X', en: 'X of Old', ...GONE }],
      aliases: ['Ích', 'Xã Ích'],
      parents: [
        { org: 'tinh-a-cu', from: null, to: '1990', sources: ['nq-1'] },
        { org: 'huyen-m-tinh-a', from: '1990', to: '2025-07-01', sources: ['nq-1', ...TABLE_SOURCES] },
      ],
      existed: { from: '1980', to: '2025-07-01' },
      sources: ['nq-1', ...TABLE_SOURCES],
      confidence: 'verified',
      at: { file: 'b.yaml' },
    });
  });

  test('what went in is what the table says; the remark and the sources of the sheet stay', async () => {
    const { record, event } = await recordOf({ ...FILES, 'b.yaml': told });
    expect(event('lap-xa-m-tinh-a-2025')).toMatchObject({
      from: ['xa-x-huyen-m-a', 'thi-tran-m-huyen-m-a', 'xa-y-huyen-m-a'],
      extent: { 'xa-y-huyen-m-a': 'part' },
      note: { en: 'A remark' },
      sources: ['nq-1', ...TABLE_SOURCES],
    });
    expect(record.events).toHaveLength(5);
  });

  test('the end of one district goes into that of its province, and its id leads there', async () => {
    const { record, event } = await recordOf({ ...FILES, 'b.yaml': told });
    expect(event('ket-thuc-quan-1-2025')).toBeUndefined();
    expect(event('ket-thuc-cap-huyen-a-2025')?.legal_basis).toEqual(['nq-203-2025-qh15', 'luat-72-2025-qh15', 'nq-1']);
    expect(record.redirects.map(({ from, to }) => `${from} ${to}`)).toContain(
      'ket-thuc-quan-1-2025 ket-thuc-cap-huyen-a-2025',
    );
  });

  test('a sheet may only add sources', async () => {
    const { body } = await recordOf({
      ...FILES,
      'b.yaml': 'organisations:\n  - {id: quan-1-tinh-a, sources: [nq-1]}\n',
    });
    expect(body('quan-1-tinh-a')?.sources).toEqual(['nq-1', ...TABLE_SOURCES]);
  });

  test('another end, kind or start is a contradiction', async () => {
    const wrong = told
      .replace("existed: {from: '1980', to: '2025-07-01'}", "existed: {from: '2025-07-02', to: '2025-08-01'}")
      .replace('kind: commune', 'kind: division');
    const { faults } = await read({ ...FILES, 'b.yaml': wrong });
    expect(faults.map(({ code, line }) => `${line} ${code}`)).toEqual(['2 contradiction', '2 contradiction']);
  });
});

type Planted = {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
};

describe('the reform of the communes', () => {
  const REFORM = `reforms:
  - id: sap-xep-cap-xa-2025
    names: {vi: Sắp xếp cấp xã, en: Communes}
    date: '2025-07-01'
    acts: [nq-1]
    sources: [nq-1]
    confidence: verified
`;

  test('has a part for each province, with the units of its table and the provinces that went into it', async () => {
    const { record } = await recordOf({ ...FILES, 'b.yaml': REFORM });
    expect(record.reforms.find(({ id }) => id === 'sap-xep-cap-xa-tinh-a-2025')).toEqual({
      id: 'sap-xep-cap-xa-tinh-a-2025',
      names: {
        vi: 'Sắp xếp đơn vị hành chính cấp xã của tỉnh A năm 2025',
        en: 'Arrangement of the commune-level units of Tỉnh A, 2025',
      },
      date: '2025-07-01',
      decided: '2025-06-16',
      part_of: 'sap-xep-cap-xa-2025',
      acts: ['nq-1'],
      events: [
        'lap-xa-m-tinh-a-2025',
        'lap-phuong-y-tinh-a-2025',
        'lap-dac-khu-dao-tinh-a-2025',
        'chuyen-xa-giu-tinh-a-2025',
      ],
      counted: [{ kinds: ['commune'], before: ['tinh-a-cu'], after: ['tinh-a'] }],
      sources: TABLE_SOURCES,
      confidence: 'verified',
      at: { file: A, line: 2, column: 1 },
    });
    expect(record.reforms).toHaveLength(2);
  });

  test('has none where no sheet has that reform', async () => {
    expect((await recordOf(FILES)).record.reforms).toEqual([]);
  });
});

const PLANTED: readonly Planted[] = [
  { what: 'a missing column', file: D, from: ',province\n', to: '\n', place: `${D}:1:14 table-columns` },
  {
    what: 'a surplus column',
    file: D,
    from: 'level,province',
    to: 'level,colour,province',
    place: `${D}:1:20 table-columns`,
  },
  { what: 'a misnamed column', file: B, from: 'spelled_also', to: 'spelt_also', place: `${B}:1:29 table-columns` },
  {
    what: 'a column twice',
    file: C,
    from: 'before,after,extent',
    to: 'before,after,extent,after',
    place: `${C}:1:21 table-columns`,
  },
  { what: 'a missing field', file: D, from: '001,Huyện M,', to: '001,', place: `${D}:2:26 table-columns` },
  {
    what: 'a surplus field',
    file: C,
    from: 'xa-m-tinh-a,part',
    to: 'xa-m-tinh-a,part,x',
    place: `${C}:4:33 table-columns`,
  },
  { what: 'an open quote', file: B, from: 'Xã X,', to: '"Xã X,', place: `${B}:2:1 table-shape` },
  { what: 'a code of another length', file: D, from: ',001,', to: ',1,', place: `${D}:2:16 table-shape` },
  { what: 'an unknown level', file: A, from: 'Xã M,xa', to: 'Xã M,village', place: `${A}:2:24 table-shape` },
  { what: 'an empty name', file: B, from: 'Xã X', to: '', place: `${B}:2:22 table-shape` },
  {
    what: 'an unknown extent',
    file: C,
    from: 'xa-m-tinh-a,part',
    to: 'xa-m-tinh-a,half',
    place: `${C}:4:28 table-shape`,
  },
  { what: 'a name of another level', file: B, from: 'Xã X,xa', to: 'Xã X,phuong', place: `${B}:2:27 table-shape` },
  { what: 'an unknown province', file: D, from: 'huyen,tinh-a-cu', to: 'huyen,tinh-b', place: `${D}:2:34 unknown-id` },
  {
    what: 'an unknown act',
    file: A,
    from: 'tinh-a,nq-1,\nphuong',
    to: 'tinh-a,nq-9,\nphuong',
    place: `${A}:2:34 unknown-id`,
  },
  {
    what: 'an act that is none',
    file: A,
    from: 'tinh-a,nq-1,\nphuong',
    to: 'tinh-a,sapnhap-bando,\nphuong',
    place: `${A}:2:34 unknown-id`,
  },
  {
    what: 'an unknown district',
    file: B,
    from: 'xa,huyen-m-tinh-a,Xã Ích',
    to: 'xa,huyen-n-tinh-a,Xã Ích',
    place: `${B}:2:30 unknown-id`,
  },
  {
    what: 'an unknown unit before',
    file: C,
    from: 'xa-x-huyen-m-a',
    to: 'xa-z-huyen-m-a',
    place: `${C}:2:1 unknown-id`,
  },
  {
    what: 'a district with communes as a unit before',
    file: C,
    from: 'huyen-dao-tinh-a',
    to: 'huyen-m-tinh-a',
    place: `${C}:7:1 unknown-id`,
  },
  {
    what: 'an unknown unit after',
    file: C,
    from: 'xa-x-huyen-m-a,xa-m-tinh-a',
    to: 'xa-x-huyen-m-a,xa-n-tinh-a',
    place: `${C}:2:16 unknown-id`,
  },
  { what: 'an id twice', file: B, from: 'xa-y-huyen-m-a,', to: 'xa-x-huyen-m-a,', place: `${B}:4:1 duplicate-id` },
  { what: 'an id in two tables', file: A, from: 'xa-m-tinh-a,', to: 'xa-x-huyen-m-a,', place: `${A}:2:1 duplicate-id` },
  { what: 'a code twice', file: B, from: '00003', to: '00001', place: `${B}:4:16 duplicate-id` },
  {
    what: 'a change twice',
    file: C,
    from: 'thi-tran-m-huyen-m-a',
    to: 'xa-x-huyen-m-a',
    place: `${C}:3:1 duplicate-id`,
  },
  {
    what: 'a unit of which nothing became',
    file: C,
    from: 'phuong-4-quan-1-a,phuong-y-tinh-a,whole\n',
    to: '',
    place: `${B}:5:1 changes`,
  },
  {
    what: 'a unit made of nothing',
    file: C,
    from: 'huyen-dao-tinh-a,dac-khu-dao-tinh-a,whole\n',
    to: '',
    place: `${A}:4:1 changes`,
  },
  {
    what: 'a part of a unit that went to one',
    file: C,
    from: 'phuong-4-quan-1-a,phuong-y-tinh-a,whole',
    to: 'phuong-4-quan-1-a,phuong-y-tinh-a,part',
    place: `${C}:6:35 extent`,
  },
  {
    what: 'a whole unit that went to two',
    file: C,
    from: 'phuong-y-tinh-a,part',
    to: 'phuong-y-tinh-a,whole',
    place: `${C}:5:32 extent`,
  },
  {
    what: 'a continued unit that is not there',
    file: A,
    from: 'nq-1,xa-giu-huyen-m-a',
    to: 'nq-1,xa-gi-huyen-m-a',
    place: `${A}:5:43 continues`,
  },
  {
    what: 'a continued unit that was merged',
    file: A,
    from: '00002,Xã M,xa,tinh-a,nq-1,',
    to: '00002,Xã M,xa,tinh-a,nq-1,xa-x-huyen-m-a',
    place: `${A}:2:39 continues`,
  },
];

describe.each(PLANTED)('$what', ({ file, from, to, place }) => {
  test('is told with its place', async () => {
    const text = FILES[file as keyof typeof FILES].replace(from, to);
    expect(text).not.toBe(FILES[file as keyof typeof FILES]);
    const { record, faults } = await read({ ...FILES, [file]: text });
    expect(record).toBeNull();
    expect(placesOf(faults)).toContain(place);
  });
});

test('a table that is not there', async () => {
  const { [C]: _, ...rest } = FILES;
  expect(placesOf((await read(rest)).faults)).toEqual([`${C}:1:1 unreadable`]);
});

test('a source or an act that every row of the tables rests on', async () => {
  const without = SHEET.replace(/ {2}- \{id: sapnhap-bando.*\n/, '').replace(/ {2}- \{id: luat-72.*\n/, '');
  const { faults } = await read({ ...FILES, 'a.yaml': without });
  expect(placesOf(faults)).toEqual([`${D}:1:1 unknown-id`, `${D}:1:1 unknown-id`]);
  expect(linesOf(faults)).toContain('no sheet has a source with the id sapnhap-bando');
  expect(linesOf(faults)).toContain('no sheet has a legal document with the id luat-72-2025-qh15');
});

test('a table with Windows line ends and quoted fields reads alike', async () => {
  const files = { ...FILES, [B]: BEFORE.replaceAll('\n', '\r\n').replace('Xã X,', '"Xã X",') };
  const { body } = await recordOf(files);
  expect(body('xa-x-huyen-m-a')?.names[0]?.vi).toBe('Xã X');
});
