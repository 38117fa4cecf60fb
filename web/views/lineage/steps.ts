import { inExtent, outExtent } from './extent.ts';
import type { Extent, JointOf, River } from './model.ts';

/** Where a tree of a lineage goes: back to what was before, or on to what came after. */
export type Way = 'back' | 'on';

/** A body in a tree of a lineage, with the joint that leads to it; `again` where it stands in the tree already, and is not gone into twice. */
export type Branch = {
  readonly lane: string;
  readonly joint: JointOf;
  readonly extent: Extent;
  readonly again: boolean;
  readonly branches: readonly Branch[];
};

const isIn = (threads: JointOf['ins'], lane: string): boolean => threads.some((thread) => thread.lane === lane);

/** A body that comes out of a joint again goes on, itself apart, only in those that did not go in. */
const leadsTo = ({ ins, outs }: JointOf, before: string, after: string): boolean =>
  before !== after && !(isIn(outs, before) && isIn(ins, after));

type Step = { readonly joint: JointOf; readonly lane: string; readonly extent: Extent };

const stepsFrom = ({ joints }: River, lane: string, way: Way): readonly Step[] =>
  joints
    .filter(({ plan }) => !plan)
    .flatMap((joint): readonly Step[] => {
      const [near, far] = way === 'back' ? [joint.outs, joint.ins] : [joint.ins, joint.outs];
      const own = near.find((thread) => thread.lane === lane);
      if (own === undefined) return [];
      return far
        .filter((other) => (way === 'back' ? leadsTo(joint, other.lane, lane) : leadsTo(joint, lane, other.lane)))
        .map((other) => {
          const [before, after] = way === 'back' ? [other, own] : [own, other];
          const isWhole = inExtent(joint, before) === 'whole' && outExtent(joint, after) === 'whole';
          return { joint, lane: other.lane, extent: isWhole ? 'whole' : 'part' };
        });
    });

/** Time does not run back on the way: what is reached goes on only through joints that may lie behind the one that led to it. */
const isBehind = (way: Way, joint: JointOf, last: JointOf | null): boolean => {
  if (joint.moment === null || last === null || last.moment === null) return true;
  return way === 'on' ? joint.moment.max >= last.moment.min : joint.moment.min <= last.moment.max;
};

/** The bodies before or after another as a tree, each gone into once. */
export const treeOf = (river: River, way: Way): readonly Branch[] => {
  const seen = new Set([river.start]);
  const grow = (lane: string, last: JointOf | null): readonly Branch[] => {
    const steps = stepsFrom(river, lane, way).filter(({ joint }) => isBehind(way, joint, last));
    const fresh = steps.map((step) => ({ ...step, again: seen.has(step.lane) }));
    for (const { lane: next } of fresh) seen.add(next);
    return fresh.map((step) => ({ ...step, branches: step.again ? [] : grow(step.lane, step.joint) }));
  };
  return grow(river.start, null);
};
