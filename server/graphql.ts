import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { GraphQLError } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { InputError, ServiceError } from './errors.ts';
import type { Graph } from './graph/graph.ts';
import { makeLoaders } from './graph/loaders.ts';
import { makeStore } from './graph/reading/store.ts';
import type { Context } from './schema/builder.ts';
import { schema } from './schema/index.ts';
import { graphAt, releaseAsked } from './schema/known-at.ts';

/** What one document may hold; a document beyond it is refused before anything is read. */
const LIMITS = { depth: 14, aliases: 40, directives: 10, tokens: 4_000, cost: 80_000 } as const;

const armor = EnvelopArmorPlugin({
  maxDepth: { n: LIMITS.depth, flattenFragments: true },
  maxAliases: { n: LIMITS.aliases, allowList: [] },
  maxDirectives: { n: LIMITS.directives },
  maxTokens: { n: LIMITS.tokens },
  costLimit: { maxCost: LIMITS.cost, flattenFragments: true },
});

const refused = (message: string, code: string, status: number): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

/** What lies under an error of the executor; undefined where it, or what a scalar refused, is the whole of it. */
const causeOf = (error: unknown): unknown => {
  if (!(error instanceof GraphQLError)) return error;
  return error.originalError === undefined ? undefined : causeOf(error.originalError);
};

const extensionsOf = (error: ServiceError) =>
  error instanceof InputError && error.field !== null ? { code: error.code, field: error.field } : { code: error.code };

/**
 * What a client sees of an error: ours with its code; a fault of the document as a bad input; all else a number to quote,
 * with the cause in the log alone.
 */
const maskError =
  (log: Logger) =>
  (error: unknown): Error => {
    const cause = causeOf(error);
    if (cause instanceof ServiceError) {
      if (cause.status >= 500) log.warn({ err: cause.cause, code: cause.code }, cause.message);
      const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
      return new GraphQLError(cause.message, { ...place, extensions: extensionsOf(cause) });
    }
    if (error instanceof GraphQLError && cause === undefined)
      return error.extensions.code ? error : refused(error.message, 'BAD_INPUT', 400);
    const id = Math.random().toString(36).slice(2, 10);
    log.error({ err: cause ?? error, id }, 'unexpected error');
    return new GraphQLError(`Something went wrong on our side. If it happens again, tell us the number ${id}.`, {
      extensions: { code: 'INTERNAL', id },
    });
  };

/** The first thing that GraphiQL shows: a question with an answer. */
const EXAMPLE = `# Bộ Khoa học và Công nghệ, một ngày sau hợp nhất. | The ministry one day after the consolidation.
{
  organisation(id: "bo-khoa-hoc-va-cong-nghe") {
    name(asOf: "2025-03-01") { vi en }
    predecessors { organisation { name { vi } } reorganisation { date legalBasis { number } } }
    heads(asOf: "2025-03-01") { person { name } position { title { vi } } sources { title url } }
  }
}
`;

type Answering = Pick<Context, 'graph' | 'loaders' | 'store'>;

const answering = (graph: Graph): Answering => ({
  graph,
  loaders: makeLoaders(graph),
  store: makeStore(graph),
});

/** Has an operation with @knownAt answered from the graph as it was at that release. */
const atRelease = (graph: Graph, mask: (error: unknown) => Error): Plugin<Answering> => ({
  onExecute: async ({ args, extendContext, setResultAndStopExecution }) => {
    const { document, operationName, variableValues } = args;
    const asked = releaseAsked({ schema, document, operationName, variables: variableValues ?? {} });
    if (asked === null) return;
    try {
      extendContext(answering(await graphAt(graph, asked)));
    } catch (error) {
      setResultAndStopExecution({ errors: [mask(error) as GraphQLError] });
    }
  },
});

/** The GraphQL endpoint over a graph; every request has loaders of its own. */
export const buildYoga = (graph: Graph, log: Logger) =>
  createYoga<object, Answering>({
    schema,
    context: () => answering(graph),
    plugins: [armor as never, atRelease(graph, maskError(log))],
    graphiql: { title: 'Bộ Máy – GraphiQL', defaultQuery: EXAMPLE },
    renderGraphiQL,
    landingPage: false,
    batching: false,
    logging: log as never,
    maskedErrors: { maskError: maskError(log) },
  });
