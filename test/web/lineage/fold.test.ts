import { describe, expect, it } from 'vitest';
import { FAN, foldedLane, foldFans } from '../../../web/views/lineage/fold.ts';
import { joint, lane } from './sample.ts';

const words = (count: number) => ({ text: `và ${count} đơn vị khác`, language: 'vi' as const });

const fan = (count: number) => {
  const ids = Array.from({ length: count }, (_, n) => `cu-${n}`);
  return {
    start: 'moi',
    lanes: [lane('moi', '2025-03-01', '..'), ...ids.map((id) => lane(id, null, '2025-03-01'))],
    joints: [joint('gop', 'CONSOLIDATION', '2025-03-01', ids.join(' '), 'moi')],
  };
};

describe('a fan of bodies', () => {
  it('of 34 is folded into one thread that says how many more there are', () => {
    const folded = foldFans(fan(34), new Set(), words);
    const last = folded.lanes.find(({ kind }) => kind === 'folded');
    expect(last?.names[0]?.text).toBe('và 26 đơn vị khác');
    expect(folded.lanes).toHaveLength(1 + FAN.kept + 1);
    expect(folded.joints[0]?.ins.at(-1)).toEqual({ lane: foldedLane('gop', 'ins'), extent: 'whole' });
  });

  it('stays whole where it is opened, or small', () => {
    expect(foldFans(fan(34), new Set(['gop']), words).lanes).toHaveLength(35);
    expect(foldFans(fan(FAN.most), new Set(), words).lanes).toHaveLength(FAN.most + 1);
  });

  it('never folds what another joint touches too', () => {
    const river = fan(20);
    const before = joint('lap', 'ESTABLISHMENT', '1990-01-01', '', 'cu-19');
    const folded = foldFans({ ...river, joints: [before, ...river.joints] }, new Set(), words);
    expect(folded.lanes.map(({ id }) => id)).toContain('cu-19');
  });
});
