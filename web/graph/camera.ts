import type { Orientation, Point, Size } from './scene.ts';

/** Part of a picture or of the screen, in pixels. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** How the picture is looked at: a point p of the picture is seen at p · zoom + pan. */
export type View = { readonly zoom: number; readonly pan: Point };

/** Bounds of the zoom; `readable`: below it the text of a node is smaller than 11 px. */
export const ZOOM = { min: 0.12, max: 2.5, readable: 0.75, step: 1.25 } as const;

const MARGIN = 24;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** All of a picture in the middle of the screen, at most at its own size. */
export const viewOfAll = (bounds: Box, screen: Size): View => {
  const [width, height] = [bounds.right - bounds.left, bounds.bottom - bounds.top];
  const room = { width: screen.width - 2 * MARGIN, height: screen.height - 2 * MARGIN };
  const zoom = clamp(Math.min(room.width / width, room.height / height), ZOOM.min, 1);
  const middle = { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 };
  return { zoom, pan: { x: screen.width / 2 - middle.x * zoom, y: screen.height / 2 - middle.y * zoom } };
};

/** The level of a tree that grows to the right on which most nodes stand; of equal ones the first. */
export const fullestLevel = (boxes: readonly Box[]): readonly Box[] => {
  const levels = new Map<number, Box[]>();
  for (const box of boxes) {
    const middle = Math.round((box.left + box.right) / 2);
    levels.set(middle, [...(levels.get(middle) ?? []), box]);
  }
  return [...levels.values()].reduce((most, level) => (level.length > most.length ? level : most), []);
};

/** Where a picture that does not fit begins: at its root, or further on where that leaves its fullest level out of sight; then that is at the end. */
const startRight = (boxes: readonly Box[], left: number, root: Point, zoom: number, screen: Size): Point => {
  const level = boxAround(fullestLevel(boxes));
  const atRoot = { x: MARGIN - left * zoom, y: screen.height / 2 - root.y * zoom };
  if (level === null || level.right * zoom + atRoot.x <= screen.width) return atRoot;
  const middle = screen.height / 2 - ((level.top + level.bottom) / 2) * zoom;
  return { x: screen.width - MARGIN - level.right * zoom, y: Math.max(middle, MARGIN - level.top * zoom) };
};

/** All of a picture where its text stays readable; else its beginning, from the edge from which the tree grows. `boxes`: its nodes. */
export const readableView = (boxes: readonly Box[], root: Point, orientation: Orientation, screen: Size): View => {
  const bounds = boundsOf(boxes);
  const all = viewOfAll(bounds, screen);
  if (all.zoom >= ZOOM.readable) return all;
  const zoom = ZOOM.readable;
  const pan =
    orientation === 'right'
      ? startRight(boxes, bounds.left, root, zoom, screen)
      : { x: screen.width / 2 - root.x * zoom, y: MARGIN - bounds.top * zoom };
  return { zoom, pan };
};

const shift = (from: number, to: number, room: number): number => {
  if (to - from > room - 2 * MARGIN) return room / 2 - (from + to) / 2;
  if (from < MARGIN) return MARGIN - from;
  return to > room - MARGIN ? room - MARGIN - to : 0;
};

/** The least box around several; null for none. */
export const boxAround = (boxes: readonly Box[]): Box | null =>
  boxes.length === 0
    ? null
    : {
        left: Math.min(...boxes.map(({ left }) => left)),
        top: Math.min(...boxes.map(({ top }) => top)),
        right: Math.max(...boxes.map(({ right }) => right)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
      };

/** The least box around all nodes of a picture; of an empty one a box that nothing divides by zero. */
export const boundsOf = (boxes: readonly Box[]): Box => boxAround(boxes) ?? { left: 0, top: 0, right: 1, bottom: 1 };

/** How far the screen must move, at the least, to show a box that is given in pixels of the screen. */
export const shiftToShow = (box: Box, screen: Size): Point => ({
  x: shift(box.left, box.right, screen.width),
  y: shift(box.top, box.bottom, screen.height),
});

/** The view zoomed by a factor about the middle of the screen. */
export const zoomedBy = ({ zoom, pan }: View, factor: number, screen: Size): View => {
  const next = clamp(zoom * factor, ZOOM.min, ZOOM.max);
  const about = (size: number, at: number) => size / 2 - (size / 2 - at) * (next / zoom);
  return { zoom: next, pan: { x: about(screen.width, pan.x), y: about(screen.height, pan.y) } };
};
