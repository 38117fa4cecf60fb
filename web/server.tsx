import { Writable } from 'node:stream';
import type { Query, QueryClient } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import type { i18n as I18n } from 'i18next';
import type { ReactElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import type { Language } from '#temporal';
import { App, createQueryClient } from './App.tsx';
import { ApiError, answerBy, type Transport } from './api.ts';
import { createI18n } from './i18n/index.ts';
import { languageOf } from './language.ts';
import { emptyMemory, type PageMemory } from './page-memory.ts';
import { STYLE_ATTRIBUTE, scriptJson, stateOf } from './page-state.ts';
import { createAppRouter } from './routes.tsx';

// The pages as a server renders them: the same views as in the browser.

/** A page to render: its address, where the service is reached from, and how questions reach the API. */
export type PageQuestion = {
  readonly path: string;
  readonly origin: string;
  readonly transport: Transport;
  readonly signal: AbortSignal;
};

/** A rendered page: what belongs into its head and its body, and the answers that it was made of; or where it has gone. */
export type RenderedPage = {
  readonly language: Language;
  readonly status: PageMemory['status'] | 503;
  readonly moved: string | null;
  readonly head: string;
  readonly body: string;
  /** JSON for a script element; null where a question failed: the browser then begins anew. */
  readonly state: string | null;
};

/** How often a page may ask further questions once the last ones are answered. */
const MOST_PASSES = 6;

const languages = new Map<Language, Promise<I18n>>();

const i18nOf = (language: Language): Promise<I18n> => {
  const known = languages.get(language) ?? createI18n(language);
  languages.set(language, known);
  return known;
};

/** Renders until everything that loads lazily is there. */
const textOf = (app: ReactElement, signal: AbortSignal): Promise<string> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const sink = new Writable({
      write: (chunk: Buffer, _, done) => {
        chunks.push(chunk);
        done();
      },
      final: (done) => {
        resolve(Buffer.concat(chunks).toString('utf8'));
        done();
      },
    });
    const { pipe, abort } = renderToPipeableStream(app, {
      onAllReady: () => pipe(sink),
      onShellError: reject,
      onError: reject,
      progressiveChunkSize: Number.POSITIVE_INFINITY,
    });
    signal.addEventListener('abort', () => abort(signal.reason), { once: true });
  });

const isOpen = ({ state, options }: Query): boolean =>
  state.status === 'pending' && (options as { readonly enabled?: unknown }).enabled !== false;

/** Asks what the views wanted to know; false where there was nothing left to ask. */
const askAll = async (client: QueryClient): Promise<boolean> => {
  const open = client.getQueryCache().getAll().filter(isOpen);
  await Promise.allSettled(open.map((query) => query.fetch()));
  return open.length > 0;
};

const noted = ({ notes }: PageMemory): string =>
  JSON.stringify(
    [...notes].map(([id, parts]) => [
      id,
      [...parts].map(([part, { sources }]) => [part, sources.map(({ slug }) => slug)]),
    ]),
  );

/** React puts what belongs into the head before the rest. */
const HEAD = /^(?:<(?:title|style)\b[^>]*>[^<]*<\/(?:title|style)>|<(?:meta|link)\b[^>]*>)*/;

/** React writes quotes in texts as `&quot;`, so that this can only be an attribute. */
const withoutStyles = (html: string): string => html.replaceAll(' style="', ` ${STYLE_ATTRIBUTE}="`);

/** What went wrong with the questions of a page: nothing; what was asked; or the service itself. */
const faultOf = (client: QueryClient): 'none' | 'question' | 'service' => {
  const errors = client
    .getQueryCache()
    .getAll()
    .flatMap(({ state }) => (state.status === 'error' ? [state.error] : []));
  if (errors.length === 0) return 'none';
  return errors.every((error) => error instanceof ApiError && error.code === 'BAD_INPUT') ? 'question' : 'service';
};

const STATUS = { none: null, question: 400, service: 503 } as const;

/** The address as the router writes it: the English home has no slash at its end elsewhere. */
const entryOf = (path: string): string => path.replace(/^\/en(?=[?#]|$)/, '/en/');

/** Where the plain form of the address is; null where this is it. */
const plainForm = ({ _serverResult: found }: ReturnType<typeof createAppRouter>): string | null =>
  found?.type === 'redirect' ? found.redirect.headers.get('Location') : null;

const gone = (language: Language, moved: string): RenderedPage => ({
  language,
  status: 200,
  moved,
  head: '',
  body: '',
  state: null,
});

/** Renders a page with its content. Rejects where the application itself fails, or the signal aborts. */
export const renderPage = async ({ path, origin, transport, signal }: PageQuestion): Promise<RenderedPage> => {
  const language = languageOf(path);
  const client = createQueryClient(true);
  answerBy(client, (body) => transport(body, signal));
  const memory = emptyMemory(origin, true);
  const history = createMemoryHistory({ initialEntries: [entryOf(path)] });
  const router = createAppRouter(language, { history, onServer: true });
  const [i18n] = await Promise.all([i18nOf(language), router.load()]);
  const plain = plainForm(router);
  if (plain !== null) return gone(language, plain);
  const app = <App {...{ language, i18n, client, router, memory }} />;
  let text = '';
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    signal.throwIfAborted();
    memory.status = 200;
    const before = noted(memory);
    text = await textOf(app, signal);
    if (!(await askAll(client)) && noted(memory) === before) break;
  }
  const head = HEAD.exec(text)?.[0] ?? '';
  const fault = faultOf(client);
  return {
    language,
    status: STATUS[fault] ?? memory.status,
    moved: memory.moved,
    head,
    body: withoutStyles(text.slice(head.length)),
    state: fault !== 'none' ? null : scriptJson(stateOf(client, memory)),
  };
};
