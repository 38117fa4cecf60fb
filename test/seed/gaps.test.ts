import { expect, test } from 'vitest';
import { deriveGraph } from '../../seed/derive/index.ts';
import { propsOf } from '../../seed/derive/instances.ts';
import type { GraphRow } from '../../seed/derive/row.ts';
import { readRecord } from '../../seed/record.ts';
import { GAP_CODES, gapText, parseGap } from '../../server/model/gaps.ts';
import { folderOf, linesOf } from './folder.ts';

/** The record's newest source is of 1 June 2026, so a "still" whose newest is older than 1 June 2025 is told. */
const SHEET = `
sources:
  - {id: s2020, kind: news, title: t, publisher: p, published: '2020-05-04', url: null}
  - {id: s2026, kind: news, title: t, publisher: p, published: '2026-06-01', url: null}
  - {id: undated, kind: reference, title: t, publisher: p, published: null, url: null}
organisations:
  - {id: quoc-hoi, kind: national-assembly, names: [{vi: Quốc hội}], existed: {from: '1946-01-06', to: '..'}, sources: [s2026], confidence: verified}
  - {id: bo, kind: ministry, names: [{vi: Bộ}], parents: [{org: quoc-hoi, from: '2002', to: '..', sources: [s2020]}], existed: {from: '2002', to: '..'}, sources: [s2020], confidence: verified}
  - {id: cuc, kind: department, names: [{vi: Cục}], parents: [{org: bo, from: null, to: '2010', sources: [s2020]}], existed: {to: '2010'}, sources: [s2020], confidence: verified}
  - {id: vu, kind: directorate, names: [{vi: Vụ}], existed: {from: '[..2012-01-01]', to: '..'}, sources: [undated], confidence: recalled}
  - {id: vien, kind: institute, names: [{vi: Viện}], existed: {from: '2000', to: null}, sources: [s2020], confidence: compiled}
  - {id: vien-moi, kind: institute, names: [{vi: Viện mới}], existed: {from: null, to: '..'}, sources: [s2026], confidence: verified}
  - {id: tinh, kind: province, names: [{vi: Tỉnh}], parents: [{org: quoc-hoi, from: '1997', to: '..', sources: [s2026]}], existed: {from: '1997', to: '..'}, sources: [s2026], confidence: verified}
  - {id: tram, kind: centre, names: [{vi: Trạm}], parents: [{org: bo, from: '2003', to: '2015-01-01', sources: [s2020]}], existed: {from: '2003', to: '2015-01-01'}, sources: [s2020], confidence: verified}
  - {id: doi, kind: division, names: [{vi: Đội}], parents: [{org: bo, from: '2003', to: '2016-01-01', sources: [s2020]}], existed: {from: '2003', to: '2016-01-01'}, sources: [s2020], confidence: verified}
events:
  - {id: hop-nhat-vien, type: consolidation, date: null, from: [vien], to: [vien-moi], sources: [undated], confidence: recalled}
  - {id: giai-the-doi, type: dissolution, date: '2016-01-01', from: [doi], sources: [s2020], confidence: verified}
  - {id: sap-xep-tram, type: reorganisation, date: '2015-01-01', from: [tram], sources: [s2020], confidence: verified}
people:
  - {id: a, name: Nguyễn Văn A, sources: [s2020], confidence: verified}
  - {id: b, name: Nguyễn Văn B, born: '1970', sources: [s2020], confidence: verified}
  - {id: c, name: Nguyễn Văn C, sources: [s2020], confidence: recalled}
  - {id: e, name: Nguyễn Văn E, sources: [s2026], confidence: verified}
  - {id: d, name: Nguyễn Văn D, sources: [s2020], confidence: verified}
tenures:
  - {person: a, org: bo, position: {vi: Bộ trưởng, en: Minister}, from: '2024-01-01', to: '..', sources: [s2026], confidence: verified}
  - {person: a, org: bo, position: {vi: Thứ trưởng, en: Deputy}, from: '2020-01-01', to: '2024-01-01', sources: [s2020], confidence: verified}
  - {person: b, org: bo, position: {vi: Bộ trưởng, en: Minister}, from: '2002', to: '2010', sources: [s2020], confidence: verified}
  - {person: b, org: bo, position: {vi: Thứ trưởng, en: Deputy}, from: '2010', to: null, in_office_on: '2011-03', sources: [s2020], confidence: verified}
  - {person: c, org: bo, position: {vi: Thứ trưởng, en: Deputy}, from: '2005', to: '2006', sources: [s2020], confidence: recalled}
  - {person: e, org: bo, position: {vi: Chánh Văn phòng, en: Chief}, from: '2020', to: '2024', sources: [s2026], confidence: verified}
  - {person: e, org: bo, position: {vi: Thứ trưởng, en: Deputy}, from: '2024', to: null, in_office_on: '2026-03', sources: [s2026], confidence: verified}
  - {person: d, org: vien-moi, position: {vi: Phó Viện trưởng, en: Deputy Director}, from: '2005', to: '..', sources: [s2020], confidence: verified}
  - {person: d, org: bo, position: {vi: Thứ trưởng, en: Deputy}, from: '2004', to: '2005', sources: [s2020], confidence: verified}
`;

let rows: readonly GraphRow[] = [];

const load = async (): Promise<readonly GraphRow[]> => {
  if (rows.length > 0) return rows;
  const { record, faults } = await readRecord(await folderOf({ 'small.yaml': SHEET }));
  if (!record) throw new Error(linesOf(faults));
  rows = deriveGraph(record);
  return rows;
};

const ofBody = async (id: string) => propsOf('Organisation', await load()).find((each) => each.id === id)?.gaps;
const ofPerson = async (id: string) => propsOf('Person', await load()).find((each) => each.id === id)?.gaps;

test.each([
  // At the top of the state: it need not be part of anything.
  ['quoc-hoi', ['no-head']],
  // Its own source is of 2020, but somebody is its minister by one of 2026.
  ['bo', []],
  ['cuc', ['no-head', 'start-unknown', 'no-event']],
  ['vu', ['no-head', 'start-unknown', 'not-attested-since', 'no-parent', 'only-recalled']],
  // A recalled consolidation without a date ends the one and begins the other: its day would settle both.
  ['vien', ['no-head', 'end-unknown|hop-nhat-vien', 'no-parent', 'only-compiled']],
  ['vien-moi', ['no-head', 'start-unknown|hop-nhat-vien', 'no-parent']],
  // A territory has no head of its own.
  ['tinh', []],
  // Reorganised into something that the record does not know; dissolved, which needs no outcome.
  ['tram', ['no-head', 'no-event|sap-xep-tram']],
  ['doi', ['no-head']],
])('%s: %j', async (id, gaps) => {
  expect(await ofBody(id)).toEqual(gaps);
});

test.each([
  ['a', []],
  ['b', ['career-ends-early|2011-03']],
  ['c', ['few-posts', 'only-recalled']],
  // The end is not known either, but in March 2026, of a record that reaches to June, the post was held.
  ['e', []],
  // "Still" in office by a source of 2020.
  ['d', ['not-attested-since|2020-05-04']],
])('person %s: %j; no year of birth is no gap', async (id, gaps) => {
  expect(await ofPerson(id)).toEqual(gaps);
});

test('a gap is read as it was written', () => {
  for (const code of GAP_CODES) {
    expect(parseGap(gapText({ code, detail: null }))).toEqual({ code, detail: null });
    expect(parseGap(gapText({ code, detail: '2025-03' }))).toEqual({ code, detail: '2025-03' });
  }
});
