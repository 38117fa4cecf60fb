import type { Express, RequestHandler, Response } from 'express';
import helmet from 'helmet';
import { type Day, DayError, formatDay, parseDay } from '#temporal';
import { RETRY } from '../errors.ts';
import { figureIn, framed } from './embed-html.ts';
import { escapeHtml } from './escape.ts';
import { originOf, type PageDeps, transportOf } from './pages.ts';
import { type ReleaseNow, releaseNow } from './release-now.ts';
import type { RenderedPage } from './renderer.ts';

const PREFIX = '/nhung';

/** Milliseconds that a figure may take. */
const DEADLINE = 2_250;

/** Seconds for which a figure of a frozen day is kept: it changes only with the record. */
const KEPT = 3_600;

const SELF = "'self'";

/** Any page may frame a figure; it loads nothing but its own style, fonts and script, and sends nothing. */
const SECURED = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      baseUri: ["'none'"],
      fontSrc: [SELF],
      formAction: ["'none'"],
      frameAncestors: ['*'],
      imgSrc: [SELF, 'data:'],
      scriptSrc: [SELF],
      styleSrc: [SELF],
    },
  },
  xFrameOptions: false,
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  crossOriginOpenerPolicy: false,
  strictTransportSecurity: false,
});

const WORDS = {
  vi: {
    source: 'Nguồn: Bộ Máy',
    release: (number: string) => `bản dữ liệu ${number}`,
    asOf: (date: string) => `trạng thái ngày ${date}`,
    open: 'Xem trên Bộ Máy',
    noDay: 'Địa chỉ nhúng phải có ngày, như ngay=2025-03-01: hình được nhúng giữ nguyên một ngày.',
    noFigure: 'Trang này không có hình để nhúng.',
    fault: 'Chưa hiện được hình này. Mở trang của hình:',
  },
  en: {
    source: 'Source: Bộ Máy',
    release: (number: string) => `data release ${number}`,
    asOf: (date: string) => `as of ${date}`,
    open: 'See it on Bộ Máy',
    noDay: 'An address to embed must have a day, such as ngay=2025-03-01: a figure that is embedded keeps one day.',
    noFigure: 'This page has no figure to embed.',
    fault: 'The figure cannot be shown at the moment. Open its page:',
  },
} as const;

type Language = keyof typeof WORDS;

/** The page that a figure is of: its address without what is of the frame only. */
type Asked = {
  readonly path: string;
  readonly day: Day | null;
  readonly figure: string | null;
  readonly language: Language;
};

const dayIn = (text: string | null): Day | null => {
  try {
    return text === null ? null : parseDay(text);
  } catch (error) {
    if (error instanceof DayError) return null;
    throw error;
  }
};

/** What an address under /nhung asks for. */
export const askedBy = (href: string): Asked => {
  const url = new URL(href.slice(PREFIX.length) || '/', 'http://localhost');
  const figure = url.searchParams.get('hinh');
  url.searchParams.delete('hinh');
  const language = /^\/en(\/|$)/.test(url.pathname) ? 'en' : 'vi';
  return { path: url.pathname + url.search, day: dayIn(url.searchParams.get('ngay')), figure, language };
};

const sourceLine = ({ path, day, language }: Asked & { readonly day: Day }, { number }: ReleaseNow, origin: string) => {
  const words = WORDS[language];
  const release = number === null ? [] : [words.release(number)];
  const told = [words.source, ...release, words.asOf(formatDay(day, language))].join(', ');
  const licence = '<a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a>';
  const link = `<a href="${escapeHtml(origin + path)}">${words.open}</a>`;
  return `<footer class="embed-source"><p>${told}. ${licence}. ${link}</p></footer>`;
};

const refused = (text: string): string => `<main><p>${escapeHtml(text)}</p></main>`;

const bareHead = '<title>Bộ Máy</title>';

type Sent = { readonly status: number; readonly head?: string; readonly content: string };

const send = (response: Response, template: string, language: Language, { status, head = bareHead, content }: Sent) => {
  response.status(status).set('Cache-Control', status === 200 ? `public, max-age=${KEPT}` : 'no-cache');
  if (status === 503) response.set(RETRY);
  response.type('html').send(framed(template, { language, head }, content));
};

const shown = (page: RenderedPage, asked: Asked & { readonly day: Day }, release: ReleaseNow, origin: string): Sent => {
  const figure = page.status === 200 ? figureIn(page.body, asked.figure) : null;
  if (figure === null) {
    return { status: page.status === 200 ? 404 : page.status, content: refused(WORDS[asked.language].noFigure) };
  }
  const content = `<main>${figure}</main>${sourceLine(asked, release, origin)}`;
  return { status: 200, head: page.head, content };
};

type Found = { readonly moved: string } | Sent;

/** The figure as its page shows it now. */
const found = async (
  { renderer, ask }: PageDeps,
  asked: Asked & { readonly day: Day },
  origin: string,
): Promise<Found> => {
  const [signal, transport] = [AbortSignal.timeout(DEADLINE), transportOf(ask)];
  const page = await renderer.render({ path: asked.path, origin, transport, signal });
  if (page.moved !== null) return { moved: `${PREFIX}${page.moved}` };
  return shown(page, asked, await releaseNow(transport, signal), origin);
};

const fault = ({ path, language }: Asked, origin: string): Sent => {
  const link = `<a href="${escapeHtml(origin + path)}">Bộ Máy</a>`;
  return { status: 503, content: `<main><p>${WORDS[language].fault} ${link}</p></main>` };
};

const answer =
  (deps: PageDeps, template: string): RequestHandler =>
  async (request, response) => {
    const asked = askedBy(request.url);
    const { day, language } = asked;
    const origin = originOf(deps.publicUrl, request);
    const reply = (sent: Sent) => send(response, template, language, sent);
    if (day === null) return reply({ status: 400, content: refused(WORDS[language].noDay) });
    try {
      const sent = await found(deps, { ...asked, day }, origin);
      return 'moved' in sent ? response.redirect(301, sent.moved) : reply(sent);
    } catch (error) {
      deps.log.warn({ err: error, path: request.path }, 'a figure could not be rendered');
      reply(fault(asked, origin));
    }
  };

/** Serves the figures of pages alone, for the frames of other pages: rendered here, without the application. */
export const embeds = (app: Express, deps: PageDeps): void => {
  const { embed } = deps.renderer;
  if (embed !== null) app.get(`${PREFIX}/{*path}`, SECURED, answer(deps, embed));
};
