/** A point of a picture. */
export type Point = { readonly x: number; readonly y: number };

const ROUND = 10;

const number = (value: number): string => String(Math.round(value * 100) / 100);

/** A thread that runs level from `from`, turns in a round corner at the other's place and runs down or up to `to`; an SVG path. */
export const elbow = (from: Point, to: Point): string => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const round = Math.min(ROUND, Math.abs(dx), Math.abs(dy));
  const corner = { x: to.x - Math.sign(dx) * round, y: from.y + Math.sign(dy) * round };
  const [x0, y0, x1, y1, cx, cy] = [from.x, from.y, to.x, to.y, corner.x, corner.y].map(number);
  return `M${x0} ${y0}L${cx} ${y0}Q${x1} ${y0} ${x1} ${cy}L${x1} ${y1}`;
};

/** A thread that leaves and arrives level, swung in between; an SVG path. */
export const swing = (from: Point, to: Point): string => {
  const middle = number((from.x + to.x) / 2);
  const [x0, y0, x1, y1] = [from.x, from.y, to.x, to.y].map(number);
  return `M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}`;
};
