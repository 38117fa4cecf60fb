import type { BreadcrumbList, Dataset, GovernmentOrganization, Person, WithContext } from 'schema-dts';
import { parseEdtf } from '#temporal';
import { inLanguage } from '../language.ts';
import type { IntervalPartsFragment } from '../operations.generated.ts';

// What pages say to machines, in the terms of schema.org. Only what the page itself shows.

type Names = { readonly vi: string | null; readonly en: string | null };

const named = ({ vi, en }: Names): { readonly name?: string } => {
  const name = vi ?? en;
  return name === null ? {} : { name };
};

const CONTEXT = 'https://schema.org';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** A date that schema.org can take: a day, a month or a year that is known; undefined for everything else. */
export const plainDate = (text: string | null): string | undefined => {
  if (text === null) return undefined;
  const { approximate, uncertain, openSide } = parseEdtf(text);
  return approximate || uncertain || openSide !== null ? undefined : text;
};

const idOf = (origin: string, path: string): string => origin + inLanguage(path, 'vi');

const organisationId = (origin: string, slug: string): string => idOf(origin, `/co-quan/${slug}`);

/** A body as far as its page's head shows it. */
export type LinkedBody = {
  readonly slug: string;
  readonly onDay: Names;
  readonly existence: IntervalPartsFragment;
  readonly path: readonly { readonly slug: string; readonly onDay: Names }[];
};

/** A body of the state: GovernmentOrganization with its parent on the day. */
export const organisationData = (origin: string, body: LinkedBody): WithContext<GovernmentOrganization> => {
  const { slug, onDay, existence, path } = body;
  const parent = path.at(-1);
  const [founded, dissolved] = [plainDate(existence.from), plainDate(existence.to)];
  return {
    '@context': CONTEXT,
    '@type': 'GovernmentOrganization',
    '@id': organisationId(origin, slug),
    url: organisationId(origin, slug),
    ...named(onDay),
    ...(onDay.en === null ? {} : { alternateName: onDay.en }),
    ...(existence.fromKind === 'KNOWN' && founded ? { foundingDate: founded } : {}),
    ...(existence.toKind === 'KNOWN' && dissolved ? { dissolutionDate: dissolved } : {}),
    ...(parent && parent.slug !== slug
      ? {
          parentOrganization: {
            '@type': 'GovernmentOrganization',
            '@id': organisationId(origin, parent.slug),
            ...named(parent.onDay),
          },
        }
      : {}),
  };
};

/** The way down to a page, as a list of its steps. */
export const pathData = (origin: string, { path }: Pick<LinkedBody, 'path'>): WithContext<BreadcrumbList> => ({
  '@context': CONTEXT,
  '@type': 'BreadcrumbList',
  itemListElement: path.map(({ slug, onDay }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    ...named(onDay),
    item: organisationId(origin, slug),
  })),
});

/** An official in a public role: name and the posts held on the day. */
export const personData = (
  origin: string,
  { slug, name, titles }: { readonly slug: string; readonly name: string; readonly titles: readonly string[] },
): WithContext<Person> => ({
  '@context': CONTEXT,
  '@type': 'Person',
  '@id': idOf(origin, `/nguoi/${slug}`),
  url: idOf(origin, `/nguoi/${slug}`),
  name,
  ...(titles.length === 0 ? {} : { jobTitle: [...titles] }),
});

/** The record as a whole: a data set with its licence. */
export const recordData = (
  origin: string,
  {
    name,
    description,
    version,
  }: { readonly name: string; readonly description: string; readonly version: string | null },
): WithContext<Dataset> => ({
  '@context': CONTEXT,
  '@type': 'Dataset',
  '@id': `${origin}/`,
  url: `${origin}/`,
  name,
  description,
  ...(version === null ? {} : { version }),
  license: LICENCE,
  inLanguage: ['vi', 'en'],
  isAccessibleForFree: true,
  temporalCoverage: '1945-09-02/..',
});
