import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { canvas, lineOf, namesOnLevel, painted, press, row } from './chart-page.ts';
import { faultsOfAccess } from './looks.ts';
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

const LEVEL_OF_MINISTRIES = 4;

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

  it('draws them, and the open ministries at the height of the Government', async () => {
    const opened = await open('/so-do');
    await canvas(opened.page).waitFor();
    await expect.poll(() => painted(opened.page)).toBeGreaterThan(20_000);
    await expect.poll(() => painted(opened.page, 0.8)).toBeGreaterThan(10_000);
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
    expect(await faultsOfAccess(page)).toEqual([]);
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
    expect(await faultsOfAccess(again.page)).toEqual([]);
    await shut(again);
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
    expect(await faultsOfAccess(page)).toEqual([]);
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
