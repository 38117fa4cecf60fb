import { both, type Certainty, certainty, type Day } from '#temporal';
import { grouped } from '../../server/model/grouped.ts';
import type { OrganisationKind } from '../../server/model/kinds.ts';
import type { OrganisationRow, PartOfRow, ReformCounts } from '../../server/model/rows.ts';
import type { GraphRow } from './row.ts';

type Count = ReformCounts['counted'][number]['before'];

/** How many bodies of some kinds there were on a day: in the whole country, or within some bodies (these themselves among them). */
export type CountBodies = (
  kinds: readonly OrganisationKind[],
  day: Day,
  within: readonly string[] | undefined,
) => Count;

type Children = ReadonlyMap<string, readonly PartOfRow[]>;

const childrenIn = (rows: readonly GraphRow[]): Children =>
  grouped(
    rows
      .filter(({ label, props }) => label === 'PartOf' && props.relation === undefined)
      .map(({ props }) => props as unknown as PartOfRow),
    ({ parent }) => parent,
  );

/** All bodies within some bodies on a day, each as certainly as its surest way up; a way longer than the state is deep does not end. */
const withinOn = (roots: readonly string[], day: Day, children: Children): ReadonlyMap<string, Certainty> => {
  const found = new Map<string, Certainty>();
  const visit = (id: string, sure: Certainty): void => {
    const before = found.get(id);
    if (sure === 'no' || before === 'certain' || before === sure) return;
    found.set(id, sure);
    for (const part of children.get(id) ?? []) visit(part.child, both(sure, certainty(part, day)));
  };
  for (const root of roots) visit(root, 'certain');
  return found;
};

const tally = (answers: readonly Certainty[]): Count => ({
  certain: answers.filter((answer) => answer === 'certain').length,
  possible: answers.filter((answer) => answer === 'possible').length,
});

/** Counts bodies by the rows of the graph, so that a reform and the lists of bodies tell the same numbers. */
export const countingIn = (rows: readonly GraphRow[]): CountBodies => {
  const bodies = rows
    .filter(({ label }) => label === 'Organisation')
    .map(({ props }) => props as unknown as OrganisationRow);
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const byKind = grouped(bodies, ({ kind }) => kind);
  const children = childrenIn(rows);
  return (kinds, day, within) => {
    if (within === undefined)
      return tally(kinds.flatMap((kind) => byKind.get(kind) ?? []).map((body) => certainty(body, day)));
    const answers = [...withinOn(within, day, children)].flatMap(([id, sure]) => {
      const body = byId.get(id);
      return body && kinds.includes(body.kind) ? [both(certainty(body, day), sure)] : [];
    });
    return tally(answers);
  };
};
