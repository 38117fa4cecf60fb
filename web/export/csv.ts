import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Table } from './shown.ts';

/** The table as CSV that a spreadsheet opens well and safely: UTF-8 with its mark, and no cell that is read as a formula. */
export const csvOf = ({ columns, rows }: Table): string =>
  stringify(
    rows.map((row) => [...row]),
    { header: true, columns: [...columns], bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );
