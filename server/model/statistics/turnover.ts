import { addDays, type Day, daysBetween, earlier, later } from '#temporal';
import type { Count } from '../body-class.ts';
import type { Period } from './periods.ts';
import type { Term } from './terms.ts';

/** A head's tenure beside a reorganisation of the body: the two days between which that took effect, and the tenure's bounds. */
export type HeadAt = readonly [dateMin: Day, dateMax: Day, fromMin: Day, fromMax: Day, toMin: Day, toMax: Day];

/** Heads who left after reorganisations of their bodies, against heads in general. */
export type Turnover = {
  /** Heads who certainly held the seat on the eve of a reorganisation whose day is known. */
  readonly heads: number;
  /** Of these, who left from the day of it to the end of the stretch after it. */
  readonly left: Count;
  /** Certain ones of these to all heads; null of none. */
  readonly share: number | null;
  /** Days for which all heads together certainly held their seats in the period, and how many certainly left. */
  readonly headDays: number;
  readonly ended: number;
  /** The share that leaves in a stretch of that length by these two numbers; null where nobody headed anything. */
  readonly usualShare: number | null;
  /** Heads beside reorganisations whose day is not known, or who may not have held the seat on the eve. */
  readonly leftOut: number;
};

/** Whether a head left within so many days of a day: certainly, possibly or not. */
const leftBy = (toMin: Day, toMax: Day, last: Day): 'certain' | 'possible' | 'no' => {
  if (toMax <= last) return 'certain';
  return toMin <= last ? 'possible' : 'no';
};

const isAtRisk = ([dateMin, dateMax, , fromMax, toMin]: HeadAt): boolean => {
  const eve = addDays(dateMin, -1);
  return dateMin === dateMax && fromMax <= eve && toMin > eve;
};

/** Days that a tenure certainly held in a period. */
const daysHeld = ([, , , , fromMax, toMin]: Term, { from, to }: Period): number =>
  Math.max(0, daysBetween(later(fromMax, from), earlier(toMin, to)));

const hasEnded = ([, , , , , toMin, toMax]: Term, { from, to }: Period): boolean => toMin >= from && toMax < to;

/**
 * The share of heads who left within so many days after a reorganisation of their body, beside the share that would have left in as many days
 * at the rate of all heads of the period.
 */
export const turnoverOf = (
  beside: readonly HeadAt[],
  terms: readonly Term[],
  period: Period,
  days: number,
): Turnover => {
  const atRisk = beside.filter(isAtRisk);
  const answers = atRisk.map(([date, , , , toMin, toMax]) => leftBy(toMin, toMax, addDays(date, days)));
  const certain = answers.filter((answer) => answer === 'certain').length;
  const possible = answers.filter((answer) => answer === 'possible').length;
  const heads = terms.filter(([, , head]) => head);
  const headDays = heads.reduce((sum, term) => sum + daysHeld(term, period), 0);
  const ended = heads.filter((term) => hasEnded(term, period)).length;
  return {
    heads: atRisk.length,
    left: { certain, possible },
    share: atRisk.length === 0 ? null : certain / atRisk.length,
    headDays,
    ended,
    usualShare: headDays === 0 ? null : Math.min(1, (ended / headDays) * days),
    leftOut: beside.length - atRisk.length,
  };
};
