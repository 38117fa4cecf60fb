/** Stable codes of what can go wrong; clients may rely on them. */
export type ErrorCode =
  | 'BAD_INPUT'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'TOO_COSTLY'
  | 'RATE_LIMITED'
  | 'GRAPH_UNAVAILABLE'
  | 'QUERY_TIMEOUT'
  | 'CANCELLED'
  | 'INTERNAL';

/** What a 503 says of when to ask again, in seconds: the database is mostly back sooner. */
export const RETRY = { 'Retry-After': '2' } as const;

/** An error with a stable code and words that may be shown to anybody. */
export class ServiceError extends Error {
  readonly code: ErrorCode;
  /** HTTP status that fits where the whole request fails. */
  readonly status: number;

  constructor(code: ErrorCode, status: number, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.status = status;
  }
}

/** The question cannot be answered as asked; says what is wrong and what is taken, and in which argument or variable. */
export class InputError extends ServiceError {
  /** The argument or variable; null where it is the question as a whole. */
  readonly field: string | null;

  constructor(message: string, field: string | null = null) {
    super('BAD_INPUT', 400, message);
    this.field = field;
  }
}

/** The server does not know the document of this id, which is one of another build of the web application: its text is to be sent. */
export class UnknownDocument extends ServiceError {
  constructor(id: string) {
    super('PERSISTED_QUERY_NOT_FOUND', 400, `There is no document "${id.slice(0, 80)}" here. Send its text ("query").`);
  }
}

const points = (count: number): string => count.toLocaleString('en-GB');

/** One question asks for more than is answered at once; costs are in points. */
export class TooCostly extends ServiceError {
  readonly cost: number;
  readonly limit: number;

  constructor(cost: number, limit: number) {
    const instead =
      'Ask for smaller pages ("first"), fewer levels or fewer fields, or for parts of it one after another.';
    super(
      'TOO_COSTLY',
      400,
      `The question costs ${points(cost)} points, and at most ${points(limit)} are answered. ${instead}`,
    );
    this.cost = cost;
    this.limit = limit;
  }
}

/** A client has asked for more than its share; it may ask again after so many seconds. */
export class RateLimited extends ServiceError {
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super('RATE_LIMITED', 429, `You have asked for more than your share of the service. Ask again in ${retryAfter} s.`);
    this.retryAfter = retryAfter;
  }
}

/** The database does not answer now; the query's name is for the log alone. */
export class GraphUnavailable extends ServiceError {
  readonly query: string;

  constructor(query: string, cause: unknown) {
    super('GRAPH_UNAVAILABLE', 503, 'The record cannot be read at the moment. Try again in a few seconds.', cause);
    this.query = query;
  }
}

/** Whoever asked has gone, and what was read for them was ended: no fault, and nobody is there to be told. */
export class Cancelled extends ServiceError {
  readonly query: string;

  constructor(query: string, cause: unknown) {
    super('CANCELLED', 499, 'The request was given up before it was answered.', cause);
    this.query = query;
  }
}

/** The database took too long for one question. */
export class QueryTimeout extends ServiceError {
  readonly query: string;

  constructor(query: string, cause: unknown) {
    super('QUERY_TIMEOUT', 504, 'The answer took too long. Ask for less: a later page, fewer levels.', cause);
    this.query = query;
  }
}
