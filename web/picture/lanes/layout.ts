import type { Day, Language } from '#temporal';
import { type Bar, barOf, type Stretch } from '../interval-bar.ts';
import { textLines, textWidth } from '../text-width.ts';
import { rangeOf, type TimeScale, timeScale } from '../time-scale.ts';
import { intervalsOf, type Lane, type LaneBar, type LaneGroup } from './model.ts';
import { stack } from './stacking.ts';

/** The measures of a picture in its own units: names of lanes beside the bars, or above them where that width is 0. */
export type Frame = { readonly width: number; readonly names: number };

/** Words on or beside a bar. */
export type BarText = { readonly x: number; readonly lines: readonly { readonly y: number; readonly text: string }[] };

/** A bar in its place. */
export type PlacedBar = {
  readonly bar: LaneBar;
  readonly shape: Bar;
  readonly text: BarText | null;
  readonly breaks: readonly number[];
};

/** A line of text in its place. */
export type Line = { readonly y: number; readonly text: string };

/** A lane in its place. */
export type PlacedLane = {
  readonly key: string;
  readonly y: number;
  readonly height: number;
  readonly names: readonly Line[];
  readonly lang: Language | undefined;
  readonly bars: readonly PlacedBar[];
};

/** A group in its place. */
export type PlacedGroup = {
  readonly key: string;
  readonly title: Line | null;
  readonly lanes: readonly PlacedLane[];
};

/** A picture of lanes, laid out. */
export type Picture = {
  readonly frame: Frame;
  readonly scale: TimeScale;
  readonly groups: readonly PlacedGroup[];
  readonly height: number;
};

/** Half the height of a bar that stands alone; the whole of one that stands among others. */
export const UNIT = 20;
const GAP = 3;
/** Room above the lanes for years, and to the right for an arrow and a number behind it. */
export const TOP = 40;
const RIGHT = 40;
const TITLE_ROOM = 30;
const NAME_LINE = 15;
const LANE_GAP = 12;
const INSET = 6;
const LEAST_WORD = 44;

const NAME = { size: 12, weight: 500 } as const;
const FIRST = { size: 12, weight: 500 } as const;
const SECOND = { size: 11 } as const;

/** Where bars count as standing: slanted ends by their middle, so that posts that change hands within one year follow one another. */
const bodyOf = ({ x1, x2, start, end, certain }: Bar): Stretch => ({
  x1: start === 'span' && certain ? (x1 + certain.x1) / 2 : x1,
  x2: end === 'span' && certain ? (x2 + certain.x2) / 2 : x2,
});

const oneLine = ({ title, detail }: LaneBar): string => (detail === '' ? title : `${title} · ${detail}`);

type Room = { readonly x: number; readonly width: number };

/** What stands before and after a bar in its rows: words may not run over it. */
type Neighbours = { readonly before: number; readonly after: number };

/** Where words stand: on the bar where the title fits, else beside it where that has more room. */
const roomFor = (title: string, shape: Bar, { before, after }: Neighbours): Room => {
  const from = Math.max(shape.x1, before) + INSET;
  const inside = { x: from, width: Math.min(shape.x2, after) - INSET - from };
  const left = Math.max(shape.x2 + INSET + (shape.end === 'open' ? shape.height / 2 : 0), from);
  const beside = { x: left, width: after - left - INSET };
  const needed = textWidth(title, FIRST);
  if (inside.width >= needed || inside.width >= beside.width) return inside;
  return beside;
};

const linesFor = (bar: LaneBar, { width }: Room, { y, height }: Bar): BarText['lines'] => {
  if (height <= UNIT) return [{ y: y + height / 2 + 4, text: textLines(oneLine(bar), SECOND, width).lines[0] ?? '' }];
  const middle = y + height / 2;
  const first = textLines(bar.title, FIRST, width).lines[0] ?? '';
  if (bar.detail === '') return [{ y: middle + 4, text: first }];
  const second = textLines(bar.detail, SECOND, width).lines[0] ?? '';
  return [
    { y: middle - 3, text: first },
    { y: middle + 12, text: second },
  ];
};

/** Where a bar ends, with the arrow of an open end. */
const tipOf = ({ x2, end, height }: Bar): number => (end === 'open' ? x2 + height / 2 + 2 : x2);

const numbered = ({ number }: LaneBar, bar: Bar, after: number): BarText | null => {
  if (number === null) return null;
  const { x1, x2, y, height } = bar;
  const text = String(number);
  const width = textWidth(text, SECOND);
  const lines = [{ y: y + height / 2 + 4, text }];
  if (x2 - x1 >= width + 4) return { x: (x1 + x2 - width) / 2, lines };
  const tip = tipOf(bar);
  return after - tip >= width + 4 ? { x: tip + 2, lines } : null;
};

const textFor = (bar: LaneBar, shape: Bar, neighbours: Neighbours): BarText | null => {
  const room = roomFor(bar.title, shape, neighbours);
  if (room.width < LEAST_WORD) return numbered(bar, shape, neighbours.after);
  return { x: room.x, lines: linesFor(bar, room, shape) };
};

const meetsRows = (a: Bar, b: Bar): boolean => a.y < b.y + b.height && b.y < a.y + a.height;

/** Where the bars before and after one in its rows end and begin; the ends of the axis where there are none. */
const neighboursOf = (shape: Bar, all: readonly Bar[], end: number): Neighbours => {
  const others = all.filter((other) => other !== shape && meetsRows(shape, other));
  const earlier = (other: Bar) => other.x1 < shape.x1 || (other.x1 === shape.x1 && other.x2 < shape.x2);
  return {
    before: others.filter(earlier).reduce((x, other) => Math.max(x, other.x2), 0),
    after: others.filter((other) => !earlier(other)).reduce((x, other) => Math.min(x, other.x1), end),
  };
};

/** A bar that has no day at all: it is drawn over the whole axis. */
const isDateless = ({ start, end, certain }: Bar): boolean =>
  start === 'unknown' && end === 'unknown' && certain === null;

type Row = { readonly row: number; readonly half: boolean };

/** Rows of a lane: bars of one time share the height of one; those without any day stand below, and say nothing about the others. */
const rowsOf = (flat: readonly Bar[]): { readonly rows: readonly Row[]; readonly units: number } => {
  const dated = stack(flat.filter((bar) => !isDateless(bar)).map(bodyOf));
  const used = dated.length === 0 ? 0 : Math.max(2, ...dated.map(({ of }) => of));
  const [next, below] = [dated.values(), flat.filter(isDateless).keys()];
  const rows = flat.map((bar): Row => {
    if (isDateless(bar)) return { row: used + (below.next().value ?? 0), half: true };
    const { row, of } = next.next().value ?? { row: 0, of: 1 };
    return { row, half: of > 1 };
  });
  return { rows, units: Math.max(2, used + flat.length - dated.length) };
};

const placeBars = (bars: readonly LaneBar[], scale: TimeScale, top: number) => {
  const { rows, units } = rowsOf(bars.map(({ interval }) => barOf(interval, scale, { y: 0, height: UNIT })));
  const shapes = bars.map(({ interval }, at) => {
    const { row, half } = rows[at] ?? { row: 0, half: false };
    return barOf(interval, scale, { y: top + row * UNIT, height: (half ? UNIT : 2 * UNIT) - GAP });
  });
  const end = scale.width + RIGHT;
  const placed = bars.flatMap((bar, at): readonly PlacedBar[] => {
    const shape = shapes[at];
    if (shape === undefined) return [];
    return [
      { bar, shape, text: textFor(bar, shape, neighboursOf(shape, shapes, end)), breaks: bar.breaks.map(scale.x) },
    ];
  });
  return { placed, units };
};

const placeLane = ({ key, label, lang, bars }: Lane, frame: Frame, scale: TimeScale, y: number): PlacedLane => {
  const beside = frame.names > 0;
  const { lines } = textLines(label, NAME, beside ? frame.names - 16 : frame.width, beside ? 4 : 2);
  const above = beside ? 0 : lines.length * NAME_LINE + 4;
  const { placed, units } = placeBars(bars, scale, y + above);
  const names = lines.map((text, line) => ({ text, y: y + (beside ? 15 : 11) + line * NAME_LINE }));
  const height = Math.max(above + units * UNIT, beside ? lines.length * NAME_LINE + 6 : 0);
  return { key, y, height, names, lang, bars: placed };
};

const placeGroup = (group: LaneGroup, frame: Frame, scale: TimeScale, y: number) => {
  const title = group.title === null ? null : { text: group.title, y: y + 18 };
  const lanes: PlacedLane[] = [];
  let next = y + (title === null ? 0 : TITLE_ROOM);
  for (const lane of group.lanes) {
    const placed = placeLane(lane, frame, scale, next);
    lanes.push(placed);
    next = placed.y + placed.height + LANE_GAP;
  }
  return { placed: { key: group.key, title, lanes }, next: next + (title === null ? 0 : 8) };
};

/** Lays groups of lanes out one under the other, over one time axis that shows all of them. */
export const layOut = (groups: readonly LaneGroup[], frame: Frame, today: Day): Picture => {
  const { from, to } = rangeOf(intervalsOf(groups), today);
  const scale = timeScale(from, to, frame.width - frame.names - RIGHT);
  const placed: PlacedGroup[] = [];
  let y = TOP;
  for (const group of groups) {
    const one = placeGroup(group, frame, scale, y);
    placed.push(one.placed);
    y = one.next;
  }
  return { frame, scale, groups: placed, height: y };
};
