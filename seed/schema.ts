import { z } from 'zod';
import { bodyClass } from './schema/body-class.ts';
import { event } from './schema/event.ts';
import { organisation } from './schema/organisation.ts';
import { person, tenure, vacancy } from './schema/person.ts';
import { project, stateFunction } from './schema/project.ts';
import { reform } from './schema/reform.ts';
import { distinction, redirect, source, statistic } from './schema/source.ts';

/** The lists that a sheet may hold, each with the schema of a whole row. */
export const ROWS = {
  sources: source,
  organisations: organisation,
  events: event,
  reforms: reform,
  classes: bodyClass,
  people: person,
  tenures: tenure,
  vacancies: vacancy,
  projects: project,
  functions: stateFunction,
  stats: statistic,
  redirects: redirect,
  distinctions: distinction,
} as const;

/** The name of a list of a sheet. */
export type ListName = keyof typeof ROWS;

/** The names of all lists, in the order in which a sheet holds them. */
export const LIST_NAMES = Object.keys(ROWS) as readonly ListName[];

/** A whole row of a list, as its schema reads it. */
export type RowOf<L extends ListName> = z.output<(typeof ROWS)[L]>;

/** A document or page that states facts. */
export type Source = RowOf<'sources'>;
/** A body with an identity of its own. */
export type Organisation = RowOf<'organisations'>;
/** A reorganisation. */
export type Event = RowOf<'events'>;
/** An official. */
export type Person = RowOf<'people'>;
/** One person holds one position for an interval. */
export type Tenure = RowOf<'tenures'>;
/** Reorganisations that belong together. */
export type Reform = RowOf<'reforms'>;
/** A template over territories. */
export type BodyClass = RowOf<'classes'>;
/** A seat that nobody held for an interval. */
export type Vacancy = RowOf<'vacancies'>;
/** Things that look like one and are not. */
export type Distinction = RowOf<'distinctions'>;
/** What public bodies run together. */
export type Project = RowOf<'projects'>;
/** A field of state management with its holders. */
export type StateFunction = RowOf<'functions'>;
/** An official count on a date. */
export type Statistic = RowOf<'stats'>;
/** An id that lives on as a way to another. */
export type Redirect = RowOf<'redirects'>;

/** The fields that say which thing a row is about: rows of two sheets that agree in them are joined. */
export const KEYS: Readonly<Record<ListName, readonly string[]>> = {
  sources: ['id'],
  organisations: ['id'],
  events: ['id'],
  reforms: ['id'],
  classes: ['id'],
  people: ['id'],
  tenures: ['person', 'org', 'position', 'from'],
  vacancies: ['org', 'position', 'from'],
  projects: ['id'],
  functions: ['id'],
  stats: ['org', 'date', 'measure'],
  redirects: ['from'],
  distinctions: ['id'],
};

const mayBeAbsent = (field: z.ZodType): boolean =>
  field.safeParse(undefined).success || field instanceof z.ZodExactOptional;

/** The fields of a list that a thing must have once all its rows are joined. */
export const neededOf = (list: ListName): readonly string[] =>
  Object.entries(ROWS[list].shape).flatMap(([key, field]) => (mayBeAbsent(field) ? [] : [key]));

/** A row of a sheet says which thing it is about and where that comes from; the rest may stand in another sheet. */
const sheetRow = (list: ListName) => {
  const always = [...KEYS[list], 'sources'];
  const fields = Object.entries(ROWS[list].shape as Record<string, z.ZodType>).map(([key, field]) => [
    key,
    always.includes(key) || mayBeAbsent(field) ? field : z.exactOptional(field),
  ]);
  const needed = neededOf(list).filter((key) => !always.includes(key));
  const once = needed.length ? `; once over all sheets it needs ${needed.join(', ')}` : '';
  const { id, description } = ROWS[list].meta() ?? {};
  return z.strictObject(Object.fromEntries(fields)).meta({ id: `${id}Row`, description: `${description}${once}` });
};

/** The schema of a row of each list as one sheet may hold it: a part of a whole row. */
export const SHEET_ROWS = Object.fromEntries(LIST_NAMES.map((list) => [list, sheetRow(list)])) as unknown as Readonly<
  Record<ListName, z.ZodType<Readonly<Record<string, unknown>>>>
>;

const lists = LIST_NAMES.map((list) => [list, z.array(SHEET_ROWS[list]).exactOptional()]);

/** A whole fact sheet. */
export const sheet = z
  .strictObject(Object.fromEntries(lists) as Record<string, z.ZodType>)
  .meta({ title: 'Bộ Máy fact sheet', description: 'Facts about public-sector organisation, each with its sources' });

/** The published JSON Schema (draft 7) of a sheet, for editors; seed/sheet.schema.json holds its text. */
export const sheetJsonSchema = (): string => {
  const schema = z.toJSONSchema(sheet, { target: 'draft-07', io: 'input' });
  return `${JSON.stringify(schema, null, 2)}\n`;
};
