import { createHash } from 'node:crypto';
import {
  type Attested,
  FAR_FUTURE,
  FAR_PAST,
  type Interval,
  intervalOf,
  parseBound,
  parseEdtf,
  within,
} from '#temporal';
import type { Label, Rows, TimeRow } from '../../server/model/rows.ts';

/**
 * A relationship of the graph. It belongs to the row that lists it and goes when that row changes: it leaves that row's node, save
 * WENT_INTO, which leads from a body to the reorganisation that lists it.
 */
export type Link = {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly props: Readonly<Record<string, string | number>>;
};

/** One node of the graph with the relationships it owns. */
export type GraphRow = {
  readonly label: Label;
  readonly id: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly links: readonly Link[];
};

/** A typed row of the graph. */
export const row = <L extends Label>(label: L, props: Rows[L], links: readonly Link[]): GraphRow => ({
  label,
  id: props.id,
  props,
  links,
});

/** Links from one node to several. */
export const links = (type: string, from: string, tos: readonly string[]): readonly Link[] =>
  [...new Set(tos)].map((to) => link(type, from, to));

/** One link without properties of its own. */
export const link = (type: string, from: string, to: string): Link => ({ type, from, to, props: {} });

/** Characters of a fingerprint for each of its halves: 96 bits. */
const HALF = 16;

const fingerprint = (value: unknown): string =>
  createHash('sha1').update(JSON.stringify(value)).digest('base64').slice(0, HALF);

/** A fingerprint of everything that a row says, first of itself and then of its relationships: equal rows need no write. */
export const hashOf = ({ label, props, links }: GraphRow): string =>
  `${fingerprint([label, props])}${fingerprint(links)}`;

/** Whether two rows of these fingerprints have the same relationships. */
export const hasSameLinks = (a: string, b: string): boolean => a.slice(HALF, 2 * HALF) === b.slice(HALF, 2 * HALF);

/** The two ends of a fact as its sheet writes them; absent is unknown. */
export type Ends = { readonly from?: string | null | undefined; readonly to?: string | null | undefined };

/** The interval of a fact of the sheets. */
export const intervalIn = ({ from, to }: Ends, attested?: Attested): Interval =>
  intervalOf(parseBound(from), parseBound(to), attested);

/** A fact's time as the graph stores it; `outer` bounds the ends that the sheet leaves unknown. */
export const timeRow = (ends: Ends, attested?: Attested, outer?: Interval): TimeRow => {
  const interval = intervalIn(ends, attested);
  const { fromMin, fromMax, toMin, toMax } = outer ? within(interval, unknownSides(ends, interval, outer)) : interval;
  return { from: ends.from ?? null, to: ends.to ?? null, fromMin, fromMax, toMin, toMax };
};

/** The outer interval with its bounds lifted where the sheet states an end itself: a stated end is never cut silently. */
const unknownSides = ({ from, to }: Ends, inner: Interval, outer: Interval): Interval => ({
  fromMin: parseBound(from).kind === 'unknown' ? outer.fromMin : FAR_PAST,
  fromMax: inner.fromMax,
  toMin: inner.toMin,
  toMax: parseBound(to).kind === 'unknown' ? outer.toMax : FAR_FUTURE,
});

/** `in_office_from` and `in_office_on` as days that narrow an unknown end. */
export const attestedBy = (first: string | undefined, last: string | undefined): Attested => ({
  first: first === undefined ? undefined : parseEdtf(first),
  last: last === undefined ? undefined : parseEdtf(last),
});

/** Ids of facts that have none of their own: the base, and a count from the second on. */
export const numbering = (): ((base: string) => string) => {
  const seen = new Map<string, number>();
  return (base) => {
    const n = (seen.get(base) ?? 0) + 1;
    seen.set(base, n);
    return n === 1 ? base : `${base}--${n}`;
  };
};
