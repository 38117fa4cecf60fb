import { queryOptions } from '@tanstack/react-query';
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

type Reply = {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
};

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

/** Asks the API; throws ApiError for a fault of the network, the server or the question. */
export const request = async <R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<R> => {
  const response = await post(JSON.stringify({ query: String(document), variables }), signal);
  const reply = await replyOf(response);
  const fault = reply.errors?.[0];
  if (fault) throw new ApiError(fault.extensions?.code ?? `HTTP_${response.status}`, fault.message);
  if (!response.ok) throw new ApiError(`HTTP_${response.status}`, response.statusText);
  return reply.data as R;
};

/** A question for TanStack Query; its key is the document and the variables, so two dates never share an answer. */
export const ask = <R, V>(document: TypedDocumentString<R, V>, variables: V) =>
  queryOptions({
    queryKey: [String(document), variables] as const,
    queryFn: ({ signal }) => request(document, variables, signal),
  });

type Asked = { readonly queryKey: readonly unknown[] };

const idIn = (variables: unknown): unknown =>
  typeof variables === 'object' && variables !== null && 'id' in variables ? variables.id : undefined;

/** Keeps the last answer on the page while the same thing is asked again for another day; never another thing's. */
export const keepFor =
  (id?: string) =>
  <T>(previous: T | undefined, query: Asked | undefined): T | undefined =>
    idIn(query?.queryKey[1]) === id ? previous : undefined;
