import type { Extent, JointOf, Thread } from './model.ts';

const goesOn = ({ outs }: JointOf, lane: string): boolean => outs.some((thread) => thread.lane === lane);

/** How much goes in: all of a body only where the act says so and it does not come out again. */
export const inExtent = (joint: JointOf, { lane, extent }: Thread): Extent =>
  extent === 'whole' && !goesOn(joint, lane) ? 'whole' : 'part';

/** How much of what went in comes out in one body: all of it only where it alone comes out, and something went in whole; a plan as it was told. */
export const outExtent = (joint: JointOf, { extent }: Thread): Extent => {
  if (joint.plan) return extent;
  const isWhole =
    extent === 'whole' && joint.heirs === 1 && joint.ins.some((thread) => inExtent(joint, thread) === 'whole');
  return isWhole ? 'whole' : 'part';
};
