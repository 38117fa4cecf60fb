import { describe, expect, it } from 'vitest';
import type { Day } from '#temporal';
import { existsOn, type LineEnd, last, present } from '../../../server/model/lineage/ends.ts';
import { groundOf } from '../../../server/model/lineage/graph.ts';
import type { LineageChange } from '../../../server/model/lineage/rows.ts';
import { stepsOf } from '../../../server/model/lineage/steps.ts';
import { type Ground, walk } from '../../../server/model/lineage/walk.ts';
import { body, change } from './record.ts';

type Body = ReturnType<typeof body>;

const told = (ends: readonly LineEnd[]) =>
  ends.map(
    ({ body: id, extents, certain, steps }) =>
      `${id} ${extents.join('+')}${certain ? '' : '?'} ${steps.map(({ reorganisation }) => reorganisation).join('>')}`,
  );

/** What a body is on another day, by steps after the one day and up to the other. */
const turned = (
  bodies: readonly Body[],
  changes: readonly LineageChange[],
  start: string,
  from: number,
  to: number,
) => {
  const ground: Ground = {
    ...stepsOf(changes),
    way: from <= to ? 'on' : 'back',
    window: { after: Math.min(from, to), upTo: Math.max(from, to) },
  };
  const row = (id: string) => bodies.find((one) => one.row.id === id)?.row;
  const existence = (id: string) => {
    const found = row(id);
    return found ? existsOn(found, to as Day) : 'no';
  };
  return told(present(ground, walk(ground, start, 24), existence));
};

describe('what a body is on another day', () => {
  const BODIES = [
    body('a', 1990_01_01, 2000_01_01),
    body('b', 1990_01_01, 2000_01_01),
    body('c', 2000_01_01, 2010_01_01),
    body('d', 2010_01_01),
    body('e', 2010_01_01),
  ];
  const MERGED = change('r1', '2000-01-01', 'a b', 'c');
  const DIVIDED = change('r2', '2010-01-01', 'c', 'd e', 'division');
  const CHANGES = [MERGED, DIVIDED];

  it('itself, as long as it goes on', () => {
    expect(turned(BODIES, CHANGES, 'a', 1995_01_01, 1999_12_31)).toEqual(['a whole ']);
    expect(turned(BODIES, CHANGES, 'c', 2005_01_01, 2005_01_01)).toEqual(['c whole ']);
  });

  it('what it became, from the day of the reorganisation on', () => {
    expect(turned(BODIES, CHANGES, 'a', 1999_12_31, 2000_01_01)).toEqual(['c whole r1']);
  });

  it('through several reorganisations: a whole through a part is a part', () => {
    expect(turned(BODIES, CHANGES, 'a', 1995_01_01, 2015_01_01)).toEqual(['d part r1>r2', 'e part r1>r2']);
  });

  it('back to all that went into it', () => {
    expect(turned(BODIES, CHANGES, 'd', 2015_01_01, 1995_01_01)).toEqual(['a part r2>r1', 'b part r2>r1']);
    expect(turned(BODIES, CHANGES, 'd', 2015_01_01, 2005_01_01)).toEqual(['c part r2']);
  });

  it('a stop on the way finds at least what the straight way finds', () => {
    const straight = turned(BODIES, CHANGES, 'a', 1995_01_01, 2015_01_01).map((line) => line.split(' ')[0]);
    const [half] = turned(BODIES, CHANGES, 'a', 1995_01_01, 2005_01_01);
    const again = turned(BODIES, CHANGES, half?.split(' ')[0] ?? '', 2005_01_01, 2015_01_01);
    expect(again.map((line) => line.split(' ')[0])).toEqual(straight);
  });

  it('whole and part, where several ways lead to it', () => {
    const bodies = [body('a', 1990_01_01, 2000_01_01), body('b', 1990_01_01, 2010_01_01), body('c', 2000_01_01)];
    const both = [
      change('r1', '2000-01-01', 'a', 'c b:receives', 'division'),
      change('r2', '2010-01-01', 'b', 'c:receives', 'absorption'),
      change('r3', '2000-01-01', 'a', 'c', 'reorganisation'),
    ];
    expect(turned(bodies, both, 'a', 1995_01_01, 2015_01_01)).toEqual(['c whole+part r3']);
  });

  it('a body that gave a part away in a separation goes on as a part of what it was, and so does what comes of it', () => {
    const bodies = [body('a', 1970_01_01, 1991_01_01), body('b', 1979_05_30), body('c', 1991_01_01)];
    const changes = [
      change('r1', '1979-05-30', 'a:survives', 'b:split-off', 'separation'),
      change('r2', '1991-01-01', 'a', 'c', 'reorganisation'),
    ];
    expect(turned(bodies, changes, 'a', 1978_01_01, 1980_01_01)).toEqual(['a part ', 'b part r1']);
    expect(turned(bodies, changes, 'a', 1978_01_01, 1992_01_01)).toEqual(['b part r1', 'c part r2']);
    expect(turned(bodies, changes, 'a', 1980_01_01, 1992_01_01)).toEqual(['c whole r2']);
    expect(turned(bodies, changes, 'c', 1992_01_01, 1978_01_01)).toEqual(['a part r2']);
  });

  it('possibly, where the day of a reorganisation may lie outside', () => {
    const bodies = [body('a', 1960_01_01, 1968_06_01), body('b', 1968_01_01)];
    const changes = [change('r1', '1968', 'a', 'b')];
    expect(turned(bodies, changes, 'a', 1967_01_01, 1970_01_01)).toEqual(['b whole r1']);
    expect(turned(bodies, changes, 'a', 1967_01_01, 1968_07_01)).toEqual(['b whole? r1']);
    expect(turned(bodies, changes, 'a', 1967_01_01, 1967_12_31)).toEqual(['a whole ']);
  });

  it('not through a reorganisation that went before what it would follow', () => {
    const bodies = [body('a', 1980_01_01, 2000_01_01), body('b', 1980_01_01), body('c', 1990_01_01)];
    const changes = [
      change('r1', '1990-01-01', 'b:survives', 'c:split-off', 'separation'),
      change('r2', '2000-01-01', 'a:absorbed b:survives', 'b:survives', 'absorption'),
    ];
    expect(turned(bodies, changes, 'a', 1985_01_01, 2010_01_01)).toEqual(['b whole r2']);
  });

  it('a body that was re-established, and a circle of succession, come to an end', () => {
    const bodies = [body('a', 1980_01_01), body('b', 1980_01_01)];
    const circle = [
      change('r1', '1990-01-01', 'a', 'b'),
      change('r2', '2000-01-01', 'b', 'a'),
      change('r3', null, 'a', 'b'),
      change('r4', null, 'b', 'a'),
    ];
    const found = turned(bodies, circle, 'a', 1985_01_01, 2010_01_01);
    expect(found.map((line) => line.split(' ')[0])).toEqual(['a', 'b']);
  });
});

describe('where a line begins and where it was lost', () => {
  const CHANGES = [
    change('r1', '1990-01-01', '', 'a', 'establishment'),
    change('r2', '2000-01-01', 'a b', 'c'),
    change('r3', '2010-01-01', 'c', '', 'dissolution'),
  ];

  it('beginnings: before which nothing is known', () => {
    const back = groundOf(CHANGES, 'back');
    expect(told(last(back, walk(back, 'c', 24), () => true))).toEqual(['a whole r2', 'b whole r2']);
    expect(told(last(back, walk(back, 'a', 24), () => true))).toEqual(['a whole ']);
  });

  it('a body that was there twice began before it came out of what it had gone into', () => {
    const again = [
      change('r1', '2015-07-01', 'd b:gives/part', 'e', 'consolidation'),
      change('r2', '2020-02', 'e', 'b', 'absorption'),
      change('r3', '2020-02', 'b', 'f', 'upgrade'),
      change('r4', '2025-07-01', 'f', 'g h', 'division'),
    ];
    const back = groundOf(again, 'back');
    expect(told(last(back, walk(back, 'h', 24), () => true))).toEqual(['b part r4>r3>r2>r1', 'd part r4>r3>r2>r1']);
  });

  it('a beginning that gave a part away before it went in, went in as a part of what it was', () => {
    const gave = [
      change('r1', '2015-06-30', 'b:survives', 'c:split-off', 'separation'),
      change('r2', '2025-07-01', 'b d', 'e'),
    ];
    const back = groundOf(gave, 'back');
    expect(told(last(back, walk(back, 'e', 24), () => true))).toEqual(['d whole r2', 'b part r2']);
  });

  it('ends of which nothing is known', () => {
    const on = groundOf(CHANGES, 'on');
    expect(told(last(on, walk(on, 'a', 24), () => true))).toEqual(['c whole r2']);
  });
});

describe('existence', () => {
  const row = { fromMin: 1990_01_01, fromMax: 1990_12_31, toMin: 2000_01_01, toMax: 2000_12_31 } as never;
  it.each([
    [1989_12_31, 'no'],
    [1990_01_01, 'possible'],
    [1990_12_31, 'certain'],
    [1999_12_31, 'certain'],
    [2000_01_01, 'possible'],
    [2000_12_31, 'no'],
  ])('on %i: %s', (day, expected) => {
    expect(existsOn(row, day as Day)).toBe(expected);
  });

  it('without a day: open is certain, unknown possible, ended no', () => {
    expect(existsOn(body('a', 1990_01_01).row, null)).toBe('certain');
    expect(existsOn({ ...body('a', 1990_01_01).row, toMin: 1990_01_02 as Day }, null)).toBe('possible');
    expect(existsOn(body('a', 1990_01_01, 2000_01_01).row, null)).toBe('no');
  });
});
