import type { PartOfRow, RosterRow, TenureRow } from '../../server/model/rows.ts';
import { type GraphRow, link, row } from './row.ts';

const counted = (ids: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

const isPart = ({ relation }: PartOfRow): boolean => relation === undefined;

/**
 * How large each body is in the record, so that a question can leave out those in which everybody meets without reading them: a roster for
 * each that has tenures or parts.
 */
export const rosterRows = (
  tenures: readonly Pick<TenureRow, 'organisation' | 'position'>[],
  seats: ReadonlySet<string>,
  parts: readonly PartOfRow[],
): readonly GraphRow[] => {
  const every = counted(tenures.map(({ organisation }) => organisation));
  const seated = counted(tenures.flatMap(({ organisation, position }) => (seats.has(position) ? [organisation] : [])));
  const below = counted(parts.filter(isPart).map(({ parent }) => parent));
  return [...new Set([...every.keys(), ...below.keys()])].map((organisation) => {
    const id = `${organisation}--quy-mo`;
    const props: RosterRow = {
      id,
      key: id,
      organisation,
      seats: seated.get(organisation) ?? 0,
      tenures: every.get(organisation) ?? 0,
      parts: below.get(organisation) ?? 0,
    };
    return row('Roster', props, [link('ROSTER_OF', id, organisation)]);
  });
};
