import { parseEdtf } from '#temporal';
import { type Fault, faultAt, placeText } from '../faults.ts';
import { type Clash, type JoinedRow, joinFields } from '../join.ts';
import type { Fields } from '../rows.ts';
import { THERE_BEFORE } from './reform.ts';

type Row = Fields & { readonly from?: string | null; readonly to?: string | null };
type Rows = readonly Row[];

const rowsIn = (fields: Fields, name: string): Rows => (fields[name] as Rows | undefined) ?? [];

/** The tables know only that a unit was there on 30 June 2025; a sheet may know the day on which it began. */
const startOf = (sheet: string | null | undefined, table: string | null | undefined): string | null | undefined => {
  if (sheet === null || sheet === undefined) return table;
  const isWithin = table === THERE_BEFORE && parseEdtf(sheet).max <= parseEdtf(table).max;
  return isWithin ? sheet : table;
};

const agrees = (sheet: Row, table: Row): boolean =>
  (sheet.to === undefined || sheet.to === null || sheet.to === table.to) && sheet.org === table.org;

const STILL = '..';

const IDENTITY = ['vi', 'org', 'scheme', 'code', 'from'];

/** The tables tell nothing after the reform: where they say that something still holds, a sheet may know its end. */
const endOf = (sheet: string | null | undefined, table: string | null | undefined): string | null | undefined =>
  table === STILL ? (sheet ?? table) : table;

const closed = (sheet: Rows, table: Rows): Rows =>
  table.map((row) => {
    const own = sheet.find((candidate) => IDENTITY.every((name) => candidate[name] === row[name]));
    return { ...row, to: endOf(own?.to, row.to) ?? null };
  });

type Aligned = { readonly sheet: Rows; readonly table: Rows };

/** Rows of the two that tell of one stretch of time get the same start, so that they are joined. */
const align = (sheet: Rows, table: Rows): Aligned => {
  const pairs = table.map((row) => ({ row, own: sheet.find((candidate) => agrees(candidate, row)) }));
  const startFor = (row: Row) => pairs.find(({ own }) => own === row)?.row.from;
  return {
    sheet: sheet.map((row) =>
      startFor(row) === undefined ? row : { ...row, from: startOf(row.from, startFor(row)) ?? null },
    ),
    table: pairs.map(({ row, own }) => ({ ...row, from: startOf(own?.from, row.from) ?? null })),
  };
};

/** The Office's spelling is the name; the spelling of a sheet becomes an alias, its English name stays. */
const alignNames = (sheet: Rows, table: Rows): Aligned & { readonly spellings: readonly string[] } => {
  const [official] = table;
  const same = sheet.findIndex((row) => official !== undefined && agrees(row, official));
  const own = sheet[same];
  if (official === undefined || own === undefined) return { sheet, table, spellings: [] };
  const renamed = sheet.map((row, n) => (n === same ? { ...row, vi: official.vi } : row));
  const aligned = align(renamed, own.en === undefined ? table : [{ ...official, en: own.en }]);
  return { ...aligned, spellings: own.vi === official.vi ? [] : [String(own.vi)] };
};

const existedIn = (fields: Fields): Row => (fields.existed as Row | undefined) ?? {};

const unlessEmpty = (name: string, values: readonly unknown[]): Fields => (values.length ? { [name]: values } : {});

const alignBodies = (sheet: Fields, table: Fields): { readonly sheet: Fields; readonly table: Fields } => {
  const closedIn = (name: string): Rows => closed(rowsIn(sheet, name), rowsIn(table, name));
  const names = alignNames(rowsIn(sheet, 'names'), closedIn('names'));
  const parents = align(rowsIn(sheet, 'parents'), closedIn('parents'));
  const from = startOf(existedIn(sheet).from, existedIn(table).from);
  const to = endOf(existedIn(sheet).to, existedIn(table).to);
  const official = names.table.map(({ vi }) => vi);
  const told = [...((sheet.aliases as readonly string[] | undefined) ?? []), ...names.spellings];
  const aliases = told.filter((alias) => !official.includes(alias));
  const { aliases: _, ...rest } = sheet;
  const existed = sheet.existed === undefined ? {} : { existed: { ...existedIn(sheet), from } };
  return {
    sheet: {
      ...rest,
      ...unlessEmpty('names', names.sheet),
      ...unlessEmpty('aliases', aliases),
      ...unlessEmpty('parents', parents.sheet),
      ...existed,
    },
    table: {
      ...table,
      names: names.table,
      parents: parents.table,
      codes: closedIn('codes'),
      existed: { ...existedIn(table), from, to },
    },
  };
};

/** What went in and came out of a reorganisation is what the tables say; a remark of the sheet stands for theirs. */
const alignEvents = (sheet: Fields, table: Fields): { readonly sheet: Fields; readonly table: Fields } => {
  const { extent: _, ...rest } = sheet;
  const { note: __, ...told } = table;
  return {
    sheet: { ...rest, from: table.from, to: table.to, type: table.type },
    table: sheet.note === undefined ? table : told,
  };
};

const clashFault = (sheet: JoinedRow, table: JoinedRow, { path, first, second }: Clash): Fault => {
  const says = `${path.join('.')} is ${JSON.stringify(first)} here and ${JSON.stringify(second)} in ${placeText(table.at)}`;
  return faultAt(sheet.at, 'contradiction', `${sheet.key}: ${says}: correct one of the two`);
};

/** Joins what a sheet and a table say of one body or reorganisation. */
export const joinWithTable = (
  sheet: JoinedRow,
  table: JoinedRow,
): { readonly joined: JoinedRow; readonly faults: readonly Fault[] } => {
  const faults: Fault[] = [];
  const aligned = (sheet.list === 'events' ? alignEvents : alignBodies)(sheet.fields, table.fields);
  const fields = joinFields(aligned.sheet, aligned.table, [], (clash) => faults.push(clashFault(sheet, table, clash)));
  return { joined: { ...sheet, fields }, faults };
};
