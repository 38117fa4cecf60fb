import { setTimeout as sleep } from 'node:timers/promises';
import type { ExecutionArgs, ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { GraphUnavailable, ServiceError } from './errors.ts';
import type { Graph } from './graph/graph.ts';

// A load is one transaction, and still Neo4j applies its commit row by row: a read of that moment sees a part of it. So the state of the
// record is compared before and after each operation, and what was read across a load is read again.

/** Milliseconds in which an operation must be answered, also where it is read again. */
const ANSWERED = 2_700;

/** Milliseconds after which it is not begun again. */
const LAST_BEGIN = 2_000;

/** Milliseconds that the state of the record is waited for in any case: whoever asks is told within three seconds. */
const LEAST_WAIT = 250;

/** Milliseconds between two looks at a commit that is being applied. */
const PAUSE = 25;

type Execute = (args: ExecutionArgs) => Promise<ExecutionResult>;

const unavailable = (why: string): GraphUnavailable => new GraphUnavailable('the state of the record', new Error(why));

/** Settles as the look does, or throws GraphUnavailable where it takes too long. */
const inTime = async <T>(look: Promise<T>, begin: number): Promise<T> => {
  const left = Math.max(LEAST_WAIT, ANSWERED - (Date.now() - begin));
  const over = sleep(left, undefined, { ref: false }).then(() =>
    Promise.reject(unavailable('it was not told in time')),
  );
  return Promise.race([look, over]);
};

const isBroken = ({ originalError: cause }: GraphQLError): boolean =>
  !(cause instanceof ServiceError) || cause.status >= 500;

/** Whether an operation has an answer that somebody may print: one that read the record, and was not broken off. */
const mayBeMixed = ({ errors = [] }: ExecutionResult, graph: Graph): boolean =>
  graph.reads() > 0 && !errors.some(isBroken);

/**
 * Has every operation answered from one state of the record: what was read while a load was committed is read again. `renewed` gives a
 * context without what was read. Where loads follow one another all the while the record is told to be unavailable.
 */
export const steady = <Context extends { readonly graph: Graph }>(
  { state }: Graph,
  renewed: (context: Context) => Partial<Context>,
  mask: (error: unknown) => Error,
): Plugin<Context> => {
  /** What was seen last, when no commit was being applied. */
  let last: string | null = null;

  const isSame = async (before: string | null, begin: number): Promise<boolean> => {
    last = await inTime(state(), begin);
    return last !== null && last === before;
  };

  const executed = async (execute: Execute, args: ExecutionArgs): Promise<ExecutionResult> => {
    const context = args.contextValue as Context;
    const begin = Date.now();
    for (let own = context; ; own = { ...context, ...renewed(context) }) {
      const before = last;
      const result = await execute({ ...args, contextValue: own });
      if (!mayBeMixed(result, context.graph) || (await isSame(before, begin))) return result;
      if (Date.now() - begin > LAST_BEGIN) throw unavailable('it changed again and again');
      if (last === null) await sleep(PAUSE);
    }
  };

  return {
    onExecute: ({ executeFn, setExecuteFn }) =>
      setExecuteFn(async (args: ExecutionArgs) => {
        try {
          return await executed(executeFn as Execute, args);
        } catch (error) {
          return { errors: [mask(error) as GraphQLError] };
        }
      }),
  };
};
