import type { Fields } from '../rows.ts';
import type { ListName } from '../schema.ts';
import { canonical, inOrder, type RecordRow, type RecordRows, rowId } from './rows.ts';

type Of = { readonly list: ListName; readonly key: string };

/** One change of the record: of a changed row only the fields that are others, as they are and as they were. */
export type Change =
  | (Of & { readonly kind: 'added'; readonly row: Fields })
  | (Of & { readonly kind: 'changed'; readonly now: Fields; readonly was: Fields })
  | (Of & { readonly kind: 'withdrawn'; readonly row: Fields });

/** A change that does not fit the record that it is to be made in. */
export class ChangeFault extends Error {
  override readonly name = 'ChangeFault';
}

const pick = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.flatMap((name) => (name in fields ? [[name, fields[name]]] : [])));

const changedFields = (before: Fields, after: Fields): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter(
      (name) => canonical(before[name] ?? null) !== canonical(after[name] ?? null) || name in before !== name in after,
    )
    .sort();

const changeOf = (before: RecordRow, { list, key, fields }: RecordRow): readonly Change[] => {
  if (before.fields === fields) return [];
  const names = changedFields(before.fields, fields);
  if (names.length === 0) return [];
  return [{ kind: 'changed', list, key, now: pick(fields, names), was: pick(before.fields, names) }];
};

/** What leads from one state of the record to another, in the order of lists and keys. */
export const differenceOf = (before: RecordRows, after: RecordRows): readonly Change[] => {
  const all = inOrder([...before.values(), ...[...after.values()].filter((row) => !before.has(rowId(row)))]);
  return [...all.keys()].flatMap((id): readonly Change[] => {
    const [old, now] = [before.get(id), after.get(id)];
    if (old && now) return changeOf(old, now);
    if (now) return [{ kind: 'added', list: now.list, key: now.key, row: now.fields }];
    return old ? [{ kind: 'withdrawn', list: old.list, key: old.key, row: old.fields }] : [];
  });
};

const changed = (row: RecordRow, change: Change & { kind: 'changed' }): RecordRow => {
  const { now, was } = change;
  if (canonical(pick(row.fields, [...new Set([...Object.keys(now), ...Object.keys(was)])])) !== canonical(was))
    throw new ChangeFault(`${rowId(row)} is not as it was said to be before it changed`);
  const kept = Object.entries(row.fields).filter(([name]) => !(name in was));
  return { ...row, fields: { ...Object.fromEntries(kept), ...now } };
};

const applyTo = (rows: Map<string, RecordRow>, change: Change): void => {
  const id = rowId(change);
  const row = rows.get(id);
  if ((row === undefined) !== (change.kind === 'added'))
    throw new ChangeFault(`${id} cannot be ${change.kind}: the release before ${row ? 'has it' : 'lacks it'}`);
  if (change.kind === 'withdrawn') rows.delete(id);
  else if (row && change.kind === 'changed') rows.set(id, changed(row, change));
  else if (change.kind === 'added') rows.set(id, { list: change.list, key: change.key, fields: change.row });
};

/** The record after these changes. Throws ChangeFault where one does not fit. */
export const withChanges = (before: RecordRows, changes: readonly Change[]): RecordRows => {
  const rows = new Map(before);
  for (const change of changes) applyTo(rows, change);
  return inOrder([...rows.values()]);
};

/** The same difference the other way. */
export const undone = (change: Change): Change => {
  if (change.kind === 'changed') return { ...change, now: change.was, was: change.now };
  return { ...change, kind: change.kind === 'added' ? 'withdrawn' : 'added' };
};
