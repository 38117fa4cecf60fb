import { foldDistrictEnds } from './communes/district-ends.ts';
import { type Expanded, expandCommunes } from './communes/expand.ts';
import { joinWithTable } from './communes/merge.ts';
import { communeReforms, type ProvinceNames, REFORM_OF_COMMUNES } from './communes/reforms.ts';
import type { CommuneTables } from './communes/tables.ts';
import type { Fault, Placed } from './faults.ts';
import { type Joined, type JoinedRow, joinRows } from './join.ts';
import type { Locate } from './locate.ts';
import { type CheckedRow, keyOf } from './rows.ts';
import type { ListName } from './schema.ts';

/** The things of sheets and tables, each once, and what is wrong between them. */
export type Assembled = { readonly rows: readonly JoinedRow[]; readonly faults: readonly Fault[] };

const asJoined = (list: ListName, rows: readonly Placed<object>[]): readonly JoinedRow[] =>
  rows.map(({ at, ...fields }) => ({ list, key: keyOf(list, fields as JoinedRow['fields']), fields, at }) as JoinedRow);

const idOf = ({ list, key }: JoinedRow): string => `${list} ${key}`;

/** Rows of sheets and tables about one thing become one, in the place of the first. */
const unite = (sheets: readonly JoinedRow[], tables: readonly JoinedRow[]): Joined => {
  const told = new Map(tables.map((row) => [idOf(row), row]));
  const faults: Fault[] = [];
  const joined = sheets.map((row) => {
    const table = told.get(idOf(row));
    if (!table) return row;
    told.delete(idOf(row));
    const both = joinWithTable(row, table);
    faults.push(...both.faults);
    return both.joined;
  });
  return { joined: [...joined, ...told.values()], faults };
};

type Names = readonly { readonly vi: string; readonly en?: string }[];

const namesIn = (rows: readonly JoinedRow[]): ProvinceNames => {
  const names = new Map(rows.map(({ list, key, fields }) => [`${list} ${key}`, fields.names]));
  return (id) => {
    const last = (names.get(`organisations ${id}`) as Names | undefined)?.at(-1);
    return last && { vi: last.vi, en: last.en ?? last.vi };
  };
};

/** The parts of the reform of the communes, where a sheet has that reform. */
const reformsIn = (sheets: readonly JoinedRow[], tables: CommuneTables): readonly JoinedRow[] =>
  sheets.some(({ list, key }) => list === 'reforms' && key === REFORM_OF_COMMUNES)
    ? asJoined('reforms', communeReforms(tables, namesIn(sheets)))
    : [];

const isEnd = ({ fields }: JoinedRow): boolean => fields.type === 'dissolution';

const withTables = (sheets: readonly JoinedRow[], expanded: Expanded, reforms: readonly JoinedRow[]): Joined => {
  const events = asJoined('events', expanded.events);
  const folded = foldDistrictEnds(sheets, events.filter(isEnd));
  return unite(folded.rest, [
    ...asJoined('organisations', expanded.organisations),
    ...events.filter((event) => !isEnd(event)),
    ...folded.ends,
    ...reforms,
    ...asJoined('redirects', [...expanded.redirects, ...folded.redirects]),
  ]);
};

/** Joins all that sheets and tables say. Faulty tables are left out. */
export const assemble = (
  rows: readonly CheckedRow[],
  tables: CommuneTables,
  skipTables: boolean,
  locate: Locate,
): Assembled => {
  const sheets = joinRows(rows, locate);
  if (skipTables) return { rows: sheets.joined, faults: sheets.faults };
  const namesOf = namesIn(sheets.joined);
  const expanded = expandCommunes(tables, (id) => namesOf(id)?.vi);
  const { joined, faults } = withTables(sheets.joined, expanded, reformsIn(sheets.joined, tables));
  return { rows: joined, faults: [...sheets.faults, ...faults] };
};
