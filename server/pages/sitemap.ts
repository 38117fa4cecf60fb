import type { Express, Request, Response } from 'express';
import { create, fragment } from 'xmlbuilder2';
import type { Graph } from '../graph/graph.ts';
import { originOf } from './pages.ts';

/** Things listed in one part of the sitemap; each has an address in two languages, and a part may hold 50,000 addresses (sitemaps.org). */
const EACH = 20_000;

/** Things read and written at a time: others wait for no more than that. */
const BATCH = 200;

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Said once, by the element around all entries. */
const NAMESPACES = [` xmlns="${SITEMAP}"`, ` xmlns:xhtml="${XHTML}"`];

/** The path of the pages of a label, before the id. */
const PATHS: Readonly<Record<string, string>> = {
  Organisation: '/co-quan/',
  Person: '/nguoi/',
  Position: '/chuc-vu/',
  Reorganisation: '/sap-xep/',
  Reform: '/cai-cach/',
  Project: '/du-an/',
  Function: '/chuc-nang/',
  BodyClass: '/he-thong/',
  Source: '/nguon/',
};

/** Pages that are about no single thing. */
const LISTS = [
  '/',
  '/so-do',
  '/so-sanh',
  '/chuyen-doi',
  '/nguoi',
  '/sap-xep',
  '/cai-cach',
  '/du-an',
  '/chuc-nang',
  '/he-thong',
  '/phuong-an',
  '/ho-so',
];

type Languages = { readonly vi: string; readonly en: string };

const inBoth = (origin: string, path: string): Languages => ({
  vi: origin + path,
  en: `${origin}/en${path === '/' ? '' : path}`,
});

const entry = (own: string, { vi, en }: Languages): string => {
  const url = fragment().ele(SITEMAP, 'url').ele('loc').txt(own).up();
  for (const [lang, href] of [
    ['vi', vi],
    ['en', en],
  ] as const)
    url.ele(XHTML, 'xhtml:link').att({ rel: 'alternate', hreflang: lang, href });
  return NAMESPACES.reduce((text, namespace) => text.replaceAll(namespace, ''), url.end({ headless: true }));
};

/** The two entries of a page, one for each language. */
export const entriesOf = (origin: string, path: string): string => {
  const both = inBoth(origin, path);
  return `${entry(both.vi, both)}\n${entry(both.en, both)}\n`;
};

type Part = { readonly graph: Graph; readonly origin: string; readonly from: string };

/** The entries of one part, batch by batch. */
async function* entriesFrom({ graph, origin, from }: Part): AsyncGenerator<string> {
  let [next, left] = [from, EACH];
  let lists = from === '' ? LISTS.map((path) => entriesOf(origin, path)).join('') : '';
  while (left > 0) {
    const found = await graph.run('sitemap/things', { from: next, limit: Math.min(BATCH, left) + 1 });
    const shown = found.slice(0, Math.min(BATCH, left));
    yield lists + shown.map(({ id, label }) => entriesOf(origin, `${PATHS[label]}${id}`)).join('');
    lists = '';
    left -= shown.length;
    const after = found[shown.length];
    if (after === undefined) return;
    next = after.id;
  }
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${SITEMAP}" xmlns:xhtml="${XHTML}">\n`;

/** Nothing is sent before the first entries are there: until then a fault can be told. */
const writePart = async (response: Response, part: Part): Promise<void> => {
  let head = HEAD;
  response.type('application/xml');
  for await (const entries of entriesFrom(part)) {
    const text = head + entries;
    head = '';
    if (response.destroyed) return;
    if (!response.write(text)) await new Promise((resolve) => response.once('drain', resolve).once('close', resolve));
  }
  response.end('</urlset>\n');
};

const indexOf = async (graph: Graph, origin: string): Promise<string> => {
  const starts = await graph.run('sitemap/starts', { each: EACH });
  const index = create({ version: '1.0', encoding: 'UTF-8' }).ele(SITEMAP, 'sitemapindex');
  for (const [n, { id }] of starts.entries())
    index
      .ele('sitemap')
      .ele('loc')
      .txt(`${origin}/sitemap-part.xml${n === 0 ? '' : `?from=${encodeURIComponent(id)}`}`);
  return index.end({ prettyPrint: true });
};

const fromOf = ({ query }: Request): string => (typeof query.from === 'string' ? query.from.slice(0, 300) : '');

/** Serves `/sitemap.xml`, an index of parts, each streamed, and `/robots.txt` that names it. */
export const sitemap = (app: Express, graph: Graph, publicUrl: string | null): void => {
  app.get('/robots.txt', (request, response) => {
    response.type('text/plain').send(`User-agent: *\nAllow: /\nSitemap: ${originOf(publicUrl, request)}/sitemap.xml\n`);
  });
  app.get('/sitemap.xml', async (request, response) => {
    response.type('application/xml').send(await indexOf(graph, originOf(publicUrl, request)));
  });
  app.get('/sitemap-part.xml', (request, response) =>
    writePart(response, { graph, origin: originOf(publicUrl, request), from: fromOf(request) }),
  );
};
