import { describe, expect, inject, it } from 'vitest';
import { open, openEmpty, shut, takeUnsafe, withBrowser } from './pages.ts';

// What the answers' headers let a browser do with them; pages.ts holds every page of every test to it.

withBrowser();

const headersOf = async (path: string, headers: HeadersInit = {}): Promise<Headers> =>
  (await fetch(inject('baseUrl') + path, { redirect: 'manual', headers })).headers;

type Policy = ReadonlyMap<string, readonly string[]>;

const policyIn = (headers: Headers): Policy =>
  new Map(
    (headers.get('content-security-policy') ?? '').split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, sources];
    }),
  );

const PAGES = [
  '/',
  '/en',
  '/so-do',
  '/co-quan/bo-khoa-hoc-va-cong-nghe',
  '/nguoi/khong-co-ai',
  '/khong-co-trang-nay',
  '/thay-doi.atom',
  '/sitemap.xml',
  '/icon.svg',
];
const EMBED = '/nhung/co-quan/bo-khoa-hoc-va-cong-nghe/nguon-goc?ngay=2025-03-01';

describe.each([...PAGES, EMBED, '/nhung/nguoi/khong-co-ai', '/nhung/nguoi/khong-co-ai?ngay=2025-03-01'])(
  '%s',
  (path) => {
    it('lets nothing run but scripts and styles of its own origin', async () => {
      const headers = await headersOf(path);
      const policy = policyIn(headers);
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe-|\*(?!$|;)|https?:/);
      for (const name of ['default-src', 'base-uri']) expect(policy.get(name), name).toEqual(["'none'"]);
      for (const name of ['script-src', 'style-src']) expect(policy.get(name), name).toEqual(["'self'"]);
      // What is not named falls back on default-src, and so on none.
      for (const name of ['object-src', 'frame-src', 'media-src'])
        expect(policy.get(name) ?? ["'none'"]).toEqual(["'none'"]);
      expect(policy.get('frame-ancestors')).toEqual([path.startsWith('/nhung/') ? '*' : "'self'"]);
    });

    it('says nothing of where readers came from, is taken for what it says, and asks for no devices', async () => {
      const headers = await headersOf(path);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('permissions-policy')).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('strict-transport-security'), 'over plain HTTP').toBeNull();
    });
  },
);

describe('GraphiQL', () => {
  it('runs its one script, and answers', async () => {
    const opened = await openEmpty();
    const { page } = opened;
    await page.goto(`${inject('baseUrl')}/graphql`);
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.getByText('176/2025/QH15').first().waitFor();
    expect(opened.faults).toEqual([]);
    await shut(opened);
    const policy = (await headersOf('/graphql', { accept: 'text/html' })).get('content-security-policy');
    expect(policy).toMatch(/script-src 'sha256-[^';]+';/);
  });
});

describe('a page that does what it must not', () => {
  it('is stopped, and noticed by every test', async () => {
    const opened = await open('/');
    const ran = await opened.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.head.append(script);
      return 'ranInline' in window;
    });
    expect(ran).toBe(false);
    await expect.poll(() => takeUnsafe().join()).toContain('script-src-elem forbids inline');
    await shut(opened);
    takeUnsafe();
  });
});
