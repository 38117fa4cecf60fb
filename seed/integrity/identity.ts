import { overlap } from '#temporal';
import { fold, sortKey } from '../../server/model/fold.ts';
import type { Place } from '../faults.ts';
import { groupBy, type RecordIndex } from './record-index.ts';
import type { Case, Find, Finders } from './rule.ts';
import { areToldApart } from './told-apart.ts';

/** A name with what it names, where it stands, and the names with which it may be confused: those of the same scope. */
type Named = { readonly id: string; readonly name: string; readonly at: Place; readonly scope: string };

/** Communes and districts are many and alike: only those of one parent may be confused. */
const bodies = ({ record }: RecordIndex): readonly Named[] =>
  record.organisations.flatMap(({ id, names, parents, at }) =>
    [...new Set((parents ?? []).map(({ org }) => org))].flatMap((scope) =>
      names.map(({ vi }) => ({ id, name: vi, at, scope })),
    ),
  );

const people = ({ record }: RecordIndex): readonly Named[] =>
  record.people.map(({ id, name, at }) => ({ id, name, at, scope: '' }));

/** Titles of one body: two spellings would be two seats. */
const titles = ({ record }: RecordIndex): readonly Named[] =>
  record.tenures.map(({ org, position, at }) => ({ id: org, name: position.vi, at, scope: org }));

type KeyOf = (name: string) => string;

/** The same names come again and again: each is read once. */
const remembered = (keyOf: KeyOf): KeyOf => {
  const known = new Map<string, string>();
  return (name) => {
    const key = known.get(name) ?? keyOf(name);
    known.set(name, key);
    return key;
  };
};

const folded = remembered(fold);
const sorted = remembered(sortKey);

/** Groups whose names read alike by one key and not by another; a name that the group has already is told once. */
const alike = (named: readonly Named[], same: KeyOf, other: KeyOf): readonly (readonly [Named, Named])[] =>
  [...groupBy(named, ({ name, scope }) => [`${scope}|${same(name)}`]).values()].flatMap((group) => {
    const [first, ...rest] = [...new Map(group.map((item) => [other(item.name), item])).values()];
    return first ? rest.map((item) => [first, item] as const) : [];
  });

/** Units that bear two official codes are two, whatever their names. */
const haveTwoCodes = ({ bodies }: RecordIndex, a: string, b: string): boolean => {
  const [one, other] = [a, b].map((id) => bodies.get(id)?.codes.map(({ row }) => row.code) ?? []);
  return Boolean(one?.length && other?.length) && !one?.some((code) => other?.includes(code));
};

const pairCase = ({ tell }: RecordIndex, [a, b]: readonly [Named, Named]): Case => {
  const about = a.id === b.id ? ([a.id] as const) : ([a.id, b.id] as const);
  return tell(
    [...about],
    b.at,
    (w) => `“${a.name}” và “${b.name}”, ${w.thing(b.id)}`,
    (w) => `“${a.name}” and “${b.name}”, ${w.thing(b.id)}`,
  );
};

const byMarks: Find = (index) =>
  [bodies, people, titles]
    .flatMap((named) => alike(named(index), folded, sorted))
    .filter(([a, b]) => !areToldApart(index, a.id, b.id) && !haveTwoCodes(index, a.id, b.id))
    .map((pair) => pairCase(index, pair));

const asWritten: KeyOf = (name) => name;

const byCase: Find = (index) =>
  [bodies, people, titles]
    .flatMap((named) => alike(named(index), sorted, asWritten))
    .map((pair) => pairCase(index, pair));

const namesakes: Find = (index) =>
  [...groupBy(index.record.people, ({ name }) => [name]).values()].flatMap((group) =>
    group.flatMap((a, n) =>
      group
        .slice(n + 1)
        .filter((b) => !areToldApart(index, a.id, b.id))
        .map((b) =>
          index.tell(
            [a.id, b.id],
            b.at,
            (w) => `${w.person(a.id)}: ${a.id}, ${b.id}`,
            (w) => `${w.person(a.id)}: ${a.id}, ${b.id}`,
          ),
        ),
    ),
  );

const codesTwice: Find = (index) => {
  const rows = [...index.bodies.values()].flatMap(({ fact, codes }) => codes.map((dated) => ({ fact, ...dated })));
  return [...groupBy(rows, ({ row }) => [`${row.scheme} ${row.code}`]).values()].flatMap((group) =>
    group.flatMap((a, n) =>
      group
        .slice(n + 1)
        .filter((b) => a.fact.id !== b.fact.id && a.time && b.time && overlap(a.time, b.time) === 'certain')
        .map((b) =>
          index.tell(
            [a.fact.id, b.fact.id],
            b.fact.at,
            (w) =>
              `${a.row.code}: ${w.body(a.fact.id)} (${w.ends(a.ends)}) và ${w.body(b.fact.id)} (${w.ends(b.ends)})`,
            (w) =>
              `${a.row.code}: ${w.body(a.fact.id)} (${w.ends(a.ends)}) and ${w.body(b.fact.id)} (${w.ends(b.ends)})`,
          ),
        ),
    ),
  );
};

/** Rules about what is one and what is not. */
export const identity: Finders = {
  'names-differ-by-marks': byMarks,
  'names-differ-by-case': byCase,
  'namesakes-not-told-apart': namesakes,
  'code-borne-twice': codesTwice,
};
