import { plainText } from '../../data/plain.ts';
import { isHeading } from './headings.ts';

/** What stands between the cells of a line; `line`: nothing, a line is one entry, commas and all. */
export type Separation = 'line' | ',' | ';' | '\t';

/** All separations, in the order in which a reader may choose. */
export const SEPARATIONS: readonly Separation[] = ['line', '\t', ',', ';'];

/** Lines that are looked at to guess. */
const LOOKED_AT = 50;

const cellsOf = (line: string, separation: string): readonly string[] =>
  line
    .replace(/"[^"]*"/g, 'x')
    .split(separation)
    .map((cell) => cell.trim());

/** Whether each line has the same number of cells, more than one. */
const isEven = (lines: readonly string[], separation: string): boolean => {
  const counts = new Set(lines.map((line) => cellsOf(line, separation).length));
  return counts.size === 1 && !counts.has(1);
};

const isHeaded = (line: string, separation: string): boolean => {
  const cells = line.split(separation).map((cell) => plainText(cell));
  return cells.length > 1 && cells.every((cell) => cell === '' || isHeading(cell));
};

const isQuoted = (lines: readonly string[]): boolean => lines.some((line) => /(^|,)"[^"]*,[^"]*"(,|$)/.test(line));

/**
 * Guesses how a list is separated. A comma also stands within an address, so it separates only where the first line is a heading, a
 * cell with commas is quoted, or a file that is said to be CSV has as many in every line.
 */
export const separationOf = (text: string, fileName: string | null): Separation => {
  const lines = text.split(/\r?\n/, LOOKED_AT).filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  const isCsv = fileName !== null && /\.csv$/i.test(fileName);
  if (lines.some((line) => line.includes('\t'))) return '\t';
  if (isHeaded(first, ';') || isEven(lines, ';')) return ';';
  if (isHeaded(first, ',') || isQuoted(lines) || (isCsv && isEven(lines, ','))) return ',';
  return 'line';
};
