/** A body in a chart, so far as two charts are compared by it. */
export type Placed = {
  readonly row: { readonly id: string; readonly fromMin: number; readonly toMax: number };
  readonly names: readonly { readonly vi: string }[];
  readonly parent: string | null;
};

/** One body of two charts: where it stands in each (first of the places that it may have), and under which parents. */
export type Compared<T> = {
  readonly id: string;
  readonly before: T | null;
  readonly after: T | null;
  readonly parentsBefore: readonly string[];
  readonly parentsAfter: readonly string[];
};

const byBody = <T extends Placed>(nodes: readonly T[]): ReadonlyMap<string, readonly T[]> => {
  const places = new Map<string, T[]>();
  for (const node of nodes) {
    const known = places.get(node.row.id);
    if (known) known.push(node);
    else places.set(node.row.id, [node]);
  }
  return places;
};

const parentsIn = (places: readonly Placed[]): readonly string[] => [
  ...new Set(places.flatMap(({ parent }) => parent ?? [])),
];

/** Two charts as one union of bodies: those of the first in their order, then those that only the second has. */
export const compareCharts = <T extends Placed>(before: readonly T[], after: readonly T[]): readonly Compared<T>[] => {
  const [was, is] = [byBody(before), byBody(after)];
  return [...new Set([...was.keys(), ...is.keys()])].map((id) => {
    const [left, right] = [was.get(id) ?? [], is.get(id) ?? []];
    return {
      id,
      before: left[0] ?? null,
      after: right[0] ?? null,
      parentsBefore: parentsIn(left),
      parentsAfter: parentsIn(right),
    };
  });
};

/** Whether a body was not there at all on the first day. */
export const isBorn = ({ before, after }: Compared<Placed>, from: number): boolean =>
  before === null && after !== null && after.row.fromMin > from;

/** Whether a body is not there at all on the second day. */
export const isEnded = ({ before, after }: Compared<Placed>, to: number): boolean =>
  after === null && before !== null && before.row.toMax <= to;

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

/** Whether a body that is there on both days stands under other parents, or came into the chart or left it. */
export const isMoved = (compared: Compared<Placed>, from: number, to: number): boolean =>
  !isBorn(compared, from) && !isEnded(compared, to) && !same(compared.parentsBefore, compared.parentsAfter);

/** Whether a body of both charts bears another name. */
export const isRenamed = ({ before, after }: Compared<Placed>): boolean =>
  before !== null && after !== null && before.names[0]?.vi !== after.names[0]?.vi;
