import { expect, it } from 'vitest';
import { grouped } from '../../server/model/grouped.ts';

it('groups stand in the order of their first item, and each keeps the order given', () => {
  const groups = grouped(['hai', 'một', 'hồ', 'mười', 'ba'], (word) => word.slice(0, 1));
  expect([...groups]).toEqual([
    ['h', ['hai', 'hồ']],
    ['m', ['một', 'mười']],
    ['b', ['ba']],
  ]);
  expect([...grouped([], String)]).toEqual([]);
});
