import type { TenureRow } from '../../server/model/rows.ts';
import { spanOf } from '../../server/model/span.ts';
import type { GraphRow } from './row.ts';

const tenurePaged = ({ props, ...row }: GraphRow): GraphRow => {
  const tenure = props as unknown as TenureRow;
  return { ...row, props: { ...props, span: spanOf(tenure), headOf: tenure.head ? tenure.organisation : null } };
};

/** The rows with what indexes find them by and rows do not say in so many words: the class of a tenure's length, and of what it is the head. */
export const withPaging = (rows: readonly GraphRow[]): readonly GraphRow[] =>
  rows.map((row) => (row.label === 'Tenure' ? tenurePaged(row) : row));
