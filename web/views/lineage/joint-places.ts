import type { Point } from '../../picture/thread.ts';
import type { TimeScale } from '../../picture/time-scale.ts';
import { dayOfJoint, isExact, known } from './axis.ts';
import type { JointOf, Moment } from './model.ts';

/** A joint with its place; `span` are the places between which it may lie, where its day is not exact. */
export type PlacedJoint = {
  readonly joint: JointOf;
  readonly at: Point;
  readonly span: readonly [from: number, to: number] | null;
};

const only = (lanes: readonly string[]): string | null => (new Set(lanes).size === 1 ? (lanes[0] ?? null) : null);

/** Where a joint stands: on the lane that goes on, else on the one that alone comes out or goes in, else between all of them. */
const jointY = ({ ins, outs }: JointOf, yOf: (lane: string) => number): number => {
  const [before, after] = [ins.map(({ lane }) => lane), outs.map(({ lane }) => lane)];
  const through = only(after.filter((lane) => before.includes(lane)));
  const anchor = through ?? only(after) ?? only(before);
  if (anchor !== null) return yOf(anchor);
  const all = [...before, ...after].map(yOf);
  return all.reduce((sum, y) => sum + y, 0) / Math.max(1, all.length);
};

const STEP = 22;

type Reach = { readonly top: number; readonly bottom: number };

const reachOf = (joint: JointOf, y: number, yOf: (lane: string) => number): Reach => {
  const ys = [y, ...[...joint.ins, ...joint.outs].map(({ lane }) => yOf(lane))];
  return { top: Math.min(...ys) - STEP / 2, bottom: Math.max(...ys) + STEP / 2 };
};

/** Moves a joint a little to the right as long as it, or a thread of it, would lie on another's. */
const freeX = (wanted: number, reach: Reach, taken: readonly (Reach & { readonly x: number })[]): number => {
  const hit = taken.find(
    ({ x, top, bottom }) => Math.abs(x - wanted) < STEP - 1 && top < reach.bottom && bottom > reach.top,
  );
  return hit === undefined ? wanted : freeX(hit.x + STEP, reach, taken);
};

/** How far an end is drawn towards a side of which nothing is known. */
const OPEN = 40;

const spanPlaces = ({ min, max }: Moment, at: number, scale: TimeScale): readonly [number, number] => [
  known(min) ? scale.x(min) : at - OPEN,
  known(max) ? scale.x(max) : at + OPEN,
];

const threadsAt = ({ ins, outs }: JointOf): number => ins.length + outs.length;

/** Those with the most threads come first to their places. */
const byWeight = (a: JointOf, b: JointOf): number => threadsAt(b) - threadsAt(a);

/** Joints in their order, each where its day is; one without a day stands at the left edge. */
export const placeJoints = (
  joints: readonly JointOf[],
  scale: TimeScale,
  yOf: (lane: string) => number,
): readonly PlacedJoint[] => {
  const taken: (Reach & { readonly x: number })[] = [];
  const place = (joint: JointOf): PlacedJoint => {
    const day = dayOfJoint(joint);
    const y = jointY(joint, yOf);
    const reach = reachOf(joint, y, yOf);
    const x = freeX(day === null ? STEP : scale.x(day), reach, taken);
    taken.push({ ...reach, x });
    const { moment } = joint;
    return { joint, at: { x, y }, span: moment === null || isExact(moment) ? null : spanPlaces(moment, x, scale) };
  };
  const placed = new Map([...joints].sort(byWeight).map((joint) => [joint.id, place(joint)]));
  return joints.flatMap((joint) => placed.get(joint.id) ?? []);
};
