import { describe, expect, it } from 'vitest';
import { CHANGE_SIGN, DIVIDED_SIGN } from '../../web/style/tokens.ts';
import { SIGNS } from '../../web/views/compare/signs.ts';
import { canvas, lineOf, painted, press, row, told, tree } from './chart-page.ts';
import { addressOf, open, shut, withBrowser } from './pages.ts';

/** Cytoscape takes no wheel for zooming while the page has scrolled within 250 ms. */
const SCROLL_ENDS = 500;

withBrowser();

describe('the signs of changes', () => {
  it('are in a font of the browser: each can be seen, and what no font has would not be', async () => {
    const opened = await open('/so-do');
    const signs = [...new Set([...Object.values(CHANGE_SIGN), DIVIDED_SIGN, ...Object.values(SIGNS)])];
    const inked = await opened.page.evaluate(
      (texts) => {
        const context = document.createElement('canvas').getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.font = `15px ${getComputedStyle(document.body).fontFamily}`;
        return texts.map((text) => {
          context.clearRect(0, 0, 40, 40);
          context.fillText(text, 8, 25);
          return context.getImageData(0, 0, 40, 40).data.some((value) => value > 0);
        });
      },
      [...signs, '\u{10FFFD}'],
    );
    expect(inked).toEqual([...signs.map(() => true), false]);
    await shut(opened);
  });
});

describe('the keyboard in the picture', () => {
  it('walks, opens, chooses, comes back and leaves', async () => {
    const opened = await open('/so-do?ngay=2025-03-01');
    const { page } = opened;
    await canvas(page).focus();
    expect(await canvas(page).getAttribute('aria-label')).toContain('ngày 01/03/2025');
    await press(page, 'ArrowRight', 'ArrowDown');
    await expect.poll(() => told(page).textContent()).toMatch(/^Quốc hội, Trần Thanh Mẫn/);
    await press(page, 'ArrowUp');
    await expect.poll(() => told(page).textContent()).toMatch(/^Ban Chấp hành Trung ương/);
    while (!(await told(page).textContent())?.startsWith('Chính phủ')) await press(page, 'ArrowDown');
    await press(page, 'ArrowRight', 'ArrowRight');
    await expect.poll(() => told(page).textContent()).toMatch(/^Bộ Công an.*đang đóng$/);
    await press(page, 'Enter');
    await expect.poll(() => told(page).textContent()).toMatch(/^Bộ Công an.*đang mở$/);
    expect(await row(page, /^Bộ Công an,/).getAttribute('aria-expanded')).toBe('true');
    await press(page, ' ');
    const heading = page.getByRole('heading', { name: 'Bộ Công an' });
    await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(addressOf(page)).toContain('chon=bo-cong-an');
    await press(page, 'Escape');
    await expect.poll(() => canvas(page).evaluate((one) => one === document.activeElement)).toBe(true);
    await press(page, 'Escape');
    await expect.poll(() => tree(page).evaluate((one) => one.contains(document.activeElement))).toBe(true);
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('is at the node that was chosen in the tree, and what it opens there is open in the tree', async () => {
    const opened = await open('/so-do?ngay=2025-03-01');
    const { page } = opened;
    await (await lineOf(page, /^Bộ Tài chính,/)).click();
    await page.getByRole('region', { name: 'Đang chọn' }).waitFor();
    await canvas(page).focus();
    await expect.poll(() => told(page).textContent()).toMatch(/^Bộ Tài chính/);
    expect(await row(page, /^Bộ Tài chính,/).getAttribute('aria-expanded')).toBe('false');
    await press(page, 'Enter');
    await expect.poll(() => row(page, /^Bộ Tài chính,/).getAttribute('aria-expanded')).toBe('true');
    await shut(opened);
  });
});

describe('the pointer in the picture', () => {
  it('chooses the body that it clicks, in the tree too', async () => {
    const opened = await open('/co-quan/chu-tich-nuoc/so-do?ngay=2025-06-01');
    const { page } = opened;
    await canvas(page).scrollIntoViewIfNeeded();
    await expect.poll(() => painted(page)).toBeGreaterThan(1000);
    const box = await canvas(page).boundingBox();
    if (!box) throw new Error('the picture has no place on the page');
    for (let y = 10; y < box.height && !addressOf(page).includes('chon='); y += 15)
      await page.mouse.click(box.x + box.width / 2, box.y + y);
    expect(addressOf(page)).toContain('chon=chu-tich-nuoc');
    expect(await row(page, /^Chủ tịch nước/).getAttribute('aria-selected')).toBe('true');
    await shut(opened);
  });

  it('scrolls the page by the wheel until the picture is clicked, then zooms', async () => {
    const opened = await open('/so-do?ngay=2025-03-01');
    const { page } = opened;
    const scrolled = () => page.evaluate(() => window.scrollY);
    await canvas(page).hover({ position: { x: 100, y: 200 } });
    await expect.poll(() => painted(page)).toBeGreaterThan(20_000);
    const atFirst = await painted(page);
    await page.mouse.wheel(0, 120);
    await expect.poll(scrolled).toBeGreaterThan(0);
    await page.waitForTimeout(SCROLL_ENDS);
    expect(await painted(page)).toBe(atFirst);
    await canvas(page).click({ position: { x: 100, y: 200 } });
    await page.waitForTimeout(SCROLL_ENDS);
    const before = await scrolled();
    await page.mouse.wheel(0, 240);
    await expect.poll(() => painted(page)).not.toBe(atFirst);
    expect(await scrolled()).toBe(before);
    await shut(opened);
  });
});
