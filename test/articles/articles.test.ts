import { describe, expect, test } from 'vitest';
import { fold } from '../../server/model/fold.ts';
import { ask, withApi } from '../support/api.ts';
import type { Article, Dated, Named, Post } from './article.ts';
import { articles } from './expected.ts';
import {
  type Body,
  type Career,
  type Cited,
  type Person,
  type Project,
  queries,
  type Reorganisation,
} from './queries.ts';

withApi();

/** What is wrong with one expected item; null where it is as the article says. */
type Fault = string | null;

const one = async <Thing>(query: string, field: string, id: string, more: object = {}): Promise<Thing | null> => {
  const data = (await ask(query, { id, ...more })) as Readonly<Record<string, Thing | null>>;
  return data[field] ?? null;
};

const cites = (fact: Cited, source: string): boolean => fact.sources.some(({ slug }) => slug === source);

const namedFault = (names: readonly (string | null)[], thing: Cited, { id, name }: Named, source: string): Fault => {
  if (!names.some((known) => fold(known ?? '') === fold(name))) return `${id}: is not named "${name}"`;
  return cites(thing, source) ? null : `${id}: does not cite ${source}`;
};

const bodyFault = async (item: Named, source: string): Promise<Fault> => {
  const body = await one<Body>(queries.body, 'organisation', item.id);
  if (!body) return `${item.id}: no such body`;
  return namedFault([...body.names.map(({ vi }) => vi), ...body.aliases], body, item, source);
};

const projectFault = async (item: Named, source: string): Promise<Fault> => {
  const project = await one<Project>(queries.project, 'project', item.id);
  if (!project) return `${item.id}: no such project`;
  return namedFault([...project.names.map(({ vi }) => vi), ...project.aliases], project, item, source);
};

const personFault = async (item: Named, source: string): Promise<Fault> => {
  const person = await one<Person>(queries.person, 'person', item.id);
  return person ? namedFault([person.name], person, item, source) : `${item.id}: no such person`;
};

/** Any day serves where the article shows the post on none. */
const SOME_DAY = '2025-01-01';

const postFault = async ({ person, org, title, on }: Post, source: string): Promise<Fault> => {
  const career = await one<Career>(queries.posts, 'person', person, { day: on ?? SOME_DAY });
  const tenures = (career?.tenures.edges ?? [])
    .map(({ node }) => node)
    .filter((tenure) => tenure.organisation.slug === org && tenure.printedTitle.vi === title);
  const post = `${person}, ${title}, ${org}`;
  if (tenures.length === 0) return `${post}: no such tenure`;
  const cited = tenures.filter((tenure) => cites(tenure, source));
  if (cited.length === 0) return `${post}: does not cite ${source}`;
  return !on || cited.some(({ interval }) => interval.on === 'CERTAIN') ? null : `${post}: not certainly on ${on}`;
};

const dateOf = async (item: Dated): Promise<readonly [Cited | null, string | null | undefined]> => {
  if (item.what === 'birth') {
    const person = await one<Person>(queries.person, 'person', item.person);
    return [person, person?.born];
  }
  const fact =
    'project' in item
      ? await one<Project>(queries.project, 'project', item.project)
      : await one<Reorganisation>(queries.reorganisation, 'reorganisation', item.reorganisation);
  if (item.what === 'act') return [fact, fact?.legalBasis.find(({ slug }) => slug === item.act)?.published];
  return [fact, fact && 'interval' in fact ? fact.interval.from : fact?.date];
};

const dateFault = async (item: Dated, source: string): Promise<Fault> => {
  const [fact, date] = await dateOf(item);
  const what = JSON.stringify(item);
  if (!fact) return `${what}: no such fact`;
  if (date !== item.date) return `${what}: the date is ${date}`;
  return cites(fact, source) ? null : `${what}: does not cite ${source}`;
};

const faultsOf = async <Item>(
  items: readonly Item[],
  check: (item: Item, source: string) => Promise<Fault>,
  { source }: Article,
): Promise<readonly Fault[]> => {
  const faults = await Promise.all(items.map((item) => check(item, source)));
  return faults.filter((fault) => fault !== null);
};

describe.each(articles)('the article $source', (article) => {
  test('every body it names', async () => {
    expect(await faultsOf(article.bodies, bodyFault, article)).toEqual([]);
  });
  test('every person it names', async () => {
    expect(await faultsOf(article.people, personFault, article)).toEqual([]);
  });
  test('every post it names', async () => {
    expect(await faultsOf(article.posts, postFault, article)).toEqual([]);
  });
  test('every project it names', async () => {
    expect(await faultsOf(article.projects, projectFault, article)).toEqual([]);
  });
  test('every date it gives', async () => {
    expect(await faultsOf(article.dates, dateFault, article)).toEqual([]);
  });
});
