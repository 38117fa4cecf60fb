import { describe, expect, it } from 'vitest';
import { addressOf, open, settle, shut, withBrowser } from './pages.ts';

withBrowser();

describe('a reader', () => {
  it('follows the six questions of the first page to their answers', async () => {
    const opened = await open('/');
    const { page } = opened;
    const list = page.getByRole('list').filter({ hasText: 'Phường Phúc Xá nay thuộc' });
    const hrefs = await list.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toHaveLength(6);
    for (const href of hrefs) {
      await page.goto(new URL(href ?? '', page.url()).href);
      await settle(page);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toContain('Không có trang này');
    }
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('changes the language and keeps the page, the part and the date', async () => {
    const opened = await open('/co-quan/chinh-phu/nhan-su?ngay=2025-02-28');
    const { page } = opened;
    await page.getByRole('link', { name: 'EN' }).click();
    await settle(page);
    expect(addressOf(page)).toBe('/en/co-quan/chinh-phu/nhan-su?ngay=2025-02-28');
    await page.getByRole('heading', { level: 1, name: 'Government' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Chính phủ' }).waitFor();
    await shut(opened);
  });

  it('goes from a fact to its note, from there to the source and to what rests on it', async () => {
    const opened = await open('/sap-xep/hop-nhat-bo-tttt-bo-khcn-2025');
    const { page } = opened;
    const first = page.getByRole('main').locator('a[href^="#ghi-chu-"]').first();
    await first.click();
    expect(new URL(page.url()).hash).toBe('#ghi-chu-1');
    expect(await page.locator('#ghi-chu-1').count()).toBe(1);
    await page
      .getByRole('region', { name: 'Nguồn và ghi chú' })
      .getByRole('link', { name: /176\/2025\/QH15/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /176\/2025\/QH15/ }).waitFor();
    await page.getByRole('heading', { name: /Những gì dựa vào nguồn này \(\d+\)/ }).waitFor();
    await shut(opened);
  });

  it('shows the rest of a long list, and finds it again on coming back', async () => {
    const opened = await open('/co-quan/thanh-pho-ha-noi');
    const { page } = opened;
    const more = page.getByRole('button', { name: /^Xem thêm/ });
    await more.click();
    await page
      .getByRole('link', { name: 'Xã Sóc Sơn' })
      .or(more.filter({ hasText: '100' }))
      .first()
      .waitFor();
    const shown = await page
      .getByRole('main')
      .getByRole('link', { name: /^(Phường|Xã) / })
      .count();
    expect(shown).toBeGreaterThan(90);
    await page.getByRole('main').getByRole('link', { name: 'Phường Ba Đình' }).click();
    await page.getByRole('heading', { level: 1, name: 'Phường Ba Đình' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Thành phố Hà Nội' }).waitFor();
    await expect
      .poll(() =>
        page
          .getByRole('main')
          .getByRole('link', { name: /^(Phường|Xã) / })
          .count(),
      )
      .toBe(shown);
    await shut(opened);
  });

  it('loads no graph before a chart is asked for', async () => {
    const opened = await open('/co-quan/chinh-phu');
    const { page } = opened;
    const scripts = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect((await scripts()).filter((name) => /renderer|cytoscape|OrgChart/.test(name))).toEqual([]);
    await page.getByRole('navigation', { name: 'Các phần của trang' }).getByRole('link', { name: 'Sơ đồ' }).click();
    await expect.poll(async () => (await scripts()).filter((name) => /OrgChart/.test(name))).not.toEqual([]);
    await shut(opened);
  });

  it('is told what happened, and can try again, when the service does not answer', async () => {
    const opened = await open('/');
    const { page } = opened;
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Đề án, dự án' }).click();
    await page.getByRole('alert').waitFor({ timeout: 20_000 });
    expect(await page.getByRole('alert').textContent()).toContain('Không kết nối được');
    expect(await page.getByRole('alert').textContent()).toContain('NETWORK');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Đề án 06' }).first().waitFor();
    await shut(opened);
  });
});
