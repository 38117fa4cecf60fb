import type { Graph } from '../../server/graph/graph.ts';

/** A graph that notes which statements are asked through it: the names of the query files that went in one round trip. */
export type CountedGraph = { readonly graph: Graph; readonly trips: string[] };

const counted = (graph: Graph, trips: string[]): Graph => ({
  ...graph,
  run: ((name: string, ...rest: [never]) => {
    trips.push(name);
    return graph.run(name as never, ...rest);
  }) as unknown as Graph['run'],
  read: (plan, ...rest: []) => {
    trips.push(plan.map(({ query }) => query).join(' + '));
    return graph.read(plan, ...rest);
  },
  at: (place) => counted(graph.at(place), trips),
  until: (signal) => counted(graph.until(signal), trips),
});

/** Notes every round trip to a graph. */
export const countTrips = (graph: Graph): CountedGraph => {
  const trips: string[] = [];
  return { graph: counted(graph, trips), trips };
};
