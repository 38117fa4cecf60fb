import type { Diff, Flow, Side } from './diff-rows.ts';
import type { Shown } from './params.ts';

/** Pixels of the picture: rows, steps of depth, and the room in which flows run between the two charts. */
export const PLACE = { row: 32, box: 26, step: 18, gap: 150, top: 44, text: 14, pad: 10, sign: 18 } as const;

/** Where everything stands in a picture of some width. */
export type Places = {
  readonly width: number;
  readonly height: number;
  /** Both days in one chart. */
  readonly union: boolean;
  /** The left end and the width of the chart of each side; null where it is not drawn. */
  readonly chart: Readonly<Record<Side, { readonly x: number; readonly width: number } | null>>;
};

/** Lays out the charts of a picture: beside one another, one of them, or both in one. */
export const placesOf = (rows: number, width: number, shown: Shown | 'union'): Places => {
  const size = { width, height: PLACE.top + rows * PLACE.row + 8, union: shown === 'union' };
  if (shown === 'both') {
    const half = (width - PLACE.gap) / 2;
    return { ...size, chart: { before: { x: 0, width: half }, after: { x: half + PLACE.gap, width: half } } };
  }
  const only = { x: 0, width };
  return { ...size, chart: { before: shown === 'before' ? only : null, after: shown === 'before' ? null : only } };
};

/** The middle of a row. */
export const middleOf = (row: number): number => PLACE.top + row * PLACE.row + PLACE.row / 2;

/** The line of a flow, from the end of a row of the first chart to the beginning of one of the second. */
export const flowPath = ({ from, to }: Flow, { chart }: Places, { rows }: Diff): string => {
  if (!chart.before || !chart.after) return '';
  const [x, end] = [chart.before.x + chart.before.width, chart.after.x + (rows[to]?.depth ?? 0) * PLACE.step];
  const [y1, y2] = [middleOf(from), middleOf(to)];
  const half = PLACE.gap / 2;
  return `M${x} ${y1}C${x + half} ${y1} ${chart.after.x - half} ${y2} ${chart.after.x} ${y2}H${end}`;
};

/** The line from a parent's row down and across to a row, within the chart that begins at x. */
export const branchPath = (x: number, depth: number, parent: number, row: number): string => {
  const stem = x + (depth - 1) * PLACE.step + PLACE.step / 2;
  return `M${stem} ${middleOf(parent) + PLACE.box / 2}V${middleOf(row)}H${x + depth * PLACE.step}`;
};
