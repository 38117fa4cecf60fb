import { earlier, type Interval, later } from '#temporal';
import type { JointOf, Lane, River, Thread, Written } from './model.ts';

/** A fan of more bodies than this at one joint is folded, and so many of it stay. */
export const FAN = { most: 14, kept: 8 } as const;

/** The id of the lane that stands for the folded bodies of one side of a joint. */
export const foldedLane = (joint: string, side: 'ins' | 'outs'): string => `${joint}:${side}`;

const hull = (spans: readonly Interval[]): Interval =>
  spans.reduce((a, b) => ({
    fromMin: earlier(a.fromMin, b.fromMin),
    fromMax: later(a.fromMax, b.fromMax),
    toMin: earlier(a.toMin, b.toMin),
    toMax: later(a.toMax, b.toMax),
  }));

type Words = (count: number) => Omit<Written, 'span'>;

const lanesByCount = (joints: readonly JointOf[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { ins, outs } of joints)
    for (const lane of new Set([...ins, ...outs].map((thread) => thread.lane)))
      counts.set(lane, (counts.get(lane) ?? 0) + 1);
  return counts;
};

const foldSide = (river: River, joint: JointOf, side: 'ins' | 'outs', words: Words): River => {
  const counts = lanesByCount(river.joints);
  const leaves = joint[side].filter(({ lane }) => counts.get(lane) === 1 && lane !== river.start);
  if (leaves.length <= FAN.most) return river;
  const away = new Set(leaves.slice(FAN.kept).map(({ lane }) => lane));
  const folded = river.lanes.filter(({ id }) => away.has(id));
  const span = hull(folded.map((lane) => lane.span));
  const id = foldedLane(joint.id, side);
  const lane: Lane = {
    id,
    kind: 'folded',
    span,
    branch: folded[0]?.branch ?? null,
    names: [{ ...words(folded.length), span }],
    heads: [],
  };
  const whole = leaves.every(({ extent }) => extent === 'whole');
  const thread: Thread = { lane: id, extent: whole ? 'whole' : 'part' };
  const threads = [...joint[side].filter((one) => !away.has(one.lane)), thread];
  return {
    ...river,
    lanes: [...river.lanes.filter((one) => !away.has(one.id)), lane],
    joints: river.joints.map((one) => (one.id === joint.id ? { ...one, [side]: threads } : one)),
  };
};

/** Folds what is too wide to draw: of many bodies that only one joint touches, some stay and the rest are one lane, unless it was opened. */
export const foldFans = (river: River, opened: ReadonlySet<string>, words: Words): River =>
  river.joints
    .filter(({ id }) => !opened.has(id))
    .flatMap(({ id }) => (['ins', 'outs'] as const).map((side) => ({ id, side })))
    .reduce((folded, { id, side }) => {
      const joint = folded.joints.find((one) => one.id === id);
      return joint ? foldSide(folded, joint, side, words) : folded;
    }, river);
