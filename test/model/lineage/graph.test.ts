import { describe, expect, it } from 'vitest';
import { lineageGraph } from '../../../server/model/lineage/graph.ts';
import type { Way } from '../../../server/model/lineage/walk.ts';
import { body, change } from './record.ts';

const CHANGES = [
  change('r0', '1980-01-01', '', 'a', 'establishment'),
  change('r1', '1990-01-01', 'a b', 'c'),
  change('r2', '2000-01-01', 'c:renamed', 'c:renamed', 'rename'),
  change('r3', '2010-01-01', 'c x', 'd e', 'division'),
  change('r4', '2020-01-01', 'e', '', 'dissolution'),
];
const BODIES = ['a', 'b', 'c', 'd', 'e', 'x'].map((id) => body(id, 1980_01_01));

const graphOf = (start: string, ways: readonly Way[] = ['on', 'back'], depth = 24, most = 100) => {
  const graph = lineageGraph({ start, bodies: BODIES, changes: CHANGES }, ways, depth, most);
  return {
    members: graph.members.map(({ body: { row }, distance, side }) => `${row.id} ${distance} ${side}`),
    changes: graph.changes.map(({ row }) => row.id),
    links: graph.links
      .map(({ organisation, reorganisation, side }) =>
        side === 'input' ? `${organisation}>${reorganisation}` : `${reorganisation}>${organisation}`,
      )
      .sort(),
    deeper: graph.deeper,
    truncated: graph.truncated,
  };
};

describe('the graph of a lineage', () => {
  it('has each body and reorganisation once, with what went in and came out along the line', () => {
    expect(graphOf('c')).toEqual({
      members: ['c 0 start', 'a 1 ancestor', 'b 1 ancestor', 'd 1 descendant', 'e 1 descendant'],
      changes: ['r0', 'r1', 'r2', 'r3', 'r4'],
      links: ['a>r1', 'b>r1', 'c>r2', 'c>r3', 'e>r4', 'r0>a', 'r1>c', 'r2>c', 'r3>d', 'r3>e'],
      deeper: false,
      truncated: false,
    });
  });

  it('walks one way: a sibling and its line are no part of it', () => {
    expect(graphOf('a', ['on']).members).toEqual(['a 0 start', 'c 1 descendant', 'd 2 descendant', 'e 2 descendant']);
    expect(graphOf('d', ['back']).members).toEqual([
      'd 0 start',
      'c 1 ancestor',
      'x 1 ancestor',
      'a 2 ancestor',
      'b 2 ancestor',
    ]);
  });

  it('says where the depth cut it', () => {
    const cut = graphOf('a', ['on'], 1);
    expect(cut.members).toEqual(['a 0 start', 'c 1 descendant']);
    expect(cut.links).toEqual(['a>r1', 'r1>c']);
    expect(cut.deeper).toBe(true);
    expect(graphOf('a', ['on'], 2).deeper).toBe(false);
    expect(graphOf('a', ['on'], 0)).toMatchObject({ members: ['a 0 start'], changes: [], links: [], deeper: true });
  });

  it('says where the bound of bodies cut it, the nearest kept', () => {
    const cut = graphOf('a', ['on'], 24, 2);
    expect(cut.members).toEqual(['a 0 start', 'c 1 descendant']);
    expect(cut.truncated).toBe(true);
  });

  it('does not go back in time', () => {
    const changes = [change('r1', '1990-01-01', 'b', 'c'), change('r2', '2000-01-01', 'a', 'b')];
    const { members } = lineageGraph({ start: 'a', bodies: BODIES, changes }, ['on'], 24, 100);
    expect(members.map(({ body: { row } }) => row.id)).toEqual(['a', 'b']);
  });

  it('may go through what happened in the same year, in whatever order', () => {
    const changes = [change('r1', '1990-03', 'b', 'c'), change('r2', '1990', 'a', 'b')];
    const { members } = lineageGraph({ start: 'a', bodies: BODIES, changes }, ['on'], 24, 100);
    expect(members.map(({ body: { row } }) => row.id)).toEqual(['a', 'b', 'c']);
  });

  it('shows a body on both sides where succession came back to it', () => {
    const changes = [change('r1', '1990-01-01', 'a', 'b'), change('r2', '2000-01-01', 'b', 'a')];
    const { members } = lineageGraph({ start: 'a', bodies: BODIES, changes }, ['on', 'back'], 24, 100);
    expect(members.map(({ body: { row }, side }) => `${row.id} ${side}`)).toEqual(['a start', 'b both']);
  });
});
