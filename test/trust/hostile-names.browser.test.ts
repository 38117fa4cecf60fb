import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFolder } from '../../seed/loader.ts';
import { projectRoot } from '../../server/config.ts';
import { type Opened, openEmpty, settle, shut, WIDE, withBrowser } from '../browser/pages.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';
import { serve } from '../support/service.ts';
import { whole } from '../support/whole.ts';
import { readXml } from '../support/xml.ts';
import { CANARY, HOSTILE, hostileFolder } from './hostile-names.ts';
import { report, rotated, times } from './torture.ts';

// A record in which everything has a name that a browser might run. Nothing runs, nothing is asked of elsewhere, and each name is read as it
// is written. What pages do against their content policy and what they ask of other hosts fails every test by itself: see browser/pages.ts.

const own = ownNeo4j();
const DAY = '2025-03-01';
const ran: string[] = [];
let url = '';
let opened: Opened;
let stop = async (): Promise<void> => {};

withBrowser();

/** Runs before anything of a page: what a name would call if it were run. */
const plant = async ({ page }: Opened): Promise<void> => {
  const tell = (what: string) => void ran.push(`${what} on ${page.url()}`);
  await page.context().exposeBinding('canary', () => tell('canary'));
  page.context().on('page', (other) => tell(`a window ${other.url()}`));
  page.on('dialog', (dialog) => {
    tell(dialog.message());
    void dialog.dismiss();
  });
};

beforeAll(async () => {
  const access = await own.start();
  const { folder, remove } = await hostileFolder(HOSTILE);
  await loadFolder(access, folder, () => {});
  await remove();
  const service = await serve(access, projectRoot);
  url = service.url;
  opened = await openEmpty({ ...WIDE, acceptDownloads: true }, url);
  await plant(opened);
  stop = async () => {
    await shut(opened);
    await service.stop();
    await access.stop();
    await own.remove();
  };
}, 300_000);

afterAll(() => stop());

/** Goes to a page in the one tab; nothing may have run on it, nor gone wrong. */
const visit = async (path: string): Promise<Page> => {
  const { page, faults } = opened;
  const before = faults.length;
  await page.goto(url + path);
  await settle(page);
  expect(ran).toEqual([]);
  expect(
    faults.slice(before).filter((fault) => !/404|400/.test(fault)),
    path,
  ).toEqual([]);
  expect(new URL(page.url()).origin).toBe(url);
  return page;
};

/** Whether a page as it is alive, its title and its data say a name as it is written. */
const expectName = async (page: Page, name: string): Promise<void> => {
  expect(await page.getByRole('main').textContent()).toContain(name);
  expect(await page.title()).toContain(name);
  const data = await page.locator('script[type="application/ld+json"]').allTextContents();
  for (const one of data) expect(JSON.stringify(JSON.parse(one))).toContain(JSON.stringify(name).slice(1, -1));
};

const en = (path: string): string => `/en${path}`;

/** Pages of one thing with the name of that number; its name stands in their heading or title. */
const NAMED: readonly ((n: number) => string)[] = [
  (n) => `/co-quan/cu-${n}?ngay=2024-01-01`,
  (n) => `/co-quan/cu-${n}/nguon-goc?ngay=2024-01-01`,
  (n) => `/nguoi/nguoi-${n}`,
  (n) => en(`/nguoi/nguoi-${n}`),
  (n) => `/du-an/du-an-${n}`,
  (n) => `/chuc-nang/chuc-nang-${n}?ngay=${DAY}`,
  (n) => `/nguon/nguon-${n}`,
  (n) => `/sap-xep/su-kien-${n}`,
  (n) => en(`/co-quan/cu-${n}?ngay=2024-01-01`),
];

/** The page of somebody's position: the record makes its id of the title. Read of the page as it is alive, since the first one may come bare. */
const positionOf = async (n: number): Promise<string> => {
  const page = await visit(`/nguoi/nguoi-${n}`);
  const href = await page.locator('main a[href^="/chuc-vu/"]').first().getAttribute('href');
  return href ?? '';
};

/** Pages on which the name stands among others. */
const AMONG: readonly ((n: number) => string | Promise<string>)[] = [
  positionOf,
  (n) => `/co-quan/moi-${n}/nhan-su?ngay=${DAY}`,
  (n) => `/co-quan/moi-${n}/thay-doi?ngay=${DAY}`,
  (n) => `/co-quan/moi-${n}/chuc-nang?ngay=${DAY}`,
  (n) => `/nguoi/so-sanh?nguoi=nguoi-${n}&nguoi=nguoi-${(n + 1) % HOSTILE.length}`,
  (n) => `/hai-nguoi?a=nguoi-${n}&b=nguoi-${(n + 1) % HOSTILE.length}`,
  (n) => `/chuyen-doi?ma=${encodeURIComponent((HOSTILE[n] ?? '').slice(0, 200))}`,
];

const random = rotated('hostile names');

/** Names of this run, from anywhere in the list. */
const CHOSEN = Array.from(HOSTILE.keys())
  .map((n) => ({ n, rank: random() }))
  .sort((a, b) => a.rank - b.rank)
  .slice(0, times(4, HOSTILE.length))
  .map(({ n }) => n);

/** All of these pages under torture; two of them, others for each name, in a run. */
const some = <T>(pages: readonly T[], n: number, count: number): readonly T[] =>
  Array.from({ length: times(count, pages.length) }, (_, step) => pages[(n + step) % pages.length] as T);

/** A cell as it was before it was made harmless to a spreadsheet. */
const withoutMark = (cell: string): string => cell.replace(/^'(?=[=+@\t\r-])/, '');

/** XML in which no name has become an element. */
const expectText = (text: string, form: string): void => {
  expect(() => readXml(text), form).not.toThrow();
  expect(text, form).not.toContain(`<script>${CANARY}`);
};

describe('names that a browser might run', () => {
  it.each(CHOSEN)(
    'number %i: are text on the pages of what is named so',
    async (n) => {
      const name = HOSTILE[n] ?? '';
      for (const path of some(NAMED, n, 1)) await expectName(await visit(path(n)), name);
      for (const path of some(AMONG, n, 1)) {
        const page = await visit(await path(n));
        expect(await page.getByRole('main').textContent()).toContain(name.slice(0, 200));
      }
    },
    180_000,
  );

  it('are text where all of them stand: lists, the chart and its tree, what differs, the search, what is not there', async () => {
    for (const path of ['/', '/nguoi', '/du-an', '/chuc-nang', '/sap-xep', `/so-sanh?tu=2025-02-28&den=${DAY}`]) {
      const text = await (await visit(path)).getByRole('main').textContent();
      expect(HOSTILE.filter((name) => text?.includes(name)).length, path).toBeGreaterThan(path === '/' ? 0 : 10);
    }
    const chart = await visit(`/co-quan/chinh-phu/so-do?ngay=${DAY}`);
    await chart.getByRole('application').hover({ position: { x: 200, y: 200 } });
    await visit(`/tim?q=${encodeURIComponent(`</title><img src=x onerror=${CANARY}>`)}`);
    await visit(`/${encodeURIComponent(`"><script>${CANARY}</script>`)}`);
  });

  it('are text in a frame, in the feed, in the list of pages and in files', async () => {
    const [n = 0] = CHOSEN;
    const name = HOSTILE[n] ?? '';
    const figure = `${url}/nhung/co-quan/cu-${n}/nguon-goc?ngay=2024-01-01`;
    expect((await whole(figure)).response.status).toBe(200);
    await opened.page.goto(figure);
    expect(await opened.page.locator('body').textContent()).toContain(name);
    for (const path of ['/thay-doi.atom', '/sitemap.xml', '/en/thay-doi.atom', '/ban-du-lieu.atom']) {
      const response = await fetch(url + path);
      const text = await response.text();
      if (response.ok) expect(() => readXml(text), path).not.toThrow();
    }
    const page = await visit(`/co-quan/cu-${n}/nguon-goc?ngay=2024-01-01`);
    await page.getByRole('button', { name: 'Tải về', exact: true }).click();
    for (const form of ['SVG', 'CSV', 'JSON', 'GEXF']) {
      const waiting = page.waitForEvent('download');
      await page.getByRole('dialog').getByRole('button', { name: form, exact: true }).click();
      const text = await readFile(await (await waiting).path(), 'utf8');
      if (form === 'JSON') expect(JSON.stringify(JSON.parse(text))).toContain(JSON.stringify(name).slice(1, -1));
      // A cell is text, whatever it says; what must not stand in it is a formula.
      if (form === 'CSV') expect(parse(text, { bom: true }).flat().map(withoutMark)).toContain(name);
      if (form === 'SVG' || form === 'GEXF') expectText(text, form);
    }
    expect(ran).toEqual([]);
    report('names', `${times(4, HOSTILE.length)} names: nothing ran, each is text`);
  });
});

describe('the test itself', () => {
  it('would notice a name that runs', async () => {
    const page = await visit('/');
    await page.evaluate(() => (globalThis as unknown as { canary: () => void }).canary());
    await expect.poll(() => ran.splice(0).join()).toContain('canary on');
  });
});
