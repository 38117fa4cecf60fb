import type { Express, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { RETRY } from '../errors.ts';
import type { PageQuestion, Renderer } from './renderer.ts';
import { filled } from './template.ts';

/** Milliseconds that a page may take; then the browser gets the bare application, and renders it itself. */
const DEADLINE = 2_250;

/** Answers documents as the GraphQL endpoint does, in this process. */
type Fetch = (url: string, init: RequestInit) => globalThis.Response | Promise<globalThis.Response>;

/** What pages are served from. */
export type PageDeps = {
  readonly renderer: Renderer;
  readonly ask: Fetch;
  /** Where the service is reached from outside; null: as the request says. */
  readonly publicUrl: string | null;
  readonly log: Logger;
};

/** Asks the API in this process. */
export const transportOf =
  (ask: Fetch): PageQuestion['transport'] =>
  async (body, signal) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const response = await ask('http://localhost/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      signal,
    });
    return { reply: await response.json(), status: response.status };
  };

/** Where the service is reached from outside, as far as it can know. */
export const originOf = (publicUrl: string | null, { protocol, host }: Pick<Request, 'protocol' | 'host'>): string =>
  publicUrl ?? `${protocol}://${host}`;

const bare = (response: Response, status: number, template: string): void => {
  response.status(status).set('Cache-Control', 'no-cache').type('html').send(template);
};

const answer =
  ({ renderer, ask, publicUrl, log }: PageDeps): RequestHandler =>
  async (request, response) => {
    const signal = AbortSignal.timeout(DEADLINE);
    const question = { path: request.url, origin: originOf(publicUrl, request), transport: transportOf(ask), signal };
    try {
      const page = await renderer.render(question);
      if (page.moved !== null) return response.redirect(301, page.moved);
      if (page.status === 503) response.set(RETRY);
      bare(response, page.status, filled(renderer.template, page));
    } catch (error) {
      log.warn({ err: error, path: request.path }, 'a page could not be rendered');
      bare(response, 200, renderer.template);
    }
  };

/** Serves every page with its content; then the application takes over in the browser. */
export const pages = (app: Express, deps: PageDeps): void => void app.get('/{*path}', answer(deps));
