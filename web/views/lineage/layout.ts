import { type Day, FAR_PAST } from '#temporal';
import { type Bar, barOf } from '../../picture/interval-bar.ts';
import { elbow } from '../../picture/thread.ts';
import type { TimeScale } from '../../picture/time-scale.ts';
import { known, MEASURES, scaleOf } from './axis.ts';
import { inExtent, outExtent } from './extent.ts';
import { type PlacedJoint, placeJoints } from './joint-places.ts';
import { fittingTexts, type Placed, placeTexts } from './labels.ts';
import type { Extent, JointOf, Lane, River, Written } from './model.ts';
import { rowsOf } from './rows.ts';

type Text = Placed<{ readonly text: string; readonly x: number; readonly written: Written }>;

/** A lane with its place. */
export type PlacedLane = {
  readonly lane: Lane;
  readonly y: number;
  readonly bar: Bar;
  readonly names: readonly Text[];
  readonly heads: readonly Text[];
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

const rowY = (row: number): number => MEASURES.top + (row + 0.5) * MEASURES.row;

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

/** Heads with a place on the lane: of one whose first day is not known, only where that of the lane is not known either. */
const headsWithPlace = ({ heads, span }: Lane): readonly Written[] =>
  heads.filter((head) => head.span.fromMin > FAR_PAST || span.fromMin === FAR_PAST);

/** After a joint that stands on the lane, its name begins to the right of it. */
const BESIDE_JOINT = 4;

const placeRow = (row: Row, y: number, scale: TimeScale, start: string): readonly PlacedLane[] => {
  const room = { width: MEASURES.width };
  const wanted = textsOf(row, scale, (lane) => lane.names, BESIDE_JOINT).sort(byPlace);
  const strong = wanted.map((text) => ({ ...text, strong: text.lane === start }));
  const names = placeTexts(strong, { ...room, size: MEASURES.nameSize });
  const heads = fittingTexts(textsOf(row, scale, headsWithPlace, BESIDE_JOINT).sort(byPlace), {
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

type Ends = { readonly yOf: (lane: string) => number; readonly barOf: (lane: string) => Bar | undefined };

/** A thread leaves its lane where the bar ends, or a little before the joint where the lane goes on. */
const threadsOf = ({ joint, at }: PlacedJoint, { yOf, barOf: bar }: Ends): readonly PlacedThread[] => {
  const thread = (lane: string, extent: Extent, from: number): readonly PlacedThread[] => {
    const y = yOf(lane);
    if (y === at.y) return [];
    return [{ lane, joint: joint.id, extent, plan: joint.plan, path: elbow({ x: from, y }, at) }];
  };
  const came = joint.outs.filter(({ lane }) => !isIn(joint.ins, lane));
  const [before, after] = [at.x - MEASURES.turn, at.x + MEASURES.turn];
  return [
    ...joint.ins.flatMap((one) =>
      thread(one.lane, inExtent(joint, one), Math.min(before, bar(one.lane)?.x2 ?? before)),
    ),
    ...came.flatMap((one) => thread(one.lane, outExtent(joint, one), Math.max(after, bar(one.lane)?.x1 ?? after))),
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
    return placeRow(inRow, rowY(row), scale, river.start);
  });
  const bars = new Map(placed.map(({ lane, bar }) => [lane.id, bar]));
  const ends: Ends = { yOf, barOf: (lane) => bars.get(lane) };
  const height = MEASURES.top + rows.length * MEASURES.row + MEASURES.bottom;
  return {
    width: MEASURES.width,
    height,
    scale,
    lanes: placed,
    joints,
    threads: joints.flatMap((joint) => threadsOf(joint, ends)),
  };
};
