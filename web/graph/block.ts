import type { Point, Size } from './scene.ts';

/** So many parts that cannot be opened make a block instead of a column, and so many stand in one of its columns. */
const BLOCK = { least: 13, rows: 13, columns: 6, gap: 10, pad: 14 } as const;

/** Parts in columns, read from the top down and then from the left to the right. */
export type Block = Size & { readonly cells: readonly string[]; readonly rows: number; readonly cell: Size };

type Part = Size & { readonly id: string; readonly final?: boolean; readonly children: readonly unknown[] };

const span = (count: number, size: number): number => count * size + (count - 1) * BLOCK.gap + 2 * BLOCK.pad;

/** The block that parts make; null where they are few, or where one of them is or can be opened. */
export const blockOf = (parts: readonly Part[]): Block | null => {
  if (parts.length < BLOCK.least || !parts.every(({ final, children }) => final && children.length === 0)) return null;
  const columns = Math.min(BLOCK.columns, Math.ceil(parts.length / BLOCK.rows));
  const rows = Math.ceil(parts.length / columns);
  const cell = {
    width: Math.max(...parts.map(({ width }) => width)),
    height: Math.max(...parts.map(({ height }) => height)),
  };
  const size = { width: span(columns, cell.width), height: span(rows, cell.height) };
  return { ...size, cells: parts.map(({ id }) => id), rows, cell };
};

/** The centres of the parts of a block that stands at a place. */
export const cellsOf = (
  { cells, rows, cell, width, height }: Block,
  at: Point,
): readonly (readonly [string, Point])[] =>
  cells.map((id, index) => {
    const x = at.x - width / 2 + BLOCK.pad + cell.width / 2 + Math.floor(index / rows) * (cell.width + BLOCK.gap);
    const y = at.y - height / 2 + BLOCK.pad + cell.height / 2 + (index % rows) * (cell.height + BLOCK.gap);
    return [id, { x, y }] as const;
  });
