import { addDays, type Day, daysBetween, FAR_FUTURE, FAR_PAST, type Interval } from '#temporal';
import { type Bar, barOf } from '../../picture/interval-bar.ts';
import { elbow, type Point } from '../../picture/thread.ts';
import { rangeOf, stretchedScale, type TimeScale } from '../../picture/time-scale.ts';
import { fittingTexts, type Placed, placeTexts } from './labels.ts';
import type { Extent, JointOf, Lane, Moment, River, Written } from './model.ts';
import { rowsOf } from './rows.ts';

/** Measures of a river, in units of its picture. */
export const MEASURES = {
  width: 1200,
  /** Room for the heads of arrows at the right. */
  margin: 16,
  top: 30,
  row: 50,
  bar: 10,
  /** Baselines of a lane's name above its middle and of its heads below. */
  name: -13,
  heads: 19,
  nameSize: 12,
  headSize: 11,
  /** Between two joints at least this much, and this much of an unknown end. */
  gap: 34,
  fade: 40,
  /** How far before and after a joint its threads leave their lanes. */
  turn: 12,
} as const;

type Text = Placed<{ readonly text: string; readonly x: number; readonly written: Written }>;

/** A lane with its place. */
export type PlacedLane = {
  readonly lane: Lane;
  readonly y: number;
  readonly bar: Bar;
  readonly names: readonly Text[];
  readonly heads: readonly Text[];
};

/** A joint with its place; `span` are the places between which it may lie, where its day is not exact. */
export type PlacedJoint = {
  readonly joint: JointOf;
  readonly at: Point;
  readonly span: readonly [number, number] | null;
};

/** A thread between a lane and a joint. */
export type PlacedThread = {
  readonly lane: string;
  readonly joint: string;
  readonly extent: Extent;
  readonly plan: boolean;
  readonly path: string;
};

/** A river as it is drawn. */
export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly scale: TimeScale;
  readonly lanes: readonly PlacedLane[];
  readonly joints: readonly PlacedJoint[];
  readonly threads: readonly PlacedThread[];
};

const middleOf = ({ min, max }: Moment): Day => addDays(min, Math.round(daysBetween(min, max) / 2));

const known = (day: Day): boolean => day > addDays(FAR_PAST, 1) && day < addDays(FAR_FUTURE, -1);

const isExact = ({ min, max }: Moment): boolean => min === max;

/** The day at which a joint is drawn: the middle of the days on which it may lie; null where none is known. */
const dayOfJoint = ({ moment }: JointOf): Day | null => {
  if (moment === null) return null;
  if (known(moment.min) && known(moment.max)) return middleOf(moment);
  return known(moment.max) ? moment.max : known(moment.min) ? moment.min : null;
};

const momentSpans = (joints: readonly JointOf[]): readonly Interval[] =>
  joints.flatMap((joint) => {
    const day = dayOfJoint(joint);
    return day === null ? [] : [{ fromMin: day, fromMax: day, toMin: addDays(day, 1), toMax: addDays(day, 1) }];
  });

const scaleOf = ({ lanes, joints }: River, today: Day): TimeScale => {
  const spans = [...lanes.map(({ span }) => span), ...momentSpans(joints)];
  const ends = spans.flatMap(({ fromMin, toMax }) => [fromMin, toMax]).filter(known);
  return stretchedScale(rangeOf(spans, today), MEASURES.width - MEASURES.margin, ends, MEASURES.gap);
};

const rowY = (row: number): number => MEASURES.top + (row + 0.5) * MEASURES.row;

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

const placeJoints = (
  joints: readonly JointOf[],
  scale: TimeScale,
  yOf: (lane: string) => number,
): readonly PlacedJoint[] => {
  const taken: (Reach & { readonly x: number })[] = [];
  return joints.map((joint) => {
    const day = dayOfJoint(joint);
    const y = jointY(joint, yOf);
    const reach = reachOf(joint, y, yOf);
    const x = freeX(day === null ? STEP : scale.x(day), reach, taken);
    taken.push({ ...reach, x });
    const unsure = joint.moment !== null && !isExact(joint.moment);
    return {
      joint,
      at: { x, y },
      span: unsure && joint.moment ? [scale.x(joint.moment.min), scale.x(joint.moment.max)] : null,
    };
  });
};

/** The two places between which a lane's bar is drawn: it leaves room for the threads that turn to a joint in another row. */
const laneBounds = (lane: Lane, y: number, joints: readonly PlacedJoint[]): readonly [low: number, high: number] => {
  const away = joints.filter(({ joint, at }) => !joint.plan && at.y !== y);
  const leaves = away.filter(({ joint: { ins, outs } }) => isIn(ins, lane.id) && !isIn(outs, lane.id));
  const comes = away.filter(({ joint: { ins, outs } }) => isIn(outs, lane.id) && !isIn(ins, lane.id));
  const low = Math.max(0, ...comes.filter(({ joint }) => begins(lane, joint)).map(({ at }) => at.x + MEASURES.turn));
  const high = Math.min(
    MEASURES.width - MEASURES.margin,
    ...leaves.filter(({ joint }) => ends(lane, joint)).map(({ at }) => at.x - MEASURES.turn),
  );
  return low < high ? [low, high] : [low, low + 1];
};

const isIn = (threads: JointOf['ins'], lane: string): boolean => threads.some((thread) => thread.lane === lane);

/** Whether a lane begins, or ends, with a joint, as far as their days are known. */
const begins = ({ span }: Lane, { moment }: JointOf): boolean =>
  moment !== null && span.fromMin <= moment.max && span.fromMax >= moment.min;
const ends = ({ span }: Lane, { moment }: JointOf): boolean =>
  moment !== null && span.toMin <= moment.max && span.toMax >= moment.min;

const within = (scale: TimeScale, [low, high]: readonly [number, number]): TimeScale => ({
  ...scale,
  x: (day) => Math.max(low, Math.min(high, scale.x(day))),
});

/** Where a text begins: with its own time, with the lane where its beginning is not known. */
const textX = ({ span }: Written, bar: Bar, scale: TimeScale): number =>
  known(span.fromMax) && span.fromMin > FAR_PAST ? Math.max(bar.x1, scale.x(span.fromMin)) : bar.x1;

type Row = readonly { readonly lane: Lane; readonly bar: Bar }[];

const textsOf = (row: Row, scale: TimeScale, pick: (lane: Lane) => readonly Written[], shift: number) =>
  row.flatMap(({ lane, bar }) =>
    pick(lane).map((written) => ({
      lane: lane.id,
      written,
      text: written.text,
      x: textX(written, bar, scale) + shift,
    })),
  );

const byPlace = (a: { readonly x: number }, b: { readonly x: number }): number => a.x - b.x;

/** After a joint that stands on the lane, its name begins to the right of it. */
const BESIDE_JOINT = 4;

const placeRow = (row: Row, y: number, scale: TimeScale): readonly PlacedLane[] => {
  const room = { width: MEASURES.width };
  const names = placeTexts(textsOf(row, scale, (lane) => lane.names, BESIDE_JOINT).sort(byPlace), {
    ...room,
    size: MEASURES.nameSize,
  });
  const heads = fittingTexts(textsOf(row, scale, (lane) => lane.heads, BESIDE_JOINT).sort(byPlace), {
    ...room,
    size: MEASURES.headSize,
  });
  return row.map(({ lane, bar }) => ({
    lane,
    y,
    bar,
    names: names.filter(({ of }) => of.lane === lane.id),
    heads: heads.filter(({ of }) => of.lane === lane.id),
  }));
};

const threadsOf = ({ joint, at }: PlacedJoint, yOf: (lane: string) => number): readonly PlacedThread[] => {
  const thread = (lane: string, extent: Extent, side: -1 | 1): readonly PlacedThread[] => {
    const y = yOf(lane);
    if (y === at.y) return [];
    const path = elbow({ x: at.x + side * MEASURES.turn, y }, at);
    return [{ lane, joint: joint.id, extent, plan: joint.plan, path }];
  };
  return [
    ...joint.ins.flatMap(({ lane, extent }) => thread(lane, extent, -1)),
    ...joint.outs.filter(({ lane }) => !isIn(joint.ins, lane)).flatMap(({ lane, extent }) => thread(lane, extent, 1)),
  ];
};

/** Lays a river out over one axis of time; `today` is where lanes end that go on. */
export const layoutOf = (river: River, today: Day): Layout => {
  const rows = rowsOf(river);
  const lanes = new Map(river.lanes.map((lane) => [lane.id, lane]));
  const rowOf = new Map(rows.flatMap((ids, row) => ids.map((id) => [id, row] as const)));
  const yOf = (lane: string) => rowY(rowOf.get(lane) ?? 0);
  const scale = scaleOf(river, today);
  const joints = placeJoints(river.joints, scale, yOf);
  const barFor = (lane: Lane): Bar => {
    const y = yOf(lane.id);
    const place = { y: y - MEASURES.bar / 2, height: MEASURES.bar, fade: MEASURES.fade };
    return barOf(lane.span, within(scale, laneBounds(lane, y, joints)), place);
  };
  const placed = rows.flatMap((ids, row) => {
    const inRow = ids.flatMap((id) => lanes.get(id) ?? []).map((lane) => ({ lane, bar: barFor(lane) }));
    return placeRow(inRow, rowY(row), scale);
  });
  const height = MEASURES.top + rows.length * MEASURES.row + 20;
  return {
    width: MEASURES.width,
    height,
    scale,
    lanes: placed,
    joints,
    threads: joints.flatMap((joint) => threadsOf(joint, yOf)),
  };
};
