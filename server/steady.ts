import { type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { GraphUnavailable, ServiceError } from './errors.ts';
import type { Graph } from './graph/graph.ts';

/** Milliseconds in which an operation must be answered, also where it is read again. */
const ANSWERED = 2_700;

/** Milliseconds after which it is not begun again. */
const LAST_BEGIN = 2_000;

/** Milliseconds for which it is waited in any case to hear whether a load was committed: whoever asks is told within three seconds. */
const LEAST_WAIT = 100;

/** The same for an answer that is late already: it is not thrown away because a busy database does not tell at once. */
const LATE_WAIT = 1_000;

/** Until when it is waited to hear whether an answer that is there now, to a question of `start`, is of one state. */
const waitOf = (start: number, now: number): number =>
  now > start + ANSWERED ? now + LATE_WAIT : Math.max(now + LEAST_WAIT, start + ANSWERED);

type Execute = (args: ExecutionArgs) => Promise<ExecutionResult>;

const isBroken = ({ originalError: cause }: GraphQLError): boolean =>
  !(cause instanceof ServiceError) || cause.status >= 500;

/** Whether an operation has an answer that somebody may print: one that read the record, and was not broken off. */
const mayBeMixed = ({ errors = [] }: ExecutionResult, graph: Graph): boolean =>
  graph.reads() > 0 && !errors.some(isBroken);

/** An answer that says so; whoever masks errors tells it by its cause. */
const changing = (): ExecutionResult => {
  const why = new Error('whether it is being changed was not told in time');
  const originalError = new GraphUnavailable('the state of the record', why);
  return { errors: [new GraphQLError(originalError.message, { originalError })] };
};

/**
 * Has every operation answered from one state of the record: what was read while a load was committed is read again. `renewed` gives a
 * context without what was read. Where a commit takes longer than anybody waits, the record is told to be unavailable.
 */
export const steady = <Context extends { readonly graph: Graph }>(
  { commits }: Graph,
  renewed: (context: Context) => Partial<Context>,
): Plugin<Context> => {
  const executed = async (execute: Execute, args: ExecutionArgs): Promise<ExecutionResult> => {
    const context = args.contextValue as Context;
    const start = performance.now();
    for (let own = context; ; own = { ...context, ...renewed(context) }) {
      const since = await commits.begin(start + LAST_BEGIN);
      const result = await execute({ ...args, contextValue: own });
      if (!mayBeMixed(result, context.graph)) return result;
      if (await commits.none(since, waitOf(start, performance.now()))) return result;
      if (performance.now() > start + LAST_BEGIN) return changing();
    }
  };

  return {
    onExecute: ({ executeFn, setExecuteFn }) =>
      setExecuteFn((args: ExecutionArgs) => executed(executeFn as Execute, args)),
  };
};
