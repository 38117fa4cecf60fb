import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { type Logger, type LoggerOptions, pino } from 'pino';
import { pinoHttp } from 'pino-http';

// Every request has a number: in its answer, in every line of the log that it causes, and in what its errors say.

const numbers = new AsyncLocalStorage<string>();

/** The number of the request that is being answered; null outside of one. */
export const requestId = (): string | null => numbers.getStore() ?? null;

/** A log in lines of JSON; each line that a request causes has the request's number. */
export const makeLog = (level: LoggerOptions['level'] & string, to?: NodeJS.WritableStream): Logger => {
  const options: LoggerOptions = { level, base: null, mixin: () => (requestId() ? { requestId: requestId() } : {}) };
  return to === undefined ? pino(options) : pino(options, to);
};

/** The header that brings a number from a proxy, and takes it to the client. */
const HEADER = 'x-request-id';

/** What may come in as a number: too short to hold anything else. */
const NUMBER = /^[\w-]{8,64}$/;

/** Asked every few seconds by what watches over the service, or never more than once by a browser. */
const isQuiet = (path: string): boolean => /^\/(healthz$|readyz$|assets\/)/.test(path);

const pathOf = (url: string): string => url.split('?', 1)[0] ?? '';

/**
 * Numbers requests and logs each when it is answered: what was asked for and how it ended, never by whom. No address, no header, no cookie,
 * and nothing behind the `?`, where people type names.
 */
export const numbered = (log: Logger): readonly RequestHandler[] => [
  (request, response, next) => {
    const given = request.get(HEADER) ?? '';
    const id = NUMBER.test(given) ? given : randomUUID();
    response.set(HEADER, id);
    numbers.run(id, next);
  },
  pinoHttp({
    logger: log,
    genReqId: () => requestId() ?? '',
    wrapSerializers: false,
    autoLogging: { ignore: ({ url = '' }) => isQuiet(pathOf(url)) },
    serializers: {
      req: ({ method, originalUrl, url }) => ({ method, path: pathOf(originalUrl ?? url) }),
      res: ({ statusCode }) => ({ status: statusCode }),
      err: ({ message }) => ({ message }),
    },
    // A fault has a line of its own.
    customLogLevel: () => 'info',
    customErrorMessage: () => 'request failed',
  }),
];
