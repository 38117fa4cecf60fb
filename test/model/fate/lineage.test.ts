import { describe, expect, it } from 'vitest';
import { parseDay } from '#temporal';
import { follow, lineageOf } from '../../../server/model/fate/lineage.ts';
import type { LineageChange } from '../../../server/model/lineage/rows.ts';
import { body, change } from '../lineage/record.ts';

/** What follows on `a`, from the first day of 2000 to that of 2020; every body that ends does so in 2010. */
const sequel = (ended: string, lasting: string, ...changes: readonly LineageChange[]) => {
  const ids = (text: string) => text.split(' ').filter(Boolean);
  const bodies = [
    ...ids(ended).map((id) => body(id, 1990_01_01, 2010_01_01).row),
    ...ids(lasting).map((id) => body(id, 1990_01_01).row),
  ];
  const told = changes.map(({ row, inputs, after }) => ({ row, inputs, outputs: after }));
  const days = { from: parseDay('2000-01-01'), to: parseDay('2020-01-01') };
  const { successors, certain, merged, dissolved } = follow('a', lineageOf(bodies, told, days));
  const words = successors.map((one) => `${one.organisation.id} ${one.extent}${one.certain ? '' : '?'}`);
  return { words, certain, merged, dissolved };
};

describe('what follows on a body that is no more', () => {
  it('a consolidation takes it whole', () => {
    const found = sequel('a b', 'c', change('r', '2010-01-01', 'a b', 'c'));
    expect(found).toEqual({ words: ['c whole'], certain: true, merged: true, dissolved: false });
  });

  it('a division gives a part of it to each, for sure', () => {
    const found = sequel('a', 'b c', change('r', '2010-01-01', 'a', 'b c', 'division'));
    expect(found).toMatchObject({ words: ['b part', 'c part'], certain: true, merged: false });
  });

  it('of several into several it is sure that it went on, not in which', () => {
    const found = sequel('a b', 'c d', change('r', '2010-01-01', 'a b', 'c d', 'reorganisation'));
    expect(found).toMatchObject({ words: ['c part?', 'd part?'], certain: true, merged: true });
  });

  it('of two bodies that both go in and come out neither follows on the other', () => {
    const both = change('r', '2005-01-01', 'a:renamed b:renamed', 'a:renamed b:renamed', 'rename');
    expect(sequel('a', 'b', both).words).toEqual([]);
  });

  it('beside one that goes on, it went to that one or to the new one', () => {
    const one = change('r', '2010-01-01', 'b:survives a', 'b:survives c', 'reorganisation');
    expect(sequel('a', 'b c', one)).toMatchObject({ words: ['b part?', 'c part?'], certain: true });
  });

  it('a rename from one body to another takes it whole', () => {
    const one = change('r', '2010-01-01', 'a:renamed', 'b:renamed', 'rename');
    expect(sequel('a', 'b', one)).toMatchObject({ words: ['b whole'], certain: true, merged: false });
  });

  it('after a division, what then goes whole is a part still, and what was not told stays so', () => {
    const steps = [
      change('r', '2008-01-01', 'a z', 'b c', 'division'),
      change('s', '2010-01-01', 'b', 'd', 'conversion'),
    ];
    expect(sequel('a z b', 'c d', ...steps).words).toEqual(['c part?', 'd part?']);
  });

  it('a possible day makes a possible follower, and it is not sure that it went on', () => {
    const found = sequel('a', 'c', change('r', null, 'a', 'c', 'conversion'));
    expect(found).toMatchObject({ words: ['c whole?'], certain: false });
  });

  it('a dissolution leads to nothing', () => {
    expect(sequel('a', '', change('r', '2010-01-01', 'a', '', 'dissolution'))).toMatchObject({
      words: [],
      dissolved: true,
    });
  });
});
