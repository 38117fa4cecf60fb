import type { GraphRow } from './row.ts';
import type { Published } from './still.ts';

/**
 * The date (EDTF) of the newest of some sources, or null where none has a date. The newest is the one that certainly reaches farthest: a
 * page of `2025` may be of its first day, so one of `2025-03-01` is newer.
 */
export const newestDate = (sources: readonly string[], published: Published): string | null => {
  const dates = sources.flatMap((id) => published.get(id) ?? []);
  return (
    dates.reduce((best, date) => (best === null || date.min > best.min ? date : best), dates[0] ?? null)?.text ?? null
  );
};

/** The rows of all cited facts with the date of their newest source; the last step of a derivation, since it needs every row's sources. */
export const withAttested = (rows: readonly GraphRow[], published: Published): readonly GraphRow[] =>
  rows.map((row) =>
    'attested' in row.props
      ? { ...row, props: { ...row.props, attested: newestDate(row.props.sources as readonly string[], published) } }
      : row,
  );
