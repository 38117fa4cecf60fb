import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import type { GraphQLError } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { argumentsFirst } from './arguments.ts';
import { costFirst } from './cost.ts';
import type { Graph } from './graph/graph.ts';
import { makeStore } from './graph/reading/store.ts';
import { graphiqlPage } from './graphiql.ts';
import { type Charge, charging } from './rate-limit.ts';
import { maskError, quotable, refusals, yogaLog } from './refusals.ts';
import type { Context } from './schema/builder.ts';
import { schema } from './schema/index.ts';
import { graphAt, releaseAsked } from './schema/known-at.ts';
import { steady } from './steady.ts';
import { trustedDocuments } from './trusted-documents.ts';

/** What one document may hold; a document beyond it is refused before anything is read. What it may cost: see cost.ts. */
export const LIMITS = { depth: 14, aliases: 40, directives: 10, tokens: 4_000 } as const;

const armor = EnvelopArmorPlugin({
  maxDepth: { n: LIMITS.depth, flattenFragments: true },
  maxAliases: { n: LIMITS.aliases, allowList: [] },
  maxDirectives: { n: LIMITS.directives },
  maxTokens: { n: LIMITS.tokens },
  costLimit: { enabled: false },
});

type Answering = Pick<Context, 'graph' | 'store'>;

/** What the resolvers of one request use: the graph, and what was read for it. */
export const answering = (graph: Graph): Answering => ({
  graph,
  store: makeStore(graph),
});

/** Has an operation with @knownAt answered from the graph as it was at that release. */
const atRelease = (mask: (error: unknown) => Error): Plugin<Answering> => ({
  onExecute: async ({ args, extendContext, setResultAndStopExecution }) => {
    const { document, operationName, variableValues } = args;
    const asked = releaseAsked({ schema, document, operationName, variables: variableValues ?? {} });
    if (asked === null) return;
    try {
      extendContext(answering(await graphAt(args.contextValue.graph, asked)));
    } catch (error) {
      setResultAndStopExecution({ errors: [mask(error) as GraphQLError] });
    }
  },
});

/** The GraphQL endpoint over a graph; every request has a store of its own, and its cost is charged to who asks. */
export const buildYoga = (graph: Graph, log: Logger, charge: Charge = charging(null), measured: Plugin = {}) =>
  createYoga<object, Answering>({
    schema,
    context: ({ request }) => answering(graph.until(request.signal)),
    plugins: [
      trustedDocuments() as never,
      refusals as never,
      armor as never,
      argumentsFirst(maskError(log)) as never,
      costFirst(maskError(log), charge) as never,
      atRelease(maskError(log)),
      steady<Answering>(graph, (context) => answering(context.graph)),
      measured as never,
      quotable as never,
    ],
    renderGraphiQL: graphiqlPage,
    landingPage: false,
    batching: false,
    logging: yogaLog(log),
    maskedErrors: { maskError: maskError(log) },
  });
