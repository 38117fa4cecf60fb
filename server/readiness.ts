import type { Graph } from './graph/graph.ts';
import { currentRelease } from './schema/release.ts';

/** The release from which the service answers; its number is null where none was made yet. */
export type Held = { readonly release: string | null };

/** What the record holds, or null where the database does not answer, or holds no record. */
export type Readiness = () => Promise<Held | null>;

/** Milliseconds for which one answer serves all who ask: however often that is, the database is asked once. */
const SHARED = 1_000;

/** Milliseconds in which a database that is fit to answer readers answers this. */
const LIMIT = 750;

const held = async (graph: Graph): Promise<Held | null> => {
  try {
    const { id } = await currentRelease({ graph: graph.until(AbortSignal.timeout(LIMIT)) });
    return { release: id };
  } catch {
    return null;
  }
};

/** Asks the database whether it answers and holds a record, at most once a second. */
export const readinessOf = (graph: Graph): Readiness => {
  let last: { readonly at: number; readonly answer: ReturnType<Readiness> } | null = null;
  return () => {
    if (last === null || Date.now() - last.at > SHARED) last = { at: Date.now(), answer: held(graph) };
    return last.answer;
  };
};
