import type { Extent } from './rows.ts';
import type { Step, Steps } from './steps.ts';

/** Which way a walk goes: on to what a body became, or back to what it came from. */
export type Way = 'on' | 'back';

/** Reorganisations after the day `after` and up to the day `upTo` (both yyyymmdd). */
export type Window = { readonly after: number; readonly upTo: number };

/** All time, with what has no date. */
export const EVER: Window = { after: Number.NEGATIVE_INFINITY, upTo: Number.POSITIVE_INFINITY };

/** A way in which a body was reached; a chain of steps is as whole and as certain as its least step. */
export type Reach = {
  readonly body: string;
  readonly extent: Extent;
  readonly certain: boolean;
  readonly steps: number;
  /** On the way on: the earliest day by which all its steps may have been done; on the way back the latest. */
  readonly at: number;
  readonly by: Step | null;
  readonly from: Reach | null;
};

/** What a walk goes over. */
export type Ground = {
  readonly out: Steps;
  readonly into: Steps;
  readonly way: Way;
  readonly window: Window;
};

const part = (a: Extent, b: Extent): Extent => (a === 'whole' && b === 'whole' ? 'whole' : 'part');

/**
 * Whether a body gave a part away between two moments (days, exclusive): a step certainly after the one and before the other. What then
 * went on, or stayed, is a part of what it was.
 */
const gaveBetween = (ground: Ground, body: string, after: number, before: number): boolean =>
  (ground.out.get(body) ?? []).some(({ gives, earliest, latest }) => gives && earliest > after && latest < before);

const isIn = ({ after, upTo }: Window, { earliest, latest }: Step): boolean => latest > after && earliest <= upTo;

const isSurelyIn = ({ after, upTo }: Window, { earliest, latest }: Step): boolean => earliest > after && latest <= upTo;

/** Whether a step does not go against time: behind what was reached by then, it may have come at the same time or later (back: earlier). */
const isInTime = (way: Way, { at }: Reach, { earliest, latest }: Step): boolean =>
  way === 'on' ? latest >= at : earliest <= at;

/**
 * What of a reached body is left when the next step is taken, or (null) at the far end of the window. A walk back over all time begins
 * where the body began: what it gave away later took nothing from what had come in.
 */
export const leftOf = (ground: Ground, { body, by, extent }: Reach, next: Step | null): Extent => {
  const [start, end] = ground.way === 'on' ? [by, next] : [next, by];
  const { after, upTo } = ground.window;
  const until = ground.way === 'back' && upTo === EVER.upTo ? EVER.after : upTo + 1;
  return gaveBetween(ground, body, start?.latest ?? after, end?.earliest ?? until) ? 'part' : extent;
};

const taken = (ground: Ground, from: Reach, step: Step): Reach => ({
  body: ground.way === 'on' ? step.after : step.before,
  extent: part(leftOf(ground, from, step), step.extent),
  certain: from.certain && step.certain && isSurelyIn(ground.window, step),
  steps: from.steps + 1,
  at: ground.way === 'on' ? Math.max(from.at, step.earliest) : Math.min(from.at, step.latest),
  by: step,
  from,
});

/** What decides all that follows on a reach: two that are alike in it lead to the same, one as whole as the other. */
const stateOf = ({ body, extent, certain, at, by }: Reach): string =>
  [body, extent, certain, at, by?.earliest, by?.latest].join('|');

/** The steps that may be taken from a reach. */
export const nextSteps = (ground: Ground, reach: Reach): readonly Step[] =>
  ((ground.way === 'on' ? ground.out : ground.into).get(reach.body) ?? []).filter(
    (step) => isIn(ground.window, step) && isInTime(ground.way, reach, step),
  );

/** All ways in which a walk of at most `depth` steps reaches bodies, the start first; of ways that lead to the same, the shortest. */
export const walk = (ground: Ground, start: string, depth: number): readonly Reach[] => {
  const at = ground.way === 'on' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const first: Reach = { body: start, extent: 'whole', certain: true, steps: 0, at, by: null, from: null };
  const known = new Set([stateOf(first)]);
  const all = [first];
  for (let edge: readonly Reach[] = [first], steps = 0; edge.length > 0 && steps < depth; steps += 1) {
    const next = edge.flatMap((reach) => nextSteps(ground, reach).map((step) => taken(ground, reach, step)));
    edge = next.filter((reach) => {
      const state = stateOf(reach);
      const isNew = !known.has(state);
      known.add(state);
      return isNew;
    });
    all.push(...edge);
  }
  return all;
};

/** The steps by which a reach came about, from the start on. */
export const chainOf = (reach: Reach): readonly Step[] =>
  reach.from === null || reach.by === null ? [] : [...chainOf(reach.from), reach.by];
