import { setTimeout as sleep } from 'node:timers/promises';

/** One answer, or what was met instead of one. */
export type Outcome = {
  readonly path: string;
  /** Null where no answer came: `fault` says what the connection met then. */
  readonly status: number | null;
  readonly fault: string | null;
  readonly retryAfter: string | null;
  readonly text: string;
  readonly at: number;
  readonly milliseconds: number;
};

/** A question that clients ask over and over. */
export type Asked = { readonly path: string; readonly init?: RequestInit };

const faultOf = (error: unknown): string => {
  const { cause, message } = error as { cause?: { code?: string; message?: string }; message: string };
  return cause?.code ?? cause?.message ?? message;
};

/** Asks once; never throws. */
export const askOnce = async (base: string, { path, init }: Asked): Promise<Outcome> => {
  const at = Date.now();
  const end = () => ({ path, at, milliseconds: Date.now() - at });
  try {
    const response = await fetch(`${base}${path}`, init);
    const text = await response.text();
    return { ...end(), status: response.status, fault: null, retryAfter: response.headers.get('retry-after'), text };
  } catch (error) {
    return { ...end(), status: null, fault: faultOf(error), retryAfter: null, text: '' };
  }
};

/** Clients that ask in turn until they are stopped. */
export type Load = { readonly outcomes: readonly Outcome[]; readonly stop: () => Promise<readonly Outcome[]> };

/** Puts a service under load: each client asks all questions in turn, with a pause (milliseconds) between two. */
export const startLoad = (base: string, asked: readonly Asked[], clients: number, pause: number): Load => {
  const outcomes: Outcome[] = [];
  let stopped = false;
  const client = async (first: number): Promise<void> => {
    for (let n = first; !stopped; n += 1) {
      outcomes.push(await askOnce(base, asked[n % asked.length] as Asked));
      await sleep(pause);
    }
  };
  const all = Promise.all(Array.from({ length: clients }, (_, n) => client(n)));
  const stop = async () => {
    stopped = true;
    await all;
    return outcomes;
  };
  return { outcomes, stop };
};

/** A question of GraphQL by POST. */
export const questionOf = (query: string): Asked => ({
  path: '/graphql',
  init: { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) },
});
