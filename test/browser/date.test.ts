import { describe, expect, it } from 'vitest';
import { addressOf, NARROW, open, shut, withBrowser } from './pages.ts';

withBrowser();

const MINISTRY = '/co-quan/bo-thong-tin-va-truyen-thong';

describe('the date of a page', () => {
  it.each([
    ['28/2/2025', '?ngay=2025-02-28'],
    ['3/2025', '?ngay=2025-03-01'],
    ['2007', '?ngay=2007-01-01'],
  ])('is typed: %s', async (typed, search) => {
    const opened = await open(MINISTRY);
    const { page } = opened;
    const field = page.getByLabel('Ngày', { exact: true }).first();
    await field.fill(typed);
    await field.press('Enter');
    await expect.poll(() => addressOf(page)).toBe(MINISTRY + search);
    await shut(opened);
  });

  it('is refused in words where there is no such day, and the page stays', async () => {
    const opened = await open(`${MINISTRY}?ngay=2025-02-28`);
    const { page } = opened;
    const field = page.getByLabel('Ngày', { exact: true }).first();
    await field.fill('30/2/2025');
    await field.press('Enter');
    await page.getByText('Không có ngày này').first().waitFor();
    expect(addressOf(page)).toBe(`${MINISTRY}?ngay=2025-02-28`);
    await shut(opened);
  });

  it('steps to the previous change, says what changed, and steps back by the browser', async () => {
    const opened = await open(MINISTRY);
    const { page } = opened;
    await page.getByRole('button', { name: 'Thay đổi trước' }).click();
    await expect.poll(() => addressOf(page)).toBe(`${MINISTRY}?ngay=2025-03-01`);
    await page.getByText(/01\/03\/2025: \d+ thay đổi/).waitFor();
    await page.goBack();
    await expect.poll(() => addressOf(page)).toBe(MINISTRY);
    await shut(opened);
  });

  it('moves by the arrow keys of the slider, one changed day at a time, with Shift a year', async () => {
    const opened = await open(`${MINISTRY}?ngay=2025-03-01`);
    const { page } = opened;
    const slider = page.getByRole('slider');
    await slider.press('Shift+ArrowLeft');
    await expect.poll(() => addressOf(page)).toBe(`${MINISTRY}?ngay=2024-03-01`);
    await slider.press('ArrowRight');
    await expect.poll(() => addressOf(page)).not.toBe(`${MINISTRY}?ngay=2024-03-01`);
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^\d{2}\/\d{2}\/202[45]$/);
    await shut(opened);
  });

  it('follows a dragged slider in one step of the history', async () => {
    const opened = await open(`${MINISTRY}?ngay=2025-02-28`);
    const { page } = opened;
    const box = await page.getByRole('slider').boundingBox();
    const [left, top, width] = [box?.x ?? 0, (box?.y ?? 0) + (box?.height ?? 0) / 2, box?.width ?? 0];
    await page.mouse.move(left + width * 0.95, top);
    await page.mouse.down();
    for (const part of [0.8, 0.6, 0.4, 0.2]) await page.mouse.move(left + width * part, top, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => addressOf(page)).toMatch(/ngay=20(07|08|09|10|11)-/);
    await page.goBack();
    await expect.poll(() => addressOf(page)).toBe(`${MINISTRY}?ngay=2025-02-28`);
    await shut(opened);
  });

  it('goes with the reader to the next page, and home to today', async () => {
    const opened = await open(`${MINISTRY}?ngay=2025-02-28`);
    const { page } = opened;
    await page.getByRole('navigation', { name: 'Trực thuộc' }).getByRole('link', { name: 'Chính phủ' }).click();
    await expect.poll(() => addressOf(page)).toBe('/co-quan/chinh-phu?ngay=2025-02-28');
    await page.getByRole('button', { name: 'Về hôm nay' }).first().click();
    await expect.poll(() => addressOf(page)).toBe('/co-quan/chinh-phu');
    await shut(opened);
  });

  it('lies at the bottom of a narrow screen as one line', async () => {
    const opened = await open(`${MINISTRY}?ngay=2025-02-28`, NARROW);
    const { page } = opened;
    const box = await page.getByRole('region', { name: 'Xem theo ngày' }).boundingBox();
    expect(box?.height).toBeLessThan(64);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(720);
    await page.getByRole('button', { name: 'Thay đổi sau' }).click();
    await expect.poll(() => addressOf(page)).toBe(`${MINISTRY}?ngay=2025-03-01`);
    await shut(opened);
  });
});

describe('a body on a day', () => {
  it('that it did not live to see says so and leads to its last day', async () => {
    const opened = await open(`${MINISTRY}?ngay=2026-01-01`);
    const { page } = opened;
    await page.getByText('cơ quan này không còn').waitFor();
    await page.getByRole('button', { name: 'Xem ngày cuối cùng: 28/02/2025' }).click();
    await expect.poll(() => addressOf(page)).toBe(`${MINISTRY}?ngay=2025-02-28`);
    await expect.poll(() => page.getByText('cơ quan này không còn').count()).toBe(0);
    await shut(opened);
  });
});
