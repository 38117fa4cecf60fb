import { describe, expect, it } from 'vitest';
import { type Branch, treeOf } from '../../../web/views/lineage/steps.ts';
import { joint, lane, ministries } from './sample.ts';

type Lines = readonly (string | Lines)[];

const lines = (branches: readonly Branch[]): Lines =>
  branches.flatMap(({ lane: id, extent, again, branches: inner }): Lines => {
    const own = `${id}${extent === 'part' ? '*' : ''}${again ? ' (again)' : ''}`;
    return inner.length > 0 ? [own, lines(inner)] : [own];
  });

describe('the tree of a lineage', () => {
  it('goes back to what was before, nearest outside', () => {
    expect(lines(treeOf(ministries, 'back'))).toEqual(['bo-khcn', 'bo-tttt', ['bo-bcvt', ['tong-cuc']]]);
  });

  it('goes on to what came after; what came out of a body that goes on is a part', () => {
    const from = { ...ministries, start: 'tong-cuc' };
    expect(lines(treeOf(from, 'on'))).toEqual(['bo-bcvt', ['bo-tttt', ['vu-moi*', 'bo-2025']]]);
  });

  it('does not go back in time: a department does not become the ministry that it left before', () => {
    const from = { ...ministries, start: 'vu-moi' };
    expect(lines(treeOf(from, 'on'))).toEqual([]);
    // Back from the department: its ministry gave it, and what that came from; not the merger of 2025.
    expect(lines(treeOf(from, 'back'))).toEqual(['bo-tttt*', ['bo-bcvt', ['tong-cuc']]]);
  });

  it('names a body again, but goes into it once', () => {
    const river = {
      start: 'd',
      lanes: ['a', 'b', 'c', 'd'].map((id) => lane(id, null, null)),
      joints: [
        joint('chia', 'DIVISION', '2000-01-01', 'a', 'b c'),
        joint('gop', 'CONSOLIDATION', '2010-01-01', 'b c', 'd'),
      ],
    };
    expect(lines(treeOf(river, 'back'))).toEqual(['b', ['a*'], 'c', ['a* (again)']]);
  });

  it('does not lead from one body that goes on to another that does', () => {
    const river = {
      start: 'a',
      lanes: ['a', 'b', 'c'].map((id) => lane(id, null, null)),
      joints: [joint('doi', 'REORGANISATION', '2000-01-01', 'a b', 'a b c')],
    };
    expect(lines(treeOf(river, 'on'))).toEqual(['c*']);
  });
});
