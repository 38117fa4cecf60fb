import type { BodyLinkFragment, LineageEventFragment } from '../../operations.generated.ts';
import type { Extent, JointOf, River, Thread } from './model.ts';
import { type LineageData, type PlanData, planDate } from './river.ts';

/** One side of a reorganisation: bodies of the lineage, names that a plan would have made, and how many stand outside the lineage. */
export type SideLine = {
  readonly bodies: readonly { readonly body: BodyLinkFragment; readonly extent: Extent }[];
  readonly planned: readonly { readonly vi: string | null; readonly en: string | null }[];
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

const bodiesIn = (threads: readonly Thread[], bodies: Bodies) =>
  threads.flatMap(({ lane, extent }) => {
    const body = bodies.get(lane);
    return body ? [{ body, extent }] : [];
  });

const lineOf = (joint: JointOf, lineage: LineageData, bodies: Bodies): EventLine | null => {
  const event = lineage.reorganisations.find(({ slug }) => slug === joint.id);
  if (event === undefined) return null;
  const side = (threads: readonly Thread[], all: number): SideLine => ({
    bodies: bodiesIn(threads, bodies),
    planned: [],
    others: Math.max(0, all - threads.length),
  });
  return {
    event,
    date: event.date,
    ins: side(joint.ins, event.inputs.length),
    outs: side(joint.outs, event.outputs.length),
  };
};

const planLine = (joint: JointOf, plans: readonly PlanData[], bodies: Bodies): EventLine | null => {
  const plan = plans.find(({ slug }) => slug === joint.id);
  if (plan === undefined) return null;
  const side = (threads: readonly Thread[], all: number, planned: PlanData['planned']): SideLine => {
    const known = bodiesIn(threads, bodies);
    return { bodies: known, planned, others: Math.max(0, all - known.length) };
  };
  return {
    event: plan,
    date: planDate(plan),
    ins: side(joint.ins, plan.inputs.length, []),
    outs: side(joint.outs, plan.outputs.length, plan.planned),
  };
};

/** The joints of an unfolded river as lines of a table, in its order. */
export const eventLines = (river: River, lineage: LineageData, plans: readonly PlanData[]): readonly EventLine[] => {
  const bodies = new Map(lineage.bodies.map(({ organisation }) => [organisation.slug, organisation]));
  return river.joints.flatMap(
    (joint) => (joint.plan ? planLine(joint, plans, bodies) : lineOf(joint, lineage, bodies)) ?? [],
  );
};
