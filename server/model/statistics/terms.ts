import { type Day, daysBetween, FAR_FUTURE } from '#temporal';
import type { Branch, OrganisationKind } from '../kinds.ts';
import type { Period } from './periods.ts';

/** One tenure: kind and branch of its body, whether it is of the head's seat, and its bounds. */
export type Term = readonly [
  kind: OrganisationKind,
  branch: Branch,
  head: boolean,
  fromMin: Day,
  fromMax: Day,
  toMin: Day,
  toMax: Day,
];

/** Time in a post: of tenures that ended in a period and whose both ends are known well enough. Days; null where there was none. */
export type TimeInPost = {
  readonly mean: number | null;
  readonly median: number | null;
  /** Tenures whose length counts. */
  readonly counted: number;
  /** Tenures that certainly went on at the end of the period. */
  readonly goingOn: number;
  /** Tenures of the period that are left out, since an end of theirs is not known well enough. */
  readonly leftOut: number;
};

/** The most days by which an end may be unknown for the length to count: a month is known well enough, a year is not. */
export const WELL_KNOWN = 31;

const middle = (first: Day, last: Day, of: Day): number => (daysBetween(of, first) + daysBetween(of, last)) / 2;

const isKnown = (first: Day, last: Day): boolean => last < FAR_FUTURE && daysBetween(first, last) < WELL_KNOWN;

/** The length of a tenure in days, from the middle of when it may have begun to the middle of when it may have ended; null: not known. */
export const lengthOf = ([, , , fromMin, fromMax, toMin, toMax]: Term): number | null =>
  isKnown(fromMin, fromMax) && isKnown(toMin, toMax)
    ? middle(toMin, toMax, fromMin) - middle(fromMin, fromMax, fromMin)
    : null;

/** The mean of numbers; null of none. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The median of numbers, between the two in the middle where they are even; null of none. */
export const medianOf = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};

/** Time in a post of the tenures that ended in a period; those going on at its end have no length yet, and are counted apart. */
export const timeInPost = (terms: readonly Term[], { from, to }: Period): TimeInPost => {
  const lengths: number[] = [];
  let goingOn = 0;
  let leftOut = 0;
  for (const term of terms) {
    const [, , , , , toMin, toMax] = term;
    const length = lengthOf(term);
    if (toMin >= to) goingOn += 1;
    else if (length !== null && toMin >= from && toMax < to) lengths.push(length);
    else if (length === null || toMax >= to) leftOut += 1;
  }
  return { mean: meanOf(lengths), median: medianOf(lengths), counted: lengths.length, goingOn, leftOut };
};
