import { type DocumentNode, GraphQLError, Kind, visit } from 'graphql';
import type { Plugin, YogaLogger } from 'graphql-yoga';
import type { Logger } from 'pino';
import { InputError, RateLimited, RETRY, ServiceError, TooCostly, UnknownDocument } from './errors.ts';
import { requestId } from './requests.ts';
import { pageSize } from './schema/bounds.ts';

// What a client is told of an error: a code, and for a bad input the argument or variable that is refused.

/** What lies under an error of the executor; undefined where it, or what a scalar refused, is the whole of it. */
const causeOf = (error: unknown): unknown => {
  if (!(error instanceof GraphQLError)) return error;
  return error.originalError === undefined ? undefined : causeOf(error.originalError);
};

/** The place inside a variable's value, as graphql's words tell it: `items[2].name`. */
const placeIn = (message: string): string | null => / at "([^"]+)"; /.exec(message)?.[1] ?? null;

/** The argument that graphql's words name. */
const argumentIn = (message: string): string | null => /argument "(\w+)"/i.exec(message)?.[1] ?? null;

/** The argument or variable that a fault of the document or of its variables is about; null where it is the document itself. */
const fieldOf = ({ nodes, message, extensions }: GraphQLError): string | null => {
  if (typeof extensions.field === 'string') return extensions.field;
  const [node] = nodes ?? [];
  if (node?.kind === Kind.VARIABLE_DEFINITION) return placeIn(message) ?? node.variable.name.value;
  return argumentIn(message);
};

type Placed = { readonly loc?: { readonly start: number; readonly end: number } | undefined };

const isInside = (inner: Placed, outer: Placed): boolean =>
  inner.loc !== undefined &&
  outer.loc !== undefined &&
  outer.loc.start <= inner.loc.start &&
  inner.loc.end <= outer.loc.end;

/** The argument in which a fault of the document lies: `kinds`, or `filter.kinds` inside an input object. */
const argumentAround = (document: DocumentNode, { nodes }: GraphQLError): string | null => {
  const [place] = nodes ?? [];
  const path: string[] = [];
  if (place === undefined) return null;
  const enter = (node: Placed & { readonly name: { readonly value: string } }): void => {
    if (isInside(place, node)) path.push(node.name.value);
  };
  visit(document, { Argument: enter, ObjectField: enter });
  return path.length === 0 ? null : path.join('.');
};

/** Whether a fault lies in the document or its variables, and not in the request around them. */
const isOfDocument = ({ nodes, source }: GraphQLError): boolean => nodes !== undefined || source !== undefined;

/**
 * A fault as a bad input; where it is about no argument, the field is the `query` of the request itself. As GraphQL over HTTP has it, the
 * status of a fault of the document is 400 for who accepts its media type, and 200 for plain JSON.
 */
const asBadInput = (error: GraphQLError, field: string | null): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: {
      ...error.extensions,
      http: { status: 400, ...(error.extensions.http as object | undefined), spec: isOfDocument(error) },
      code: 'BAD_INPUT',
      field: field ?? 'query',
    },
  });

/** Refuses a page that is too large where it stands in the document itself: its cost would be refused without a word of the argument. */
const checkPages = (document: DocumentNode): void => {
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.ARGUMENT && node.name.value === 'first' && node.value.kind === Kind.INT)
        pageSize(Number(node.value.value), 0);
    },
  });
};

/** Gives the faults that validation finds in a document their code, and the argument in which they lie; to stand before all limits. */
export const refusals: Plugin = {
  onValidate: ({ params: { documentAST } }) => {
    checkPages(documentAST);
    return ({ valid, result, setResult }) => {
      if (valid) return;
      const errors = result as readonly GraphQLError[];
      setResult(errors.map((error) => asBadInput(error, argumentAround(documentAST, error) ?? fieldOf(error))));
    };
  },
};

/** How a fault of ours is told by HTTP: an answer without what was asked for is no success. */
const httpOf = ({ status }: ServiceError): object =>
  status < 500 ? {} : { http: { status, spec: false, ...(status === 503 && { headers: RETRY }) } };

/** What is told of an error beside its code; `http` is for the answer's head and not shown. */
const detailsOf = (cause: ServiceError): object => {
  if (cause instanceof InputError) return cause.field === null ? {} : { field: cause.field };
  if (cause instanceof TooCostly) return { cost: cause.cost, limit: cause.limit, http: { status: cause.status } };
  if (cause instanceof UnknownDocument) return { field: 'documentId', http: { status: cause.status } };
  if (!(cause instanceof RateLimited)) return httpOf(cause);
  const { status, retryAfter } = cause;
  return { retryAfter, http: { status, headers: { 'Retry-After': String(retryAfter) } } };
};

const ours = (cause: ServiceError, error: unknown): GraphQLError => {
  const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  return new GraphQLError(cause.message, { ...place, extensions: { code: cause.code, ...detailsOf(cause) } });
};

/**
 * What a client sees of an error: ours with its code; a fault of the document as a bad input; all else a number to quote,
 * with the cause in the log alone.
 */
export const maskError =
  (log: Logger) =>
  (error: unknown): Error => {
    const cause = causeOf(error);
    if (cause instanceof ServiceError) {
      if (cause.status >= 500) log.warn({ err: cause.cause, code: cause.code }, cause.message);
      return ours(cause, error);
    }
    if (error instanceof GraphQLError && cause === undefined) return asBadInput(error, fieldOf(error));
    const id = requestId() ?? Math.random().toString(36).slice(2, 10);
    log.error({ err: cause ?? error, id }, 'unexpected error');
    return new GraphQLError(`Something went wrong on our side. If it happens again, tell us the number ${id}.`, {
      extensions: { code: 'INTERNAL', id },
    });
  };

const quotedBy =
  (id: string) =>
  (error: GraphQLError): GraphQLError =>
    new GraphQLError(error.message, {
      nodes: error.nodes ?? null,
      source: error.source ?? null,
      positions: error.positions ?? null,
      path: error.path ?? null,
      extensions: { ...error.extensions, requestId: id },
    });

/** Gives every error the number of its request, by which the log tells more; an error itself may be kept for the next one who asks the same. */
export const quotable: Plugin = {
  onResultProcess: ({ result, setResult }) => {
    const id = requestId();
    if (id !== null && 'errors' in result && result.errors) {
      setResult({ ...result, errors: result.errors.map(quotedBy(id)) });
    }
  },
};

/** What Yoga logs: not the errors of questions, since maskError logs those that are a fault. */
export const yogaLog = (log: Logger): YogaLogger => ({
  debug: (...args) => log.debug(args),
  info: (...args) => log.info(args),
  warn: (...args) => log.warn(args),
  error: (...args) => (args[0] instanceof Error ? log.debug({ err: args[0] }) : log.error(args)),
});
