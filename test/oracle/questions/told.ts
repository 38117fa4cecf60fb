import { encodeGlobalID } from '@pothos/plugin-relay';
import { type Day, dayText } from '#temporal';
import type { Held } from '../meaning/world.ts';
import { sorted } from '../question.ts';

/** The fields of a tenure that are compared. */
export const TENURE =
  'person { slug } position { slug } printedTitle { vi } acting inCharge interval { from to toKind }';

/** Something with a slug. */
export type Slug = { readonly slug: string };

/** An interval as the answers tell it. */
export type ToldInterval = { readonly from: string | null; readonly to: string | null; readonly toKind: string };

/** A tenure as the answers tell it. */
export type ToldTenure = {
  readonly person: Slug;
  readonly position: Slug;
  readonly printedTitle: { readonly vi: string };
  readonly acting: boolean;
  readonly inCharge: boolean;
  readonly interval: ToldInterval;
};

/** A connection as the answers tell it. */
export type Edges<T> = {
  readonly totalCount: number;
  readonly edges: readonly { readonly certainty?: string; readonly node: T }[];
};

/** Two ends as an answer tells them, in the sheets' own words. */
export const endsTold = ({ from, to, toKind }: ToldInterval): string => `${from} ${toKind === 'OPEN' ? '..' : to}`;

/** A tenure in one line, as an answer tells it. */
export const tenureTold = ({ person, position, printedTitle, acting, inCharge, interval }: ToldTenure): string =>
  `${person.slug} ${position.slug} ${printedTitle.vi}${acting ? ' acting' : ''}${inCharge ? ' in charge' : ''} ${endsTold(interval)}`;

/** The same line, as the sheets say it. */
export const tenureMeant = ({ person, seat, title, acting, time }: Held): string =>
  `${person} ${seat} ${title.vi}${acting ? ' acting' : ''}${title.inCharge ? ' in charge' : ''} ${time.from} ${time.to}`;

/** The nodes of a connection that stands on one page, a line each, in one order. */
export const linesOf = <T>({ edges, totalCount }: Edges<T>, line: (node: T) => string): readonly string[] => {
  if (edges.length !== totalCount) throw new Error(`${edges.length} of ${totalCount} on one page`);
  return sorted(edges.map(({ certainty, node }) => `${line(node)}${certainty ? ` ${certainty}` : ''}`));
};

/** The most ids that one question may have. */
const MOST_IDS = 100;

/** Cuts the ids of a label into lists that one question may have, with the ids as the API knows them. */
export const idLists = (label: string, ids: readonly string[], most = MOST_IDS) =>
  Array.from({ length: Math.ceil(ids.length / most) }, (_, n) => ids.slice(n * most, (n + 1) * most)).map((slugs) => ({
    slugs,
    ids: slugs.map((id) => encodeGlobalID(label, id)),
  }));

/** Days as variables of a document: d0, d1 and so on. */
export const dayVariables = (days: readonly Day[]): Readonly<Record<string, string>> =>
  Object.fromEntries(days.map((day, n) => [`d${n}`, dayText(day)]));

/** The declarations of as many days. */
export const dayDeclarations = (count: number): string =>
  Array.from({ length: count }, (_, n) => `$d${n}: Day!`).join(', ');
