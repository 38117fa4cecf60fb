import { type Fault, faultAt } from './faults.ts';
import type { Locate, Path } from './locate.ts';
import type { CheckedRow, Fields } from './rows.ts';
import type { ListName } from './schema.ts';

/** The kinds of things that a field may name. */
export type Target =
  | 'organisation'
  | 'person'
  | 'source'
  | 'act'
  | 'event'
  | 'function'
  | 'project'
  | 'reform'
  | 'thing';

/** Which fields of each list name other things; `*` stands for every item of a list. */
export const REFERENCES: Readonly<Record<ListName, readonly (readonly [path: string, target: Target])[]>> = {
  sources: [],
  organisations: [
    ['parents.*.org', 'organisation'],
    ['parents.*.sources.*', 'source'],
    ['led_by.*.org', 'organisation'],
    ['led_by.*.sources.*', 'source'],
    ['codes.*.sources.*', 'source'],
    ['other_claims.*.sources.*', 'source'],
    ['sources.*', 'source'],
  ],
  events: [
    ['from.*', 'organisation'],
    ['to.*', 'organisation'],
    ['subject.*', 'organisation'],
    ['functions.*', 'function'],
    ['projects.*', 'project'],
    ['instead.*', 'event'],
    ['legal_basis.*', 'act'],
    ['other_claims.*.sources.*', 'source'],
    ['sources.*', 'source'],
  ],
  reforms: [
    ['part_of', 'reform'],
    ['acts.*', 'act'],
    ['events.*', 'event'],
    ['members.*.acts.*', 'act'],
    ['counted.*.before.*', 'organisation'],
    ['counted.*.after.*', 'organisation'],
    ['sources.*', 'source'],
  ],
  classes: [
    ['exceptions.*.territory', 'organisation'],
    ['exceptions.*.sources.*', 'source'],
    ['legal_basis.*', 'act'],
    ['sources.*', 'source'],
  ],
  people: [
    ['other_claims.*.sources.*', 'source'],
    ['sources.*', 'source'],
  ],
  tenures: [
    ['person', 'person'],
    ['org', 'organisation'],
    ['legal_basis.*', 'act'],
    ['other_claims.*.sources.*', 'source'],
    ['sources.*', 'source'],
  ],
  vacancies: [
    ['org', 'organisation'],
    ['legal_basis.*', 'act'],
    ['sources.*', 'source'],
  ],
  projects: [
    ['bodies.*.org', 'organisation'],
    ['bodies.*.sources.*', 'source'],
    ['legal_basis.*', 'act'],
    ['sources.*', 'source'],
  ],
  functions: [
    ['holders.*.org', 'organisation'],
    ['holders.*.unit', 'organisation'],
    ['holders.*.by.*', 'act'],
    ['holders.*.later_acts.*', 'act'],
    ['holders.*.sources.*', 'source'],
  ],
  stats: [
    ['org', 'organisation'],
    ['other_claims.*.sources.*', 'source'],
    ['sources.*', 'source'],
  ],
  redirects: [['sources.*', 'source']],
  distinctions: [
    ['ids.*', 'thing'],
    ['sources.*', 'source'],
  ],
};

const WORDS: Readonly<Record<Target, string>> = {
  organisation: 'a body',
  person: 'a person',
  source: 'a source',
  act: 'a legal document',
  event: 'a reorganisation',
  function: 'a function',
  project: 'a project',
  reform: 'a reform',
  thing: 'anything',
};

const OWNERS: Partial<Record<ListName, Target>> = {
  organisations: 'organisation',
  people: 'person',
  sources: 'source',
  events: 'event',
  functions: 'function',
  projects: 'project',
  reforms: 'reform',
};

/** What every id of the record names. */
export type Directory = {
  readonly kindOf: (id: string) => ListName | undefined;
  readonly isAct: (id: string) => boolean;
  /** Where an id that is in use no longer leads. */
  readonly redirectOf: (id: string) => string | undefined;
  /** Ids of rows that have faults of their own: they are there, and would be told twice. */
  readonly isClaimed: (id: string) => boolean;
};

type Named = { readonly id: string; readonly path: Path };

const walk = (value: unknown, keys: readonly string[], path: Path): readonly Named[] => {
  const [key, ...rest] = keys;
  if (key === undefined) return typeof value === 'string' ? [{ id: value, path }] : [];
  if (key === '*') return Array.isArray(value) ? value.flatMap((item, n) => walk(item, rest, [...path, n])) : [];
  return typeof value === 'object' && value !== null ? walk((value as Fields)[key], rest, [...path, key]) : [];
};

const SPLIT = new Map(
  Object.values(REFERENCES).flatMap((fields) => fields.map(([path]) => [path, path.split('.')] as const)),
);

/** Whether an id names a thing that a field may name. */
export const fits = (target: Target, id: string, directory: Directory): boolean => {
  const list = directory.kindOf(id);
  if (list === undefined) return directory.isClaimed(id);
  if (target === 'thing') return true;
  return target === 'act' ? directory.isAct(id) : OWNERS[list] === target;
};

/** What is wrong with an id that does not fit, and what to write. */
export const adviceFor = (target: Target, id: string, directory: Directory): string => {
  const redirect = directory.redirectOf(id);
  if (redirect !== undefined) return `${id} was joined into ${redirect}: write that id`;
  const list = directory.kindOf(id);
  if (list === undefined) return `no sheet has ${WORDS[target]} with the id ${id}: correct it or add a row for it`;
  return `${id} stands under ${list} and is not ${WORDS[target]}: write the id of ${WORDS[target]}`;
};

/** Ids in a row that name nothing, or a thing of another kind. */
export const referenceFaults = (row: CheckedRow, directory: Directory, locate: Locate): readonly Fault[] =>
  REFERENCES[row.list].flatMap(([field, target]) =>
    walk(row.fields, SPLIT.get(field) ?? [], [])
      .filter(({ id }) => !fits(target, id, directory))
      .map(({ id, path }) => {
        const place = locate(row.at.file, [row.list, row.index, ...path]);
        return faultAt(place, 'unknown-id', `${path.join('.')}: ${adviceFor(target, id, directory)}`);
      }),
  );
