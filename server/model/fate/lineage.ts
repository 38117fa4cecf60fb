import { both, type Certainty, certainty, type Day } from '#temporal';
import type { LineageSide } from '../lineage/rows.ts';
import { type Crossing, stepsFrom } from '../lineage/steps.ts';
import type { OrganisationRow, ParticipantRole, ReorganisationRow } from '../rows.ts';

/** A reorganisation in force with what went in and what came out. */
export type Change = {
  readonly row: ReorganisationRow;
  readonly inputs: readonly LineageSide[];
  readonly outputs: readonly string[];
};

/** Bodies and the reorganisations between them, from one day to another. */
export type Lineage = {
  readonly from: Day;
  readonly to: Day;
  readonly bodyOf: (id: string) => OrganisationRow | undefined;
  /** The reorganisations that a body went into. */
  readonly into: (id: string) => readonly Change[];
};

/** A body that follows on another. */
export type Successor = {
  readonly organisation: OrganisationRow;
  /** `part` where only parts of what came before went there. */
  readonly extent: 'whole' | 'part';
  /** False where it may not have come to that, or where the record does not say which of several follows which. */
  readonly certain: boolean;
  readonly through: readonly ReorganisationRow[];
};

/**
 * What follows on a body: others, or that it was dissolved, or nothing that the record tells. `certain`: it certainly came to some of the
 * successors; `merged`: others went in with it.
 */
export type Sequel = {
  readonly successors: readonly Successor[];
  readonly certain: boolean;
  readonly merged: boolean;
  readonly dissolved: boolean;
};

/** The most reorganisations one after the other that are followed. */
export const FATE_STEPS = 24;

/** Arranges bodies and reorganisations to be followed. */
export const lineageOf = (
  bodies: readonly OrganisationRow[],
  changes: readonly Change[],
  days: { readonly from: Day; readonly to: Day },
): Lineage => {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const into = new Map<string, Change[]>();
  for (const change of changes)
    for (const { organisation } of change.inputs) into.set(organisation, [...(into.get(organisation) ?? []), change]);
  return { ...days, bodyOf: (id) => byId.get(id), into: (id) => into.get(id) ?? [] };
};

const ENDS: readonly ParticipantRole[] = ['dissolved', 'absorbed'];

const partOf = ({ inputs }: Change, id: string) => inputs.find(({ organisation }) => organisation === id);

/** The reorganisations that ended a body; where none says so, all that it went into. */
const lastOf = (id: string, { into }: Lineage): readonly Change[] => {
  const all = into(id);
  const ending = all.filter((change) => ENDS.includes(partOf(change, id)?.role ?? 'gives'));
  return ending.length > 0 ? ending : all;
};

/** Whether a reorganisation took effect after one day and not after another. */
const within = ({ row }: Change, { from, to }: Lineage): Certainty => {
  if (row.dateMax <= from || row.dateMin > to) return 'no';
  return row.dateMin > from && row.dateMax <= to ? 'certain' : 'possible';
};

type Reached = {
  readonly id: string;
  readonly whole: boolean;
  /** Whether it came to that. */
  readonly sure: Certainty;
  /** Whether it did, and this is the one that follows, not another that came out beside it. */
  readonly known: Certainty;
  readonly through: readonly ReorganisationRow[];
};

type Found = Map<string, Reached>;

/** Of two ways to a body the whole one counts before one in parts, the certain one before a possible one. */
const better = (a: Reached, b: Reached | undefined): Reached => ({
  ...a,
  whole: a.whole || b?.whole === true,
  sure: a.sure === 'certain' || b?.sure === 'certain' ? 'certain' : 'possible',
  known: a.known === 'certain' || b?.known === 'certain' ? 'certain' : 'possible',
  through: [...new Map([...(b?.through ?? []), ...a.through].map((row) => [row.id, row])).values()],
});

const crossing = (change: Change): Crossing => ({
  ...change,
  before: change.inputs.map(({ organisation }) => organisation),
  after: change.outputs,
});

/** Where a body goes from what it has reached, by the rule of extents that lineages have. */
const onFrom = (reached: Reached, lineage: Lineage): readonly Reached[] =>
  lastOf(reached.id, lineage).flatMap((change) => {
    const sure = both(reached.sure, within(change, lineage));
    return (sure === 'no' ? [] : stepsFrom(crossing(change), reached.id)).map(({ after, extent, certain }) => ({
      id: after,
      whole: reached.whole && extent === 'whole',
      sure,
      known: both(both(reached.known, sure), certain ? 'certain' : 'possible'),
      through: [...reached.through, change.row],
    }));
  });

/** Whether something else went into what ended a body, or what came out had been there before. */
const isMerged = (id: string, lineage: Lineage): boolean =>
  lastOf(id, lineage).some(({ inputs }) => inputs.some(({ organisation }) => organisation !== id));

/** Follows a body that is no more on the last day to what there is of it then. */
export const follow = (start: string, lineage: Lineage): Sequel => {
  const found: Found = new Map();
  const seen = new Set([start]);
  let merged = false;
  let dissolved = false;
  let steps: readonly Reached[] = [{ id: start, whole: true, sure: 'certain', known: 'certain', through: [] }];
  for (let n = 0; n < FATE_STEPS && steps.length > 0; n += 1) {
    merged ||= steps.some(({ id }) => isMerged(id, lineage));
    dissolved ||= steps.some(({ id }) => lastOf(id, lineage).some(({ row }) => row.type === 'dissolution'));
    const next = steps.flatMap((step) => onFrom(step, lineage));
    steps = next.filter(({ id }) => !seen.has(id) && existence(id, lineage) === 'no');
    for (const step of next) {
      const there = existence(step.id, lineage);
      const now = { ...step, sure: both(step.sure, there), known: both(step.known, there) };
      if (there !== 'no') found.set(step.id, better(now, found.get(step.id)));
    }
    for (const { id } of steps) seen.add(id);
  }
  const all = [...found.values()];
  const certain = all.some(({ sure }) => sure === 'certain');
  return { successors: all.flatMap((step) => successorOf(step, lineage)), certain, merged, dissolved };
};

const existence = (id: string, { bodyOf, to }: Lineage): Certainty => {
  const body = bodyOf(id);
  return body === undefined ? 'no' : certainty(body, to);
};

const successorOf = ({ id, whole, known, through }: Reached, { bodyOf }: Lineage): readonly Successor[] => {
  const organisation = bodyOf(id);
  if (organisation === undefined) return [];
  return [{ organisation, extent: whole ? 'whole' : 'part', certain: known === 'certain', through }];
};
