import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { certainty, type Day } from '#temporal';
import type { TenureRow } from '../../server/model/rows.ts';
import { generate } from './generate.ts';
import type { GraphRow } from './rows.ts';
import { HALF_A_MILLION, type Shape } from './shape.ts';

const SMALL: Shape = {
  ...HALF_A_MILLION,
  bodies: 200,
  people: 1_000,
  tenures: 6_000,
  sources: 300,
  reorganisations: 60,
  dense: [1_500, 1_500],
  functions: 10,
  projects: 10,
};

const rowsOf = (shape: Shape): readonly GraphRow[] => [...generate(shape).rows()];
const digest = (rows: readonly GraphRow[]): string => createHash('sha1').update(JSON.stringify(rows)).digest('hex');

describe('the generated record', () => {
  const rows = rowsOf(SMALL);
  const tenures = rows.filter(({ label }) => label === 'Tenure').map(({ props }) => props as unknown as TenureRow);

  it('is the same for the same seed, and another for another', () => {
    expect(digest(rowsOf(SMALL))).toBe(digest(rows));
    expect(digest(rowsOf({ ...SMALL, seed: 1 }))).not.toBe(digest(rows));
  }, 60_000);

  it('gives every row an id of its own, and links only rows that there are', () => {
    const ids = new Set(rows.map(({ id }) => id));
    expect(ids.size).toBe(rows.length);
    expect(rows.flatMap(({ links }) => links).filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  });

  it('has bodies of six levels, as many tenures as asked for, a fifth of them still held, one of a hundred uncertain', () => {
    const { bodies, dense } = generate(HALF_A_MILLION);
    expect([...new Set(bodies.map(({ level }) => level))].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(dense.length).toBe(2);
    expect(tenures.length).toBeGreaterThan(5_900);
    const uncertain = tenures.filter(({ fromMin, fromMax }) => fromMin < fromMax).length / tenures.length;
    expect(uncertain).toBeGreaterThan(0.005);
    expect(uncertain).toBeLessThan(0.02);
    const open = tenures.filter(({ toMin }) => toMin === 9999_12_31).length / tenures.length;
    expect(open).toBeGreaterThan(0.1);
    expect(open).toBeLessThan(0.3);
  });

  it('has one body of which few tenures hold on a day, and one of which many do', () => {
    const held = generate(SMALL).dense.map(
      ({ id }) =>
        tenures.filter((one) => one.organisation === id && certainty(one, 2010_01_01 as Day) === 'certain').length,
    );
    expect(held[0]).toBeLessThan(20);
    expect(held[1]).toBeGreaterThan(50);
  });
});
