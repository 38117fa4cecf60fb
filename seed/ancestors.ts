import { type Day, dayText, earlier, FAR_FUTURE, FAR_PAST, type Interval, later, within } from '#temporal';
import { type Fault, faultAt, type Placed } from './faults.ts';
import type { Organisation } from './schema.ts';
import { intervalIn } from './times.ts';

type Edge = { readonly child: string; readonly parent: string; readonly time: Interval };
type Edges = ReadonlyMap<string, readonly Edge[]>;

const ALWAYS: Interval = { fromMin: FAR_PAST, fromMax: FAR_PAST, toMin: FAR_FUTURE, toMax: FAR_FUTURE };

/** Steps of one search; beyond it the search gives up, which no record that people write reaches. */
const MAX_STEPS = 200_000;

const edgesOf = (bodies: readonly Organisation[]): Edges => {
  const lives = new Map(bodies.map(({ id, existed }) => [id, intervalIn(existed ?? {}) ?? ALWAYS]));
  const edges = bodies.map(({ id, parents }) => {
    const own = (parents ?? []).flatMap((row) => {
      const time = intervalIn(row);
      const bounded = time && within(within(time, lives.get(id) ?? ALWAYS), lives.get(row.org) ?? ALWAYS);
      return bounded ? [{ child: id, parent: row.org, time: bounded }] : [];
    });
    return [id, own] as const;
  });
  return new Map(edges);
};

/** Bodies that lie on a cycle when time is left aside: what remains after taking away leaves and roots again and again. */
const suspects = (edges: Edges): ReadonlySet<string> => {
  const left = new Set(edges.keys());
  const hasParent = (id: string) => edges.get(id)?.some(({ parent }) => left.has(parent));
  for (let size = -1; size !== left.size; ) {
    size = left.size;
    for (const id of left) if (!hasParent(id)) left.delete(id);
  }
  return left;
};

type Window = { readonly from: Day; readonly to: Day };

const narrow = (window: Window, time: Interval): Window => ({
  from: later(window.from, time.fromMin),
  to: earlier(window.to, time.toMax),
});

const isCertain = (path: readonly Edge[]): boolean =>
  path.reduce((day, { time }) => later(day, time.fromMax), FAR_PAST) <
  path.reduce((day, { time }) => earlier(day, time.toMin), FAR_FUTURE);

const cycleFault = (path: readonly Edge[], window: Window, body: Placed<Organisation>): Fault => {
  const names = [...path.map(({ child }) => child), body.id].join(' in ');
  const sure = isCertain(path) ? 'certainly' : 'possibly';
  const from = window.from === FAR_PAST ? 'an unknown day' : dayText(window.from);
  const to = window.to === FAR_FUTURE ? 'now' : dayText(window.to);
  const message = `${body.id} is ${sure} its own ancestor (${names}), from ${from} to ${to}: mend one of these parents or its dates`;
  return faultAt(body.at, 'ancestor-of-itself', message);
};

/** The first cycle through a body in which it is the smallest id, so that each cycle is told once. */
const cycleAt = (body: Placed<Organisation>, edges: Edges, among: ReadonlySet<string>): Fault | null => {
  let steps = 0;
  const search = (id: string, path: readonly Edge[], window: Window): Fault | null => {
    for (const edge of edges.get(id) ?? []) {
      steps += 1;
      const next = narrow(window, edge.time);
      const seen = edge.parent < body.id || path.some(({ child }) => child === edge.parent);
      if (steps > MAX_STEPS || next.from >= next.to || !among.has(edge.parent)) continue;
      if (edge.parent === body.id) return cycleFault([...path, edge], next, body);
      const found = seen ? null : search(edge.parent, [...path, edge], next);
      if (found) return found;
    }
    return null;
  };
  return search(body.id, [], { from: FAR_PAST, to: FAR_FUTURE });
};

/** Bodies that are their own ancestors on some day, certainly or possibly. */
export const ancestorFaults = (bodies: readonly Placed<Organisation>[]): readonly Fault[] => {
  const edges = edgesOf(bodies);
  const among = suspects(edges);
  return bodies.flatMap((body) => (among.has(body.id) ? (cycleAt(body, edges, among) ?? []) : []));
};
