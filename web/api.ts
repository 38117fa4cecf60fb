import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { TypedDocumentString } from './operations.generated.ts';

/** A request that failed; `code` is stable and can be quoted: the API's own, `NETWORK`, or `HTTP_` with the status. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** An answer in the form of the GraphQL specification. */
export type Reply = {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
};

/** Brings a question to the API and its answer back. */
export type Transport = (
  body: { readonly query: string; readonly variables: unknown },
  signal: AbortSignal | undefined,
) => Promise<{ readonly reply: Reply; readonly status: number }>;

const post = async (body: string, signal: AbortSignal | undefined): Promise<Response> => {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  try {
    return await fetch('/graphql', { method: 'POST', headers, body, signal: signal ?? null });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError('NETWORK', 'The server cannot be reached', { cause });
  }
};

const replyOf = async (response: Response): Promise<Reply> => {
  try {
    return (await response.json()) as Reply;
  } catch (cause) {
    throw new ApiError(`HTTP_${response.status}`, 'The server did not answer in JSON', { cause });
  }
};

const overHttp: Transport = async (body, signal) => {
  const response = await post(JSON.stringify(body), signal);
  return { reply: await replyOf(response), status: response.status };
};

const transports = new WeakMap<QueryClient, Transport>();

/** Has all questions of a client answered by another way than HTTP: on a server, which is the API itself. */
export const answerBy = (client: QueryClient, transport: Transport): void => void transports.set(client, transport);

/** Asks the API; throws ApiError for a fault of the network, the server or the question. */
export const request = async <R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  signal?: AbortSignal,
  client?: QueryClient,
): Promise<R> => {
  const transport = (client && transports.get(client)) ?? overHttp;
  const { reply, status } = await transport({ query: String(document), variables }, signal);
  const fault = reply.errors?.[0];
  if (fault) throw new ApiError(fault.extensions?.code ?? `HTTP_${status}`, fault.message);
  if (status >= 400) throw new ApiError(`HTTP_${status}`, 'The server did not answer');
  return reply.data as R;
};

/** A question for TanStack Query; its key is the document and the variables, so two dates never share an answer. */
export const ask = <R, V>(document: TypedDocumentString<R, V>, variables: V) =>
  queryOptions({
    queryKey: [String(document), variables] as const,
    queryFn: ({ signal, client }) => request(document, variables, signal, client),
  });

type Asked = { readonly queryKey: readonly unknown[] };

const idIn = (variables: unknown): unknown =>
  typeof variables === 'object' && variables !== null && 'id' in variables ? variables.id : undefined;

/** Keeps the last answer on the page while the same thing is asked again for another day; never another thing's. */
export const keepFor =
  (id?: string) =>
  <T>(previous: T | undefined, query: Asked | undefined): T | undefined =>
    idIn(query?.queryKey[1]) === id ? previous : undefined;
