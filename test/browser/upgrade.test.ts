import type { Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, GRAPHQL, type Opened, open, questionOf, shut, withBrowser } from './pages.ts';

withBrowser();

/** Takes a script from the service, as another build does that is put in its place: for one request, or for good. */
const take = async ({ page }: Opened, script: RegExp, times = Number.POSITIVE_INFINITY): Promise<() => number> => {
  let refused = 0;
  const gone = { status: 404, contentType: 'application/json', body: '{"code":"NOT_FOUND"}' };
  // The route stays: one that is taken off while the page loads anew can hold that very load for ever.
  await page.route(script, async (route) => {
    if (refused >= times) return route.continue();
    refused += 1;
    await route.fulfill(gone);
  });
  return () => refused;
};

/** Has the service asked for a document that it does not know, as a tab of another build does: once for each question by its id. */
const mistake = async ({ page }: Opened): Promise<readonly string[]> => {
  const asked: string[] = [];
  await page.route(GRAPHQL, async (route) => {
    const url = new URL(route.request().url());
    asked.push(`${route.request().method()} ${questionOf(route.request())}`);
    if (url.searchParams.has('documentId')) url.searchParams.set('documentId', `sha256:${'0'.repeat(64)}`);
    await route.continue({ url: url.href });
  });
  return asked;
};

/** Somebody to whom the first page points. */
const PERSON = { path: '/nguoi/tran-quang-hung-1987', name: 'Trần Quang Hưng' } as const;

describe('a tab whose documents the service does not know', () => {
  it('sends their texts, loaded only then, and shows its page', async () => {
    const opened = await open('/');
    const texts: string[] = [];
    opened.page.on('request', (request) => {
      if (request.url().includes('documents.generated')) texts.push(request.url());
    });
    const asked = await mistake(opened);
    const link = opened.page.locator(`a[href^="${PERSON.path}"]`).first();
    expect(texts).toEqual([]);
    await link.click();
    await opened.page.getByRole('heading', { level: 1, name: PERSON.name }).waitFor();
    expect(texts).toHaveLength(1);
    expect(asked.some((one) => /^POST (query|fragment) /.test(one))).toBe(true);
    await shut(opened);
  });

  it('asks by GET, by the id alone, where the service knows them', async () => {
    const opened = await open('/');
    const questions: Request[] = [];
    opened.page.on('request', (request) => GRAPHQL.test(request.url()) && questions.push(request));
    await opened.page.locator(`a[href^="${PERSON.path}"]`).first().click();
    await opened.page.getByRole('heading', { level: 1, name: PERSON.name }).waitFor();
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) {
      expect(question.method()).toBe('GET');
      expect(new URL(question.url()).searchParams.has('query')).toBe(false);
      const headers = (await (await question.response())?.allHeaders()) ?? {};
      expect(headers['cache-control']).toBe('public, max-age=60');
      expect(headers.vary).toMatch(/Accept\b/);
    }
    await shut(opened);
  });
});

describe('a tab that was open while the application was replaced', () => {
  it('loads anew where a view is gone, at the address that was asked for', async () => {
    const opened = await open('/');
    const refused = await take(opened, /\/assets\/PersonPage-[^/]*\.js/, 1);
    const link = opened.page.locator('a[href^="/nguoi/"]').first();
    const href = await link.getAttribute('href');
    await Promise.all([opened.page.waitForEvent('load'), link.click()]);
    await opened.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    expect(addressOf(opened.page)).toBe(href);
    expect(refused()).toBe(1);
    await shut(opened);
  });

  it('loads anew where the worker of the chart is gone', async () => {
    const opened = await open('/');
    const refused = await take(opened, /\/assets\/layout-worker-[^/]*\.js/, 1);
    await opened.page.goto(new URL('/so-do', opened.page.url()).href);
    await opened.page.waitForEvent('load');
    await opened.page.waitForRequest(/layout-worker/);
    expect(refused()).toBe(1);
    await shut(opened);
  });

  it('does not go round where a part stays away', async () => {
    const opened = await open('/');
    await take(opened, /\/assets\/layout-worker-[^/]*\.js/);
    let loads = 0;
    opened.page.on('load', () => {
      loads += 1;
    });
    await opened.page.goto(new URL('/so-do', opened.page.url()).href);
    await expect.poll(() => loads, { timeout: 20_000 }).toBe(2);
    await opened.page.waitForLoadState('networkidle');
    expect(loads).toBe(2);
    await shut(opened);
  });
});
