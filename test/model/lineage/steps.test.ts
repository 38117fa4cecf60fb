import { describe, expect, it } from 'vitest';
import { stepsFrom } from '../../../server/model/lineage/steps.ts';
import { change } from './record.ts';

const steps = (one: ReturnType<typeof change>, body: string) =>
  stepsFrom(one, body).map(({ after, extent, certain }) => `${after} ${extent}${certain ? '' : '?'}`);

describe('steps through one reorganisation', () => {
  it('a consolidation takes each body whole', () => {
    const one = change('r', '2025-07-01', 'a b', 'c');
    expect(steps(one, 'a')).toEqual(['c whole']);
    expect(steps(one, 'b')).toEqual(['c whole']);
    expect(steps(one, 'c')).toEqual([]);
  });

  it('a part that the sheet tells is a part', () => {
    expect(steps(change('r', '2025-07-01', 'a b:gives/part', 'c'), 'b')).toEqual(['c part']);
  });

  it('a division gives a part to each, for sure where one alone was divided', () => {
    expect(steps(change('r', '1997', 'a', 'b c', 'division'), 'a')).toEqual(['b part', 'c part']);
  });

  it('of several into several it is not said which became which', () => {
    expect(steps(change('r', '2023-01-15', 'a b', 'c d', 'division'), 'a')).toEqual(['c part?', 'd part?']);
  });

  it('an absorption: what is absorbed goes whole, what absorbs it goes on as itself', () => {
    const one = change('r', '2008-08-01', 'a:absorbed b:survives', 'b:survives', 'absorption');
    expect(steps(one, 'a')).toEqual(['b whole']);
    expect(steps(one, 'b')).toEqual([]);
  });

  it('a separation: a part leaves, whether or not the sheet names what goes on as coming out too', () => {
    expect(steps(change('r', '1979', 'a:survives', 'b:split-off', 'separation'), 'a')).toEqual(['b part']);
    expect(steps(change('r', '1979', 'a:survives', 'a:survives b:split-off', 'separation'), 'a')).toEqual(['b part']);
    expect(steps(change('r', '1979', 'a:survives c:survives', 'b:split-off', 'separation'), 'c')).toEqual(['b part']);
  });

  it('two bodies that are renamed or downgraded by one act do not become each other', () => {
    const one = change('r', '2021-07', 'a:renamed b:renamed', 'a:renamed b:renamed', 'rename');
    expect(steps(one, 'a')).toEqual([]);
    expect(steps(one, 'b')).toEqual([]);
  });

  it('beside one that goes on, what ended went to it or to the new ones; it itself only to the new ones', () => {
    const one = change('r', '2022-07-26', 'a:survives b', 'a:survives c', 'reorganisation');
    expect(steps(one, 'a')).toEqual(['c part']);
    expect(steps(one, 'b')).toEqual(['a part?', 'c part?']);
  });

  it('a dissolution leads to nothing', () => {
    expect(steps(change('r', '2025-07-01', 'a b', '', 'dissolution'), 'a')).toEqual([]);
  });
});
