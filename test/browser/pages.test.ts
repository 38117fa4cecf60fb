import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { whole } from '../support/whole.ts';
import { faultsOfKeyboard } from './keyboard.ts';
import {
  askForPictures,
  faultsInForcedColours,
  faultsOfAccess,
  faultsOnPaper,
  surplusWidth,
  unmarkedVietnamese,
} from './looks.ts';
import { type Opened, openEmpty, settle, shut, WIDE, withBrowser } from './pages.ts';

/** Each page, what its heading must say in each language, and a text that only its answer holds. */
const PAGES = [
  { path: '/', vi: 'Bộ máy nhà nước Việt Nam', en: 'The Vietnamese state', holds: '16.' },
  { path: '/tim?q=phuc+xa', vi: 'phuc xa', en: 'phuc xa', holds: 'Phường Hồng Hà' },
  {
    path: '/co-quan/bo-khoa-hoc-va-cong-nghe?ngay=2025-03-01',
    vi: 'Bộ Khoa học và Công nghệ',
    en: 'Ministry of Science and Technology',
    holds: '176/2025/QH15',
  },
  {
    path: '/co-quan/bo-khoa-hoc-va-cong-nghe/nhan-su?ngay=2025-03-01',
    vi: 'Bộ Khoa học và Công nghệ',
    en: 'Ministry of Science and Technology',
    holds: 'Nguyễn Mạnh Hùng',
  },
  {
    path: '/co-quan/bo-thong-tin-va-truyen-thong/thay-doi?ngay=2025-02-28',
    vi: 'Bộ Thông tin và Truyền thông',
    en: 'Ministry of Information and Communications',
    holds: '176/2025/QH15',
  },
  {
    path: '/co-quan/bo-khoa-hoc-va-cong-nghe/chuc-nang?ngay=2025-03-01',
    vi: 'Bộ Khoa học và Công nghệ',
    en: 'Ministry of Science and Technology',
    holds: '55/2025/NĐ-CP',
  },
  { path: '/nguoi/tran-quang-hung-1987', vi: 'Trần Quang Hưng', en: 'Trần Quang Hưng', holds: '2828/QĐ-BKHCN' },
  {
    path: '/sap-xep/hop-nhat-bo-tttt-bo-khcn-2025',
    vi: 'Bộ Thông tin và Truyền thông',
    en: 'Ministry of Information and Communications',
    holds: '176/2025/QH15',
  },
  { path: '/du-an/de-an-06', vi: 'Đề án 06', en: '06', holds: '06/QĐ-TTg' },
  {
    path: '/chuc-nang/an-toan-thong-tin-mang?ngay=2023-01-01',
    vi: 'An toàn thông tin mạng',
    en: 'security',
    holds: '86/2015/QH13',
  },
  { path: '/nguon/nq-176-2025-qh15', vi: '176/2025/QH15', en: '176/2025/QH15', holds: '18/02/2025' },
  { path: '/so-do?ngay=2025-02-28', vi: 'Sơ đồ tổ chức nhà nước', en: 'Organisation chart', holds: 'Quốc hội' },
  { path: '/nguoi', vi: 'Người giữ chức vụ', en: 'Officials', holds: 'Bùi' },
  { path: '/du-an', vi: 'Đề án', en: 'Projects', holds: 'Đề án 06' },
  { path: '/chuc-nang', vi: 'Chức năng', en: 'Functions', holds: 'An toàn thông tin mạng' },
  { path: '/sap-xep', vi: 'sắp xếp', en: 'Reorganisations', holds: '2026' },
  { path: '/phuong-an', vi: 'Phương án không thực hiện', en: 'Plans not carried out', holds: 'Bộ Nội vụ và Lao động' },
  { path: '/cai-cach', vi: 'cải cách', en: 'Reforms', holds: '2024–2025' },
  { path: '/cai-cach/chia-tinh-1997', vi: 'Chia tỉnh năm 1997', en: '1997', holds: '61' },
  { path: '/he-thong', vi: 'Hệ thống cơ quan', en: 'Classes of bodies', holds: 'Sở Thông tin và Truyền thông' },
  {
    path: '/he-thong/lop-so-thong-tin-va-truyen-thong?ngay=2025-02-28',
    vi: 'Sở Thông tin và Truyền thông',
    en: 'Information and Communications',
    holds: '63',
  },
  { path: '/chuc-vu/chu-tich-nuoc--chu-tich-nuoc', vi: 'Chủ tịch nước', en: 'President', holds: '21/09/2018' },
  { path: '/ho-so', vi: 'Độ phủ', en: 'Coverage', holds: '3.321' },
  { path: '/ho-so/2025-03-01', vi: 'Độ phủ', en: 'Coverage', holds: '696' },
  { path: '/ho-so/kiem-tra', vi: 'Kiểm tra', en: 'Checks', holds: 'Chỉ có báo chí' },
  { path: '/ho-so/kiem-tra/event-without-act', vi: 'căn cứ', en: 'legal basis', holds: 'giải thể' },
  { path: '/ho-so/mau-thuan', vi: 'Nguồn nói khác nhau', en: 'Where sources disagree', holds: '01/06/2025' },
  { path: '/ho-so/trung-khac', vi: 'Trùng và khác', en: 'One or two', holds: 'Nguyễn Mạnh Hùng' },
  { path: '/ho-so/ban-du-lieu', vi: 'Các bản dữ liệu', en: 'Data releases', holds: '2026.1' },
  { path: '/ho-so/ban-du-lieu/2026.2', vi: 'Bản dữ liệu 2026.2', en: 'Data release 2026.2', holds: '@knownAt' },
  {
    path: '/co-quan/chinh-phu/so-do?ngay=2025-03-01',
    vi: 'Chính phủ',
    en: 'Government',
    holds: 'Bộ Dân tộc và Tôn giáo',
  },
  {
    path: '/co-quan/bo-khoa-hoc-va-cong-nghe/nguon-goc',
    vi: 'Bộ Khoa học và Công nghệ',
    en: 'Ministry of Science and Technology',
    holds: 'Bộ Thông tin và Truyền thông',
  },
  {
    path: '/so-sanh?tu=2025-02-28&den=2025-03-01&goc=chinh-phu',
    vi: '28/02/2025',
    en: '28 February 2025',
    holds: '176/2025/QH15',
  },
  {
    path: '/nguoi/so-sanh?nguoi=tran-quang-hung-1987&nguoi=to-lam-1957',
    vi: 'công tác',
    en: 'areers',
    holds: 'Tô Lâm',
  },
  { path: '/hai-nguoi?a=tran-quang-hung-1987&b=to-lam-1957', vi: 'Hai người', en: 'wo people', holds: 'Tô Lâm' },
  { path: '/chuyen-doi', vi: 'Đổi danh sách', en: 'onvert', holds: 'CSV' },
  {
    path: '/chuyen-doi?ma=Phường+Phúc+Xá,+Quận+Ba+Đình,+Hà+Nội&tu=2024-12-31&den=2025-07-01',
    vi: 'Phường Phúc Xá',
    en: 'Phường Phúc Xá',
    holds: 'Phường Hồng Hà',
  },
  { path: '/khong-co-trang-nay', vi: 'Không có trang này', en: 'There is no such page', holds: '' },
  { path: '/co-quan/khong-co-co-quan-nay', vi: 'Không có trang này', en: 'There is no such page', holds: '' },
] as const;

/** The narrowest window for which nothing may be cut (WCAG 1.4.10). */
const NARROWEST = { width: 320, height: 640 };

const inEnglish = (path: string): string => (path === '/' ? '/en' : `/en${path}`);

/** What only a picture on a canvas needs to know, which no server draws. */
const ONLY_PICTURES = /query ChartEver\b/;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** A page as a reader without JavaScript gets it, at the plain form of its address: its status, and its words. */
const withoutScript = async (path: string) => {
  const { response, text: html } = await whole(inject('baseUrl') + path);
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const words = main
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');
  return { status: response.status, html, words };
};

/** All pages of a language are opened in one tab, as one reader would. */
const withTab = (options: object) => {
  const tab: { opened: Opened | null } = { opened: null };
  beforeAll(async () => {
    tab.opened = await openEmpty(options);
  });
  afterAll(async () => {
    if (tab.opened) await shut(tab.opened);
  });
  return async (path: string): Promise<Opened & { readonly asked: readonly string[] }> => {
    if (tab.opened === null) throw new Error('there is no tab');
    const { page, faults, asked } = tab.opened;
    const [before, questions] = [faults.length, asked.length];
    await page.setViewportSize(WIDE.viewport);
    await page.goto(inject('baseUrl') + path);
    await settle(page);
    return { page, faults: faults.slice(before), asked: asked.slice(questions) };
  };
};

/** What takes as long as all else of a page is looked at on one page in so many in a run, on others the next time. */
const SHARE = 4;
const TURN = Math.floor(Date.now() / 1_000) % SHARE;
console.log(`axe in the dark, forced colours, paper and the keyboard: turn ${TURN} of ${SHARE}`);

withBrowser();

/** The form of the addresses of a route. */
const formOf = (route: string): RegExp =>
  new RegExp(`^${route.replaceAll(/\/\{-\$\w+\}/g, '(/[^/]+)?').replaceAll(/\$\w+/g, '[^/]+')}$`);

describe('the pages looked at', () => {
  it('are of every route of the web application', () => {
    const routes = [...readFileSync('web/routes.tsx', 'utf8').matchAll(/\bpath: '([^']+)'/g)].map(
      ([, path = '']) => path,
    );
    expect(routes.length).toBeGreaterThan(25);
    const shown = PAGES.map(({ path }) => path.split('?')[0] ?? '');
    expect(routes.filter((route) => !shown.some((path) => formOf(route).test(path)))).toEqual([]);
  });
});

describe('in Vietnamese', () => {
  const visit = withTab(WIDE);

  it.each(PAGES.map((page, n) => ({ ...page, n })))(
    '$path: whole without a script, then alive, accessible, at 1280 and at 320 px, in forced colours, on paper',
    async ({ path, vi, holds, n }) => {
      const { status, html, words } = await withoutScript(path);
      const isThere = !vi.startsWith('Không có trang');
      expect(status).toBe(isThere ? 200 : 404);
      expect(words).toContain(vi);
      expect(words).toContain(holds);
      expect(html).toMatch(/<link rel="canonical" href="http[^"]+"/);
      if (isThere) expect(html).toMatch(/<meta name="description" content="[^"]{40,}"/);

      const { page, faults, asked } = await visit(path);
      expect(await heading(page).textContent()).toContain(vi);
      expect(await page.title()).toMatch(/ · Bộ Máy$/);
      expect(await page.locator('html').getAttribute('lang')).toBe('vi');
      expect(await page.getByRole('main').textContent()).toContain(holds);
      const again = asked.filter((question) => !ONLY_PICTURES.test(question));
      expect(again, 'what the server has answered is not asked again').toEqual([]);
      expect(await faultsOfAccess(page)).toEqual([]);
      if (n % SHARE === TURN) {
        expect(await faultsInForcedColours(page)).toEqual([]);
        expect(await faultsOnPaper(page)).toEqual([]);
        await page.setViewportSize(WIDE.viewport);
        expect(await faultsOfKeyboard(page)).toEqual([]);
      }
      await page.setViewportSize(NARROWEST);
      await askForPictures(page);
      expect(await surplusWidth(page)).toBe(0);
      expect(faults.filter((fault) => isThere || !fault.includes('404'))).toEqual([]);
    },
  );
});

describe('in English, in the dark', () => {
  const visit = withTab({ ...WIDE, colorScheme: 'dark' });

  it.each(PAGES.map((page, n) => ({ ...page, n })))(
    '$path: whole without a script, accessible, and what is Vietnamese is marked as such',
    async ({ path, en, n }) => {
      expect((await withoutScript(inEnglish(path))).words).toContain(en);
      const { page } = await visit(inEnglish(path));
      expect(await heading(page).textContent()).toContain(en);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      if (n % SHARE === TURN) expect(await faultsOfAccess(page)).toEqual([]);
      expect(await unmarkedVietnamese(page)).toEqual([]);
    },
  );
});

describe('the walk by keyboard itself', () => {
  it('notices what has no ring, what is covered, what Tab does not reach, and a trap', async () => {
    const { page, ...opened } = await openEmpty(WIDE);
    await page.setContent(`
      <button>well</button>
      <button style="outline: none">bare</button>
      <div style="position: relative"><a href="#x">under</a><div style="position: absolute; inset: 0">over</div></div>
      <a href="#y" tabindex="-1">left out</a>`);
    const faults = await faultsOfKeyboard(page);
    expect(faults.map((fault) => fault.replace(/<.*>(.*)<.*/, '$1'))).toEqual([
      'no ring: bare',
      'covered: under',
      'not reached: left out',
    ]);
    await page.setContent(
      '<button>one</button><button onkeydown="event.preventDefault()">two</button><a href="#x">never</a>',
    );
    expect(await faultsOfKeyboard(page)).toContain('not reached: <a href="#x">never</a>');
    await shut({ page, ...opened });
  });
});
