import { type Body, bodyRows, makeBodies } from './bodies.ts';
import { withDerived } from './derived.ts';
import { reorganisationRows } from './events.ts';
import { dutyRows, personRows, sourceRows } from './others.ts';
import { randomFrom } from './random.ts';
import type { GraphRow } from './rows.ts';
import type { Shape } from './shape.ts';
import { denseBodies, tenureRows } from './tenures.ts';

/** A generated record: its rows, one after the other, and what tests ask about. */
export type Generated = {
  readonly rows: () => Generator<GraphRow>;
  readonly bodies: readonly Body[];
  readonly dense: readonly Body[];
};

/** Sources of different seeds for each part, so that a change of one part leaves the others as they are. */
const PARTS = { bodies: 1, rows: 2, tenures: 3, events: 4, people: 5, duties: 6 } as const;

/** Rows of the graph as a record of this shape would mean them: the same rows for the same shape. Rows that others link to come first. */
export const generate = (shape: Shape): Generated => {
  const random = (part: keyof typeof PARTS) => randomFrom(shape.seed + PARTS[part]);
  const bodies = makeBodies(random('bodies'), shape);
  function* all(): Generator<GraphRow> {
    yield* sourceRows(shape);
    const own = random('rows');
    for (const body of bodies) yield* bodyRows(own, body, shape);
    yield* personRows(random('people'), shape);
    yield* tenureRows(random('tenures'), bodies, shape);
    yield* reorganisationRows(random('events'), bodies, shape);
    yield* dutyRows(random('duties'), bodies, shape);
  }
  return { rows: () => withDerived(all()), bodies, dense: denseBodies(bodies, shape) };
};
