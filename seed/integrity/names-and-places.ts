import { overlap } from '#temporal';
import { fold } from '../../server/model/fold.ts';
import type { Body, Dated } from './body.ts';
import { certainGaps, hasStart } from './compare.ts';
import { groupBy, type RecordIndex } from './record-index.ts';
import type { Find, Finders } from './rule.ts';

type Pair<T> = readonly [Dated<T>, Dated<T>];

/** Pairs of rows that certainly hold on one day. */
const pairsAtOnce = <T>(rows: readonly Dated<T>[]): readonly Pair<T>[] =>
  rows.flatMap((a, n) =>
    rows
      .slice(n + 1)
      .filter((b) => a.time !== null && b.time !== null && overlap(a.time, b.time) === 'certain')
      .map((b): Pair<T> => [a, b]),
  );

const timesOf = (rows: readonly Dated<unknown>[]) => rows.flatMap(({ time }) => time ?? []);

const twoNames: Find = ({ bodies, tell }) =>
  [...bodies.values()].flatMap(({ fact, names }) =>
    pairsAtOnce(names).map(([a, b]) =>
      tell(
        [fact.id],
        fact.at,
        (w) => `“${a.row.vi}” (${w.ends(a.ends)}) và “${b.row.vi}” (${w.ends(b.ends)})`,
        (w) => `“${a.row.vi}” (${w.ends(a.ends)}) and “${b.row.vi}” (${w.ends(b.ends)})`,
      ),
    ),
  );

const gapsOf =
  (rowsOf: (body: Body) => readonly Dated<unknown>[], what: readonly [vi: string, en: string]): Find =>
  ({ bodies, tell }) =>
    [...bodies.values()].flatMap((body) => {
      const times = timesOf(rowsOf(body));
      const gaps = times.length > 0 && hasStart(body.life) ? certainGaps(body.life, times) : [];
      return gaps.map(({ from, to }) =>
        tell(
          [body.fact.id],
          body.fact.at,
          (w) => `${w.body(body.fact.id)}: ${what[0]} từ ${w.day(from)} đến trước ${w.day(to)}`,
          (w) => `${w.body(body.fact.id)}: ${what[1]} from ${w.day(from)} to before ${w.day(to)}`,
        ),
      );
    });

const twoParents: Find = ({ bodies, tell }) =>
  [...bodies.values()].flatMap(({ fact, parents }) =>
    pairsAtOnce(parents).map(([a, b]) =>
      tell(
        [fact.id, a.row.org, b.row.org],
        fact.at,
        (w) =>
          `${w.body(fact.id)}: ${w.body(a.row.org)} (${w.ends(a.ends)}) và ${w.body(b.row.org)} (${w.ends(b.ends)})`,
        (w) =>
          `${w.body(fact.id)}: ${w.body(a.row.org)} (${w.ends(a.ends)}) and ${w.body(b.row.org)} (${w.ends(b.ends)})`,
      ),
    ),
  );

type Place = {
  readonly body: Body;
  readonly name: string;
  readonly parent: string;
  readonly time: Dated<unknown>['time'];
};

const placesOf = (body: Body): readonly Place[] =>
  body.parents.map(({ row, time }) => ({ body, name: fold(body.fact.names.at(-1)?.vi ?? ''), parent: row.org, time }));

const sameNames: Find = (index: RecordIndex) => {
  const places = [...index.bodies.values()].flatMap(placesOf);
  const groups = [...groupBy(places, ({ name, parent }) => [`${parent} ${name}`]).values()];
  return groups.flatMap((group) =>
    group.flatMap((a, n) =>
      group
        .slice(n + 1)
        .filter((b) => a.body !== b.body && a.time && b.time && overlap(a.time, b.time) === 'certain')
        .filter((b) => a.body.fact.names.at(-1)?.vi.toLowerCase() === b.body.fact.names.at(-1)?.vi.toLowerCase())
        .map((b) =>
          index.tell(
            [a.body.fact.id, b.body.fact.id],
            b.body.fact.at,
            (w) => `${w.body(a.body.fact.id)} trong ${w.body(a.parent)}: ${a.body.fact.id} và ${b.body.fact.id}`,
            (w) => `${w.body(a.body.fact.id)} in ${w.body(a.parent)}: ${a.body.fact.id} and ${b.body.fact.id}`,
          ),
        ),
    ),
  );
};

/** Rules about the names of bodies and their places in others. */
export const namesAndPlaces: Finders = {
  'two-names-at-once': twoNames,
  'name-gap': gapsOf(({ names }) => names, ['không có tên', 'without a name']),
  'parent-gap': gapsOf(({ parents }) => parents, ['không rõ trực thuộc ai', 'without a parent']),
  'two-parents-at-once': twoParents,
  'same-name-in-one-parent': sameNames,
};
