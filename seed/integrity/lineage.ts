import { fold } from '../../server/model/fold.ts';
import type { Body } from './body.ts';
import type { Change } from './change.ts';
import { groupBy } from './record-index.ts';
import type { Find, Finders } from './rule.ts';
import { areToldApart } from './told-apart.ts';

/** Groups of bodies that chains of reorganisations join: each body leads to one of its group. */
const groupsIn = (changes: readonly Change[]) => {
  const leads = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = leads.get(root); next !== undefined; next = leads.get(root)) root = next;
    return root;
  };
  for (const { fact } of changes) {
    if (fact.type === 'transfer') continue;
    const [first, ...others] = [...(fact.from ?? []), ...(fact.to ?? [])];
    if (first === undefined) continue;
    for (const id of others) if (rootOf(id) !== rootOf(first)) leads.set(rootOf(id), rootOf(first));
  }
  return rootOf;
};

type Place = { readonly body: Body; readonly key: string };

const placesOf = (body: Body): readonly Place[] =>
  [...new Set(body.parents.map(({ row }) => row.org))].flatMap((parent) =>
    [...new Set(body.fact.names.map(({ vi }) => fold(vi)))].map((name) => ({ body, key: `${parent}|${name}` })),
  );

/** Communes and districts bear codes that tell them apart. */
const hasNoCode = ({ codes }: Body): boolean => codes.length === 0;

const withoutLineage: Find = (index) => {
  const rootOf = groupsIn(index.changes);
  const places = [...index.bodies.values()].filter(hasNoCode).flatMap(placesOf);
  return [...groupBy(places, ({ key }) => [key]).values()].flatMap((group) =>
    group.flatMap(({ body: a }, n) =>
      group
        .slice(n + 1)
        .filter(({ body: b }) => a !== b && rootOf(a.fact.id) !== rootOf(b.fact.id))
        .filter(({ body: b }) => !areToldApart(index, a.fact.id, b.fact.id))
        .map(({ body: b }) =>
          index.tell(
            [a.fact.id, b.fact.id],
            b.fact.at,
            (w) =>
              `${w.body(a.fact.id)}: ${a.fact.id} (${w.ends(a.fact.existed ?? {})}), ${b.fact.id} (${w.ends(b.fact.existed ?? {})})`,
            (w) =>
              `${w.body(a.fact.id)}: ${a.fact.id} (${w.ends(a.fact.existed ?? {})}), ${b.fact.id} (${w.ends(b.fact.existed ?? {})})`,
          ),
        ),
    ),
  );
};

/** Rules about bodies that follow one another. */
export const lineage: Finders = { 'same-name-without-lineage': withoutLineage };
