import { certainty, type Day, FAR_FUTURE, FAR_PAST } from '#temporal';
import type { Count } from '../body-class.ts';
import type { Branch, OrganisationKind } from '../kinds.ts';
import type { Period } from './periods.ts';

/** Bodies of one kind and branch that existed between the same bounds, and how many they are. */
export type LifeCount = readonly [
  kind: OrganisationKind,
  branch: Branch,
  fromMin: Day,
  fromMax: Day,
  toMin: Day,
  toMax: Day,
  bodies: number,
];

/** Bodies of a day: all, and by kind and branch. */
export type BodiesOnDay = {
  readonly day: Day;
  readonly all: Count;
  readonly byKind: ReadonlyMap<OrganisationKind, Count>;
  readonly byBranch: ReadonlyMap<Branch, Count>;
};

/** Bodies that began and ended in a period. */
export type Churn = Period & { readonly established: Count; readonly ended: Count };

const NONE: Count = { certain: 0, possible: 0 };

const plus = (count: Count, bodies: number, certain: boolean): Count =>
  certain ? { ...count, certain: count.certain + bodies } : { ...count, possible: count.possible + bodies };

const addTo = <K>(map: Map<K, Count>, key: K, bodies: number, certain: boolean): void => {
  map.set(key, plus(map.get(key) ?? NONE, bodies, certain));
};

/** How many bodies there were on a day, certainly and possibly. */
export const bodiesOn = (lives: readonly LifeCount[], day: Day): BodiesOnDay => {
  let all = NONE;
  const byKind = new Map<OrganisationKind, Count>();
  const byBranch = new Map<Branch, Count>();
  for (const [kind, branch, fromMin, fromMax, toMin, toMax, bodies] of lives) {
    const answer = certainty({ fromMin, fromMax, toMin, toMax }, day);
    if (answer === 'no') continue;
    all = plus(all, bodies, answer === 'certain');
    addTo(byKind, kind, bodies, answer === 'certain');
    addTo(byBranch, branch, bodies, answer === 'certain');
  }
  return { day, all, byKind, byBranch };
};

/** Whether something that happened between two days (both included) lies in a period: certainly, possibly or not. */
const inPeriod = (first: Day, last: Day, { from, to }: Period): 'certain' | 'possible' | 'no' => {
  if (first >= to || last < from) return 'no';
  return first >= from && last < to ? 'certain' : 'possible';
};

const countIn = (spans: readonly (readonly [Day, Day, number])[], period: Period): Count =>
  spans.reduce((count, [first, last, bodies]) => {
    const answer = inPeriod(first, last, period);
    return answer === 'no' ? count : plus(count, bodies, answer === 'certain');
  }, NONE);

const isBounded = (first: Day, last: Day): boolean => first > FAR_PAST && last < FAR_FUTURE;

const beginnings = (lives: readonly LifeCount[]) =>
  lives.map(([, , fromMin, fromMax, , , bodies]) => [fromMin, fromMax, bodies] as const);

const ends = (lives: readonly LifeCount[]) =>
  lives.flatMap(([, , , , toMin, toMax, bodies]) => (toMin === FAR_FUTURE ? [] : [[toMin, toMax, bodies] as const]));

/**
 * How many bodies began and ended in each period. One whose begin (or end) has no bound on one side could stand in any period: it stands in
 * none, and is counted by `unbounded`.
 */
export const churnIn = (lives: readonly LifeCount[], periods: readonly Period[]): readonly Churn[] => {
  const bounded = (spans: readonly (readonly [Day, Day, number])[]) =>
    spans.filter(([first, last]) => isBounded(first, last));
  const [began, ended] = [bounded(beginnings(lives)), bounded(ends(lives))];
  return periods.map((period) => ({ ...period, established: countIn(began, period), ended: countIn(ended, period) }));
};

/** How many bodies have a begin, and how many an end, of which the record knows no bound on one side. */
export const unbounded = (lives: readonly LifeCount[]): { readonly starts: number; readonly ends: number } => {
  const sum = (spans: readonly (readonly [Day, Day, number])[]) =>
    spans.reduce((total, [first, last, bodies]) => (isBounded(first, last) ? total : total + bodies), 0);
  return { starts: sum(beginnings(lives)), ends: sum(ends(lives)) };
};
