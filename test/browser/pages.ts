import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Request,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { documents } from '../../web/documents.generated.ts';
import { findChromium } from '../support/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a running service with the whole record, without a slash at its end. */
    readonly baseUrl: string;
  }
}

/** The screens on which pages are looked at. */
export const WIDE = { viewport: { width: 1280, height: 900 } } as const;
export const NARROW = { viewport: { width: 360, height: 740 }, hasTouch: true } as const;

/** An opened page, what went wrong on it (errors on the console, requests to other hosts), and what it asked the API. */
export type Opened = { readonly page: Page; readonly faults: readonly string[]; readonly asked: readonly string[] };

/** Addresses of questions to the API. */
export const GRAPHQL = /\/graphql(\?|$)/;

/** What a request asks the API: the text of its document, which mostly goes by its id, and its variables. */
export const questionOf = (request: Request): string => {
  const question = request.postDataJSON() ?? Object.fromEntries(new URL(request.url()).searchParams);
  return `${question.query ?? documents[question.documentId]} ${JSON.stringify(question.variables)}`;
};

let browser: Browser | null = null;

/** What pages have done since the last test that their content policy forbids, and what they have asked of other hosts. */
const unsafe: string[] = [];

/** Runs in every document and frame, before anything of its own. */
const tellViolations = (): void => {
  const tell = (globalThis as unknown as { readonly tellViolation?: (text: string) => void }).tellViolation;
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
    tell?.(`${effectiveDirective} forbids ${blockedURI} (${sourceFile})`),
  );
};

/** Hears what the pages of a context do against their content policy, a worker as its console tells it, and what they ask of other hosts. */
const watch = async (context: BrowserContext, base: string): Promise<void> => {
  await context.exposeBinding('tellViolation', ({ page }, text: string) => void unsafe.push(`${page.url()}: ${text}`));
  await context.addInitScript(tellViolations);
  context.on('console', (message) => {
    if (/content security policy/i.test(message.text())) unsafe.push(message.text());
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(base) && !/^(data|blob):/.test(request.url()))
      unsafe.push(`foreign: ${request.url()}`);
  });
};

/** What pages did since the last test began against their content policy or of another host, for a test that brings it about; it is forgiven. */
export const takeUnsafe = (): readonly string[] => unsafe.splice(0);

/** Starts one browser for the tests of a file and ends it after them; no page of theirs may break its content policy or ask another host. */
export const withBrowser = (): void => {
  afterEach(() => expect(takeUnsafe(), 'against the content policy, or of another host').toEqual([]));
  beforeAll(async () => {
    browser = await chromium.launch({ ...(await findChromium()), headless: true });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
  });
};

const listen = (page: Page, base: string): Omit<Opened, 'page'> => {
  const faults: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(data|blob):/.test(url)) faults.push(`foreign: ${url}`);
    if (GRAPHQL.test(url)) asked.push(questionOf(request));
  });
  return { faults, asked };
};

/** Opens an empty tab in a context of its own, for the pages of a service; the caller closes it with `shut`. */
export const openEmpty = async (
  options: BrowserContextOptions = WIDE,
  base: string = inject('baseUrl'),
): Promise<Opened> => {
  if (browser === null) throw new Error('call withBrowser() first');
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  await watch(context, base);
  const page = await context.newPage();
  return { page, ...listen(page, base) };
};

/** Opens a path in a context of its own and waits until nothing is loading; the caller closes it with `shut`. */
export const open = async (path: string, options: BrowserContextOptions = WIDE): Promise<Opened> => {
  const opened = await openEmpty(options);
  await opened.page.goto(inject('baseUrl') + path);
  await settle(opened.page);
  return opened;
};

/** Waits until the page's requests have been answered. */
export const settle = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
};

/** Closes an opened page and its context. */
export const shut = async ({ page }: Opened): Promise<void> => {
  await page.context().close();
};

/** The path and search of a page's address. */
export const addressOf = (page: Page): string => {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
};
