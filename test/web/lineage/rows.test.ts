import { describe, expect, it } from 'vitest';
import { chainsOf, rowsOf } from '../../../web/views/lineage/rows.ts';
import { joint, lane, ministries } from './sample.ts';

describe('rows of a river', () => {
  it('are shared by bodies of which one goes on as the next', () => {
    expect(chainsOf(ministries)).toContainEqual(['tong-cuc', 'bo-bcvt', 'bo-tttt']);
  });

  it('are not shared where a body goes on beside its successor', () => {
    const lanes = [lane('cu', '1990-01-01', '..'), lane('moi', '2000-01-01', '..')];
    const river = { start: 'cu', lanes, joints: [joint('tach', 'SEPARATION', '2000-01-01', 'cu', 'moi')] };
    expect(chainsOf(river)).toEqual([['cu'], ['moi']]);
  });

  it('have each lane once', () => {
    expect(rowsOf(ministries).flat().sort()).toEqual(ministries.lanes.map(({ id }) => id).sort());
  });

  it('put what is merged between its parts', () => {
    const rows = rowsOf(ministries).map((row) => row.at(-1));
    const at = (id: string) => rows.indexOf(id);
    const [first, second] = [at('bo-khcn'), at('bo-tttt')].sort((a, b) => a - b);
    expect(at('bo-2025')).toBeGreaterThan(first ?? 0);
    expect(at('bo-2025')).toBeLessThan(second ?? 0);
  });

  it('leave no thread of a fan longer than the fan', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'g'];
    const lanes = [lane('moi', '2025-07-01', '..'), ...ids.map((id) => lane(id, null, '2025-07-01'))];
    const river = { start: 'moi', lanes, joints: [joint('gop', 'CONSOLIDATION', '2025-07-01', ids.join(' '), 'moi')] };
    expect(
      rowsOf(river)
        .map(([id]) => id)
        .indexOf('moi'),
    ).toBe(3);
  });

  it('hold also what no joint touches', () => {
    const river = { start: 'a', lanes: [lane('a', null, null), lane('b', null, null)], joints: [] };
    expect(rowsOf(river)).toEqual([['a'], ['b']]);
  });
});
