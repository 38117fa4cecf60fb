import type { Day } from '#temporal';
import { holds } from './time.ts';
import type { Body, Held, Part, World } from './world.ts';

/** The name that a body bears on a day: a certain one, else the latest of the possible ones; before its first name that, after a name that one. */
export const nameOn = ({ names }: Body, day: Day): string => {
  const begun = names.filter(({ time }) => time.fromMin <= day);
  const borne =
    names.find(({ time }) => holds(time, day) === 'CERTAIN') ??
    begun.findLast(({ time }) => holds(time, day) !== null) ??
    begun.at(-1) ??
    names[0];
  return borne?.vi ?? '';
};

/** What was part of a body on a day. */
export const childrenOn = ({ parts }: World, id: string, day: Day): readonly Part[] =>
  parts.filter(({ parent, time }) => parent === id && holds(time, day) !== null);

/** What a body was part of on a day. */
export const parentsOn = ({ parts }: World, id: string, day: Day): readonly Part[] =>
  parts.filter(({ child, time }) => child === id && holds(time, day) !== null);

/** Who held seats of a body on a day. */
export const heldAt = ({ held }: World, id: string, day: Day): readonly Held[] =>
  held.filter(({ org, time }) => org === id && holds(time, day) !== null);

/** A step from a body to one that came after it. */
export type Step = { readonly from: string; readonly to: string; readonly by: string; readonly isPart: boolean };

/**
 * All steps of succession: reorganisations in force that move more than a unit or a function lead from what went in to what came out; of
 * two bodies that both went in and came out again each goes on as itself.
 */
export const stepsOf = ({ changes }: World): readonly Step[] =>
  changes
    .filter(({ inForce, type }) => inForce && type !== 'transfer')
    .flatMap(({ id, from, to, isPart }) =>
      from.flatMap((before) =>
        to
          .filter((after) => after !== before && !(to.includes(before) && from.includes(after)))
          .map((after) => ({ from: before, to: after, by: id, isPart: isPart(before) })),
      ),
    );
