import { tenureNumbering } from '../derive/seats.ts';
import { type Fault, faultAt } from '../faults.ts';
import type { SeedRecord } from '../record.ts';

/** Redirects of tenures, whose ids the graph makes: from one that is still in use, or to one that no tenure bears. */
export const madeRedirectFaults = ({ redirects, tenures }: SeedRecord): readonly Fault[] => {
  const made = redirects.filter(({ to }) => to.includes('--'));
  if (made.length === 0) return [];
  const ids = new Set(tenures.map(tenureNumbering()));
  return made.flatMap(({ from, to, at }) => [
    ...(ids.has(from)
      ? [faultAt(at, 'redirect', `from: ${from} is still in use: take the redirect or the row out`)]
      : []),
    ...(ids.has(to) ? [] : [faultAt(at, 'redirect', `to: ${to} is no tenure of the record: correct it`)]),
  ]);
};
