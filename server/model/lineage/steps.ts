import type { Extent, LineageChange, LineageSide } from './rows.ts';

/** One step of a lineage: what of one body went on in another, through one reorganisation. */
export type Step = {
  readonly reorganisation: string;
  readonly before: string;
  readonly after: string;
  readonly extent: Extent;
  /** False where several went in and several came out, and the record does not say which went on in which. */
  readonly certain: boolean;
  /** Whether the body gives a part away and goes on without it: a separation, or a part of it by the sheet. */
  readonly gives: boolean;
  /** The first and the last day (yyyymmdd) on which it may have taken effect. */
  readonly earliest: number;
  readonly latest: number;
};

/** A reorganisation so far as its steps need it; `before` and `after` are the ids of all that went in and came out. */
export type Crossing = Pick<LineageChange, 'row' | 'inputs' | 'before' | 'after'>;

const KEEPS = ['survives', 'gives'];

/** In what a body goes on, itself apart: one that comes out of the reorganisation again goes on only in those that did not go in. */
const heirsOf = ({ before, after }: Crossing, body: string): readonly string[] => {
  const goesOn = after.includes(body);
  return after.filter((other) => other !== body && !(goesOn && before.includes(other)));
};

const extentOf = (input: LineageSide, change: Crossing, heirs: readonly string[]): Extent => {
  const stays = change.after.includes(input.organisation) || KEEPS.includes(input.role);
  return input.extent === 'whole' && heirs.length === 1 && !stays ? 'whole' : 'part';
};

/**
 * The steps from a body through a reorganisation to others. A body goes whole where the sheet says so, it does not itself go on, and one
 * other comes out; else a part of it goes to each.
 */
export const stepsFrom = (change: Crossing, body: string): readonly Step[] => {
  const input = change.inputs.find(({ organisation }) => organisation === body);
  if (input === undefined) return [];
  const heirs = heirsOf(change, body);
  return heirs.map((after) => ({
    reorganisation: change.row.id,
    before: body,
    after,
    extent: extentOf(input, change, heirs),
    certain: heirs.length === 1 || change.before.length === 1,
    gives: input.extent === 'part' || change.row.type === 'separation',
    earliest: change.row.dateMin,
    latest: change.row.dateMax,
  }));
};

/** Steps by the body from which, or to which, they go. */
export type Steps = ReadonlyMap<string, readonly Step[]>;

/** The steps of reorganisations, by the body that they leave and by the one that they reach. */
export const stepsOf = (changes: readonly LineageChange[]): { readonly out: Steps; readonly into: Steps } => {
  const out = new Map<string, Step[]>();
  const into = new Map<string, Step[]>();
  const add = (steps: Map<string, Step[]>, body: string, step: Step) => {
    const known = steps.get(body);
    if (known) known.push(step);
    else steps.set(body, [step]);
  };
  for (const change of changes)
    for (const body of new Set(change.before))
      for (const step of stepsFrom(change, body)) {
        add(out, step.before, step);
        add(into, step.after, step);
      }
  return { out, into };
};
