import { describe, expect, it } from 'vitest';
import { addressOf, open, settle, shut, withBrowser } from './pages.ts';

withBrowser();

describe('the search box', () => {
  it('is focused by the slash key from anywhere, and does not take a slash that is typed', async () => {
    const opened = await open('/so-do');
    await opened.page.keyboard.press('/');
    const box = opened.page.getByRole('combobox');
    expect(await box.evaluate((field) => field === document.activeElement)).toBe(true);
    await opened.page.keyboard.type('176/2025');
    expect(await box.inputValue()).toBe('176/2025');
    await shut(opened);
  });

  it('suggests Phường Phúc Xá, and what it became, for "phuc xa", and opens it by keyboard', async () => {
    const opened = await open('/');
    const { page } = opened;
    await page.keyboard.press('/');
    await page.keyboard.type('phuc xa', { delay: 30 });
    const first = page.getByRole('option').first();
    await first.waitFor();
    await expect.poll(() => first.textContent()).toContain('Phường Phúc Xá');
    expect(await first.textContent()).toContain('nay thuộc Phường Hồng Hà');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/co-quan/phuong-phuc-xa-quan-ba-dinh-ha-noi');
    await page.getByRole('heading', { level: 1, name: 'Phường Phúc Xá' }).waitFor();
    expect(await page.getByRole('main').textContent()).toContain('Phường Hồng Hà');
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('leads to the page of results on Enter, and back', async () => {
    const opened = await open('/');
    const { page } = opened;
    await page.keyboard.press('/');
    await page.keyboard.type('tran quang hung');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tim?q=tran+quang+hung');
    await page.getByRole('main').getByRole('link', { name: 'Trần Quang Hưng' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Trần Quang Hưng' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /tran quang hung/ }).waitFor();
    expect(await page.getByRole('combobox').inputValue()).toBe('tran quang hung');
    await shut(opened);
  });

  it('says what was looked for, and what might help, where nothing is found', async () => {
    const opened = await open('/tim?q=qqqqzzzz');
    const text = await opened.page.getByRole('main').textContent();
    expect(text).toContain('qqqqzzzz');
    expect(text).toContain('176/2025/QH15');
    await shut(opened);
  });

  it('narrows the results to one kind in the address', async () => {
    const opened = await open('/tim?q=bo+khoa+hoc');
    const { page } = opened;
    await page.getByRole('main').getByRole('link', { name: 'Chức vụ', exact: true }).click();
    await settle(page);
    expect(addressOf(page)).toBe('/tim?q=bo+khoa+hoc&loai=POSITION');
    await shut(opened);
  });
});
