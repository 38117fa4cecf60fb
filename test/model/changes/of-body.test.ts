import { describe, expect, it } from 'vitest';
import { deriveGraph } from '../../../seed/derive/index.ts';
import { propsOf } from '../../../seed/derive/instances.ts';
import type { StateChangeRow } from '../../../server/model/rows.ts';
import { linesOf, read } from '../../seed/folder.ts';

/**
 * On 1 March 2025 two ministries become one; a bureau of the first goes along, one of the second moves out of it by a transfer, and a
 * directorate without a known end is dissolved into another. In 2024 a bureau was renamed, on an unknown day; a part of it split off.
 */
const SHEET = `
sources:
  - {id: nguon, kind: news, title: t, publisher: p, published: '2025-08-01', url: null}
organisations:
  - {id: chinh-phu, kind: government, names: [{vi: Chính phủ}], existed: {from: '1945-09-02', to: '..'}, sources: [nguon], confidence: verified}
  - {id: bo-a, kind: ministry, names: [{vi: Bộ A}], parents: [{org: chinh-phu, from: '2000-01-01', to: '2025-03-01', sources: [nguon]}], existed: {from: '2000-01-01', to: '2025-03-01'}, sources: [nguon], confidence: verified}
  - {id: bo-b, kind: ministry, names: [{vi: Bộ B}], parents: [{org: chinh-phu, from: '2000-01-01', to: '2025-03-01', sources: [nguon]}], existed: {from: '2000-01-01', to: '2025-03-01'}, sources: [nguon], confidence: verified}
  - {id: bo-c, kind: ministry, names: [{vi: Bộ C}], parents: [{org: chinh-phu, from: '2025-03-01', to: '..', sources: [nguon]}], existed: {from: '2025-03-01', to: '..'}, sources: [nguon], confidence: verified}
  - {id: bo-d, kind: ministry, names: [{vi: Bộ D}], parents: [{org: chinh-phu, from: '2000-01-01', to: '..', sources: [nguon]}], existed: {from: '2000-01-01', to: '..'}, sources: [nguon], confidence: verified}
  - id: cuc-a
    kind: department
    names: [{vi: Cục A, from: '2000-01-01', to: '2024'}, {vi: Cục A mới, from: '2024', to: '..'}]
    parents: [{org: bo-a, from: '2000-01-01', to: '2025-03-01', sources: [nguon]}, {org: bo-c, from: '2025-03-01', to: '..', sources: [nguon]}]
    existed: {from: '2000-01-01', to: '..'}
    sources: [nguon]
    confidence: verified
  - id: cuc-b
    kind: department
    names: [{vi: Cục B}]
    parents: [{org: bo-b, from: '2000-01-01', to: '2025-03-01', sources: [nguon]}, {org: bo-d, from: '2025-03-01', to: '..', sources: [nguon]}]
    existed: {from: '2000-01-01', to: '..'}
    sources: [nguon]
    confidence: verified
  - {id: vu-cu, kind: directorate, names: [{vi: Vụ cũ}], parents: [{org: bo-a, from: null, to: '2025-03-01', sources: [nguon]}], sources: [nguon], confidence: verified}
  - {id: vu-con, kind: directorate, names: [{vi: Vụ còn}], parents: [{org: bo-d, from: null, to: null, sources: [nguon]}], sources: [nguon], confidence: verified}
  - {id: vu-moi, kind: directorate, names: [{vi: Vụ mới}], parents: [{org: bo-c, from: '2025-03-01', to: '..', sources: [nguon]}], existed: {from: '2025-03-01', to: '..'}, sources: [nguon], confidence: verified}
events:
  - {id: hop-nhat, type: consolidation, date: '2025-03-01', from: [bo-a, bo-b], to: [bo-c], sources: [nguon], confidence: verified}
  - {id: chuyen, type: transfer, date: '2025-03-01', from: [bo-b], to: [bo-d], subject: [cuc-b], sources: [nguon], confidence: verified}
  - {id: gop-vu, type: consolidation, date: '2025-03-01', from: [vu-cu, vu-con], to: [vu-moi], sources: [nguon], confidence: verified}
  - {id: doi-ten, type: rename, date: '2024', from: [cuc-a], to: [cuc-a], sources: [nguon], confidence: verified}
people:
  - {id: p, name: Nguyễn Văn P, sources: [nguon], confidence: verified}
  - {id: q, name: Nguyễn Văn Q, sources: [nguon], confidence: verified}
tenures:
  - {person: p, org: bo-d, position: {vi: Bộ trưởng, en: Minister}, from: '2021-04-08', to: '2024-06-06', sources: [nguon], confidence: verified}
  - {person: q, org: bo-d, position: {vi: Bộ trưởng, en: Minister}, from: '2024-06-06', to: '..', sources: [nguon], confidence: verified}
  - {person: p, org: bo-a, position: {vi: Bộ trưởng, en: Minister}, from: '2024-06-06', to: '2025-03-01', sources: [nguon], confidence: verified}
reforms:
  - {id: cai-cach, names: {vi: Cải cách, en: Reform}, date: '2025-03-01', acts: [], events: [hop-nhat, chuyen, gop-vu], sources: [nguon], confidence: verified}
`;

/** What the graph leaves out of a change that says nothing of it. */
const EMPTY = {
  undated: false,
  span: null,
  reorganisations: [],
  others: [],
  beforeVi: null,
  beforeEn: null,
  beforeParents: [],
  beforeHeads: [],
  afterVi: null,
  afterEn: null,
  afterParents: [],
  afterHeads: [],
};

const changes = async (): Promise<readonly StateChangeRow[]> => {
  const { record, faults } = await read({ 'small.yaml': SHEET });
  if (!record) throw new Error(linesOf(faults));
  return propsOf('StateChange', deriveGraph(record)).map((change) => ({ ...EMPTY, ...change }));
};

const ofBody = async (id: string) =>
  (await changes())
    .filter(({ organisation }) => organisation === id)
    .map(({ type, dayMin, dayMax, reorganisations, others }) => [type, dayMin, dayMax, reorganisations, others]);

describe('what happened to a body', () => {
  it('a ministry that a consolidation ends is merged, not also ended, nor by the transfer of that day', async () => {
    expect(await ofBody('bo-b')).toEqual([
      ['established', 20000101, 20000101, [], []],
      ['merged', 20250301, 20250301, ['hop-nhat'], ['bo-c']],
    ]);
  });

  it('a new ministry tells what it came from', async () =>
    expect(await ofBody('bo-c')).toEqual([['established', 20250301, 20250301, ['hop-nhat'], ['bo-a', 'bo-b']]]));

  it('a bureau that goes along moves by what its parents went through, and was renamed on some day of 2024', async () =>
    expect(await ofBody('cuc-a')).toEqual([
      ['established', 20000101, 20000101, [], []],
      ['renamed', 20240101, 20241231, ['doi-ten'], []],
      ['moved', 20250301, 20250301, ['hop-nhat'], []],
    ]));

  it('a bureau that is moved elsewhere moves by its own transfer', async () =>
    expect((await ofBody('cuc-b')).at(-1)).toEqual(['moved', 20250301, 20250301, ['chuyen'], []]));

  it('a directorate whose own row knows no end is merged when a reorganisation dissolves it', async () =>
    expect((await ofBody('vu-cu')).filter(([type]) => type !== 'moved')).toEqual([
      ['merged', 20250301, 20250301, ['gop-vu'], ['vu-moi']],
    ]));

  it('one that a reorganisation dissolves and that the record still has in a ministry is not told as gone', async () => {
    const types = (await changes()).filter(({ organisation }) => organisation === 'vu-con').map(({ type }) => type);
    expect(types).not.toContain('merged');
  });

  it('where no source dates a place in another body, it is told once, on the first day that is possible', async () => {
    const undated = (await changes()).filter(({ undated }) => undated);
    expect(undated.map(({ organisation, type, dayMin, dayMax }) => [organisation, type, dayMin, dayMax])).toEqual([
      ['vu-con', 'moved', 20000101, 20000101],
      ['vu-cu', 'moved', 20000101, 20000101],
    ]);
  });

  it('a seat changes hands; a head who goes with the body is no change of its own', async () => {
    const reheaded = (await changes()).filter(({ type }) => type === 'reheaded');
    expect(reheaded.map(({ organisation, dayMin }) => [organisation, dayMin])).toEqual([
      ['bo-a', 20240606],
      ['bo-d', 20210408],
      ['bo-d', 20240606],
    ]);
    const [, , handed] = reheaded;
    expect(handed?.beforeHeads.join()).toContain('p--bo-d');
    expect(handed?.afterHeads.join()).toContain('q--bo-d');
  });

  it('bears the state of the eve and of the day', async () => {
    const moved = (await changes()).find(({ organisation, type }) => organisation === 'cuc-b' && type === 'moved');
    expect([moved?.beforeParents, moved?.afterParents]).toEqual([['bo-b'], ['bo-d']]);
    const merged = (await changes()).find(({ organisation, type }) => organisation === 'bo-a' && type === 'merged');
    expect([merged?.beforeVi, merged?.afterVi, merged?.afterParents]).toEqual(['Bộ A', null, []]);
  });

  it('has a key that orders by day, reorganisation and body, each once', async () => {
    const keys = (await changes()).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key, dayMin, reorganisations } of await changes())
      expect(key.startsWith(`${dayMin}|${reorganisations[0] ?? '~'}|`)).toBe(true);
  });
});
