import type { IncomingMessage } from 'node:http';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { bodies, TOO_LARGE } from './bodies.ts';
import { RateLimited, RETRY, ServiceError } from './errors.ts';
import type { Graph } from './graph/graph.ts';
import { graphiqlScript } from './graphiql.ts';
import { buildYoga } from './graphql.ts';
import type { Metrics } from './metrics.ts';
import { builtFiles } from './pages/built-files.ts';
import { embeds } from './pages/embed.ts';
import { feeds } from './pages/feed.ts';
import { pages } from './pages/pages.ts';
import type { Renderer } from './pages/renderer.ts';
import { sitemap } from './pages/sitemap.ts';
import { type Allowance, charged, charging, PAGE_COST, REQUEST_COST } from './rate-limit.ts';
import { type Readiness, readinessOf } from './readiness.ts';
import { numbered, requestId } from './requests.ts';
import { currentRelease } from './schema/release.ts';

/** What the web server needs from outside. */
export type Deps = {
  readonly graph: Graph;
  readonly log: Logger;
  /** The folder of the web application as it was built for browsers. */
  readonly webFolder: string;
  /** What renders its pages; null where it is not built. */
  readonly renderer?: Renderer | null;
  /** Where the service is reached from outside; null: as each request says. */
  readonly publicUrl?: string | null;
  /** What each client may ask for; null: as much as it likes. */
  readonly allowance?: Allowance | null;
  /** The proxies whose word is taken for who asks: their addresses, or how many there are; null: none. */
  readonly trustProxy?: readonly string[] | number | null;
  /** Lets a request that was read be answered, or turns it away. */
  readonly admit?: RequestHandler;
  /** Where it is measured. */
  readonly metrics?: Metrics | null;
  /** Aborted when the program is about to end: others are to be asked from then on. */
  readonly stopping?: AbortSignal | null;
};

const NONE = "'none'";
const SELF = "'self'";

const page = {
  defaultSrc: [NONE],
  baseUri: [NONE],
  connectSrc: [SELF],
  fontSrc: [SELF],
  formAction: [SELF],
  frameAncestors: [SELF],
  imgSrc: [SELF, 'data:', 'blob:'],
  manifestSrc: [SELF],
  scriptSrc: [SELF],
  styleSrc: [SELF],
  workerSrc: [SELF, 'blob:'],
};

const scriptOf = ({ headers }: IncomingMessage): string =>
  headers.accept?.includes('text/html') ? graphiqlScript() : NONE;

/** GraphiQL is one page with its own script inside, which its sum names, and an editor that writes its styles as it goes. */
const graphiql = {
  ...page,
  scriptSrc: [scriptOf],
  styleSrc: [SELF, "'unsafe-inline'"],
  fontSrc: [SELF, 'data:'],
};

type Policy = Readonly<Record<keyof typeof page, readonly (string | typeof scriptOf)[]>>;

const secured = (directives: Policy): RequestHandler =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  });

/** Powers of a browser that no page uses, its own frames included. */
const UNUSED = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'serial', 'usb'];

const PERMISSIONS = UNUSED.map((power) => `${power}=()`).join(', ');

/** Seconds for which a browser that came by HTTPS comes by nothing else: half a year. */
const HTTPS_KEPT = 15_552_000;

/** What every answer says to browsers; of HTTPS only who came by it, be it by the word of a proxy that is believed. */
const everywhere: RequestHandler = ({ secure }, response, next) => {
  response.set('Permissions-Policy', PERMISSIONS);
  if (secure) response.set('Strict-Transport-Security', `max-age=${HTTPS_KEPT}`);
  next();
};

const NOT_READY = { status: 'not ready', code: 'GRAPH_UNAVAILABLE' };

/** `/healthz`: the process lives. `/readyz`: it can answer readers, and is not about to end. */
const health = (app: Express, ready: Readiness, stopping: AbortSignal | null): void => {
  app.get('/healthz', (_, response) => {
    response.json({ status: 'ok' });
  });
  app.get('/readyz', async (_, response) => {
    if (!stopping?.aborted && (await ready())) response.json({ status: 'ready' });
    else response.status(503).set(RETRY).json(NOT_READY);
  });
};

const notFound: RequestHandler = (request, response) => {
  response.status(404).json({ code: 'NOT_FOUND', message: `There is nothing at ${request.path}.` });
};

const STATUS_CODES: Readonly<Record<number, string>> = {
  400: 'BAD_INPUT',
  404: 'NOT_FOUND',
  413: 'TOO_LARGE',
  415: 'BAD_INPUT',
};

const MESSAGES: Readonly<Record<number, string>> = {
  404: 'There is nothing at this address.',
  413: TOO_LARGE,
};

/** Whether a fault is one of what was sent. */
const isAboutQuery = (status: number): boolean => status < 500 && status !== 429;

/** A client of GraphQL reads errors in its form. */
const isQuestion = ({ originalUrl }: Request): boolean => /^\/graphql([/?]|$)/.test(originalUrl);

const onError =
  (log: Logger): ErrorRequestHandler =>
  (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error instanceof ServiceError ? error.status : Number(error?.status ?? 500);
    const code = error instanceof ServiceError ? error.code : (STATUS_CODES[status] ?? 'INTERNAL');
    if (status >= 500) log.error({ err: error }, 'request failed');
    const message =
      error instanceof RateLimited
        ? error.message
        : (MESSAGES[status] ??
          (status >= 500 ? 'Something went wrong on our side.' : 'The request could not be read.'));
    if (error instanceof RateLimited) response.set('Retry-After', String(error.retryAfter));
    else if (status === 503) response.set(RETRY);
    const extensions = { code, ...(isAboutQuery(status) && { field: 'query' }), requestId: requestId() };
    const errors = [{ message, extensions }];
    response.status(status).json(isQuestion(request) ? { errors } : { code, message, requestId: requestId() });
  };

const admitAll: RequestHandler = (_, __, next) => next();

/** The whole web server: health, GraphQL, the web application, and an answer in JSON for everything else. */
export const buildApp = ({ graph, log, webFolder, renderer = null, publicUrl = null, ...rest }: Deps): Express => {
  const { allowance = null, trustProxy = null, admit = admitAll, metrics = null, stopping = null } = rest;
  const app = express();
  const charge = charging(allowance);
  const yoga = buildYoga(graph, log, charge, metrics?.questions);
  const ready = readinessOf(graph);
  metrics?.follow(async () => ((await ready()) ? await currentRelease({ graph }) : null));
  if (trustProxy !== null) app.set('trust proxy', trustProxy);
  app.disable('x-powered-by');
  app.use(...numbered(log), ...(metrics === null ? [] : [metrics.requests]));
  app.use(everywhere);
  health(app, ready, stopping);
  app.use(compression());
  app.use('/graphql', charged(charge, REQUEST_COST), secured(graphiql), ...bodies, admit, yoga);
  const ask = (url: string, init: RequestInit) => yoga.fetch(url, init);
  app.use(/^(?!\/assets\/)/, charged(charge, PAGE_COST), admit);
  if (renderer !== null) embeds(app, { renderer, ask, publicUrl, log });
  app.use(secured(page));
  sitemap(app, graph, publicUrl);
  feeds(app, { ask, publicUrl });
  app.use(builtFiles(webFolder));
  if (renderer !== null) pages(app, { renderer, ask, publicUrl, log });
  app.use(notFound);
  app.use(onError(log));
  return app;
};
