import { addDays, borneOn, type Day, FAR_PAST, type Interval, later } from '#temporal';
import { fold } from '../../server/model/fold.ts';
import { type Branch, isNeutral, traitsOf } from '../../server/model/kinds.ts';
import type { OrganisationFact } from '../record.ts';
import { nameEnds } from './names.ts';
import { intervalIn } from './row.ts';

/** Names of bodies as other rows need them. */
export type Naming = {
  /** The name on a day, else the nearest before, else the first. */
  readonly nameOn: (id: string, day: Day) => { readonly vi: string; readonly en: string };
  readonly latestName: (id: string) => { readonly vi: string; readonly en: string };
  readonly kindOf: (id: string) => string | undefined;
  /** When the body existed, as its sheet says. */
  readonly existenceOf: (id: string) => Interval;
  /** The branch of its kind, or, of a kind that tells none, of the body that it last belonged to. */
  readonly branchOf: (id: string) => Branch;
  /** Folded names of the bodies that contain it or contained it, to tell namesakes apart. */
  readonly contextOf: (id: string) => string;
};

const CONTEXT_LEVELS = 3;

/** More than any chain of parents in the record is long. */
const BRANCH_LEVELS = 12;

/** Names of a set of bodies, by id. */
export const namingOf = (organisations: readonly OrganisationFact[]): Naming => {
  const byId = new Map(organisations.map((fact) => [fact.id, fact]));
  const text = (id: string, name: { vi: string; en?: string | undefined } | undefined) => ({
    vi: name?.vi ?? id,
    en: name?.en ?? name?.vi ?? id,
  });
  const nameOn = (id: string, day: Day) => {
    const fact = byId.get(id);
    const ends = nameEnds(fact?.names ?? [], fact?.existed ?? {});
    const dated = (fact?.names ?? []).map((name, n) => ({ name, life: intervalIn(ends[n] ?? {}) }));
    return text(id, borneOn(dated, ({ life }) => life, day)?.name);
  };
  const ancestors = (id: string, levels: number): readonly OrganisationFact[] =>
    levels === 0
      ? []
      : (byId.get(id)?.parents ?? []).flatMap(({ org }) => [byId.get(org) ?? [], ...ancestors(org, levels - 1)].flat());
  const contextOf = (id: string) => {
    const names = ancestors(id, CONTEXT_LEVELS).flatMap((fact) => fact.names.map((name) => fold(name.vi)));
    return [...new Set(names)].join(' ');
  };
  const branchOf = (id: string, levels = BRANCH_LEVELS): Branch => {
    const fact = byId.get(id);
    const parent = fact?.parents?.at(-1)?.org;
    const kind = fact?.kind ?? 'other';
    if (!isNeutral(kind) || parent === undefined || levels === 0) return traitsOf(kind).branch;
    return branchOf(parent, levels - 1);
  };
  return {
    nameOn,
    branchOf: (id) => branchOf(id),
    latestName: (id) => text(id, byId.get(id)?.names.at(-1)),
    contextOf,
    kindOf: (id) => byId.get(id)?.kind,
    existenceOf: (id) => intervalIn(byId.get(id)?.existed ?? {}),
  };
};

/** The day before, for names of what goes into a reorganisation. */
export const eve = (day: Day): Day => later(FAR_PAST, addDays(day, -1));
