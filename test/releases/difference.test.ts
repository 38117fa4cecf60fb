import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChangeFault, differenceOf, undone, withChanges } from '../../seed/release/difference.ts';
import { makeRelease, nextNumber } from '../../seed/release/make.ts';
import { canonical, digestOfRows, inOrder, type RecordRow, rowsOf } from '../../seed/release/rows.ts';
import { read, SMALL } from '../seed/folder.ts';

const value = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 3 }),
  fc.integer({ min: 0, max: 3 }),
  fc.array(fc.record({ a: fc.integer({ min: 0, max: 2 }) }, { requiredKeys: [] }), { maxLength: 2 }),
);

const row = fc.record({
  list: fc.constantFrom('people' as const, 'tenures' as const, 'stats' as const),
  key: fc.constantFrom('a', 'b', 'c|d', 'ế'),
  fields: fc.dictionary(fc.constantFrom('x', 'y', 'z'), value),
});

const rows = fc.array(row, { maxLength: 12 }).map((all: RecordRow[]) => inOrder(all));

const textOf = (record: ReturnType<typeof inOrder>): string => canonical([...record.values()]);

describe('a difference of two records', () => {
  it('leads from the one to the other, and undone the other way', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const changes = differenceOf(a, b);
        expect(textOf(withChanges(a, changes))).toBe(textOf(b));
        expect(textOf(withChanges(b, changes.map(undone)))).toBe(textOf(a));
      }),
    );
  });

  it('survives the way through a file', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const changes = differenceOf(a, b).map((change) => JSON.parse(canonical(change)));
        expect(textOf(withChanges(a, changes))).toBe(textOf(b));
      }),
    );
  });

  it('of a record with itself is nothing, and a digest tells two records apart', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        expect(differenceOf(a, a)).toEqual([]);
        expect(digestOfRows(a) === digestOfRows(b)).toBe(differenceOf(a, b).length === 0);
      }),
    );
  });

  it('of one changed field holds that field, as it is and as it was', async () => {
    const before = (await read({ 'a.yaml': SMALL })).record;
    const after = (await read({ 'a.yaml': SMALL.replace('born: 1962', 'born: 1963') })).record;
    if (!before || !after) throw new Error('the sheet has faults');
    expect(differenceOf(rowsOf(before), rowsOf(after))).toEqual([
      { kind: 'changed', list: 'people', key: 'nguyen-van-a', now: { born: '1963' }, was: { born: '1962' } },
    ]);
  });

  it('does not see in which sheet or order rows stand', async () => {
    const [head = '', tail = ''] = SMALL.split(/^(?=events:)/m);
    const one = (await read({ 'a.yaml': SMALL })).record;
    const two = (await read({ 'a.yaml': tail, 'b.yaml': head })).record;
    if (!one || !two) throw new Error('the sheet has faults');
    expect(differenceOf(rowsOf(one), rowsOf(two))).toEqual([]);
  });

  it('that does not fit is refused', () => {
    const before = inOrder([{ list: 'people', key: 'a', fields: { name: 'A' } }]);
    const made = (change: object) => () => withChanges(before, [{ list: 'people', ...change } as never]);
    expect(made({ kind: 'added', key: 'a', row: {} })).toThrow(ChangeFault);
    expect(made({ kind: 'withdrawn', key: 'b', row: {} })).toThrow(ChangeFault);
    expect(made({ kind: 'changed', key: 'a', was: { name: 'B' }, now: { name: 'C' } })).toThrow(ChangeFault);
  });
});

describe('the number of a release', () => {
  it.each([
    [undefined, '2026-11-24', '2026.1'],
    ['2026.1', '2026-12-01', '2026.2'],
    ['2026.9', '2026-12-01', '2026.10'],
    ['2026.10', '2027-01-05', '2027.1'],
  ])('after %s on %s is %s', (last, date, expected) => expect(nextNumber(last, date)).toBe(expected));

  it('comes with what changed', () => {
    const before = inOrder([{ list: 'people', key: 'a', fields: { name: 'A' } }]);
    const after = inOrder([{ list: 'people', key: 'b', fields: { name: 'B' } }]);
    const announcement = { date: '2026-11-24', summary: { vi: 'x', en: 'x' } };
    const { header } = makeRelease(makeRelease(undefined, before, announcement), after, announcement);
    expect(header).toMatchObject({ number: '2026.2', changes: { added: 1, changed: 0, withdrawn: 1 } });
    expect(header.counts.people).toBe(1);
  });
});
