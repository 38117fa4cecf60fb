import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseDay } from '#temporal';
import { deriveGraph } from '../../seed/derive/index.ts';
import { propsOf } from '../../seed/derive/instances.ts';
import type { GraphRow } from '../../seed/derive/row.ts';
import { faultText } from '../../seed/faults.ts';
import { readRecord } from '../../seed/record.ts';
import { classOn } from '../../server/model/body-class.ts';
import { folderOf } from './folder.ts';

const FACTS = join(import.meta.dirname, '../../seed/facts');

let rows: readonly GraphRow[] = [];

const rowsOf = async (folder: string): Promise<readonly GraphRow[]> => {
  const { record, faults } = await readRecord(folder);
  if (!record) throw new Error(faults.map(faultText).join('\n'));
  return deriveGraph(record);
};

beforeAll(async () => {
  rows = await rowsOf(FACTS);
}, 120_000);

const dayOf = (id: string, text: string) => {
  const bodyClass = propsOf('BodyClass', rows).find((each) => each.id === id);
  if (!bodyClass) throw new Error(`no class ${id}`);
  const instances = propsOf('Instance', rows).filter((each) => each.bodyClass === id);
  const places = propsOf('Organisation', rows).filter(({ kind }) => kind === bodyClass.territory);
  return classOn(bodyClass, instances, places, parseDay(text));
};

/** Lives of provincial departments as their sheet writes them, read by the shape of its lines: no YAML library, no code of ours. */
const livesOf = (prefix: string): readonly string[] => {
  const lines = readFileSync(join(FACTS, 'provinces/authorities/departments.yaml'), 'utf8').split('\n');
  let id = '';
  return lines.flatMap((line) => {
    id = /^ {2}- id: (\S+)/.exec(line)?.[1] ?? id;
    return id.startsWith(prefix) && line.startsWith('    existed:') ? [line] : [];
  });
};

describe('the record’s departments by the lines of their sheet', () => {
  test('63 departments of information and communications ended on 1 March 2025, and 63 of science with them', () => {
    expect(livesOf('so-thong-tin-va-truyen-thong-').filter((line) => line.includes("to: '2025-03-01'"))).toHaveLength(
      63,
    );
    expect(livesOf('so-khoa-hoc-va-cong-nghe-').filter((line) => line.includes("to: '2025-03-01'"))).toHaveLength(63);
  });

  test('63 of science began that day; 52 of them ended on 1 July, when 23 began: 34', () => {
    const begun = livesOf('so-khoa-hoc-va-cong-nghe-').filter((line) => line.includes("from: '2025-03-01'"));
    expect(begun).toHaveLength(63);
    expect(begun.filter((line) => line.includes("to: '2025-07-01'"))).toHaveLength(52);
    const later = livesOf('so-khoa-hoc-va-cong-nghe-').filter((line) => line.includes("from: '2025-07-01'"));
    expect(later).toHaveLength(23);
  });
});

describe('classes on the days of 2025', () => {
  /** 63 provinces until 1 July 2025, 34 from that day (Nghị quyết 15/2008/QH12, 202/2025/QH15). */
  test.each([
    ['lop-so-thong-tin-va-truyen-thong', '2025-02-28', 63, 63],
    ['lop-so-thong-tin-va-truyen-thong', '2025-03-01', 0, 0],
    ['lop-so-khoa-hoc-va-cong-nghe-truoc-2025', '2025-02-28', 63, 63],
    ['lop-so-khoa-hoc-va-cong-nghe-truoc-2025', '2025-03-01', 0, 0],
    ['lop-so-khoa-hoc-va-cong-nghe', '2025-02-28', 0, 0],
    ['lop-so-khoa-hoc-va-cong-nghe', '2025-03-01', 63, 63],
    ['lop-so-khoa-hoc-va-cong-nghe', '2025-06-30', 63, 63],
    ['lop-so-khoa-hoc-va-cong-nghe', '2025-07-01', 34, 34],
    ['lop-hdnd-tinh', '2025-06-30', 63, 63],
    ['lop-hdnd-tinh', '2025-07-01', 34, 34],
    ['lop-ubnd-tinh', '2025-06-30', 63, 63],
    ['lop-ubnd-tinh', '2025-07-01', 34, 34],
  ])('%s on %s: %i expected, %i certainly known, none missing', (id, day, expected, known) => {
    const on = dayOf(id, day);
    expect(on.expected).toEqual({ certain: expected, possible: 0 });
    expect(on.known.filter(({ certain }) => certain)).toHaveLength(known);
    expect(on.known).toHaveLength(known);
    expect(on.missing).toEqual([]);
  });

  test('a department for each province, none twice', () => {
    for (const day of ['2025-02-28', '2025-06-30', '2025-07-01']) {
      const id = day === '2025-02-28' ? 'lop-so-thong-tin-va-truyen-thong' : 'lop-so-khoa-hoc-va-cong-nghe';
      const places = dayOf(id, day).known.map(({ territory }) => territory);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  test('Huế’s department lay in the province until 2024 and in the city from 2025', () => {
    const inHue = (day: string) =>
      dayOf('lop-so-thong-tin-va-truyen-thong', day).known.find(({ organisation }) => organisation.includes('hue'))
        ?.territory;
    expect(inHue('2024-12-31')).toBe('tinh-thua-thien-hue');
    expect(inHue('2025-01-01')).toBe('thanh-pho-hue');
  });

  test('Bạc Liêu had none from 2018 to 14 March 2023', () => {
    const on = (day: string) => dayOf('lop-so-thong-tin-va-truyen-thong', day);
    expect(on('2020-01-01').exempt).toEqual(['tinh-bac-lieu']);
    expect(on('2020-01-01').expected.certain).toBe(62);
    expect(on('2020-01-01').missing).toEqual([]);
    expect(on('2023-03-15').exempt).toEqual([]);
    expect(on('2023-03-15').missing).toEqual([]);
  });

  test('the row that stands for all 63 at once is no instance', () => {
    const generic = ['so-thong-tin-va-truyen-thong', 'so-khoa-hoc-va-cong-nghe', 'so-khoa-hoc-va-cong-nghe-truoc-2025'];
    const found = propsOf('Instance', rows).filter(({ organisation }) => generic.includes(organisation));
    expect(found).toEqual([]);
  });

  test('the departments of home affairs are expected by Decree 45/2025, and the record has none: all are missing', () => {
    const on = dayOf('lop-so-noi-vu', '2025-07-01');
    expect(on.expected.certain).toBe(34);
    expect(on.known).toEqual([]);
    expect(on.missing).toHaveLength(34);
  });

  test('3,321 commune councils are expected since 1 July 2025, and the record has none', () => {
    expect(dayOf('lop-hdnd-xa', '2025-07-01').missing).toHaveLength(3_321);
  });
});

const SMALL = `
sources:
  - {id: s, kind: news, title: t, publisher: p, published: '2025-01-02', url: null}
organisations:
  - {id: tinh-a, kind: province, names: [{vi: Tỉnh A}], existed: {from: '1997-01-01', to: '2025-07-01'}, sources: [s], confidence: verified}
  - {id: tinh-a-moi, kind: province, names: [{vi: Tỉnh A}], existed: {from: '2025-07-01', to: '..'}, sources: [s], confidence: verified}
  - {id: tinh-b, kind: province, names: [{vi: Tỉnh B}], existed: {from: '1997-01-01', to: '..'}, sources: [s], confidence: verified}
  - {id: huyen-a, kind: district, names: [{vi: Huyện A}], parents: [{org: tinh-a, from: '1997-01-01', to: '2025-07-01', sources: [s]}], existed: {from: '1997-01-01', to: '2025-07-01'}, sources: [s], confidence: verified}
  - {id: ubnd-a, kind: peoples-committee, names: [{vi: Ủy ban nhân dân tỉnh A}], parents: [{org: tinh-a, to: '2025-07-01', sources: [s]}], existed: {to: '2025-07-01'}, sources: [s], confidence: verified}
  - {id: ubnd-huyen-a, kind: peoples-committee, names: [{vi: Ủy ban nhân dân huyện A}], parents: [{org: huyen-a, from: '2000', to: '2025-07-01', sources: [s]}], existed: {from: '2000', to: '2025-07-01'}, sources: [s], confidence: verified}
  - {id: so-a, kind: provincial-department, names: [{vi: Sở Y tế tỉnh A}], parents: [{org: ubnd-a, from: '2008-01-01', to: '2025-07-01', sources: [s]}], existed: {from: '2008-01-01', to: '2025-07-01'}, sources: [s], confidence: verified}
  - {id: so-b, kind: provincial-department, names: [{vi: Sở Y tế tỉnh B}], sources: [s], confidence: verified}
  - {id: so-c, kind: provincial-department, names: [{vi: Sở Y tế thành phố C}], parents: [{org: bo, from: '2008-01-01', to: '..', sources: [s]}], existed: {from: '2008-01-01', to: '..'}, sources: [s], confidence: verified}
  - {id: so, kind: provincial-department, names: [{vi: Sở Y tế}], existed: {from: '2008-01-01', to: '..'}, sources: [s], confidence: verified}
  - {id: so-duoc, kind: provincial-department, names: [{vi: Sở Y tế-Dược tỉnh B}], existed: {from: '2008-01-01', to: '..'}, sources: [s], confidence: verified}
  - {id: bo, kind: ministry, names: [{vi: Bộ}], existed: {from: '1997-01-01', to: '..'}, sources: [s], confidence: verified}
  - {id: tinh-uy-a, kind: party-body, names: [{vi: Tỉnh ủy A}], parents: [{org: bo, to: '..', sources: [s]}], existed: {to: '..'}, sources: [s], confidence: verified}
classes:
  - {id: lop-so, names: {vi: Sở Y tế, en: Health}, of: provincial-department, territory: province, opens: [Sở Y tế], from: '2000-01-01', to: '..', sources: [s], confidence: verified}
  - {id: lop-ubnd, names: {vi: UBND, en: Committee}, of: peoples-committee, territory: province, opens: [Ủy ban nhân dân], from: '2000-01-01', to: '..', sources: [s], confidence: verified}
  - {id: lop-uy, names: {vi: Tỉnh ủy, en: Party}, of: party-body, territory: province, opens: [Tỉnh ủy], placed: name, from: '2000-01-01', to: '..', sources: [s], confidence: verified}
people:
  - {id: p, name: Nguyễn Văn P, sources: [s], confidence: verified}
tenures:
  - {person: p, org: tinh-uy-a, position: {vi: Bí thư, en: Secretary}, from: '2010-01-01', to: '2015-01-01', sources: [s], confidence: verified}
`;

describe('how instances are found', () => {
  const found = async (id: string) => {
    const small = await rowsOf(await folderOf({ 'small.yaml': SMALL }));
    return propsOf('Instance', small)
      .filter(({ bodyClass }) => bodyClass === id)
      .map(({ organisation, territory, fromMin, fromMax, toMin }) => ({
        organisation,
        territory,
        fromMin,
        fromMax,
        toMin,
      }));
  };

  test('by the chain of parents; by name where there is none; not inside something else, not by a part of a word, not the kind itself', async () => {
    expect(await found('lop-so')).toEqual([
      // The committee of the province has no beginning, and was never elsewhere: the department lay in it from its own first day.
      { organisation: 'so-a', territory: 'tinh-a', fromMin: 20080101, fromMax: 20080101, toMin: 20250701 },
      { organisation: 'so-b', territory: 'tinh-b', fromMin: 20000101, fromMax: 99991230, toMin: 10102 },
    ]);
  });

  test('a committee of a district of the province is not one of the province', async () => {
    expect((await found('lop-ubnd')).map(({ organisation }) => organisation)).toEqual(['ubnd-a']);
  });

  test('by name only: the province of that name and time, for as long as both were there; a post shows that it was', async () => {
    expect(await found('lop-uy')).toEqual([
      { organisation: 'tinh-uy-a', territory: 'tinh-a', fromMin: 20000101, fromMax: 20100101, toMin: 20250701 },
      { organisation: 'tinh-uy-a', territory: 'tinh-a-moi', fromMin: 20250701, fromMax: 20250701, toMin: 99991231 },
    ]);
  });
});
