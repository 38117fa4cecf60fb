import { kindsOfSources, outranks } from '../derive/claims.ts';
import type { SeedRecord } from '../record.ts';
import { groupBy } from './record-index.ts';
import type { Find, Finders } from './rule.ts';

/** Keys under which rows of the sheets name sources. */
const CITING = new Set(['sources', 'legal_basis', 'by', 'later_acts', 'acts']);

/** Keys under which no source can stand. */
const PLAIN = new Set(['at', 'names', 'existed', 'from', 'to', 'position', 'note', 'extent', 'roles']);

const gather = (value: unknown, into: Set<string>): void => {
  if (Array.isArray(value)) for (const item of value) gather(item, into);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      if (CITING.has(key)) for (const id of inner as readonly string[]) into.add(id);
      else if (!PLAIN.has(key)) gather(inner, into);
};

const citedIn = ({ sources: _, ...lists }: SeedRecord): ReadonlySet<string> => {
  const cited = new Set<string>();
  gather(Object.values(lists), cited);
  return cited;
};

const uncited: Find = ({ record, tell }) => {
  const cited = citedIn(record);
  return record.sources
    .filter(({ id }) => !cited.has(id))
    .map(({ id, at }) =>
      tell(
        [id],
        at,
        (w) => w.source(id),
        (w) => w.source(id),
      ),
    );
};

const withoutPage: Find = ({ record, tell }) =>
  record.sources
    .filter(({ url }) => url === null)
    .map(({ id, at }) =>
      tell(
        [id],
        at,
        (w) => w.source(id),
        (w) => w.source(id),
      ),
    );

type Claimed = Parameters<typeof outranks>[0] & {
  readonly other_claims?: readonly { readonly sources: readonly string[] }[] | undefined;
};

const betterClaims: Find = ({ record, tell }) => {
  const kinds = kindsOfSources(record.sources);
  const isBeaten = (fact: Claimed) => (fact.other_claims ?? []).some((claim) => outranks(fact, claim, kinds));
  return [
    ...[...record.organisations, ...record.events, ...record.people].filter(isBeaten).map(({ id, at }) =>
      tell(
        [id],
        at,
        (w) => w.thing(id),
        (w) => w.thing(id),
      ),
    ),
    ...record.tenures.filter(isBeaten).map((fact) =>
      tell(
        [fact, fact.person],
        fact.at,
        (w) => w.post(fact),
        (w) => w.post(fact),
      ),
    ),
    ...record.stats.filter(isBeaten).map(({ org, measure, date, at }) =>
      tell(
        [org],
        at,
        (w) => `${w.body(org)}: ${measure}, ${w.date(date)}`,
        (w) => `${w.body(org)}: ${measure}, ${w.date(date)}`,
      ),
    ),
  ];
};

const onePage: Find = ({ record, tell }) => {
  const pages = record.sources.filter(({ kind, url }) => kind !== 'legal-document' && url !== null);
  return [...groupBy(pages, ({ url }) => [url ?? '']).values()].flatMap(([first, ...others]) =>
    others.map(({ id, at }) =>
      tell(
        [id, first?.id ?? id],
        at,
        (w) => `${w.source(id)}: ${id}, ${first?.id}`,
        (w) => `${w.source(id)}: ${id}, ${first?.id}`,
      ),
    ),
  );
};

/** Rules about sources as such. */
export const sources: Finders = {
  'source-uncited': uncited,
  'source-under-two-ids': onePage,
  'source-without-page': withoutPage,
  'better-claim-not-shown': betterClaims,
};
