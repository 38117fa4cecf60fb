import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { buildApp, type Deps } from '../../server/app.ts';
import { type Listening, listen, type Patience } from '../../server/listen.ts';
import { admission } from '../../server/shedding.ts';
import { closed } from '../schema/closed-api.ts';

/** The service as it runs, all limits on, over a graph that must not be read: what is refused is refused before. Gives its address. */
export const withClosedService = (
  deps: Partial<Deps> = {},
  patience?: Patience,
): (() => Listening & { url: string }) => {
  let listening: Listening | null = null;
  beforeAll(async () => {
    listening = await listen({ host: '127.0.0.1', port: 0, portWasChosen: true }, patience);
    const limits = { allowance: { perMinute: 10_000_000, loopback: true }, admit: admission() };
    listening.serve(
      buildApp({ graph: closed, log: pino({ level: 'silent' }), webFolder: '/nowhere', ...limits, ...deps }),
    );
  });
  afterAll(() => listening?.close(0));
  return () => {
    if (listening === null) throw new Error('not started');
    return { ...listening, url: `http://127.0.0.1:${listening.port}` };
  };
};

/** The first error of an answer. */
export type Fault = { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> };

export type Refused = {
  readonly status: number;
  readonly head: Headers;
  readonly errors: readonly Fault[];
  readonly data?: unknown;
};

/** Asks a question over HTTP. */
export const post = async (
  url: string,
  query: string,
  variables: object = {},
  headers: object = {},
): Promise<Refused> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { readonly errors?: readonly Fault[]; readonly data?: unknown };
  return { status: response.status, head: response.headers, errors: answer.errors ?? [], data: answer.data };
};
