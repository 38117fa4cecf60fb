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

/** How many lines the longer of both sides has. */
export const linesOf = ({ rows }: Diff): number =>
  rows.reduce((most, { line }) => Math.max(most, line.before + 1, line.after + 1), 0);

/** Lays out the charts of a picture: beside one another, one of them, or both in one. */
export const placesOf = (lines: number, width: number, shown: Shown | 'union'): Places => {
  const size = { width, height: PLACE.top + lines * PLACE.row + 8, union: shown === 'union' };
  if (shown === 'both') {
    const half = (width - PLACE.gap) / 2;
    return { ...size, chart: { before: { x: 0, width: half }, after: { x: half + PLACE.gap, width: half } } };
  }
  const only = { x: 0, width };
  return { ...size, chart: { before: shown === 'before' ? only : null, after: shown === 'before' ? null : only } };
};

/** The middle of a line. */
export const middleOf = (line: number): number => PLACE.top + line * PLACE.row + PLACE.row / 2;

/** The line of a flow, from the end of a row of the first chart to the beginning of one of the second. */
export const flowPath = ({ from, to }: Flow, { chart }: Places, { rows }: Diff): string => {
  if (!chart.before || !chart.after) return '';
  const [x, end] = [chart.before.x + chart.before.width, chart.after.x + (rows[to]?.depth ?? 0) * PLACE.step];
  const [y1, y2] = [middleOf(rows[from]?.line.before ?? 0), middleOf(rows[to]?.line.after ?? 0)];
  const half = PLACE.gap / 2;
  return `M${x} ${y1}C${x + half} ${y1} ${chart.after.x - half} ${y2} ${chart.after.x} ${y2}H${end}`;
};

/** The line from a parent's line down and across to that of a part, within the chart that begins at x. */
export const branchPath = (x: number, depth: number, parent: number, row: number): string => {
  const stem = x + (depth - 1) * PLACE.step + PLACE.step / 2;
  return `M${stem} ${middleOf(parent) + PLACE.box / 2}V${middleOf(row)}H${x + depth * PLACE.step}`;
};
