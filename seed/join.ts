import { grouped } from '../server/model/grouped.ts';
import { type Fault, faultAt, type Place, placeText } from './faults.ts';
import type { Locate, Path } from './locate.ts';
import type { CheckedRow, Fields } from './rows.ts';
import { type ListName, neededOf } from './schema.ts';

/** A thing with the fields of all rows that tell of it; `at` is the first of them. */
export type JoinedRow = { readonly list: ListName; readonly key: string; readonly fields: Fields; readonly at: Place };

/** Things, and the faults found while joining their rows. */
export type Joined = { readonly joined: readonly JoinedRow[]; readonly faults: readonly Fault[] };

/** A field of which two rows say different things. */
export type Clash = { readonly path: Path; readonly first: unknown; readonly second: unknown };

type Report = (clash: Clash) => void;

/** The fields that say what an item of a list is about; ends are compared too, but an unknown end agrees with any. */
const IDENTITY = ['vi', 'scheme', 'code', 'org', 'unit', 'role'];
const ENDS = ['from', 'to'];
const CONFIDENCE = ['recalled', 'compiled', 'verified'];

/** The lists whose rows can hold what other sources say. */
const CLAIMED: ReadonlySet<ListName> = new Set(['organisations', 'events', 'people', 'tenures', 'stats']);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isUnknown = (value: unknown): boolean => value === undefined || value === null;

const sameItem = (a: Fields, b: Fields): boolean =>
  IDENTITY.every((name) => a[name] === b[name]) &&
  ENDS.every((name) => isUnknown(a[name]) || isUnknown(b[name]) || a[name] === b[name]);

const joinItems = (a: readonly Fields[], b: readonly Fields[], path: Path, report: Report): readonly Fields[] => {
  const result = [...a];
  b.forEach((item, n) => {
    const found = result.findIndex((other) => sameItem(other, item));
    const other = result[found];
    if (other === undefined) result.push(item);
    else result[found] = joinFields(other, item, [...path, n], report);
  });
  return result;
};

const joinLists = (a: readonly unknown[], b: readonly unknown[], path: Path, report: Report): readonly unknown[] => {
  const items = [...a, ...b];
  if (items.every(isFields)) return joinItems(a as readonly Fields[], b as readonly Fields[], path, report);
  return [...new Set(items)];
};

/** Claims of other sources stand side by side; only what says the same twice is one. */
const joinClaims = (a: readonly unknown[], b: readonly unknown[]): readonly unknown[] => [
  ...new Map([...a, ...b].map((claim) => [JSON.stringify(claim), claim])).values(),
];

const asSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

const joinRemarks = (a: unknown, b: unknown): unknown => {
  if (typeof a !== 'string' || typeof b !== 'string' || a === b) return a ?? b;
  return `${asSentence(a)} ${b}`;
};

const joinNotes = (a: Fields, b: Fields): Fields =>
  Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((k) => [k, joinRemarks(a[k], b[k])]));

const surer = (a: unknown, b: unknown): unknown =>
  CONFIDENCE.indexOf(String(a)) < CONFIDENCE.indexOf(String(b)) ? b : a;

const joinValues = (name: string, a: unknown, b: unknown, path: Path, report: Report): unknown => {
  if (isUnknown(a) || a === b) return isUnknown(a) && b === undefined ? a : b;
  if (isUnknown(b)) return a;
  if (name === 'confidence' || name === 'unit_confidence') return surer(a, b);
  if (Array.isArray(a) && Array.isArray(b) && name === 'other_claims') return joinClaims(a, b);
  if (Array.isArray(a) && Array.isArray(b)) return joinLists(a, b, path, report);
  if (isFields(a) && isFields(b)) return name === 'note' ? joinNotes(a, b) : joinFields(a, b, path, report);
  report({ path, first: a, second: b });
  return a;
};

/**
 * The fields of two rows about one thing. Lists are united, an unknown value gives way to a known one, remarks are put
 * one after the other, the surer confidence stands; two different values of anything else are a clash.
 */
export const joinFields = (a: Fields, b: Fields, path: Path, report: Report): Fields => {
  const result: Record<string, unknown> = { ...a };
  for (const [name, value] of Object.entries(b))
    result[name] = name in a ? joinValues(name, a[name], value, [...path, name], report) : value;
  return result;
};

const clashFault = (row: CheckedRow, first: Place, clash: Clash, locate: Locate): Fault => {
  const place = locate(row.at.file, [row.list, row.index, ...clash.path]);
  const field = clash.path.join('.');
  const says = `${field} is ${JSON.stringify(clash.second)} here and ${JSON.stringify(clash.first)} in ${placeText(first)}`;
  const advice = CLAIMED.has(row.list) ? ', or keep the other claim under other_claims' : '';
  return faultAt(place, 'contradiction', `${row.key}: ${says}: keep one of the two${advice}`);
};

const twice = (row: CheckedRow, first: Place): Fault =>
  faultAt(
    row.at,
    'duplicate-id',
    `${row.key} stands in this sheet already (line ${first.line}): keep one of the two rows`,
  );

const isWhole = (row: CheckedRow): boolean => neededOf(row.list).every((name) => name in row.fields);

const repeats = (rows: readonly CheckedRow[]): readonly Fault[] => {
  const first = new Map<string, Place>();
  return rows.flatMap((row) => {
    const before = first.get(row.at.file);
    if (before) return [twice(row, before)];
    first.set(row.at.file, row.at);
    return [];
  });
};

const joinGroup = (rows: readonly [CheckedRow, ...CheckedRow[]], locate: Locate): Joined => {
  const [main, ...others] = rows.toSorted((a, b) => Number(isWhole(b)) - Number(isWhole(a))) as [
    CheckedRow,
    ...CheckedRow[],
  ];
  const faults: Fault[] = [];
  let fields = main.fields;
  for (const other of others)
    fields = joinFields(fields, other.fields, [], (clash) => faults.push(clashFault(other, main.at, clash, locate)));
  return { joined: [{ list: main.list, key: main.key, fields, at: main.at }], faults };
};

/**
 * Joins the rows of all sheets that tell of one thing. The row that holds all needed fields leads and gives the place;
 * the others follow in the order of files.
 */
export const joinRows = (rows: readonly CheckedRow[], locate: Locate): Joined => {
  const results = [...grouped(rows, ({ list, key }) => `${list} ${key}`).values()].map((group) => {
    const again = group.length > 1 ? repeats(group) : [];
    return again.length ? { joined: [group[0]], faults: again } : joinGroup(group, locate);
  });
  return { joined: results.flatMap(({ joined }) => joined), faults: results.flatMap(({ faults }) => faults) };
};
