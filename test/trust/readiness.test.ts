import { expect, it } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { readinessOf } from '../../server/readiness.ts';

it('asks the database once for all who look at a time, also one that is slow to answer', async () => {
  let asked = 0;
  let answer: (rows: readonly object[]) => void = () => {};
  const run = () => {
    asked += 1;
    return new Promise((resolve) => {
      answer = resolve;
    });
  };
  const graph = { until: () => ({ run }) } as unknown as Graph;
  const ready = readinessOf(graph);
  const looks = Array.from({ length: 100 }, () => ready());
  answer([{}]);
  expect(await Promise.all(looks)).toEqual(looks.map(() => true));
  expect(await ready()).toBe(true);
  expect(asked).toBe(1);
});
