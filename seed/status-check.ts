import { type Fault, faultAt, type Place } from './faults.ts';
import type { JoinedRow } from './join.ts';
import type { Locate } from './locate.ts';
import type { CheckedRow, Fields } from './rows.ts';

type Rule = { readonly isBroken: (fields: Fields) => boolean; readonly message: string };

const statusOf = ({ status }: Fields): string => (typeof status === 'string' ? status : 'in-force');
const isPlan = (fields: Fields): boolean => statusOf(fields) !== 'in-force';
const isOver = (fields: Fields): boolean => ['cancelled', 'changed'].includes(statusOf(fields));
const has = (fields: Fields, name: string): boolean => {
  const value = fields[name];
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
};

/** What a plan may say and what took effect may not, and the other way round. */
const RULES: readonly Rule[] = [
  {
    isBroken: (fields) => isOver(fields) && !has(fields, 'cancelled') && !has(fields, 'note'),
    message: 'is cancelled or changed: give the day in cancelled, or say in note how that is known',
  },
  {
    isBroken: (fields) => !isOver(fields) && has(fields, 'cancelled'),
    message: 'has a day on which it was cancelled: give its status as cancelled or changed, or take the day out',
  },
  {
    isBroken: (fields) => !isPlan(fields) && has(fields, 'instead'),
    message: 'says what was done instead of it, which only a plan can: give its status, or take instead out',
  },
  {
    isBroken: (fields) => !isPlan(fields) && has(fields, 'planned'),
    message: 'names bodies that were only planned, but is in force: give its status, or put the bodies under to',
  },
  {
    isBroken: (fields) => statusOf(fields) === 'proposed' && has(fields, 'decided'),
    message: 'was decided, and so is more than proposed: give its status as approved, or take the day out',
  },
];

/** Plans that are given as in force, and plans given up without a day or a reason. */
export const statusFaults = (rows: readonly JoinedRow[]): readonly Fault[] =>
  rows
    .filter(({ list }) => list === 'events')
    .flatMap(({ key, fields, at }) =>
      RULES.filter(({ isBroken }) => isBroken(fields)).map(({ message }) => faultAt(at, 'status', `${key} ${message}`)),
    );

const idsIn = (fields: Fields, name: string): readonly string[] =>
  (fields[name] as readonly string[] | undefined) ?? [];

const participantsOf = (rows: readonly JoinedRow[]): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    rows
      .filter(({ list }) => list === 'events')
      .map(({ key, fields }) => [key, new Set(['from', 'to', 'subject'].flatMap((name) => idsIn(fields, name)))]),
  );

const roleFault = (at: Place, id: string): Fault =>
  faultAt(at, 'extent', `roles: ${id} takes no part in it: add it to from, to or subject, or take it out here`);

/** Roles of bodies that take no part in the reorganisation. */
export const roleFaults = (
  rows: readonly CheckedRow[],
  joined: readonly JoinedRow[],
  locate: Locate,
): readonly Fault[] => {
  const participants = participantsOf(joined);
  return rows.flatMap((row) =>
    row.list === 'events' && typeof row.fields.roles === 'object' && row.fields.roles !== null
      ? Object.keys(row.fields.roles)
          .filter((id) => !participants.get(row.key)?.has(id))
          .map((id) => roleFault(locate(row.at.file, [row.list, row.index, 'roles', id]), id))
      : [],
  );
};

/** Reforms that are parts of themselves. */
export const reformFaults = (rows: readonly JoinedRow[]): readonly Fault[] => {
  const reforms = rows.filter(({ list }) => list === 'reforms');
  const parents = new Map(reforms.map(({ key, fields }) => [key, fields.part_of as string | undefined]));
  const isInCircle = (id: string): boolean => {
    const seen = new Set<string>();
    for (let above = parents.get(id); above !== undefined && !seen.has(above); above = parents.get(above)) {
      if (above === id) return true;
      seen.add(above);
    }
    return false;
  };
  return reforms
    .filter(({ key }) => isInCircle(key))
    .map(({ key, at }) =>
      faultAt(at, 'ancestor-of-itself', `${key} is a part of itself: correct part_of here or above`),
    );
};
