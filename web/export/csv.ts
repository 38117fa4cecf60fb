import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Table } from './shown.ts';

/** Where a table comes from, said in a last column of every row: a table is cut and sorted, and keeps its source. */
export type SourceColumn = { readonly label: string; readonly text: string };

/** The table as CSV that a spreadsheet opens well and safely: UTF-8 with its mark, and no cell that is read as a formula. */
export const csvOf = ({ columns, rows }: Table, source: SourceColumn): string =>
  stringify([[...columns, source.label], ...rows.map((row) => [...row, source.text])], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
