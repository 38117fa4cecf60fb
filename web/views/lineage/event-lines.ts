import type { Bilingual } from '../../data/names.ts';
import type { BodyLinkFragment, LineageEventFragment } from '../../operations.generated.ts';
import type { Extent, JointOf, River, Thread } from './model.ts';
import { type LineageData, type PlanData, planDate } from './river.ts';

/** A body on one side of a reorganisation, under the name that it bore then. */
export type Party = { readonly body: BodyLinkFragment; readonly name: Bilingual; readonly extent: Extent };

/** One side of a reorganisation: bodies of the lineage, names that a plan would have made, and how many stand outside the lineage. */
export type SideLine = {
  readonly bodies: readonly Party[];
  readonly planned: readonly Bilingual[];
  readonly others: number;
};

/** A joint as a line of the table. */
export type EventLine = {
  readonly event: LineageEventFragment;
  readonly date: string | null;
  readonly ins: SideLine;
  readonly outs: SideLine;
};

/** What is said of a body that a plan would have made: it may still come where the plan stands. */
export const fateKey = ({ event: { status } }: EventLine): 'lineage.notYet' | 'lineage.never' =>
  status === 'PROPOSED' || status === 'APPROVED' ? 'lineage.notYet' : 'lineage.never';

type Bodies = ReadonlyMap<string, BodyLinkFragment>;

type Named = { readonly name: Bilingual; readonly organisation: { readonly slug: string } };

const bodiesIn = (threads: readonly Thread[], parties: readonly Named[], bodies: Bodies): readonly Party[] =>
  threads.flatMap(({ lane, extent }) => {
    const body = bodies.get(lane);
    const name = parties.find(({ organisation }) => organisation.slug === lane)?.name;
    return body ? [{ body, name: name ?? body.name, extent }] : [];
  });

const lineOf = (joint: JointOf, lineage: LineageData, bodies: Bodies): EventLine | null => {
  const event = lineage.reorganisations.find(({ slug }) => slug === joint.id);
  if (event === undefined) return null;
  const side = (threads: readonly Thread[], parties: readonly Named[]): SideLine => ({
    bodies: bodiesIn(threads, parties, bodies),
    planned: [],
    others: Math.max(0, parties.length - threads.length),
  });
  return {
    event,
    date: event.date,
    ins: side(joint.ins, event.inputs),
    outs: side(joint.outs, event.outputs),
  };
};

const planLine = (joint: JointOf, plans: readonly PlanData[], bodies: Bodies): EventLine | null => {
  const plan = plans.find(({ slug }) => slug === joint.id);
  if (plan === undefined) return null;
  const side = (threads: readonly Thread[], parties: readonly Named[], planned: PlanData['planned']): SideLine => {
    const known = bodiesIn(threads, parties, bodies);
    return { bodies: known, planned, others: Math.max(0, parties.length - known.length) };
  };
  return {
    event: plan,
    date: planDate(plan),
    ins: side(joint.ins, plan.inputs, []),
    outs: side(joint.outs, plan.outputs, plan.planned),
  };
};

/** The joints of an unfolded river as lines of a table, in its order. */
export const eventLines = (river: River, lineage: LineageData, plans: readonly PlanData[]): readonly EventLine[] => {
  const bodies = new Map(lineage.bodies.map(({ organisation }) => [organisation.slug, organisation]));
  return river.joints.flatMap(
    (joint) => (joint.plan ? planLine(joint, plans, bodies) : lineOf(joint, lineage, bodies)) ?? [],
  );
};
