import { type Day, FAR_FUTURE, type Interval } from '#temporal';
import { grouped } from '../grouped.ts';
import type { Extent } from './rows.ts';
import type { Step } from './steps.ts';
import { chainOf, type Ground, leftOf, nextSteps, type Reach } from './walk.ts';

/** Whether a body was there on a day (null: whether it still is, its end being open, or unknown). */
export type Existence = 'certain' | 'possible' | 'no';

/** Whether a body exists on a day; without one, whether it still does: certainly with an open end, possibly with an unknown one. */
export const existsOn = ({ fromMin, fromMax, toMin, toMax }: Interval, day: Day | null): Existence => {
  if (day === null) return toMax < FAR_FUTURE ? 'no' : toMin < FAR_FUTURE ? 'possible' : 'certain';
  if (fromMin > day || toMax <= day) return 'no';
  return fromMax <= day && toMin > day ? 'certain' : 'possible';
};

/** A body at an end of a line, in one or both extents; the chain is of the surest, wholest and shortest way to it. */
export type LineEnd = {
  readonly body: string;
  readonly extents: readonly Extent[];
  readonly certain: boolean;
  readonly steps: readonly Step[];
};

type Found = { readonly reach: Reach; readonly extent: Extent };

const better = (a: Found, b: Found): number =>
  Number(b.reach.certain) - Number(a.reach.certain) ||
  Number(b.extent === 'whole') - Number(a.extent === 'whole') ||
  a.reach.steps - b.reach.steps;

/** Joins the ways that end in one body. A body that is certain in one extent and possible in another says both. */
const joined = (body: string, found: readonly Found[], exists: Existence): LineEnd => {
  const [best] = [...found].sort(better);
  const extents = (['whole', 'part'] as const).filter((extent) => found.some((one) => one.extent === extent));
  return {
    body,
    extents,
    certain: exists !== 'possible' && (best?.reach.certain ?? false),
    steps: best ? chainOf(best.reach) : [],
  };
};

const rank = (a: LineEnd, b: LineEnd): number =>
  Number(b.extents.includes('whole')) - Number(a.extents.includes('whole')) || (a.body < b.body ? -1 : 1);

const ends = (found: readonly Found[], existence: (body: string) => Existence): readonly LineEnd[] =>
  [...grouped(found, ({ reach }) => reach.body)].map(([body, each]) => joined(body, each, existence(body))).sort(rank);

/** The bodies that a walk reaches and that exist at its far end, wholes first. */
export const present = (
  ground: Ground,
  reaches: readonly Reach[],
  existence: (body: string) => Existence,
): readonly LineEnd[] =>
  ends(
    reaches
      .filter(({ body }) => existence(body) !== 'no')
      .map((reach) => ({ reach, extent: leftOf(ground, reach, null) })),
    existence,
  );

/** The bodies that a walk reaches, that have nothing beyond them, and that pass a test. */
export const last = (
  ground: Ground,
  reaches: readonly Reach[],
  isMeant: (body: string) => boolean,
): readonly LineEnd[] =>
  ends(
    reaches
      .filter((reach) => isMeant(reach.body) && nextSteps(ground, reach).length === 0)
      .map((reach) => ({ reach, extent: leftOf(ground, reach, null) })),
    () => 'certain',
  );
