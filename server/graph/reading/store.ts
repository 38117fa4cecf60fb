import DataLoader from 'dataloader';
import type { Graph } from '../graph.ts';
import { formOf } from './form.ts';
import { type Found, type Plan, questionOf, type Values } from './plan.ts';

type Row = Readonly<Record<string, unknown>>;

/** What is held for an id: the rows about it, or its page. */
type Held = readonly unknown[];

/** What was read for one request: first by plans, and then, one question at a time, whatever no plan had foreseen. */
export type Store = {
  /** Asks all that a plan foresees, in one round trip. */
  readonly run: (plan: Plan) => Promise<void>;
  /** The rows of a query that was asked as a whole; asks it where no plan did. */
  readonly whole: (query: string, values: Values) => readonly Row[] | Promise<readonly Row[]>;
  /** What a keyed query holds for an id; asks it where no plan did. */
  readonly about: (query: string, values: Values, id: string) => Held | Promise<Held>;
};

/** What a row of a query file is about, without the columns that only say for whom. */
const heldIn = (query: string, row: Row): unknown =>
  formOf(query).holding === 'row' && row.label === undefined ? row.row : row;

const idOf = (query: string, row: Row, ids: readonly string[]): string =>
  formOf(query).holding === 'page' ? (ids[row.n as number] ?? '') : (row.id as string);

/** Sorts the rows of a keyed answer to the ids that were asked for; an id without rows has none. */
export const byId = (query: string, { ids, rows }: Found): ReadonlyMap<string, Held> => {
  const held = new Map<string, unknown[]>(ids.map((id) => [id, []]));
  for (const row of rows) held.get(idOf(query, row, ids))?.push(heldIn(query, row));
  return held;
};

const askOne = (graph: Graph, query: string, values: Values) =>
  new DataLoader<string, Held>(async (ids) => {
    const asked = formOf(query).asked === 'ids' ? { ids } : { keys: ids.map((id) => ({ id, ...values })) };
    const rows = await graph.run(query as never, asked as never);
    const held = byId(query, { ids, rows });
    return ids.map((id) => held.get(id) ?? []);
  });

const getOr = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const made = map.get(key) ?? make();
  map.set(key, made);
  return made;
};

const NOTHING: Found = { ids: [], rows: [] };

/** An empty store over a graph, for one request. */
export const makeStore = (graph: Graph): Store => {
  const wholes = new Map<string, readonly Row[] | Promise<readonly Row[]>>();
  const known = new Map<string, Map<string, Held>>();
  const loaders = new Map<string, DataLoader<string, Held>>();

  const keep = (query: string, values: Values, found: Found): void => {
    const map = getOr(known, questionOf(query, values), () => new Map<string, Held>());
    for (const [id, held] of byId(query, found)) map.set(id, held);
  };

  return {
    run: async (plan) => {
      if (plan.length === 0) return;
      const found = await graph.read(plan);
      plan.forEach(({ query, values }, at) => {
        const { ids, rows } = found[at] ?? NOTHING;
        if (formOf(query).asked === 'whole') wholes.set(questionOf(query, values), rows);
        else keep(query, values, { ids, rows });
      });
    },
    whole: (query, values) =>
      getOr(
        wholes,
        questionOf(query, values),
        () => graph.run(query as never, values as never) as Promise<readonly Row[]>,
      ),
    about: (query, values, id) => {
      const question = questionOf(query, values);
      const held = known.get(question)?.get(id);
      return held ?? getOr(loaders, question, () => askOne(graph, query, values)).load(id);
    },
  };
};
