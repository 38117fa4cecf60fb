import { textLines } from '../../picture/text-width.ts';
import { type Point, swing } from '../../picture/thread.ts';
import type { Box, Exchange } from './exchange.ts';

/** Measures of the picture, in its units. */
export const BOXES = {
  width: 1200,
  column: 430,
  height: 54,
  gap: 10,
  padding: 12,
  name: { size: 13, weight: 500 },
  note: 11,
  /** Most bodies of one side, and most things moved; the rest is counted and stands in the lists. */
  most: 12,
  movedMost: 18,
  movedColumns: 3,
} as const;

/** A box with its place. */
export type PlacedBox = Point & {
  readonly box: Box;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly whole: boolean;
};

/** A thread between a box and the joint. */
export type BoxThread = { readonly id: string; readonly path: string; readonly box: Box };

/** The picture of a reorganisation; `more` say how many boxes are not drawn. */
export type ExchangeLayout = {
  readonly narrow: boolean;
  readonly width: number;
  readonly height: number;
  readonly joint: Point;
  readonly boxes: readonly PlacedBox[];
  readonly threads: readonly BoxThread[];
  /** Where the heading of what was moved stands; null where nothing was. */
  readonly moved: Point | null;
  readonly more: readonly (Point & { readonly count: number })[];
};

const place = (box: Box, at: Point, width: number, height: number = BOXES.height): PlacedBox => {
  const { lines, cut } = textLines(box.text, BOXES.name, width - 2 * BOXES.padding, 2);
  return { box, ...at, width, height, lines, whole: !cut };
};

const sideHeight = (count: number): number =>
  Math.max(1, Math.min(count, BOXES.most)) * (BOXES.height + BOXES.gap) - BOXES.gap;

const placeSide = (boxes: readonly Box[], x: number, middle: number): readonly PlacedBox[] => {
  const top = middle - sideHeight(boxes.length) / 2;
  return boxes
    .slice(0, BOXES.most)
    .map((box, n) => place(box, { x, y: top + n * (BOXES.height + BOXES.gap) }, BOXES.column));
};

const MOVED = BOXES.height;

const movedWidth = (BOXES.width - (BOXES.movedColumns - 1) * BOXES.gap) / BOXES.movedColumns;

const placeMoved = (boxes: readonly Box[], top: number): readonly PlacedBox[] =>
  boxes.slice(0, BOXES.movedMost).map((box, n) => {
    const column = n % BOXES.movedColumns;
    const row = Math.floor(n / BOXES.movedColumns);
    const at = { x: column * (movedWidth + BOXES.gap), y: top + row * (MOVED + BOXES.gap) };
    return place(box, at, movedWidth, MOVED);
  });

const MORE = 20;

const moreOf = (count: number, most: number, at: Point) => (count > most ? [{ ...at, count: count - most }] : []);

const middleOf = ({ y, height }: PlacedBox): number => y + height / 2;

/** Lays out what went in at the left, what came out at the right, the joint between, what was moved below. */
const layoutWide = ({ ins, outs, moved }: Exchange): ExchangeLayout => {
  const sides = Math.max(sideHeight(ins.length), sideHeight(outs.length));
  const joint = { x: BOXES.width / 2, y: sides / 2 + 12 };
  const right = BOXES.width - BOXES.column;
  const [left, across] = [placeSide(ins, 0, joint.y), placeSide(outs, right, joint.y)];
  const hasMore = ins.length > BOXES.most || outs.length > BOXES.most;
  const sidesEnd = joint.y + sides / 2 + (hasMore ? MORE : 0);
  const movedTop = sidesEnd + 40;
  const below = placeMoved(moved, movedTop);
  const lastMoved = below.at(-1);
  const end = lastMoved ? lastMoved.y + lastMoved.height + (moved.length > BOXES.movedMost ? MORE : 0) : sidesEnd;
  return {
    narrow: false,
    width: BOXES.width,
    height: end + 12,
    joint,
    boxes: [...left, ...across, ...below],
    threads: [
      ...left.map((box) => ({
        id: box.box.id,
        box: box.box,
        path: swing({ x: BOXES.column, y: middleOf(box) }, joint),
      })),
      ...across.map((box) => ({ id: box.box.id, box: box.box, path: swing(joint, { x: right, y: middleOf(box) }) })),
    ],
    moved: below.length === 0 ? null : { x: joint.x, y: movedTop - 12 },
    more: [
      ...moreOf(ins.length, BOXES.most, { x: 0, y: sidesEnd - 4 }),
      ...moreOf(outs.length, BOXES.most, { x: right, y: sidesEnd - 4 }),
      ...moreOf(moved.length, BOXES.movedMost, { x: 0, y: end - 4 }),
    ],
  };
};

/** Measures for a narrow screen: all boxes in one column beside a rail on which the joint stands. */
const COLUMN = { width: 360, x: 36, rail: 14, between: 36 } as const;

type Stack = { readonly boxes: readonly PlacedBox[]; readonly hidden: number; readonly end: number };

const stackFrom = (boxes: readonly Box[], most: number, top: number): Stack => {
  const placed = boxes
    .slice(0, most)
    .map((box, n) => place(box, { x: COLUMN.x, y: top + n * (BOXES.height + BOXES.gap) }, COLUMN.width - COLUMN.x));
  const hidden = boxes.length - placed.length;
  const last = placed.at(-1);
  return { boxes: placed, hidden, end: (last ? last.y + last.height : top) + (hidden > 0 ? MORE : 0) };
};

/** The same from top to bottom: what went in, the joint, what came out, what was moved. */
const layoutNarrow = ({ ins, outs, moved }: Exchange): ExchangeLayout => {
  const above = stackFrom(ins, BOXES.most, 2);
  const joint = { x: COLUMN.rail, y: above.end + COLUMN.between / 2 };
  const below = stackFrom(outs, BOXES.most, above.end + COLUMN.between);
  const last = stackFrom(moved, BOXES.movedMost, below.end + 40);
  const threadOf = (placed: PlacedBox): BoxThread => ({
    id: placed.box.id,
    box: placed.box,
    path: `M${COLUMN.x} ${middleOf(placed)}H${joint.x}V${joint.y}`,
  });
  return {
    narrow: true,
    width: COLUMN.width,
    height: (moved.length === 0 ? below.end : last.end) + 12,
    joint,
    boxes: [...above.boxes, ...below.boxes, ...last.boxes],
    threads: [...above.boxes, ...below.boxes].map(threadOf),
    moved: moved.length === 0 ? null : { x: COLUMN.width / 2, y: below.end + 28 },
    more: [above, below, last].flatMap(({ hidden, end }) =>
      hidden > 0 ? [{ x: COLUMN.x, y: end - 4, count: hidden }] : [],
    ),
  };
};

/** Lays out a reorganisation for a wide screen or a narrow one. */
export const layoutExchange = (exchange: Exchange, narrow = false): ExchangeLayout =>
  narrow ? layoutNarrow(exchange) : layoutWide(exchange);
