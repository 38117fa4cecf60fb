import { describe, expect, it } from 'vitest';
import { inTime, momentOf } from '../../../web/views/lineage/river.ts';
import { joint } from './sample.ts';

describe('joints of a river', () => {
  it('stand in order of time; one of which only the last day is known by that day', () => {
    const joints = [
      joint('hop-nhat', 'CONSOLIDATION', '2025-03-01', '', ''),
      joint('phuong-an', 'CONSOLIDATION', '[..2024-12-29]', '', ''),
      joint('lap', 'ESTABLISHMENT', '1959-03-04', '', ''),
      joint('khong-ro', 'RENAME', null, '', ''),
      joint('ke-hoach', 'CONSOLIDATION', '2024-12', '', ''),
    ];
    expect(inTime(joints).map(({ id }) => id)).toEqual(['khong-ro', 'lap', 'ke-hoach', 'phuong-an', 'hop-nhat']);
  });

  it('have the days between which they may lie, or none', () => {
    expect(momentOf('2018')).toEqual({ min: 2018_01_01, max: 2018_12_31 });
    expect(momentOf(null)).toBeNull();
  });
});
