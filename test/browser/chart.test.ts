import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, NARROW, open, settle, shut, WIDE, withBrowser } from './pages.ts';

/** The 14 ministries and 3 agencies of their rank in Resolution 176/2025/QH15. */
const SINCE_MARCH_2025 = [
  'Bộ Công an',
  'Bộ Công Thương',
  'Bộ Dân tộc và Tôn giáo',
  'Bộ Giáo dục và Đào tạo',
  'Bộ Khoa học và Công nghệ',
  'Bộ Ngoại giao',
  'Bộ Nội vụ',
  'Bộ Nông nghiệp và Môi trường',
  'Bộ Quốc phòng',
  'Bộ Tài chính',
  'Bộ Tư pháp',
  'Bộ Văn hóa, Thể thao và Du lịch',
  'Bộ Xây dựng',
  'Bộ Y tế',
  'Ngân hàng Nhà nước Việt Nam',
  'Thanh tra Chính phủ',
  'Văn phòng Chính phủ',
];

/** Cytoscape takes no wheel for zooming while the page has scrolled within 250 ms. */
const SCROLL_ENDS = 500;

const LEVEL_OF_MINISTRIES = 4;

const tree = (page: Page) => page.getByRole('treegrid');
const row = (page: Page, name: RegExp | string) => tree(page).getByRole('row', { name });
const canvas = (page: Page) => page.getByRole('application');

/** The names of all lines of a level: only the lines in sight are made, so the tree is scrolled from its top to its end. */
const namesOnLevel = async (page: Page, level: number): Promise<string[]> => {
  const names = new Map<string, string>();
  const take = async () => {
    const rows = tree(page).locator(`[role="row"][aria-level="${level}"]`);
    const seen = await rows.evaluateAll((all) =>
      all.map((one) => [
        one.getAttribute('data-key') ?? '',
        one.querySelector('[data-kind] > span')?.textContent ?? '',
      ]),
    );
    for (const [key = '', name = ''] of seen) names.set(key, name);
  };
  const height = await tree(page).evaluate((one) => one.scrollHeight);
  for (let top = 0; top <= height; top += 200) {
    await tree(page).evaluate((one, to) => one.scrollTo({ top: to }), top);
    await page.waitForTimeout(30);
    await take();
  }
  await tree(page).evaluate((one) => one.scrollTo({ top: 0 }));
  return [...names.values()];
};

/** Scrolls the tree until a line is made, and gives it. */
const lineOf = async (page: Page, name: RegExp | string) => {
  for (let top = 0; (await row(page, name).count()) === 0 && top < 20_000; top += 200) {
    await tree(page).evaluate((one, to) => one.scrollTo({ top: to }), top);
    await page.waitForTimeout(30);
  }
  return row(page, name);
};

/** What the picture says aloud of the node at which the keyboard is. */
const told = (page: Page) => page.getByRole('main').locator('p[aria-live="polite"]');

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** How many points of the picture's nodes are painted. */
const painted = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const layer = document.querySelector<HTMLCanvasElement>('[role="application"] canvas[data-id="layer2-node"]');
    const pixels = layer?.getContext('2d')?.getImageData(0, 0, layer.width, layer.height).data ?? [];
    let count = 0;
    for (let at = 3; at < pixels.length; at += 4) if ((pixels[at] ?? 0) > 0) count += 1;
    return count;
  });

const seriousFaults = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page: page as never }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

withBrowser();

describe('the chart of the state', () => {
  it('shows 22 ministries and agencies on 28 February 2025 and the 17 of the law on the next day', async () => {
    const opened = await open('/so-do?ngay=2025-02-28');
    const { page } = opened;
    await row(page, '22 bộ, cơ quan ngang bộ').waitFor();
    expect(await namesOnLevel(page, LEVEL_OF_MINISTRIES)).toHaveLength(22);
    await page.getByRole('button', { name: 'Thay đổi sau' }).click();
    await row(page, '17 bộ, cơ quan ngang bộ').waitFor();
    expect((await namesOnLevel(page, LEVEL_OF_MINISTRIES)).sort()).toEqual(SINCE_MARCH_2025.toSorted());
    expect(addressOf(page)).toBe('/so-do?ngay=2025-03-01');
    await page.getByText(/Từ 28\/02\/2025 sang 01\/03\/2025: thêm \d+, bớt \d+/).waitFor();
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('draws them', async () => {
    const opened = await open('/so-do?ngay=2025-03-01');
    await canvas(opened.page).waitFor();
    await expect.poll(() => painted(opened.page)).toBeGreaterThan(20_000);
    await shut(opened);
  });

  it('folds the provinces and opens them on demand, as a step for the back button', async () => {
    const opened = await open('/so-do?ngay=2025-07-01');
    const { page } = opened;
    const provinces = await lineOf(page, '34 tỉnh, thành phố');
    expect(await provinces.getAttribute('aria-expanded')).toBe('false');
    await provinces.click();
    await (await lineOf(page, /^Tỉnh Lào Cai/)).waitFor();
    expect(addressOf(page)).toContain('chinh-phu.tinh');
    await page.goBack();
    await row(page, /^Tỉnh Lào Cai/).waitFor({ state: 'detached' });
    await shut(opened);
  });

  it('opens one level more, and all can be closed again', async () => {
    const opened = await open('/so-do?ngay=2025-03-01');
    const { page } = opened;
    await page.getByRole('button', { name: 'Mở thêm một cấp' }).click();
    await row(page, /^Văn phòng Quốc hội/).waitFor();
    await page.getByRole('button', { name: 'Thu gọn tất cả' }).click();
    await row(page, /^Văn phòng Quốc hội/).waitFor({ state: 'detached' });
    expect(await namesOnLevel(page, 3)).toEqual([]);
    expect(addressOf(page)).toContain('mo=-');
    await shut(opened);
  });
});

describe('a province with 168 communes', () => {
  it('shows them in pages of 50 and says how many are left', async () => {
    const opened = await open('/co-quan/thanh-pho-ho-chi-minh/so-do?ngay=2025-07-01');
    const { page } = opened;
    await (await lineOf(page, '168 xã, phường, đặc khu')).click();
    await (await lineOf(page, 'Hiện thêm; còn 118')).click();
    await (await lineOf(page, 'Hiện thêm; còn 68')).waitFor();
    expect(await namesOnLevel(page, 3)).toHaveLength(101);
    expect(addressOf(page)).toContain('mo=thanh-pho-ho-chi-minh.xa.2');
    const again = await open(addressOf(page));
    await (await lineOf(again.page, 'Hiện thêm; còn 68')).waitFor();
    expect(opened.faults).toEqual([]);
    await shut(again);
    await shut(opened);
  });
});

const steps = (page: Page) => page.getByRole('region', { name: /thay đổi trong phần đang hiện/ });

const MERGED =
  /Hợp nhất: .*Bộ Khoa học và Công nghệ.* \+ .*Bộ Thông tin và Truyền thông.* → .*Bộ Khoa học và Công nghệ/;

describe('a step in time', () => {
  it('is played from changed day to changed day, tells which ministries flow together, and pauses on Esc', async () => {
    const opened = await open('/so-do?ngay=2025-02-27');
    const { page } = opened;
    await page.getByRole('button', { name: 'Chạy qua các lần thay đổi' }).click();
    const pause = page.getByRole('button', { name: 'Dừng chạy' });
    expect(await pause.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => addressOf(page), { timeout: 15_000 }).toContain('ngay=2025-02-28');
    const began = Date.now();
    await expect.poll(() => addressOf(page), { timeout: 15_000 }).toContain('ngay=2025-03-01');
    expect(Date.now() - began).toBeGreaterThanOrEqual(1000);
    await press(page, 'Escape');
    await page.getByRole('button', { name: 'Chạy qua các lần thay đổi' }).waitFor();
    await steps(page).getByText(MERGED).waitFor();
    expect(
      await steps(page)
        .getByRole('link', { name: /^Ghi chú/ })
        .count(),
    ).toBeGreaterThan(5);
    await page.waitForTimeout(2500);
    expect(addressOf(page)).toContain('ngay=2025-03-01');
    await page.goBack();
    await expect.poll(() => addressOf(page)).toContain('ngay=2025-02-27');
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('is told on a page that opens on the changed day itself', async () => {
    const opened = await open('/so-do?ngay=2025-03-01');
    await steps(opened.page).getByText(MERGED).waitFor();
    await shut(opened);
  });

  it('without motion is chosen from a plain list', async () => {
    const opened = await open('/so-do?ngay=2025-02-28', { ...WIDE, reducedMotion: 'reduce' });
    const { page } = opened;
    await page.getByRole('combobox', { name: 'Các ngày có thay đổi' }).selectOption('2025-03-01');
    expect(await page.getByRole('button', { name: 'Chạy qua các lần thay đổi' }).count()).toBe(0);
    await expect.poll(() => addressOf(page)).toBe('/so-do?ngay=2025-03-01');
    await steps(page).getByText(MERGED).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await shut(opened);
  });
});

describe('filters', () => {
  it('stand in the address and hold for the tree, with how many there are of each', async () => {
    const opened = await open('/so-do?ngay=2025-03-01');
    const { page } = opened;
    await page.getByRole('button', { name: 'Lọc' }).click();
    await page.getByRole('checkbox', { name: /^Đảng/ }).check();
    await row(page, /^Quốc hội/).waitFor({ state: 'detached' });
    expect(addressOf(page)).toBe('/so-do?ngay=2025-03-01&loc=b-party');
    const again = await open(addressOf(page));
    await row(again.page, /^Ban Chấp hành Trung ương/).waitFor();
    expect(await row(again.page, /^Quốc hội/).count()).toBe(0);
    expect(await seriousFaults(again.page)).toEqual([]);
    await shut(again);
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

describe('the chart', () => {
  it.each(['light', 'dark'] as const)('is accessible with panel and legend, %s', async (colorScheme) => {
    const opened = await open('/so-do?ngay=2025-03-01&chon=bo-khoa-hoc-va-cong-nghe', { ...WIDE, colorScheme });
    const { page } = opened;
    await page.getByRole('region', { name: 'Đang chọn' }).waitFor();
    await page.getByRole('button', { name: 'Chú giải' }).click();
    expect(await page.getByRole('region', { name: 'Đang chọn' }).textContent()).toContain('Nguyễn Mạnh Hùng');
    expect(await seriousFaults(page)).toEqual([]);
    await shut(opened);
  });

  it('speaks Vietnamese, the parts of the library too', async () => {
    const opened = await open('/so-do?ngay=2025-03-01');
    const snapshot = await opened.page.getByRole('main').ariaSnapshot();
    const spoken = snapshot.replaceAll(/\[[a-z]+(=\w+)?\]/g, '');
    expect(spoken).toContain('17 bộ, cơ quan ngang bộ');
    expect(spoken).not.toMatch(/expand|collapse|select|tree item|drag/i);
    await shut(opened);
  });

  it('on a narrow screen is a tree first, and a picture when asked for', async () => {
    const opened = await open('/so-do?ngay=2025-03-01', NARROW);
    const { page } = opened;
    await row(page, '17 bộ, cơ quan ngang bộ').waitFor();
    expect(await canvas(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Xem hình sơ đồ' }).click();
    await expect.poll(() => painted(page)).toBeGreaterThan(2000);
    const surplus = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await surplus()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Ẩn hình sơ đồ' }).click();
    expect(await canvas(page).count()).toBe(0);
    await shut(opened);
  });

  it('of a body that is no more says so and leads to its last day', async () => {
    const opened = await open('/co-quan/bo-thong-tin-va-truyen-thong/so-do?ngay=2025-06-01');
    const { page } = opened;
    await page.getByText(/Bộ Thông tin và Truyền thông không tồn tại vào ngày 01\/06\/2025/).waitFor();
    await page.getByRole('button', { name: 'Xem ngày 28/02/2025' }).click();
    await row(page, /^Bộ Thông tin và Truyền thông/).waitFor();
    expect(addressOf(page)).toContain('ngay=2025-02-28');
    await shut(opened);
  });

  it('begins at another body on request', async () => {
    const opened = await open('/en/so-do?ngay=2025-03-01&chon=bo-khoa-hoc-va-cong-nghe');
    const { page } = opened;
    await page.getByRole('link', { name: 'Chart from here' }).click();
    await settle(page);
    expect(addressOf(page)).toBe('/en/co-quan/bo-khoa-hoc-va-cong-nghe/so-do?ngay=2025-03-01');
    await page.getByText('Ministry of Science and Technology on 1 March 2025: 43 parts').waitFor();
    await shut(opened);
  });
});
