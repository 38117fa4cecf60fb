import { type Day, FAR_FUTURE, FAR_PAST, parseEdtf } from '#temporal';
import type { LineageChange, LineageSide } from '../../../server/model/lineage/rows.ts';
import type { OrganisationRow, ParticipantRole, ReorganisationRow } from '../../../server/model/rows.ts';

/** A side of a reorganisation in short: `a` is dissolved (or created) whole, `a:survives`, `a:gives/part`. */
const sideOf = (text: string, role: ParticipantRole): LineageSide => {
  const [rest = '', extent = 'whole'] = text.split('/');
  const [organisation = '', said = role] = rest.split(':');
  return { organisation, role: said as ParticipantRole, extent: extent as 'whole' | 'part' };
};

const idsOf = (sides: readonly LineageSide[]) => sides.map(({ organisation }) => organisation);

/** A reorganisation in short: `change('r1', '2000-01-01', 'a b', 'c')`; no date: null. */
export const change = (
  id: string,
  date: string | null,
  from: string,
  to: string,
  type = 'consolidation',
): LineageChange => {
  const words = (text: string) => text.split(' ').filter(Boolean);
  const inputs = words(from).map((text) => sideOf(text, 'dissolved'));
  const outputs = words(to).map((text) => sideOf(text, 'created'));
  const { min, max } = date === null ? { min: FAR_PAST, max: FAR_FUTURE } : parseEdtf(date);
  const row = { id, key: id, type, date, dateMin: min, dateMax: max } as ReorganisationRow;
  return { row, inputs, outputs, before: idsOf(inputs), after: idsOf(outputs) };
};

/** A body in short, that existed between two days (yyyymmdd), both known; no end: it still does. */
export const body = (id: string, from: number, to: number = FAR_FUTURE): { readonly row: OrganisationRow } => ({
  row: {
    id,
    key: id,
    vi: id,
    fromMin: from as Day,
    fromMax: from as Day,
    toMin: to as Day,
    toMax: to as Day,
  } as OrganisationRow,
});
