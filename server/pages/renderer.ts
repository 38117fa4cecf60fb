import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** An answer of the API and its HTTP status. */
type Answered = { readonly reply: unknown; readonly status: number };

/** A page to render: its address, where the service is reached from, and how its questions reach the API. */
export type PageQuestion = {
  /** Path and search, as the browser asked: `/co-quan/chinh-phu?ngay=2025-03-01`. */
  readonly path: string;
  readonly origin: string;
  readonly transport: (question: object, signal: AbortSignal) => Promise<Answered>;
  readonly signal: AbortSignal;
};

/** A rendered page in its parts; `moved`: the address that it has now. */
export type RenderedPage = {
  readonly language: 'vi' | 'en';
  readonly status: number;
  readonly moved: string | null;
  readonly head: string;
  readonly body: string;
  readonly state: string | null;
};

/** What renders pages: the same views that run in the browser, built for Node. */
export type Renderer = {
  readonly render: (question: PageQuestion) => Promise<RenderedPage>;
  /** The page that the build made, into which the parts go. */
  readonly template: string;
  /** The page for the frames of other pages; null where the build made none. */
  readonly embed: string | null;
};

/** Where the two builds of the web application stand: for the browser, and for Node. */
export type WebFolders = { readonly browser: string; readonly pages: string };

/** Loads the views too that are drawn on demand: another build may be put in the place of this one while the service runs. */
const loadViews = async (folder: string): Promise<void> => {
  if (!existsSync(folder)) return;
  const views = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  await Promise.all(views.map((name) => import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href)));
};

/** Loads what the builds made, all of it at once; null where the web application is not built. */
export const loadRenderer = async ({ browser, pages }: WebFolders): Promise<Renderer | null> => {
  const [template, module] = [join(browser, 'index.html'), join(pages, 'server.js')];
  if (!existsSync(template) || !existsSync(module)) return null;
  const { renderPage } = (await import(/* @vite-ignore */ pathToFileURL(module).href)) as {
    readonly renderPage: Renderer['render'];
  };
  await loadViews(join(pages, 'assets'));
  const embed = join(browser, 'embed/index.html');
  return {
    render: renderPage,
    template: await readFile(template, 'utf8'),
    embed: existsSync(embed) ? await readFile(embed, 'utf8') : null,
  };
};
