import { addDays, dayText, parseEdtf } from '#temporal';
import type { FactRow, TimeRow } from '../../server/model/rows.ts';
import { propsOf } from './instances.ts';
import type { GraphRow } from './row.ts';

type Dated = Pick<FactRow, 'attested'> & TimeRow;

/** The latest date on which a fact certainly held by its sources: that of the newest, or the last day of one that ended before. */
const lastHeld = ({ attested, fromMax, toMin }: Dated): string | null => {
  if (attested === null) return null;
  const { min } = parseEdtf(attested);
  const last = addDays(toMin, -1);
  if (last < fromMax) return null;
  return last < min ? dayText(last) : attested;
};

type Shown = readonly (readonly [body: string, date: string | null])[];

const shownBy = (rows: readonly GraphRow[]): Shown => [
  ...propsOf('Organisation', rows).map((row) => [row.id, row.attested] as const),
  ...propsOf('PartOf', rows).flatMap((row) => [row.child, row.parent].map((id) => [id, lastHeld(row)] as const)),
  ...propsOf('Tenure', rows).map((row) => [row.organisation, lastHeld(row)] as const),
  ...propsOf('Involvement', rows).map((row) => [row.organisation, lastHeld(row)] as const),
  ...propsOf('Responsibility', rows).map((row) => [row.organisation, lastHeld(row)] as const),
];

/**
 * The latest date (EDTF) on which a source shows each body at work: that of its own newest source, or of a fact that held there then. A post
 * filled in 2026 shows a body that nobody wrote about since 2025.
 */
export const seenIn = (rows: readonly GraphRow[]): ReadonlyMap<string, string> => {
  const seen = new Map<string, string>();
  for (const [body, date] of shownBy(rows)) {
    const known = seen.get(body);
    if (date !== null && (known === undefined || parseEdtf(date).min > parseEdtf(known).min)) seen.set(body, date);
  }
  return seen;
};
