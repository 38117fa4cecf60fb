import { describe, expect, inject, it } from 'vitest';
import { whole } from '../support/whole.ts';
import { readXml } from '../support/xml.ts';

// What the service answers to whoever has no browser.

const get = (path: string): Promise<Response> => fetch(inject('baseUrl') + path, { redirect: 'manual' });

describe('a page that cannot be what was asked', () => {
  it('is 404 for a thing that is not in the record', async () => {
    expect((await get('/nguoi/khong-co-ai')).status).toBe(404);
  });

  it('says so where one of two people is not in the record, and asks nothing of the other', async () => {
    const url = `${inject('baseUrl')}/hai-nguoi?a=tran-quang-hung-1987&b=khong-co-ai`;
    const { response, text } = await whole(url);
    expect(response.status).toBe(200);
    expect(text).toContain('Hồ sơ không có người nào ở địa chỉ “khong-co-ai”');
  });

  it('is 400, with words, for a question that the API refuses: the service is not to blame', async () => {
    const response = await get(`/tim?q=${'x'.repeat(1_001)}`);
    expect(response.status).toBe(400);
    expect(response.headers.get('retry-after')).toBeNull();
    expect(await response.text()).toContain('Mã lỗi: BAD_INPUT');
  });

  it.each(['/', '/so-do', '/co-quan/bo-noi-vu', '/en/nguoi/to-lam-1957'])(
    'is 400, with words, for %s on a day that is none, and leads to today',
    async (path) => {
      const response = await get(`${path}?ngay=2025-02-30`);
      expect(response.status).toBe(400);
      const text = await response.text();
      expect(text).toMatch(/“2025-02-30” (không phải là một ngày|is not a date)/);
      expect(text).toContain(`href="${path}"`);
    },
  );

  it.each([
    ['/so-do/', '/so-do'],
    ['/en/so-do/', '/en/so-do'],
    ['/so-do?ngay=1/3/2025', '/so-do?ngay=2025-03-01'],
    ['/so-do?ngay=2025-03-01&ngay=2025-03-02', '/so-do?ngay=2025-03-01'],
  ])('%s leads to its plain form, %s', async (path, plain) => {
    const response = await get(path);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(plain);
    expect((await get(plain)).status).toBe(200);
  });

  it.each([
    '/en',
    '/en/',
    '/en?ngay=2025-03-01',
    '/en#top',
    '//so-do',
    "/tim?q=a'b~!(c)*",
    '/tim?q=%E1%BA%A3',
    '/tim?q=phuc%20xa',
    '/?',
    '/tim?q=',
  ])('%s has its content without a script, by way of one plain form at most', async (path) => {
    const { response, text } = await whole(inject('baseUrl') + path);
    expect(response.status).toBe(200);
    expect(text).toMatch(/<h1[^>]*>[^<]/);
  });

  it('has gone to the address of the thing that the old id was joined into', async () => {
    // seed/facts/identity/joins.yaml: one department that two sheets told.
    const response = await get('/en/co-quan/cuc-bien-va-hai-dao-viet-nam-2022/nhan-su?ngay=2025-03-01');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/en/co-quan/cuc-bien-va-hai-dao-viet-nam/nhan-su?ngay=2025-03-01');
  });
});

describe('the sitemap', () => {
  it('lists every body, person and source once in each language, over parts that follow one another', async () => {
    const index = await (await get('/sitemap.xml')).text();
    const parts = [...index.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => (url ?? '').replaceAll('&amp;', '&'));
    const texts = await Promise.all(parts.map(async (url) => (await fetch(url)).text()));
    for (const text of texts) expect(() => readXml(text)).not.toThrow();
    const all = texts.flatMap((text) => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url));
    expect(new Set(all).size).toBe(all.length);
    const paths = new Set(all.map((url) => new URL(url ?? '').pathname));
    for (const path of ['/', '/en', '/co-quan/chinh-phu', '/en/nguoi/to-lam-1957', '/nguon/nq-176-2025-qh15'])
      expect(paths).toContain(path);
    expect((await get('/robots.txt').then((one) => one.text())).endsWith('/sitemap.xml\n')).toBe(true);
  });
});
