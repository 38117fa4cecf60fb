import { overlap } from '#temporal';
import type { Ends } from '../times.ts';
import type { Body, Dated } from './body.ts';
import { certainlyOutlives, certainlyPredates } from './compare.ts';
import type { RecordIndex } from './record-index.ts';
import type { Case, Find, Finders } from './rule.ts';

const bodiesOf = ({ bodies }: RecordIndex): readonly Body[] => [...bodies.values()];

const partCase = ({ tell }: RecordIndex, child: Body, parent: Body, ends: Ends): Case =>
  tell(
    [child.fact.id, parent.fact.id],
    child.fact.at,
    (w) =>
      `${w.body(child.fact.id)} trực thuộc ${w.body(parent.fact.id)}: ${w.ends(ends)}; ${w.body(parent.fact.id)} tồn tại: ${w.ends(parent.fact.existed ?? {})}`,
    (w) =>
      `${w.body(child.fact.id)} in ${w.body(parent.fact.id)}: ${w.ends(ends)}; ${w.body(parent.fact.id)} existed: ${w.ends(parent.fact.existed ?? {})}`,
  );

const partsThat =
  (isWrong: typeof certainlyOutlives): Find =>
  (index) =>
    bodiesOf(index).flatMap((child) =>
      child.parents.flatMap(({ row, ends, time }) => {
        const parent = index.bodies.get(row.org);
        return parent && time && isWrong(time, parent.life) ? [partCase(index, child, parent, ends)] : [];
      }),
    );

type Row = { readonly what: readonly [vi: string, en: string]; readonly dated: Dated<unknown> };

const rowsOf = ({ names, parents, codes }: Body): readonly Row[] => [
  ...names.map((dated) => ({ what: [`tên “${dated.row.vi}”`, `the name “${dated.row.vi}”`] as const, dated })),
  ...parents.map((dated) => ({ what: ['quan hệ trực thuộc', 'its place in another body'] as const, dated })),
  ...codes.map((dated) => ({ what: [`mã ${dated.row.code}`, `the code ${dated.row.code}`] as const, dated })),
];

const rowCase = ({ tell }: RecordIndex, { fact }: Body, { what, dated }: Row): Case =>
  tell(
    [fact.id],
    fact.at,
    (w) => `${w.body(fact.id)} (${w.ends(fact.existed ?? {})}): ${what[0]}, ${w.ends(dated.ends)}`,
    (w) => `${w.body(fact.id)} (${w.ends(fact.existed ?? {})}): ${what[1]}, ${w.ends(dated.ends)}`,
  );

const outsideLife: Find = (index) =>
  bodiesOf(index).flatMap((body) =>
    rowsOf(body)
      .filter(
        ({ dated: { time } }) =>
          time !== null && (certainlyOutlives(time, body.life) || certainlyPredates(time, body.life)),
      )
      .map((row) => rowCase(index, body, row)),
  );

const deadTenures: Find = ({ tenures, tell }) =>
  tenures
    .filter(({ time }) => time === null)
    .map(({ fact }) =>
      tell(
        [fact, fact.person],
        fact.at,
        (w) => `${w.post(fact)}: ${w.ends(fact)}`,
        (w) => `${w.post(fact)}: ${w.ends(fact)}`,
      ),
    );

const deadIntervals: Find = (index) => [
  ...bodiesOf(index).flatMap((body) =>
    rowsOf(body)
      .filter(({ dated: { time } }) => time === null || overlap(time, body.life) === 'no')
      .map((row) => rowCase(index, body, row)),
  ),
  ...deadTenures(index),
];

/** Rules about what holds only while bodies exist. */
export const lives: Finders = {
  'child-outlives-parent': partsThat(certainlyOutlives),
  'child-predates-parent': partsThat(certainlyPredates),
  'fact-outside-life': outsideLife,
  'dead-interval': deadIntervals,
};
