import type { ReactNode } from 'react';
import css from './page.module.css';

/** A column of a table: its heading and what stands in each row. */
export type Column<T> = {
  readonly label: string;
  readonly cell: (row: T) => ReactNode;
  /** Its cells say little without the heading ("53"), so that it stands before each where the table is stacked. */
  readonly named?: boolean;
};

type Props<T> = {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  /** A class for every row. */
  readonly rowClass?: string | undefined;
};

/** A table that stacks its cells on a narrow screen; the caption is for screen readers, a heading stands above. */
export const DataTable = <T,>({ caption, columns, rows, keyOf, rowClass }: Props<T>) => (
  <table className={css.table}>
    <caption className="visually-hidden">{caption}</caption>
    <thead>
      <tr>
        {columns.map(({ label }) => (
          <th key={label} scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={keyOf(row)} className={rowClass}>
          {columns.map(({ label, cell, named }) => (
            <td key={label} data-label={named ? label : undefined}>
              {cell(row)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
