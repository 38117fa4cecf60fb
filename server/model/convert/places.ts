import { borneOn, type Certainty, certainty, type Day } from '#temporal';
import { grouped } from '../grouped.ts';
import type { PartOfLink, PlaceName } from './rows.ts';
import { unitOf } from './units.ts';

/** A name in the two languages. */
export type Named = { readonly vi: string; readonly en: string | null };

/** A body that contains another, by the name that it bore. */
export type Place = { readonly slug: string; readonly name: Named };

/** Names of bodies and what they belonged to, to be asked by day. */
export type Places = {
  /** The official name on a day, else the nearest before, else the first. */
  readonly nameOn: (body: string, day: Day) => Named;
  /** What contained a body on a day, from its parent up, without the top of the state; of several possible parents the surer. */
  readonly pathOn: (body: string, day: Day) => readonly Place[];
  /** Whether each of these, given in several folded wordings, contained a body on a day; `no`: at another time at most. */
  readonly containOn: (body: string, wordings: readonly (readonly string[])[], day: Day) => Certainty;
  /** Whether each of these contained a body at any time. */
  readonly everContained: (body: string, wordings: readonly (readonly string[])[]) => boolean;
};

/** More than any chain of parents is long. */
const MOST_LEVELS = 12;

type Links = ReadonlyMap<string, readonly PartOfLink[]>;

/** All that contains a body over links that pass a test. */
const above = (links: Links, body: string, isMeant: (link: PartOfLink) => boolean): ReadonlySet<string> => {
  const found = new Set<string>();
  const add = (id: string, levels: number): void => {
    for (const link of links.get(id) ?? [])
      if (levels > 0 && isMeant(link) && !found.has(link.parent)) {
        found.add(link.parent);
        add(link.parent, levels - 1);
      }
  };
  add(body, MOST_LEVELS);
  return found;
};

const isSaid = (wording: string, { folded }: PlaceName): boolean => {
  const text = wording.trim();
  return folded === text || unitOf(folded).core === text;
};

const parentOn = (links: Links, body: string, day: Day): PartOfLink | undefined => {
  const all = links.get(body) ?? [];
  return (
    all.find((link) => certainty(link, day) === 'certain') ?? all.find((link) => certainty(link, day) === 'possible')
  );
};

/** Makes names and parents ready to be asked. */
export const placesOf = (parents: readonly PartOfLink[], names: readonly PlaceName[]): Places => {
  const links = grouped(parents, ({ child }) => child);
  const named = grouped(names, ({ of }) => of);
  const official = (body: string) =>
    (named.get(body) ?? []).filter((name) => name.official).sort((a, b) => a.fromMin - b.fromMin);
  const nameOn = (body: string, day: Day): Named => {
    const name = borneOn(official(body), (each) => each, day);
    return { vi: name?.vi ?? body, en: name?.en ?? null };
  };
  const pathFrom = (body: string, day: Day, levels: number): readonly Place[] => {
    const link = levels > 0 ? parentOn(links, body, day) : undefined;
    if (link === undefined || link.top) return [];
    return [{ slug: link.parent, name: nameOn(link.parent, day) }, ...pathFrom(link.parent, day, levels - 1)];
  };
  const contain = (ids: ReadonlySet<string>, wordings: readonly (readonly string[])[]): boolean =>
    wordings.every((each) =>
      [...ids].some((id) => (named.get(id) ?? []).some((name) => each.some((wording) => isSaid(wording, name)))),
    );
  return {
    nameOn,
    pathOn: (body, day) => pathFrom(body, day, MOST_LEVELS),
    containOn: (body, wordings, day) => {
      if (wordings.length === 0) return 'certain';
      if (
        contain(
          above(links, body, (link) => certainty(link, day) === 'certain'),
          wordings,
        )
      )
        return 'certain';
      return contain(
        above(links, body, (link) => certainty(link, day) !== 'no'),
        wordings,
      )
        ? 'possible'
        : 'no';
    },
    everContained: (body, wordings) =>
      contain(
        above(links, body, () => true),
        wordings,
      ),
  };
};
