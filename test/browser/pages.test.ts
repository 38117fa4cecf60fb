import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { NARROW, open, shut, WIDE, withBrowser } from './pages.ts';

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
  { path: '/khong-co-trang-nay', vi: 'Không có trang này', en: 'There is no such page', holds: '' },
  { path: '/co-quan/khong-co-co-quan-nay', vi: 'Không có trang này', en: 'There is no such page', holds: '' },
] as const;

const inEnglish = (path: string): string => (path === '/' ? '/en' : `/en${path}`);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const seriousFaults = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page: page as never }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .join(' ')
          .slice(0, 300)}`,
    );
};

const surplusWidth = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

withBrowser();

describe.each(PAGES)('$path', ({ path, vi, en, holds }) => {
  it('opens in Vietnamese, whole, accessible, without errors and without a word to another host', async () => {
    const opened = await open(path);
    expect(await heading(opened.page).textContent()).toContain(vi);
    expect(await opened.page.title()).toMatch(/ · Bộ Máy$/);
    expect(await opened.page.locator('html').getAttribute('lang')).toBe('vi');
    expect(await opened.page.getByRole('main').textContent()).toContain(holds);
    expect(await seriousFaults(opened.page)).toEqual([]);
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('opens in English', async () => {
    const opened = await open(inEnglish(path), { ...WIDE, colorScheme: 'dark' });
    expect(await heading(opened.page).textContent()).toContain(en);
    expect(await opened.page.locator('html').getAttribute('lang')).toBe('en');
    expect(await seriousFaults(opened.page)).toEqual([]);
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('fits a screen of 360 px', async () => {
    const opened = await open(path, NARROW);
    expect(await surplusWidth(opened.page)).toBe(0);
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });
});
