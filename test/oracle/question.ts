import type { Day } from '#temporal';
import type { Data } from './database.ts';
import type { World } from './meaning/world.ts';

/** A question to the API, and the answer that the oracle gives to it: two values that must be equal as JSON. */
export type Question = {
  readonly name: string;
  readonly document: string;
  readonly variables: object;
  readonly expected: unknown;
  /** What of the answer is compared, in the form of what is expected. */
  readonly read: (data: Data) => unknown;
};

/** Puts questions to a world: about some of its days, picked by the caller. */
export type Asking = (world: World, pick: Pick) => readonly Question[];

/** Picks some of several things, other ones for every world. */
export type Pick = {
  readonly days: (count: number) => readonly Day[];
  readonly some: <T>(items: readonly T[], count: number) => readonly T[];
};

/** Texts in one order: lists whose order says nothing are compared as sets. */
export const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();

/** The nodes of a connection. */
export const nodesOf = <T>(connection: { readonly edges: readonly { readonly node: T }[] }): readonly T[] =>
  connection.edges.map(({ node }) => node);
