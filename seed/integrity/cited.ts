import { TABLE_SOURCES } from '../communes/reform.ts';
import type { Place } from '../faults.ts';
import type { SeedRecord } from '../record.ts';
import type { ListName } from '../schema.ts';
import type { About } from './rule.ts';
import type { Teller } from './words.ts';

/** A cited fact that a reader meets on a page: a body, a reorganisation, a person, a tenure, a project or a holder of a function. */
export type Cited = {
  readonly list: ListName;
  readonly about: readonly [About, ...About[]];
  readonly at: Place;
  readonly sources: readonly string[];
  readonly confidence: 'verified' | 'compiled' | 'recalled';
  readonly says: (words: Teller) => string;
};

type Fact = Pick<Cited, 'at' | 'sources' | 'confidence'>;

const cited = (list: ListName, fact: Fact, about: Cited['about'], says: Cited['says']): Cited => ({
  list,
  about,
  at: fact.at,
  sources: fact.sources,
  confidence: fact.confidence,
  says,
});

/** Whether a row rests on the three lists of the tables of communes alone, which say the same of each unit. */
export const isOfTables = ({ sources }: { readonly sources: readonly string[] }): boolean =>
  sources.every((id) => TABLE_SOURCES.includes(id));

const holders = ({ functions }: SeedRecord): readonly Cited[] =>
  functions.flatMap(({ id, names, holders, at }) =>
    holders.map((holder) =>
      cited(
        'functions',
        { ...holder, at },
        [id, holder.org],
        (w) => `${w.body(holder.org)}, ${names.vi}: ${w.ends(holder)}`,
      ),
    ),
  );

/** Every cited fact of the sheets that has a place on a page; rows of the tables of communes are left out. */
export const citedFacts = (record: SeedRecord): readonly Cited[] => [
  ...record.organisations
    .filter((fact) => !isOfTables(fact))
    .map((fact) =>
      cited('organisations', fact, [fact.id], (w) => `${w.body(fact.id)} (${w.ends(fact.existed ?? {})})`),
    ),
  ...record.events
    .filter((fact) => !isOfTables(fact))
    .map((fact) => cited('events', fact, [fact.id], (w) => w.event(fact))),
  ...record.people.map((fact) => cited('people', fact, [fact.id], (w) => w.person(fact.id))),
  ...record.tenures.map((fact) =>
    cited('tenures', fact, [fact, fact.person], (w) => `${w.post(fact)} (${w.ends(fact)})`),
  ),
  ...record.projects.map((fact) => cited('projects', fact, [fact.id], () => fact.names[0]?.vi ?? fact.id)),
  ...holders(record),
];
