import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOfAccess } from './looks.ts';
import { addressOf, NARROW, open, settle, shut, WIDE, withBrowser } from './pages.ts';

/** Resolution 176/2025/QH15 and the acts under it: which ministries became which on 1 March 2025. */
const MERGERS = [
  ['Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Tài nguyên và Môi trường', 'Bộ Nông nghiệp và Môi trường'],
  ['Bộ Lao động - Thương binh và Xã hội', 'Bộ Nội vụ', 'Bộ Nội vụ'],
  ['Bộ Kế hoạch và Đầu tư', 'Bộ Tài chính', 'Bộ Tài chính'],
  ['Bộ Khoa học và Công nghệ', 'Bộ Thông tin và Truyền thông', 'Bộ Khoa học và Công nghệ'],
  ['Bộ Giao thông vận tải', 'Bộ Xây dựng', 'Bộ Xây dựng'],
] as const;

const typeDay = async (page: Page, label: string, day: string): Promise<void> => {
  const field = page.getByRole('main').getByLabel(label, { exact: true });
  await field.fill(day);
  await field.press('Enter');
};

/** The lines of the list that are about a kind of change, as their text. */
const linesOf = (page: Page, word: string) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: `${word}: ` });

const surplus = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

withBrowser();

describe('28 February beside 1 March 2025', () => {
  it('is reached from the home page, typed, and says which ministry became which', async () => {
    const opened = await open('/');
    const { page } = opened;
    await page.getByRole('link', { name: 'Sơ đồ tổ chức nhà nước' }).first().click();
    await page.getByRole('link', { name: /^So sánh ngày/ }).click();
    await page.getByRole('heading', { level: 1, name: /⇄/ }).waitFor();
    await typeDay(page, 'Từ ngày', '28/2/2025');
    await typeDay(page, 'Đến ngày', '1/3/2025');
    await page.getByRole('heading', { level: 1, name: '28/02/2025 ⇄ 01/03/2025' }).waitFor();
    expect(addressOf(page)).toContain('tu=2025-02-28&den=2025-03-01');
    for (const [one, other, whole] of MERGERS) {
      const line = linesOf(page, 'sáp nhập, hợp nhất')
        .filter({ has: page.getByRole('link', { name: one, exact: true }) })
        .filter({ has: page.getByRole('link', { name: other, exact: true }) })
        .filter({ hasText: `→ ${whole}` })
        .first();
      await line.waitFor();
    }
    await page.getByText('bộ và cơ quan ngang bộ: 22 → 17').first().waitFor();
    const gone = page.getByRole('main').getByRole('link', { name: 'Bộ Giao thông vận tải', exact: true }).first();
    expect(await gone.getAttribute('href')).toBe('/co-quan/bo-giao-thong-van-tai?ngay=2025-02-28');
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('draws both charts over one layout: what ended is a ghost on the second day', async () => {
    const opened = await open('/so-sanh?tu=2025-02-28&den=2025-03-01');
    const { page } = opened;
    const names = (name: string) => page.locator('svg').getByRole('link', { name, exact: true });
    await names('Bộ Giao thông vận tải, sáp nhập, hợp nhất').waitFor();
    await names('Bộ Giao thông vận tải, sáp nhập, hợp nhất, không còn').waitFor();
    await names('Bộ Nông nghiệp và Môi trường, thành lập').waitFor();
    await page.getByRole('radio', { name: 'Trước' }).check();
    await expect.poll(() => names('Bộ Nông nghiệp và Môi trường, thành lập').count()).toBe(0);
    expect(addressOf(page)).toContain('xem=truoc');
    expect(await faultsOfAccess(page)).toEqual([]);
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('of one ministry has beside it those that it came from', async () => {
    const opened = await open('/so-sanh?tu=2025-02-28&den=2025-03-01');
    const { page } = opened;
    await page.getByRole('textbox', { name: 'Cơ quan', exact: true }).focus();
    await page.getByRole('combobox', { name: 'Cơ quan', exact: true }).fill('bo khoa hoc va cong nghe');
    await page
      .getByRole('option', { name: /^Bộ Khoa học và Công nghệ/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => addressOf(page)).toMatch(/goc=bo-khoa-hoc-va-cong-nghe/);
    await page
      .getByText(/ở Bộ Khoa học và Công nghệ và bên dưới/)
      .first()
      .waitFor();
    await page.locator('svg').getByRole('link', { name: 'Bộ Thông tin và Truyền thông, sáp nhập, hợp nhất' }).waitFor();
    expect(await page.locator('svg').getByRole('link', { name: 'Cục Viễn thông, chuyển cấp trên' }).count()).toBe(2);
    await shut(opened);
  });
});

describe('30 June beside 1 July 2025', () => {
  it('is counted first, and listed by province, 50 changes at a time', async () => {
    const opened = await open('/so-sanh?tu=2025-06-30&den=2025-07-01');
    const { page } = opened;
    await page.getByText('đơn vị hành chính cấp xã: 10.035 → 3.321').waitFor();
    const hanoi = 'Sắp xếp đơn vị hành chính cấp xã của thành phố Hà Nội năm 2025';
    await page.getByRole('link', { name: `Mở danh sách: ${hanoi}` }).click();
    await page.getByRole('link', { name: `Đóng danh sách: ${hanoi}` }).waitFor();
    expect(addressOf(page)).toContain('mo=sap-xep-cap-xa-thanh-pho-ha-noi-2025');
    const section = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { level: 4, name: hanoi }) })
      .last();
    const more = section.getByRole('button', { name: /^Xem thêm/ });
    await more.waitFor();
    const before = await section.getByRole('listitem').count();
    await more.click();
    await expect.poll(() => section.getByRole('listitem').count()).toBeGreaterThan(before);
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('is filtered by type in the address, certain and possible counts apart', async () => {
    const opened = await open('/so-sanh?tu=2025-06-30&den=2025-07-01');
    const { page } = opened;
    await page.getByRole('checkbox', { name: /^kết thúc/ }).check();
    await expect.poll(() => addressOf(page)).toContain('loai=ended');
    await page.getByText(/: \d+ kết thúc\. Chưa chắc trong khoảng này: \d+ kết thúc\./).waitFor();
    await page.goBack();
    await expect.poll(() => addressOf(page)).not.toContain('loai');
    await shut(opened);
  });
});

describe('what cannot be compared says why and what to do', () => {
  it.each([
    ['tu=2025-03-01&den=2025-03-01', /Hai ngày là một: 01\/03\/2025/, 'So ngày này với ngày hôm trước'],
    ['tu=2025-03-01&den=2025-02-28', /Ngày sau \(28\/02\/2025\) đứng trước/, 'Đổi chỗ hai ngày'],
  ])('%s', async (search, text, button) => {
    const opened = await open(`/so-sanh?${search}`);
    const { page } = opened;
    await page.getByText(text).waitFor();
    await page.getByRole('button', { name: button }).last().click();
    await page.getByRole('heading', { level: 1, name: '28/02/2025 ⇄ 01/03/2025' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Những gì đã thay đổi' }).waitFor();
    await shut(opened);
  });

  it('days without a change lead to the nearest that have one; a day that is none is told', async () => {
    const opened = await open('/so-sanh?tu=2025-03-10&den=2025-03-11&goc=bo-dan-toc-va-ton-giao');
    const { page } = opened;
    await page.getByText(/Không có thay đổi nào giữa 10\/03\/2025 và 11\/03\/2025/).waitFor();
    const near = page.getByRole('main').getByRole('listitem').filter({ hasText: 'thay đổi)' });
    expect(await near.allTextContents()).toEqual([
      expect.stringContaining('28/02/2025 ⇄ 01/03/2025'),
      expect.stringContaining('30/06/2025 ⇄ 01/07/2025'),
    ]);
    await page.goto(new URL('/so-sanh?tu=30/2/2025&den=2025-03-01', page.url()).href);
    await settle(page);
    await page.getByText('Không có ngày “30/2/2025”').waitFor();
    await shut(opened);
  });
});

describe('a comparison', () => {
  it('on a narrow screen is the list; the picture comes when it is asked for', async () => {
    const opened = await open('/so-sanh?tu=2025-02-28&den=2025-03-01', NARROW);
    const { page } = opened;
    await linesOf(page, 'sáp nhập, hợp nhất').first().waitFor();
    expect(await page.locator('figure svg').count()).toBe(0);
    expect(await surplus(page)).toBe(0);
    await page.getByRole('button', { name: 'Hiện hình' }).click();
    await page.locator('figure svg').waitFor();
    expect(await surplus(page)).toBe(0);
    expect(await faultsOfAccess(page)).toEqual([]);
    await shut(opened);
  });

  it('in English, dark, is accessible and speaks English', async () => {
    const opened = await open('/en/so-sanh?tu=2025-02-28&den=2025-03-01', { ...WIDE, colorScheme: 'dark' });
    const { page } = opened;
    await page.getByText(/From\s28\sFebruary\s2025 to\s1\sMarch\s2025, in the whole state: \d+\sestablished/).waitFor();
    await page.locator('figure svg').waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    await shut(opened);
  });
});
