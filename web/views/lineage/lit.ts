import type { JointOf, River } from './model.ts';

/** What the pointer or the focus is on: a lane or a joint. */
export type Lit = { readonly kind: 'lane' | 'joint'; readonly id: string };

const touches = ({ ins, outs }: JointOf, lane: string): boolean =>
  [...ins, ...outs].some((thread) => thread.lane === lane);

/** The ids of the lanes and joints that are lit with it: of a joint all that goes in and comes out, of a lane its joints. */
export const litWith = ({ joints }: River, lit: Lit): ReadonlySet<string> => {
  if (lit.kind === 'lane')
    return new Set([lit.id, ...joints.filter((joint) => touches(joint, lit.id)).map(({ id }) => id)]);
  const joint = joints.find(({ id }) => id === lit.id);
  return new Set([lit.id, ...[...(joint?.ins ?? []), ...(joint?.outs ?? [])].map(({ lane }) => lane)]);
};
