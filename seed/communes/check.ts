import { grouped } from '../../server/model/grouped.ts';
import { type Fault, type FaultCode, faultAt, type Place, placeText } from '../faults.ts';
import type { Directory, Target } from '../references.ts';
import { adviceFor, fits } from '../references.ts';
import type { LocateCell } from '../table.ts';
import { END_OF_DISTRICTS, LEVEL_WORDS, namesItsLevel, TABLE_SOURCES } from './reform.ts';
import type { AfterRow, ChangeRow, CommuneTables } from './tables.ts';

type Check = (at: Place, column: string, code: FaultCode, message: string) => Fault;
type Referring = { readonly at: Place; readonly column: string; readonly id: string; readonly target: Target };

const references = ({ districts, after }: CommuneTables): readonly Referring[] => [
  ...districts.map(({ at, province }) => ({ at, column: 'province', id: province, target: 'organisation' as const })),
  ...after.map(({ at, province }) => ({ at, column: 'province', id: province, target: 'organisation' as const })),
  ...after.map(({ at, act }) => ({ at, column: 'act', id: act, target: 'act' as const })),
];

const referenceFaults = (tables: CommuneTables, directory: Directory, fault: Check): readonly Fault[] =>
  references(tables)
    .filter(({ id, target }) => !fits(target, id, directory))
    .map(({ at, column, id, target }) =>
      fault(at, column, 'unknown-id', `${column}: ${adviceFor(target, id, directory)}`),
    );

/** Sources and acts of every row stand in no column: they are asked for at the head of the first table. */
const commonFaults = (tables: CommuneTables, directory: Directory): readonly Fault[] => {
  const at = { file: 'communes/districts.csv', line: 1, column: 1 };
  const needed: readonly (readonly [string, Target])[] = [
    ...TABLE_SOURCES.map((id) => [id, 'source'] as const),
    ...END_OF_DISTRICTS.map((id) => [id, 'act'] as const),
  ];
  return tables.districts.length === 0
    ? []
    : needed
        .filter(([id, target]) => !fits(target, id, directory))
        .map(([id, target]) =>
          faultAt(at, 'unknown-id', `every row of the tables rests on it, but ${adviceFor(target, id, directory)}`),
        );
};

const repeated = (
  rows: readonly { readonly at: Place; readonly text: string }[],
  column: string,
  fault: Check,
): readonly Fault[] => {
  const first = new Map<string, Place>();
  return rows.flatMap(({ at, text }) => {
    const before = first.get(text);
    if (before === undefined) first.set(text, at);
    return before ? [fault(at, column, 'duplicate-id', `${text} stands in ${placeText(before)} already`)] : [];
  });
};

const duplicateFaults = ({ districts, before, after, changes }: CommuneTables, fault: Check): readonly Fault[] => [
  ...repeated(
    [...districts, ...before, ...after].map(({ at, id }) => ({ at, text: id })),
    'id',
    fault,
  ),
  ...[districts, before, after].flatMap((rows) =>
    repeated(
      rows.map(({ at, code }) => ({ at, text: code })),
      'code',
      fault,
    ),
  ),
  ...repeated(
    changes.map(({ at, before: from, after: to }) => ({ at, text: `${from} into ${to}` })),
    'before',
    fault,
  ),
];

const levelFaults = ({ districts, before, after }: CommuneTables, fault: Check): readonly Fault[] =>
  [...districts, ...before, ...after]
    .filter(({ name, level }) => !namesItsLevel(name, level))
    .map(({ at, name, level }) => {
      const message = `the name "${name}" does not begin with ${LEVEL_WORDS[level].vi}, the word of its level ${level}`;
      return fault(at, 'level', 'table-shape', `${message}: correct one of the two`);
    });

const changeReferences = (tables: CommuneTables, fault: Check): readonly Fault[] => {
  const before = new Set(tables.before.map(({ id }) => id));
  const after = new Set(tables.after.map(({ id }) => id));
  const withUnits = new Set(tables.before.map(({ district }) => district));
  const islands = new Set(tables.districts.map(({ id }) => id).filter((id) => !withUnits.has(id)));
  return tables.changes.flatMap((row) => [
    ...(before.has(row.before) || islands.has(row.before)
      ? []
      : [
          fault(
            row.at,
            'before',
            'unknown-id',
            `before: ${row.before} is neither a unit of the old list nor a district without units`,
          ),
        ]),
    ...(after.has(row.after)
      ? []
      : [
          fault(
            row.at,
            'after',
            'unknown-id',
            `after: ${row.after} is not a unit of the new list: correct it or add its row`,
          ),
        ]),
  ]);
};

const districtFaults = ({ districts, before }: CommuneTables, fault: Check): readonly Fault[] => {
  const known = new Set(districts.map(({ id }) => id));
  return before
    .filter(({ district }) => !known.has(district))
    .map(({ at, district }) => fault(at, 'district', 'unknown-id', `district: ${district} is not in districts.csv`));
};

const extentFaults = (rows: readonly ChangeRow[], fault: Check): readonly Fault[] => {
  const wrong = rows.length > 1 ? 'whole' : 'part';
  const advice =
    wrong === 'whole'
      ? 'went into several units, so no row can say whole'
      : 'went into one unit only, so it went as a whole';
  return rows
    .filter(({ extent }) => extent === wrong)
    .map(({ at, before }) => fault(at, 'extent', 'extent', `extent: ${before} ${advice}`));
};

const withoutChange = (tables: CommuneTables, fault: Check): readonly Fault[] => {
  const gone = new Set(tables.changes.map(({ before }) => before));
  const made = new Set(tables.changes.map(({ after }) => after));
  return [
    ...tables.before
      .filter(({ id }) => !gone.has(id))
      .map(({ at, id }) => fault(at, 'id', 'changes', `no row of changes.csv says what became of ${id}: add one`)),
    ...tables.after
      .filter(({ id }) => !made.has(id))
      .map(({ at, id }) => fault(at, 'id', 'changes', `no row of changes.csv says what ${id} was made from: add one`)),
  ];
};

const continuesFault = (
  { at, id, continues }: AfterRow,
  before: ReadonlySet<string>,
  changes: ReadonlyMap<string, readonly ChangeRow[]>,
  fault: Check,
): readonly Fault[] => {
  if (continues === undefined) return [];
  if (!before.has(continues))
    return [fault(at, 'continues', 'continues', `continues: ${continues} is not a unit of the old list: correct it`)];
  const rows = changes.get(id) ?? [];
  const alone = rows.length === 1 && rows[0]?.before === continues && rows[0].extent === 'whole';
  const message = `continues: ${id} is said to be ${continues} unmerged, but changes.csv does not give that unit alone and whole`;
  return alone ? [] : [fault(at, 'continues', 'continues', `${message}: correct one of the two`)];
};

/** What is wrong between the tables of communes, and between them and the sheets. */
export const communeFaults = (tables: CommuneTables, directory: Directory, locate: LocateCell): readonly Fault[] => {
  const fault: Check = (at, column, code, message) => faultAt(locate(at, column), code, message);
  const before = new Set(tables.before.map(({ id }) => id));
  const byAfter = grouped(tables.changes, (row) => row.after);
  const byBefore = grouped(tables.changes, (row) => row.before);
  return [
    ...referenceFaults(tables, directory, fault),
    ...commonFaults(tables, directory),
    ...duplicateFaults(tables, fault),
    ...levelFaults(tables, fault),
    ...districtFaults(tables, fault),
    ...changeReferences(tables, fault),
    ...[...byBefore.values()].flatMap((rows) => extentFaults(rows, fault)),
    ...withoutChange(tables, fault),
    ...tables.after.flatMap((row) => continuesFault(row, before, byAfter, fault)),
  ];
};
