import type { RequestListener } from 'node:http';
import type { RequestHandler } from 'express';
import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { POOL_SIZE } from './graph/driver.ts';
import type { ReadObserver } from './graph/graph.ts';
import { webOperations } from './web-operations.ts';

/** The release that answers, its number null where none was made yet; null where the service is not ready. */
type ReleaseServed = () => Promise<{ readonly id: string | null } | null>;

/** What is measured of the service, for Prometheus. */
export type Metrics = {
  /** Measures the reads of the database. */
  readonly reads: ReadObserver;
  /** Measures requests, by what is asked for and the class of the status. */
  readonly requests: RequestHandler;
  /** Measures questions by operation, and counts their errors by code. */
  readonly questions: Plugin;
  /** From now on the record's release is asked there. */
  readonly follow: (release: ReleaseServed) => void;
  /** Answers with everything that is measured, in the text form of Prometheus. */
  readonly answer: RequestListener;
};

/** Bounds of seconds: most answers take some milliseconds, and none more than ten seconds. */
const BUCKETS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Every label is one of a few words: what strangers ask must not make series without end. */
const OTHER = 'other';

const OPERATIONS = new Set(webOperations.map(({ name }) => name));

const CODES = new Set([
  'BAD_INPUT',
  'PERSISTED_QUERY_NOT_FOUND',
  'TOO_COSTLY',
  'GRAPH_UNAVAILABLE',
  'QUERY_TIMEOUT',
  'CANCELLED',
  'INTERNAL',
  'RATE_LIMITED',
  'OVERLOADED',
]);

const within = (words: ReadonlySet<string>, word: unknown): string =>
  typeof word === 'string' && words.has(word) ? word : OTHER;

const PARTS: readonly (readonly [part: string, path: RegExp])[] = [
  ['probe', /^\/(healthz|readyz)$/],
  ['graphql', /^\/graphql\/?$/],
  ['asset', /^\/assets\/|\.(js|css|svg|png|ico|webmanifest|woff2)$/],
  ['embed', /^\/nhung\//],
  ['feed', /\.(atom|xml|txt)$/],
  ['page', /^/],
];

const partOf = (path: string): string => PARTS.find(([, form]) => form.test(path))?.[0] ?? OTHER;

const readsIn = (registry: Registry): ReadObserver => {
  const registers = [registry];
  const time = new Histogram({
    name: 'bo_may_bolt_read_seconds',
    help: 'Time from a read of the database to its rows, tries anew included, by outcome.',
    labelNames: ['outcome'],
    buckets: BUCKETS,
    registers,
  });
  const underWay = new Gauge({ name: 'bo_may_bolt_reads', help: 'Reads of the database under way.', registers });
  const size = new Gauge({ name: 'bo_may_bolt_pool_size', help: 'Connections that reads may use at once.', registers });
  const up = new Gauge({ name: 'bo_may_database_up', help: '1 where the database answers.', registers });
  size.set(POOL_SIZE);
  up.set(1);
  const read = () => {
    const done = time.startTimer();
    underWay.inc();
    return (outcome: string) => {
      underWay.dec();
      done({ outcome });
    };
  };
  return { read, presence: (isThere) => up.set(isThere ? 1 : 0), stricken: () => up.set(0) };
};

const requestsIn = (registry: Registry): RequestHandler => {
  const time = new Histogram({
    name: 'bo_may_http_request_seconds',
    help: 'Time from a request to the end of its answer, by what was asked for and the class of the status.',
    labelNames: ['part', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  return ({ path }, response, next) => {
    const done = time.startTimer({ part: partOf(path) });
    response.once('close', () => done({ status: `${Math.floor(response.statusCode / 100)}xx` }));
    next();
  };
};

type Question = { readonly begun: number; operation: string };

const questionsIn = (registry: Registry): Plugin => {
  const time = new Histogram({
    name: 'bo_may_operation_seconds',
    help: 'Time to answer a question, by operation of the web application; all others together.',
    labelNames: ['operation'],
    buckets: BUCKETS,
    registers: [registry],
  });
  const errors = new Counter({
    name: 'bo_may_errors_total',
    help: 'Errors in answers to questions, by code.',
    labelNames: ['code'],
    registers: [registry],
  });
  const questions = new WeakMap<Request, Question>();
  return {
    onParams: ({ request }) => void questions.set(request, { begun: performance.now(), operation: OTHER }),
    onExecute: ({ args }) => {
      const question = questions.get(args.contextValue.request);
      const name = getOperationAST(args.document, args.operationName)?.name?.value;
      if (question !== undefined) question.operation = within(OPERATIONS, name);
    },
    onResultProcess: ({ request, result }) => {
      const { begun, operation } = questions.get(request) ?? { begun: performance.now(), operation: OTHER };
      time.observe({ operation }, (performance.now() - begun) / 1000);
      const found = 'errors' in result ? (result.errors ?? []) : [];
      for (const { extensions } of found) errors.inc({ code: within(CODES, extensions?.code) });
    },
  };
};

const releaseIn = (registry: Registry): Metrics['follow'] => {
  let release: ReleaseServed = async () => null;
  new Gauge({
    name: 'bo_may_record_release',
    help: 'The release of the record that is served, as a label; no series where the service is not ready.',
    labelNames: ['release'],
    registers: [registry],
    async collect() {
      this.reset();
      const served = await release().catch(() => null);
      if (served !== null) this.set({ release: served.id ?? 'none' }, 1);
    },
  });
  return (next) => {
    release = next;
  };
};

/** Measures of one service, and of its process. */
export const makeMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answer: RequestListener = async ({ url }, response) => {
    if (url !== '/metrics') return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': registry.contentType }).end(await registry.metrics());
  };
  return {
    reads: readsIn(registry),
    requests: requestsIn(registry),
    questions: questionsIn(registry),
    follow: releaseIn(registry),
    answer,
  };
};
