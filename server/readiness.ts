import type { Graph } from './graph/graph.ts';

/** Whether the database answers and holds a record. */
export type Readiness = () => Promise<boolean>;

/** Milliseconds for which one answer serves all who ask: however often that is, the database is asked twice a second at most. */
const SHARED = 500;

/** Milliseconds in which a database that is fit to answer readers answers this, also one that was only just started. */
const LIMIT = 1_250;

const holdsRecord = async (graph: Graph): Promise<boolean> => {
  try {
    const found = await graph.until(AbortSignal.timeout(LIMIT)).run('release/current', {});
    return found.length > 0;
  } catch {
    return false;
  }
};

/** Asks the database whether it answers and holds a record, one question at a time. */
export const readinessOf = (graph: Graph): Readiness => {
  let last: { readonly at: number; readonly answer: Promise<boolean> } | null = null;
  return () => {
    if (last === null || Date.now() - last.at > SHARED) {
      const asked = { at: Number.POSITIVE_INFINITY, answer: holdsRecord(graph) };
      last = asked;
      asked.answer.finally(() => {
        asked.at = Date.now();
      });
    }
    return last.answer;
  };
};
