import { both, type Certainty, certainty, type Day, type Interval } from '#temporal';
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

type Link = { readonly id: string; readonly life: Interval };

const childrenIn = (rows: readonly GraphRow[]): ReadonlyMap<string, readonly Link[]> => {
  const children = new Map<string, Link[]>();
  for (const { label, props } of rows) {
    if (label !== 'PartOf') continue;
    const { child, parent, ...life } = props as unknown as PartOfRow;
    const known = children.get(parent);
    if (known) known.push({ id: child, life });
    else children.set(parent, [{ id: child, life }]);
  }
  return children;
};

/** All bodies within some bodies on a day, each as certainly as its surest way up; a way longer than the state is deep does not end. */
const withinOn = (
  roots: readonly string[],
  day: Day,
  children: ReadonlyMap<string, readonly Link[]>,
): ReadonlyMap<string, Certainty> => {
  const found = new Map<string, Certainty>();
  const visit = (id: string, sure: Certainty): void => {
    const before = found.get(id);
    if (sure === 'no' || before === 'certain' || before === sure) return;
    found.set(id, sure);
    for (const link of children.get(id) ?? []) visit(link.id, both(sure, certainty(link.life, day)));
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
  const children = childrenIn(rows);
  return (kinds, day, within) => {
    const inside = within && withinOn(within, day, children);
    const ofKind = bodies.filter(({ id, kind }) => kinds.includes(kind) && (inside === undefined || inside.has(id)));
    return tally(ofKind.map((body) => both(certainty(body, day), inside?.get(body.id) ?? 'certain')));
  };
};
