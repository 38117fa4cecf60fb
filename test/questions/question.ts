import { type DocumentNode, Kind, parse } from 'graphql';
import { beforeAll, expect } from 'vitest';
import { ask } from '../support/api.ts';

const operationsOf = ({ definitions }: DocumentNode): number =>
  definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;

/** Asks a question of the domain model by one request with one operation, for all the tests of a group; gives a way to its answer. */
// biome-ignore lint/suspicious/noExplicitAny: a test names the fields it asked for, and reads them
export const oneRequest = (document: string, variables: object = {}): (() => any) => {
  let answer: unknown;
  beforeAll(async () => {
    expect(operationsOf(parse(document))).toBe(1);
    answer = await ask(document, variables);
  });
  return () => answer;
};

/** A thing by its slug. */
export type Slug = { readonly slug: string };

/** The slugs of things, sorted. */
export const slugs = (things: readonly Slug[]): readonly string[] => things.map(({ slug }) => slug).sort();

type Connection<T> = { readonly totalCount?: number; readonly edges: readonly { readonly node: T }[] };

/** The nodes of a list; where it was counted, all of it must be there. */
export const nodesOf = <T>({ edges, totalCount }: Connection<T>): readonly T[] => {
  if (totalCount !== undefined) expect(edges).toHaveLength(totalCount);
  return edges.map(({ node }) => node);
};
