import type { Placed } from '../faults.ts';
import type { JoinedRow } from '../join.ts';
import type { Redirect } from '../schema.ts';
import { REFORM_DAY } from './reform.ts';

/** The ends of districts, and what is left of the rows of the sheets. */
export type Folded = {
  readonly ends: readonly JoinedRow[];
  readonly rest: readonly JoinedRow[];
  readonly redirects: readonly Placed<Redirect>[];
};

const listOf = (row: JoinedRow, name: string): readonly string[] =>
  (row.fields[name] as readonly string[] | undefined) ?? [];

const union = (a: JoinedRow, b: JoinedRow, name: string): readonly string[] => [
  ...new Set([...listOf(a, name), ...listOf(b, name)]),
];

/** The end of the districts of a province that tells what a row of a sheet tells of some of them. */
const sameEnd = (row: JoinedRow, ends: readonly JoinedRow[]): JoinedRow | undefined => {
  const from = listOf(row, 'from');
  if (row.fields.type !== 'dissolution' || row.fields.date !== REFORM_DAY || from.length === 0) return undefined;
  return ends.find((end) => end.key !== row.key && from.every((id) => listOf(end, 'from').includes(id)));
};

const ONE_END = {
  vi: 'Một lần kết thúc cấp huyện của cả tỉnh.',
  en: 'One end of the district level, of the whole province.',
};

/**
 * Sheets tell the end of some districts one by one, the tables that of all districts of a province: the row of the sheet
 * goes into the other with its sources, and its id lives on as a redirect.
 */
export const foldDistrictEnds = (rows: readonly JoinedRow[], ends: readonly JoinedRow[]): Folded => {
  const result = new Map(ends.map((end) => [end.key, end]));
  const rest: JoinedRow[] = [];
  const redirects: Placed<Redirect>[] = [];
  for (const row of rows) {
    const same = sameEnd(row, ends);
    const end = same && result.get(same.key);
    if (!end) {
      rest.push(row);
      continue;
    }
    const fields = { ...end.fields, legal_basis: union(end, row, 'legal_basis'), sources: union(end, row, 'sources') };
    result.set(end.key, { ...end, fields });
    redirects.push({ from: row.key, to: end.key, reason: ONE_END, sources: [...listOf(row, 'sources')], at: row.at });
  }
  return { ends: [...result.values()], rest, redirects };
};
