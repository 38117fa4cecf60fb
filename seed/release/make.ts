import { differenceOf } from './difference.ts';
import type { Header, Release } from './files.ts';
import { countsOfRows, digestOfRows, type RecordRows } from './rows.ts';
import { tally } from './tally.ts';

/** What a person says of a release: its day (YYYY-MM-DD) and what is new in it. */
export type Announcement = { readonly date: string; readonly summary: Header['summary'] };

/** The number after a release's: counted from 1 in each year. */
export const nextNumber = (last: string | undefined, date: string): string => {
  const year = date.slice(0, 4);
  const [lastYear, nth] = (last ?? '').split('.');
  return lastYear === year ? `${year}.${Number(nth) + 1}` : `${year}.1`;
};

/** The release that these rows make after another one. */
export const makeRelease = (
  before: Release | undefined,
  rows: RecordRows,
  { date, summary }: Announcement,
): Release => {
  const changes = before === undefined ? [] : differenceOf(before.rows, rows);
  const number = nextNumber(before?.header.number, date);
  const counts = countsOfRows(rows);
  return {
    header: { number, date, summary, digest: digestOfRows(rows), counts, changes: tally(changes) },
    changes,
    rows,
  };
};
