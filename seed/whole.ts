import { type Fault, faultAt, type Place, placeText } from './faults.ts';
import type { JoinedRow } from './join.ts';
import type { Locate } from './locate.ts';
import type { CheckedRow } from './rows.ts';
import { KEYS, LIST_NAMES, type ListName, neededOf } from './schema.ts';

const NEEDED = new Map(LIST_NAMES.map((list) => [list, neededOf(list)]));

/** Things of which no row gives a field that they must have; those with faulty rows of their own are left out. */
export const missingFaults = (rows: readonly JoinedRow[], claimed: ReadonlySet<string>): readonly Fault[] =>
  rows.flatMap(({ list, key, fields, at }) => {
    const missing = (NEEDED.get(list) ?? []).filter((name) => !(name in fields));
    if (!missing.length || claimed.has(key)) return [];
    const message = `${key}: no sheet gives ${missing.join(', ')}: add it here, or correct the ${KEYS[list].join(', ')} that should join this row with another`;
    return [faultAt(at, 'missing', message)];
  });

const hasId = (list: ListName): boolean => KEYS[list][0] === 'id';

/** Ids that name things of two kinds: an id names one thing over the whole record. */
export const sharedIdFaults = (rows: readonly JoinedRow[]): readonly Fault[] => {
  const owners = new Map<string, JoinedRow>();
  return rows.flatMap((row) => {
    if (!hasId(row.list)) return [];
    const owner = owners.get(row.key);
    if (owner === undefined) owners.set(row.key, row);
    if (owner === undefined || owner.list === row.list) return [];
    const message = `${row.key} stands under ${owner.list} in ${placeText(owner.at)} already: an id names one thing, so change one of the two`;
    return [faultAt(row.at, 'duplicate-id', message)];
  });
};

/** Ids that the graph makes are known once the rows are joined: `madeRedirectFaults` looks at them. */
const isMade = (id: string): boolean => id.includes('--');

/** Redirects from an id that is still in use, and redirects that lead nowhere or to another redirect. */
export const redirectFaults = (rows: readonly JoinedRow[], claimed: ReadonlySet<string>): readonly Fault[] => {
  const ids = new Set(rows.flatMap(({ list, key }) => (hasId(list) ? [key] : [])));
  const known = (id: string) => ids.has(id) || claimed.has(id);
  const redirects = rows.filter(({ list }) => list === 'redirects');
  const left = new Set(redirects.map(({ key }) => key));
  return redirects.flatMap(({ key, fields, at }) => {
    const to = String(fields.to);
    if (isMade(to)) return [];
    const inUse = known(key)
      ? [faultAt(at, 'redirect', `from: ${key} is still in use: take the redirect or the row out`)]
      : [];
    const reason = left.has(to) ? 'is itself a redirect: lead straight to the last id' : 'names nothing: correct it';
    return known(to) && !left.has(to) ? inUse : [...inUse, faultAt(at, 'redirect', `to: ${to} ${reason}`)];
  });
};

/** Extents of bodies that did not go into the reorganisation. */
export const extentFaults = (
  rows: readonly CheckedRow[],
  joined: readonly JoinedRow[],
  locate: Locate,
): readonly Fault[] => {
  const from = new Map(joined.map((row) => [row.key, row.fields.from as readonly string[] | undefined]));
  return rows.flatMap((row) =>
    row.list === 'events' && typeof row.fields.extent === 'object' && row.fields.extent !== null
      ? Object.keys(row.fields.extent)
          .filter((id) => !from.get(row.key)?.includes(id))
          .map((id) => extentFault(locate(row.at.file, [row.list, row.index, 'extent', id]), id))
      : [],
  );
};

const extentFault = (at: Place, id: string): Fault =>
  faultAt(at, 'extent', `extent: ${id} is not among the bodies in from: add it there or take it out here`);
