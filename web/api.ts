import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { TrustedDocument } from './operations.generated.ts';

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

/** A question: an operation by its id, or by its text where the server does not know the id. */
export type Question = ({ readonly documentId: string } | { readonly query: string }) & { readonly variables: unknown };

/** Brings a question to the API and its answer back. */
export type Transport = (
  question: Question,
  signal: AbortSignal | undefined,
) => Promise<{ readonly reply: Reply; readonly status: number }>;

const API = '/graphql';

/** The longest address that is asked by GET, in characters: what is on the way may cut longer ones. */
const LONGEST = 2_000;

const asGet = (question: Question): string | null => {
  if (!('documentId' in question)) return null;
  const { documentId, variables } = question;
  const address = `${API}?${new URLSearchParams({ documentId, variables: JSON.stringify(variables) })}`;
  return address.length > LONGEST ? null : address;
};

const ACCEPT = { accept: 'application/json' };

/** By GET, which browsers and proxies keep, where the question is short and known; by POST otherwise. */
const fetched = (question: Question, signal: AbortSignal | null): Promise<Response> => {
  const address = asGet(question);
  if (address !== null) return fetch(address, { headers: ACCEPT, signal });
  const headers = { ...ACCEPT, 'content-type': 'application/json' };
  return fetch(API, { method: 'POST', headers, body: JSON.stringify(question), signal });
};

const responseTo = async (question: Question, signal: AbortSignal | undefined): Promise<Response> => {
  try {
    return await fetched(question, signal ?? null);
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

const overHttp: Transport = async (question, signal) => {
  const response = await responseTo(question, signal);
  return { reply: await replyOf(response), status: response.status };
};

/** Documents that the server did not know: it runs another build than this page. */
const unknown = new Set<string>();

/** Asks by the id; where the server runs another build, by the text, which is loaded only then. */
const answered = async (documentId: string, variables: unknown, transport: Transport, signal?: AbortSignal) => {
  if (!unknown.has(documentId)) {
    const answer = await transport({ documentId, variables }, signal);
    if (answer.reply.errors?.[0]?.extensions?.code !== 'PERSISTED_QUERY_NOT_FOUND') return answer;
    unknown.add(documentId);
  }
  const { documents } = await import('./documents.generated.ts');
  return transport({ query: documents[documentId] ?? '', variables }, signal);
};

const transports = new WeakMap<QueryClient, Transport>();

/** Has all questions of a client answered by another way than HTTP: on a server, which is the API itself. */
export const answerBy = (client: QueryClient, transport: Transport): void => void transports.set(client, transport);

/** Asks the API; throws ApiError for a fault of the network, the server or the question. */
export const request = async <R, V>(
  document: TrustedDocument<R, V>,
  variables: V,
  signal?: AbortSignal,
  client?: QueryClient,
): Promise<R> => {
  const transport = (client && transports.get(client)) ?? overHttp;
  const { reply, status } = await answered(document, variables, transport, signal);
  const fault = reply.errors?.[0];
  if (fault) throw new ApiError(fault.extensions?.code ?? `HTTP_${status}`, fault.message);
  if (status >= 400) throw new ApiError(`HTTP_${status}`, 'The server did not answer');
  return reply.data as R;
};

/** A question for TanStack Query; its key is the document and the variables, so two dates never share an answer. */
export const ask = <R, V>(document: TrustedDocument<R, V>, variables: V) =>
  queryOptions({
    queryKey: [document, variables] as const,
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
