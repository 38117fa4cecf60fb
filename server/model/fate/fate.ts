import { borneOn, certainty, type Day, type Interval } from '#temporal';
import type { NameRow, OrganisationRow } from '../rows.ts';
import { type Change, follow, type Lineage, lineageOf, type Successor } from './lineage.ts';

/** What became of a body. */
export const FATES = ['unchanged', 'renamed', 'merged-into', 'succeeded', 'ended', 'unknown'] as const;
export type Fate = (typeof FATES)[number];

/** A body of a class in its territory on a day, with its official names. */
export type Held = Interval & {
  readonly territory: OrganisationRow;
  readonly organisation: OrganisationRow;
  readonly names: readonly NameRow[];
};

/** What became of one body of a class. `certain`: it was certainly there on the first day, and this certainly became of it. */
export type InstanceFate = {
  readonly territory: OrganisationRow;
  readonly organisation: OrganisationRow;
  readonly fate: Fate;
  readonly certain: boolean;
  readonly into: readonly Successor[];
};

type Days = { readonly from: Day; readonly to: Day };
type Became = Pick<InstanceFate, 'fate' | 'certain' | 'into'>;

const nameOn = (names: readonly NameRow[], day: Day): string | undefined =>
  borneOn(
    [...names].sort((a, b) => a.fromMin - b.fromMin),
    (name) => name,
    day,
  )?.vi;

const stays = ({ names }: Held, { from, to }: Days, certain: boolean): Became => ({
  fate: nameOn(names, from) === nameOn(names, to) ? 'unchanged' : 'renamed',
  certain,
  into: [],
});

/**
 * A body that is there on the second day stays, under its name or another; one that is not was followed by others, alone (succeeded) or with
 * other bodies (merged), or was dissolved, or the record does not say.
 */
const becameOf = (held: Held, lineage: Lineage): Became => {
  const there = certainty(held.organisation, lineage.to);
  if (there === 'certain') return stays(held, lineage, true);
  const { successors, merged, dissolved, ...sequel } = follow(held.organisation.id, lineage);
  const certain = there === 'no' && sequel.certain;
  if (successors.length > 0) return { fate: merged ? 'merged-into' : 'succeeded', certain, into: successors };
  if (there === 'possible') return stays(held, lineage, false);
  return { fate: dissolved ? 'ended' : 'unknown', certain: true, into: [] };
};

/** Each body once in a territory: two of its names may touch a day; the surer stands. */
const onceEach = (held: readonly Held[], from: Day): readonly Held[] => {
  const found = new Map<string, Held>();
  for (const one of held) {
    const key = `${one.territory.id} ${one.organisation.id}`;
    if (certainty(one, from) === 'certain' || !found.has(key)) found.set(key, one);
  }
  return [...found.values()];
};

/** What became of the bodies of a class, each, from one day to another. */
export const fatesOf = (
  held: readonly Held[],
  bodies: readonly OrganisationRow[],
  changes: readonly Change[],
  days: Days,
): readonly InstanceFate[] => {
  const lineage = lineageOf(bodies, changes, days);
  return onceEach(held, days.from).map((one) => {
    const became = becameOf(one, lineage);
    const { territory, organisation } = one;
    return { territory, organisation, ...became, certain: became.certain && certainty(one, days.from) === 'certain' };
  });
};

/** How many of each fate, certain ones and merely possible ones apart; fates that nobody had are left out. */
export const countFates = (fates: readonly InstanceFate[]) =>
  FATES.flatMap((fate) => {
    const all = fates.filter((one) => one.fate === fate);
    const certain = all.filter((one) => one.certain).length;
    return all.length === 0 ? [] : [{ fate, count: { certain, possible: all.length - certain } }];
  });

/** Into which classes the bodies went: how many of them, and how many bodies of the class they became. */
export const classesOf = (fates: readonly InstanceFate[], classesOfBody: (id: string) => readonly string[]) => {
  const found = new Map<
    string,
    { readonly bodies: Set<string>; readonly certain: Set<string>; readonly all: Set<string> }
  >();
  for (const { organisation, into, certain } of fates)
    for (const { organisation: body } of into)
      for (const bodyClass of classesOfBody(body.id)) {
        const entry = found.get(bodyClass) ?? { bodies: new Set(), certain: new Set(), all: new Set() };
        entry.bodies.add(body.id);
        entry.all.add(organisation.id);
        if (certain) entry.certain.add(organisation.id);
        found.set(bodyClass, entry);
      }
  return [...found].map(([bodyClass, { bodies, certain, all }]) => ({
    bodyClass,
    bodies: bodies.size,
    instances: { certain: certain.size, possible: all.size - certain.size },
  }));
};
