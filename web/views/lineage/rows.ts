import type { JointOf, River } from './model.ts';

const lanesOf = ({ ins, outs }: JointOf): readonly string[] => [...new Set([...ins, ...outs].map(({ lane }) => lane))];

/** A joint by which one lane simply goes on as another. */
const goesOn = ({ plan, ins, outs }: JointOf): readonly [before: string, after: string] | null => {
  const [before, after] = [ins[0]?.lane, outs[0]?.lane];
  const simple = !plan && ins.length === 1 && outs.length === 1 && ins[0]?.extent === 'whole';
  return simple && before !== undefined && after !== undefined && before !== after ? [before, after] : null;
};

/** Lanes that share a row, since each goes on as the next and is gone by then; each lane in one of them. */
export const chainsOf = ({ lanes, joints }: River): readonly (readonly string[])[] => {
  const spans = new Map(lanes.map(({ id, span }) => [id, span]));
  const next = new Map<string, string>();
  const taken = new Set<string>();
  for (const joint of joints) {
    const [before, after] = goesOn(joint) ?? [];
    if (before === undefined || after === undefined || next.has(before) || taken.has(after)) continue;
    const [gone, come] = [spans.get(before), spans.get(after)];
    if (!gone || !come || gone.toMax > come.fromMax) continue;
    next.set(before, after);
    taken.add(after);
  }
  const follow = (lane: string): readonly string[] => {
    const after = next.get(lane);
    return after === undefined ? [lane] : [lane, ...follow(after)];
  };
  return lanes.filter(({ id }) => !taken.has(id)).map(({ id }) => follow(id));
};

type Ties = ReadonlyMap<number, readonly number[]>;

/** Which rows a joint ties together. */
const tiesOf = (joints: readonly JointOf[], rowOf: ReadonlyMap<string, number>): Ties => {
  const ties = new Map<number, number[]>();
  for (const joint of joints) {
    const rows = [...new Set(lanesOf(joint).flatMap((lane) => rowOf.get(lane) ?? []))];
    for (const row of rows) ties.set(row, [...(ties.get(row) ?? []), ...rows.filter((other) => other !== row)]);
  }
  return ties;
};

/** Rows in the order of a tree that grows from one of them: half of what it is tied to above, half below. */
const grown = (root: number, ties: Ties, seen: Set<number>): readonly number[] => {
  seen.add(root);
  const near = [...new Set(ties.get(root) ?? [])].filter((row) => !seen.has(row));
  for (const row of near) seen.add(row);
  const half = Math.ceil(near.length / 2);
  const grow = (row: number) => grown(row, ties, seen);
  return [...near.slice(0, half).flatMap(grow), root, ...near.slice(half).flatMap(grow)];
};

/** How long all threads are together, in rows. */
const lengthOf = (order: readonly number[], ties: Ties): number => {
  const place = new Map(order.map((row, n) => [row, n]));
  const away = (a: number, b: number) => Math.abs((place.get(a) ?? 0) - (place.get(b) ?? 0));
  return [...ties].reduce((sum, [row, others]) => sum + others.reduce((all, other) => all + away(row, other), 0), 0);
};

const swapped = (order: readonly number[], at: number): readonly number[] => [
  ...order.slice(0, at),
  ...order.slice(at, at + 2).reverse(),
  ...order.slice(at + 2),
];

const PASSES = 4;

/** Swaps neighbours as long as that makes the threads shorter. */
const shortened = (order: readonly number[], ties: Ties): readonly number[] => {
  let best = order;
  for (let pass = 0; pass < PASSES; pass += 1)
    for (let at = 0; at < order.length - 1; at += 1) {
      const other = swapped(best, at);
      if (lengthOf(other, ties) < lengthOf(best, ties)) best = other;
    }
  return best;
};

/** The lanes of each row from the top: rows tied by joints lie near each other, and threads cross little. */
export const rowsOf = (river: River): readonly (readonly string[])[] => {
  const chains = chainsOf(river);
  const rowOf = new Map(chains.flatMap((chain, row) => chain.map((lane) => [lane, row] as const)));
  const ties = tiesOf(river.joints, rowOf);
  const seen = new Set<number>();
  const roots = [rowOf.get(river.start) ?? 0, ...chains.keys()];
  const order = roots.flatMap((root) => (seen.has(root) ? [] : grown(root, ties, seen)));
  return shortened(order, ties).map((row) => chains[row] ?? []);
};
