import { describe, expect, it } from 'vitest';
import { addressOf, type Opened, open, shut, withBrowser } from './pages.ts';

withBrowser();

/** Takes a script from the service, as another build does that is put in its place: for one request, or for good. */
const take = async ({ page }: Opened, script: RegExp, times?: number): Promise<() => number> => {
  let asked = 0;
  const gone = { status: 404, contentType: 'application/json', body: '{"code":"NOT_FOUND"}' };
  await page.route(
    script,
    async (route) => {
      asked += 1;
      await route.fulfill(gone);
    },
    times === undefined ? {} : { times },
  );
  return () => asked;
};

describe('a tab that was open while the application was replaced', () => {
  it('loads anew where a view is gone, at the address that was asked for', async () => {
    const opened = await open('/');
    const asked = await take(opened, /\/assets\/PersonPage-[^/]*\.js/, 1);
    const link = opened.page.locator('a[href^="/nguoi/"]').first();
    const href = await link.getAttribute('href');
    const anew = opened.page.waitForEvent('load');
    await link.click();
    await anew;
    await opened.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    expect(addressOf(opened.page)).toBe(href);
    expect(asked()).toBe(1);
    await shut(opened);
  });

  it('loads anew where the worker of the chart is gone', async () => {
    const opened = await open('/');
    const asked = await take(opened, /\/assets\/layout-worker-[^/]*\.js/, 1);
    await opened.page.goto(new URL('/so-do', opened.page.url()).href);
    await opened.page.waitForEvent('load');
    await opened.page.waitForRequest(/layout-worker/);
    expect(asked()).toBe(1);
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
