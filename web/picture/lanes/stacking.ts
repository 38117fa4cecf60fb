import type { Stretch } from '../interval-bar.ts';

/** Where a bar stands among those drawn at the same time in its lane: its row, and how many rows they need. */
export type Stacked = { readonly row: number; readonly of: number };

/** Bars that only touch, to a fraction of a pixel, follow one another. */
const TOUCH = 0.75;

type Open = { ends: number[]; members: { readonly at: number; readonly row: number }[]; until: number };

const opened = (): Open => ({ ends: [], members: [], until: Number.NEGATIVE_INFINITY });

/** The first row that is free at a place; a new one where none is. */
const freeRow = (ends: readonly number[], x: number): number => {
  const row = ends.findIndex((end) => end <= x + TOUCH);
  return row === -1 ? ends.length : row;
};

/**
 * Rows for the stretches of one lane. What stands alone has one row; stretches that overlap, near or through others, share as many rows as
 * are needed at once. The answer is in the order given.
 */
export const stack = (stretches: readonly Stretch[]): readonly Stacked[] => {
  const order = stretches.map((one, at) => ({ ...one, at })).sort((a, b) => a.x1 - b.x1 || a.at - b.at);
  const found: Stacked[] = stretches.map(() => ({ row: 0, of: 1 }));
  let group = opened();
  const close = () => {
    for (const { at, row } of group.members) found[at] = { row, of: group.ends.length };
    group = opened();
  };
  for (const { at, x1, x2 } of order) {
    if (x1 >= group.until - TOUCH) close();
    const row = freeRow(group.ends, x1);
    group.ends[row] = x2;
    group.members.push({ at, row });
    group.until = Math.max(group.until, x2);
  }
  close();
  return found;
};
