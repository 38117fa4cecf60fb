import DataLoader from 'dataloader';
import type { Graph } from '../graph.ts';
import { formOf } from './form.ts';
import { askedIds } from './ids.ts';
import { type Plan, questionOf, type Row, type Step, type Values } from './plan.ts';

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

/** With which further parts of its key a row was asked: the place that it says, else that of its day. */
const placeOf = (row: Row, each: readonly Values[]): number => {
  if (each.length === 1) return 0;
  return typeof row.v === 'number' ? row.v : each.findIndex(({ day }) => day === row.day);
};

type Answers = Map<string, unknown[]>;

/** Sorts the rows of a keyed step to the ids and values that were asked for; an id without rows has none. */
const sorted = ({ query, each }: Step, ids: readonly string[], rows: readonly Row[]): readonly Answers[] => {
  const answers = each.map((): Answers => new Map(ids.map((id) => [id, []])));
  for (const row of rows) answers[placeOf(row, each)]?.get(row.id as string)?.push(heldIn(query, row));
  return answers;
};

const askOne = (graph: Graph, query: string, values: Values) =>
  new DataLoader<string, Held>(async (ids) => {
    const { asked, holding } = formOf(query);
    const params = asked === 'ids' ? { ids } : { keys: ids.map((id) => ({ id, ...values })) };
    const rows: readonly Row[] = await graph.run(query as never, params as never);
    const named = holding === 'page' ? rows.map((row) => ({ ...row, id: ids[row.n as number] })) : rows;
    const [answers] = sorted({ query, each: [values], ids, sources: [] } as never, ids, named);
    return ids.map((id) => answers?.get(id) ?? []);
  });

const getOr = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const made = map.get(key) ?? make();
  map.set(key, made);
  return made;
};

/** An empty store over a graph, for one request. */
export const makeStore = (graph: Graph): Store => {
  const wholes = new Map<string, readonly Row[] | Promise<readonly Row[]>>();
  const known = new Map<string, Answers>();
  const loaders = new Map<string, DataLoader<string, Held>>();

  const keep = (step: Step, ids: readonly string[], rows: readonly Row[]): void =>
    sorted(step, ids, rows).forEach((answers, at) => {
      const all = getOr(known, questionOf(step.query, step.each[at] ?? {}), () => new Map());
      for (const [id, held] of answers) all.set(id, held);
    });

  return {
    run: async (plan) => {
      if (plan.length === 0) return;
      const found = await graph.read(plan);
      plan.forEach((step, at) => {
        const rows = found[at]?.rows ?? [];
        if (formOf(step.query).asked !== 'whole') keep(step, step.ids ?? askedIds(step, found), rows);
        else wholes.set(questionOf(step.query, step.each[0] ?? {}), rows);
      });
    },
    whole: (query, values) =>
      getOr(wholes, questionOf(query, values), () => graph.run(query as never, values as never)),
    about: (query, values, id) => {
      const question = questionOf(query, values);
      const held = known.get(question)?.get(id);
      return held ?? getOr(loaders, question, () => askOne(graph, query, values)).load(id);
    },
  };
};
