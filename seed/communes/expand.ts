import { grouped } from '../../server/model/grouped.ts';
import type { Placed } from '../faults.ts';
import type { Event, Organisation, Redirect } from '../schema.ts';
import { continuingBody, districtBody, endedBody, newBody } from './bodies.ts';
import { beginning, districtEnds, moving, type ProvinceName } from './events.ts';
import { TABLE_SOURCES } from './reform.ts';
import type { AfterRow, BeforeRow, ChangeRow, CommuneTables } from './tables.ts';

/** What the tables of communes say, in the form of the sheets. */
export type Expanded = {
  readonly organisations: readonly Placed<Organisation>[];
  readonly events: readonly Placed<Event>[];
  readonly redirects: readonly Placed<Redirect>[];
};

type Continued = ReadonlyMap<string, BeforeRow>;

const continuedBy = ({ before, after }: CommuneTables): Continued => {
  const rows = new Map(before.map((row) => [row.id, row]));
  return new Map(
    after.flatMap(({ id, continues }) => {
      const row = continues === undefined ? undefined : rows.get(continues);
      return row ? [[id, row]] : [];
    }),
  );
};

const eventOf = (row: AfterRow, continued: Continued, changes: ReadonlyMap<string, readonly ChangeRow[]>) => {
  const before = continued.get(row.id);
  return before ? moving(row, before) : beginning(row, changes.get(row.id) ?? []);
};

/** Why the id of before leads to that of after. */
const NOT_MERGED = {
  vi: 'Đơn vị không sắp xếp ngày 1/7/2025: một cơ quan, mang mã mới.',
  en: 'A unit that was not merged on 1 July 2025: one body, under its newer id.',
};

const redirectOf = (row: AfterRow, before: BeforeRow | undefined): readonly Placed<Redirect>[] =>
  before ? [{ from: before.id, to: row.id, reason: NOT_MERGED, sources: [...TABLE_SOURCES], at: row.at }] : [];

/** Turns the tables into bodies, reorganisations and redirects. The tables must have passed their checks. */
export const expandCommunes = (tables: CommuneTables, nameOf: ProvinceName): Expanded => {
  const continued = continuedBy(tables);
  const goesOn = new Set([...continued.values()].map(({ id }) => id));
  const changes = grouped(tables.changes, ({ after }) => after);
  return {
    organisations: [
      ...tables.districts.map(districtBody),
      ...tables.before.filter(({ id }) => !goesOn.has(id)).map(endedBody),
      ...tables.after.map((row) => {
        const before = continued.get(row.id);
        return before ? continuingBody(row, before) : newBody(row);
      }),
    ],
    events: [
      ...tables.after.map((row) => eventOf(row, continued, changes)),
      ...districtEnds(tables.districts, tables.changes, nameOf),
    ],
    redirects: tables.after.flatMap((row) => redirectOf(row, continued.get(row.id))),
  };
};
