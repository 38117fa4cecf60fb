import { expect, test } from 'vitest';
import { deriveGraph } from '../../seed/derive/index.ts';
import { propsOf } from '../../seed/derive/instances.ts';
import { KINDS } from '../../server/model/kinds.ts';
import { PERIODS } from '../../server/model/periods.ts';
import type { CoverageRow } from '../../server/model/rows.ts';
import { linesOf, read } from './folder.ts';

/**
 * Three provinces from 1997, one of them with its first day and its act unknown, two of which become one on 1 July 2025; an official count
 * of 4 on that eve and of 2 after; two of the three councils, one with a chair.
 */
const SHEET = `
sources:
  - {id: old, kind: news, title: t, publisher: p, published: '2010', url: null}
  - {id: new, kind: news, title: t, publisher: p, published: '2025-08-01', url: null}
organisations:
  - {id: chinh-phu, kind: government, names: [{vi: Chính phủ}], existed: {from: '1945-09-02', to: '..'}, sources: [old], confidence: verified}
  - {id: tinh-a, kind: province, names: [{vi: Tỉnh A}], parents: [{org: chinh-phu, from: '1997-01-01', to: '2025-07-01', sources: [old]}], existed: {from: '1997-01-01', to: '2025-07-01'}, sources: [old], confidence: verified}
  - {id: tinh-b, kind: province, names: [{vi: Tỉnh B}], existed: {from: '1997-01-01', to: '2025-07-01'}, sources: [old], confidence: verified}
  - {id: tinh-c, kind: province, names: [{vi: Tỉnh C}], existed: {from: null, to: '..'}, sources: [new], confidence: verified}
  - {id: tinh-d, kind: province, names: [{vi: Tỉnh D}], existed: {from: '2025-07-01', to: '..'}, sources: [new], confidence: verified}
  - {id: hdnd-a, kind: peoples-council, names: [{vi: Hội đồng nhân dân tỉnh A}], parents: [{org: tinh-a, from: '1997-01-01', to: '2025-07-01', sources: [old]}], existed: {from: '1997-01-01', to: '2025-07-01'}, sources: [old], confidence: verified}
  - {id: hdnd-c, kind: peoples-council, names: [{vi: Hội đồng nhân dân tỉnh C}], parents: [{org: tinh-c, from: '1997-01-01', to: '..', sources: [old]}], existed: {from: '1997-01-01', to: '..'}, sources: [old], confidence: verified}
events:
  - {id: hop-nhat, type: consolidation, date: '2025-07-01', from: [tinh-a, tinh-b], to: [tinh-d], sources: [new], confidence: verified}
  - {id: ke-hoach, type: consolidation, status: cancelled, date: '2025-07-01', cancelled: '2025-06-01', from: [tinh-c], sources: [new], confidence: verified}
classes:
  - {id: lop-hdnd, names: {vi: Hội đồng, en: Council}, of: peoples-council, territory: province, opens: [Hội đồng nhân dân], from: '[..2016-01-01]', to: '..', sources: [old], confidence: verified}
people:
  - {id: p, name: Nguyễn Văn P, sources: [old], confidence: verified}
tenures:
  - {person: p, org: hdnd-a, position: {vi: Chủ tịch Hội đồng nhân dân, en: Chair}, from: '2016-06-01', to: '2021-01-01', sources: [old], confidence: verified}
stats:
  - {org: chinh-phu, date: '2025-06-30', measure: province-level-units, value: 4, sources: [new], confidence: verified}
  - {org: chinh-phu, date: '2025-07-01', measure: province-level-units, value: 2, sources: [new], confidence: verified}
  - {org: tinh-a, date: '2025-06-30', measure: commune-level-units, value: 900, sources: [new], confidence: verified}
`;

const coverage = async (): Promise<readonly CoverageRow[]> => {
  const { record, faults } = await read({ 'small.yaml': SHEET });
  if (!record) throw new Error(linesOf(faults));
  return propsOf('Coverage', deriveGraph(record));
};

const cell = (rows: readonly CoverageRow[], kind: string, period: string) => {
  const found = rows.find((each) => each.kind === kind && each.period === period);
  if (!found) throw new Error(`no cell ${kind} ${period}`);
  const { id, key, branch, kind: _, period: __, ...numbers } = found;
  return numbers;
};

test('every kind in every period has a cell, also where the record has nothing', async () => {
  const rows = await coverage();
  expect(rows).toHaveLength(Object.keys(KINDS).length * PERIODS.length);
  expect(cell(rows, 'court', '1945-01-01')).toEqual({
    certain: 0,
    possible: 0,
    startKnown: 0,
    endKnown: 0,
    withParent: 0,
    withHead: 0,
    withEvent: 0,
    newestSource: null,
    knownMissing: null,
  });
});

test('provinces of March to June 2025: A and B certain, C, which its sheet has "still", certain by its source of August; 4 counted', async () => {
  // C began on an unknown day, and its newest source is of 1 August 2025: only then it certainly was there.
  expect(cell(await coverage(), 'province', '2025-03-01')).toEqual({
    certain: 2,
    possible: 1,
    startKnown: 2,
    endKnown: 3,
    withParent: 1,
    withHead: 0,
    withEvent: 2,
    newestSource: '2025-08-01',
    knownMissing: 1,
  });
});

test('provinces since July 2025: C and D, both certain; D has its event, C only a plan that came to nothing; 2 counted', async () => {
  expect(cell(await coverage(), 'province', '2025-07-01')).toEqual({
    certain: 2,
    possible: 0,
    startKnown: 1,
    endKnown: 2,
    withParent: 0,
    withHead: 0,
    withEvent: 1,
    newestSource: '2025-08-01',
    knownMissing: 0,
  });
});

test('councils of 2016 to 2020: two, one with a chair; B certainly lacks one by the class, C has one', async () => {
  expect(cell(await coverage(), 'peoples-council', '2016-01-01')).toEqual({
    certain: 2,
    possible: 0,
    startKnown: 2,
    endKnown: 2,
    withParent: 2,
    withHead: 1,
    withEvent: 0,
    newestSource: '2010',
    knownMissing: 1,
  });
});

test('before a class certainly held it says nothing of what is missing; nor does an official count of one province', async () => {
  const rows = await coverage();
  expect(cell(rows, 'peoples-council', '2007-01-01').knownMissing).toBeNull();
  expect(cell(rows, 'commune', '2025-03-01').knownMissing).toBeNull();
});

test('a body that ended when a period began is not in it', async () => {
  expect(cell(await coverage(), 'peoples-council', '2025-07-01').certain).toBe(1);
});
