import { expect, it } from 'vitest';
import { type CountedChange, countsByReform, countsByType, totalOf } from '../../../server/model/changes/counts.ts';

const one = (type: CountedChange['type'], reform: string | null, certain: boolean, count: number): CountedChange => ({
  type,
  reform,
  certain,
  count,
});

const COUNTED = [
  one('merged', 'xa', true, 7),
  one('merged', 'tinh', true, 2),
  one('merged', null, false, 9),
  one('established', 'xa', true, 3),
];

it('certain and possible changes are never summed', () =>
  expect(countsByType(COUNTED)).toEqual([
    { type: 'established', certain: 3, possible: 0 },
    { type: 'merged', certain: 9, possible: 9 },
  ]));

it('reforms come with most changes first, and what is of none last', () =>
  expect(countsByReform(COUNTED).map(({ reform }) => reform)).toEqual(['xa', 'tinh', null]));

it('the total counts each change once', () => expect(totalOf(COUNTED)).toBe(21));
