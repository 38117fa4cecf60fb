import type { Interval } from '#temporal';
import { namesAround, type Side } from '../../server/model/names-around.ts';
import { namingDays } from '../../server/model/placing.ts';
import type { OrganisationFact, ReorganisationFact } from '../record.ts';
import { nameEnds } from './names.ts';
import { intervalIn } from './row.ts';

/** A name in both languages. */
export type Bilingual = { readonly vi: string; readonly en: string };

/** The names that a body bore before and after a reorganisation. */
export type NamesOf = (
  id: string,
  fact: ReorganisationFact,
) => { readonly before: Bilingual; readonly after: Bilingual };

type Name = Bilingual & { readonly life: Interval };

const namesIn = ({ names, existed }: OrganisationFact): readonly Name[] => {
  const ends = nameEnds(names, existed ?? {});
  return names.map(({ vi, en }, n) => ({ vi, en: en ?? vi, life: intervalIn(ends[n] ?? {}) }));
};

const sideOf = (id: string, { from, to }: ReorganisationFact): Side => {
  if (from?.includes(id)) return to?.includes(id) ? 'both' : 'input';
  return to?.includes(id) ? 'output' : 'subject';
};

/** How bodies are called in the titles of reorganisations. */
export const changeNamesOf = (organisations: readonly OrganisationFact[]): NamesOf => {
  const byId = new Map(organisations.map((fact) => [fact.id, fact]));
  return (id, fact) => {
    const body = byId.get(id);
    const { before, after } = namesAround(
      body ? namesIn(body) : [],
      ({ life }) => life,
      namingDays(fact),
      sideOf(id, fact),
    );
    const fallback = { vi: id, en: id };
    return { before: before ?? fallback, after: after ?? fallback };
  };
};
