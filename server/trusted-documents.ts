import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { UnknownDocument } from './errors.ts';
import { textOf } from './web-operations.ts';

// Documents of the web application are asked by their ids, the sums of their texts: by `documentId`, as GraphQL over HTTP has it, or by
// `extensions.persistedQuery`, as Apollo's clients do. Whoever sends a text is answered by the text; nothing is remembered of it.

/** Seconds for which an answer to a known document is kept: the record changes only when it is loaded. */
const KEPT = 60;

type Persisted = { readonly persistedQuery?: { readonly sha256Hash?: unknown } };

/** The id of the document that is asked for; null where there is none. */
const idIn = (params: GraphQLParams, { url }: Request): string | null => {
  const { documentId } = params as { readonly documentId?: unknown };
  if (typeof documentId === 'string') return documentId;
  const sum = (params.extensions as Persisted | null | undefined)?.persistedQuery?.sha256Hash;
  return typeof sum === 'string' ? `sha256:${sum}` : new URL(url).searchParams.get('documentId');
};

/** Puts the texts of known documents in the place of their ids; throws UnknownDocument for other ids. All limits stand behind it. */
export const trustedDocuments = (): Plugin => {
  const kept = new WeakSet<Request>();
  return {
    onParams: ({ request, params, setParams }) => {
      const id = params.query === undefined ? idIn(params, request) : null;
      if (id === null) return;
      const query = textOf(id);
      if (query === null) throw new UnknownDocument(id);
      const { variables, operationName, extensions } = params;
      setParams({ query, variables, operationName, extensions } as GraphQLParams);
      if (request.method === 'GET') kept.add(request);
    },
    onResultProcess: ({ request, result }) => {
      if ('errors' in result && result.errors) kept.delete(request);
    },
    onResponse: ({ request, response }) => {
      if (!kept.has(request) || response.status !== 200) return;
      response.headers.set('Cache-Control', `public, max-age=${KEPT}`);
      response.headers.append('Vary', 'Accept');
    },
  };
};
