import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { deriveGraph } from '../../seed/derive/index.ts';
import { namingOf } from '../../seed/derive/naming.ts';
import { organisationRows } from '../../seed/derive/organisations.ts';
import { countingIn } from '../../seed/derive/reform-counts.ts';
import { type Membership, membershipOf } from '../../seed/derive/reform-members.ts';
import { reformRows } from '../../seed/derive/reforms.ts';
import type { GraphRow } from '../../seed/derive/row.ts';
import { publishedIn } from '../../seed/derive/still.ts';
import type { ReformCounts, ReformRow } from '../../server/model/rows.ts';
import { wholeRecord } from '../support/record.ts';
import { linesOf, read } from './folder.ts';

const FACTS = join(import.meta.dirname, '../../seed/facts');

type Body = {
  readonly id: string;
  readonly kind: string;
  readonly parent?: string;
  readonly from: string;
  readonly to: string;
};

const bodyText = ({ id, kind, parent, from, to }: Body): string => `  - id: ${id}
    kind: ${kind}
    names: [{vi: ${id}, from: ${from}, to: ${to}}]
${parent === undefined ? '' : `    parents: [{org: ${parent}, from: ${from}, to: ${to}, sources: [luat-1]}]\n`}    existed: {from: ${from}, to: ${to}}
    sources: [luat-1]
    confidence: verified
`;

const UNTIL = { from: "'2010'", to: "'2025-03-01'" };
const SINCE = { from: "'2025-03-01'", to: "'..'" };

/** A ministry with three bureaus gives way to one with a bureau; another has two throughout, one of which may have ended before. */
const BODIES: readonly Body[] = [
  { id: 'bo-cu', kind: 'ministry', ...UNTIL },
  { id: 'bo-moi', kind: 'ministry', ...SINCE },
  { id: 'bo-ngoai', kind: 'ministry', from: "'2010'", to: "'..'" },
  { id: 'cuc-1', kind: 'department', parent: 'bo-cu', ...UNTIL },
  { id: 'cuc-2', kind: 'department', parent: 'bo-cu', ...UNTIL },
  { id: 'vu-1', kind: 'directorate', parent: 'bo-cu', ...UNTIL },
  { id: 'cuc-moi', kind: 'department', parent: 'bo-moi', ...SINCE },
  { id: 'cuc-ngoai', kind: 'department', parent: 'bo-ngoai', from: "'2010'", to: "'..'" },
  { id: 'cuc-mo', kind: 'department', parent: 'bo-ngoai', from: "'2010'", to: 'null' },
];

const event = (id: string, fields: string): string =>
  `  - {id: ${id}, sources: [bao-1], confidence: verified, ${fields}}\n`;

const SHEET = `sources:
  - {id: luat-1, kind: legal-document, number: 1/2025/QH15, title: Luật một, publisher: Quốc hội, published: '2025-02-18', url: null}
  - {id: luat-2, kind: legal-document, number: 2/2025/QH15, title: Luật hai, publisher: Quốc hội, published: '2025-02-18', url: null}
  - {id: bao-1, kind: news, title: Bài báo một, publisher: Báo, published: null, url: 'https://example.org/1'}
organisations:
${BODIES.map(bodyText).join('')}events:
${event('doi-bo', "type: conversion, date: '2025-03-01', from: [bo-cu], to: [bo-moi], legal_basis: [luat-1]")}${event('gop-cuc', "type: consolidation, date: '2025-03-01', from: [cuc-1, cuc-2], to: [cuc-moi], legal_basis: [luat-1]")}${event('bo-vu', "type: dissolution, date: '2025-03-01', from: [vu-1], legal_basis: [luat-1]")}${event('bo-cuc-khong-ro', "type: dissolution, date: '2025', from: [cuc-2], legal_basis: [luat-1]")}${event('khac', "type: consolidation, date: '2025-03-01', from: [cuc-1], to: [cuc-moi], legal_basis: [luat-2]")}${event('phuong-an', "type: consolidation, status: changed, cancelled: '2025-01-10', date: '2025-03-01', from: [cuc-1, vu-1], planned: [{vi: X, en: X}], legal_basis: [luat-1]")}reforms:
  - id: cai-cach
    names: {vi: Cải cách một, en: Reform one}
    date: '2025-03-01'
    acts: [luat-1]
    members:
      - {acts: [luat-1]}
    counted:
      - {kinds: [ministry]}
      - {kinds: [department, directorate], before: [bo-cu], after: [bo-moi]}
      - {kinds: [department]}
    sources: [luat-1]
    confidence: verified
  - id: phan-mot
    names: {vi: Phần một, en: Part one}
    date: '2025-03-01'
    part_of: cai-cach
    acts: [luat-1]
    members:
      - {acts: [luat-1], from: '2025-03-01', to: '2025-03-02', kinds: [department]}
    events: [phuong-an]
    sources: [luat-1]
    confidence: verified
`;

const rowsOf = async (): Promise<readonly GraphRow[]> => {
  const { record, faults } = await read({ 'a.yaml': SHEET });
  expect(linesOf(faults)).toBe('');
  if (!record) throw new Error('no record');
  return deriveGraph(record);
};

const reformIn = (rows: readonly GraphRow[], id: string) => {
  const row = rows.find((candidate) => candidate.label === 'Reform' && candidate.id === id);
  if (!row) throw new Error(`no reform ${id}`);
  const props = row.props as unknown as ReformRow;
  return { row, props, counts: JSON.parse(props.counts) as ReformCounts };
};

const partsIn = (rows: readonly GraphRow[]): readonly string[] =>
  rows
    .flatMap(({ links }) => links)
    .filter(({ type }) => type === 'PART_OF_REFORM')
    .map(({ from, to }) => `${from} ${to}`)
    .sort();

describe('a small record', () => {
  test('rules find what took effect by the act, within the days, of the kinds; each stands in the narrowest reform', async () => {
    expect(partsIn(await rowsOf())).toEqual([
      'bo-cuc-khong-ro cai-cach',
      'bo-vu cai-cach',
      'doi-bo cai-cach',
      'gop-cuc phan-mot',
      'phan-mot cai-cach',
      'phuong-an phan-mot',
    ]);
  });

  test('reorganisations by type are those in force, of the parts too', async () => {
    const rows = await rowsOf();
    expect(reformIn(rows, 'cai-cach').counts.types).toEqual({ consolidation: 1, conversion: 1, dissolution: 2 });
    expect(reformIn(rows, 'phan-mot').counts.types).toEqual({ consolidation: 1 });
  });

  test('bodies on the eve and on the day: in the country, and within some bodies', async () => {
    expect(reformIn(await rowsOf(), 'cai-cach').counts.counted).toEqual([
      { kinds: ['ministry'], before: { certain: 2, possible: 0 }, after: { certain: 2, possible: 0 } },
      {
        kinds: ['department', 'directorate'],
        before: { certain: 3, possible: 0 },
        after: { certain: 1, possible: 0 },
      },
      { kinds: ['department'], before: { certain: 3, possible: 1 }, after: { certain: 2, possible: 1 } },
    ]);
  });

  test('is found by its name', async () => {
    const name = (await rowsOf()).find(({ id }) => id === 'cai-cach--ten--1');
    expect(name?.props).toMatchObject({ of: 'cai-cach', type: 'reform', vi: 'Cải cách một', folded: 'cai cach mot' });
  });
});

/** Lines of a table of communes after its head, split at commas: the tables hold no quotes. */
const table = (name: string): readonly (readonly string[])[] =>
  readFileSync(join(FACTS, 'communes', name), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

describe('the whole record', () => {
  let rows: readonly GraphRow[] = [];
  let membership: Membership;

  beforeAll(async () => {
    const record = await wholeRecord();
    membership = membershipOf(record);
    const naming = namingOf(record.organisations);
    const published = publishedIn(record.sources);
    const bodies = record.organisations.flatMap((fact) => organisationRows(fact, naming, published));
    const countBodies = countingIn(bodies);
    rows = record.reforms.flatMap((fact) => reformRows(fact, membership, countBodies));
  }, 120_000);

  const countsOf = (id: string) => {
    const { before, after } = reformIn(rows, id).counts.counted[0] ?? {};
    return { before, after };
  };

  /** 202/2025/QH15, 203/2025/QH15 and the Statistics Office's lists of 30 June and 1 July 2025. */
  test.each([
    ['sap-xep-cap-tinh-2025', 63, 34],
    ['ket-thuc-cap-huyen-2025', 696, 0],
    ['sap-xep-cap-xa-2025', 10_035, 3_321],
  ])('%s: from %i to %i', (id, before, after) => {
    expect(countsOf(id)).toEqual({
      before: { certain: before, possible: 0 },
      after: { certain: after, possible: 0 },
    });
  });

  /**
   * 1654/NQ-UBTVQH15: 85 communes, 14 wards and 3 special zones, 6 of them not arranged; An Giang had 155 units and Kiên Giang 143,
   * counted in communes-before.csv by `awk -F,` over the districts of both.
   */
  test('An Giang: 298 units became 102, of which 6 were not arranged', () => {
    const { props, counts } = reformIn(rows, 'sap-xep-cap-xa-tinh-an-giang-2025');
    expect(props).toMatchObject({
      vi: 'Sắp xếp đơn vị hành chính cấp xã của tỉnh An Giang năm 2025',
      partOf: 'sap-xep-cap-xa-2025',
      acts: ['nq-1654-2025-ubtvqh15'],
      date: '2025-07-01',
    });
    expect(countsOf(props.id)).toEqual({
      before: { certain: 298, possible: 0 },
      after: { certain: 85 + 14 + 3, possible: 0 },
    });
    const { transfer = 0, ...arranged } = counts.types;
    expect([transfer, Object.values(arranged).reduce((sum, n) => sum + n, 0)]).toEqual([6, 96]);
  });

  test('34 provinces, whose numbers are those of the tables and make up the whole', () => {
    const provinceOf = new Map(table('districts.csv').map(([id = '', , , , province = '']) => [id, province]));
    const before = new Map<string, number>();
    for (const [, , , , district = ''] of table('communes-before.csv')) {
      const province = provinceOf.get(district) ?? '';
      before.set(province, (before.get(province) ?? 0) + 1);
    }
    const after = new Map<string, number>();
    for (const [, , , , province = ''] of table('communes-after.csv'))
      after.set(province, (after.get(province) ?? 0) + 1);
    const parts = rows.filter(({ label, props }) => label === 'Reform' && props.partOf === 'sap-xep-cap-xa-2025');
    expect(parts.map(({ id }) => id).sort()).toEqual([...after.keys()].map((id) => `sap-xep-cap-xa-${id}-2025`).sort());
    for (const [province, number] of after)
      expect(countsOf(`sap-xep-cap-xa-${province}-2025`).after, province).toEqual({ certain: number, possible: 0 });
    const sum = parts.reduce((total, { id }) => total + (countsOf(id).before?.certain ?? 0), 0);
    expect(sum).toBe([...before.values()].reduce((total, n) => total + n, 0));
  });

  test('every reorganisation of the tables belongs to the part of its province, and to no other', () => {
    for (const [id = '', , , , province = '', , continues = ''] of table('communes-after.csv'))
      expect(membership.reformsOf(`${continues === '' ? 'lap' : 'chuyen'}-${id}-2025`), id).toEqual([
        `sap-xep-cap-xa-${province}-2025`,
      ]);
  });
});
