import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { GRAPHQL, open, settle, shut, withBrowser } from './pages.ts';

// Questions as a person asks them: from the first page, by typing and by following links. What is expected was worked out from the sheets in
// `seed/facts` named at each.

withBrowser();

/** Types into the search box of any page and takes the first suggestion that begins with some words. */
const search = async (page: Page, text: string, words: string): Promise<void> => {
  await page.keyboard.press('/');
  await page.keyboard.type(text, { delay: 20 });
  await page
    .getByRole('option')
    .filter({ hasText: new RegExp(`^${words}`) })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: words }).waitFor();
  await settle(page);
};

const typeDay = async (page: Page, day: string): Promise<void> => {
  const field = page.getByLabel('Ngày', { exact: true }).first();
  await field.fill(day);
  await field.press('Enter');
};

/** What stands under a heading, once it stands there. */
const under = async (page: Page, heading: string): Promise<string> => {
  const section = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: heading, exact: true }) });
  return ((await section.textContent()) ?? '').replace(/\s+/g, ' ');
};

const link = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name, exact: true }).first();

describe('a reader who types', () => {
  it('sees the ministry of 28/2/2025 beside that of 1/3/2025', async () => {
    // central/digital/events.yaml, hop-nhat-bo-tttt-bo-khcn-2025; officials/tenures-government.yaml, nguyen-manh-hung.
    const opened = await open('/');
    const { page } = opened;
    await search(page, 'bo khoa hoc va cong nghe', 'Bộ Khoa học và Công nghệ');
    await typeDay(page, '28/2/2025');
    await page.getByText('Vào ngày 28/02/2025, cơ quan này chưa được thành lập.').waitFor();
    await page.getByText(/^Thành lập ngày 01\/03\/2025 trên cơ sở hợp nhất Bộ .* và Bộ /).waitFor();
    await typeDay(page, '1/3/2025');
    await expect.poll(() => under(page, 'Người đứng đầu')).toContain('Nguyễn Mạnh Hùng, Bộ trưởng01/03/2025');
    await page.getByRole('link', { name: 'So sánh ngày 28/02/2025 với ngày 01/03/2025' }).click();
    await page.getByRole('heading', { level: 1, name: '28/02/2025 ⇄ 01/03/2025' }).waitFor();
    const drawn = (name: string) => page.locator('svg').getByRole('link', { name, exact: true }).first().waitFor();
    await drawn('Bộ Thông tin và Truyền thông, sáp nhập, hợp nhất');
    await drawn('Bộ Khoa học và Công nghệ, sáp nhập, hợp nhất');
    await drawn('Bộ Khoa học và Công nghệ, thành lập');
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('asks who answered for information security on two days', async () => {
    // functions/functions.yaml, an-toan-thong-tin-mang; officials/tenures-government.yaml, nguyen-manh-hung and luong-tam-quang.
    const opened = await open('/');
    const { page } = opened;
    await search(page, 'an toàn thông tin', 'An toàn thông tin mạng');
    await typeDay(page, '28/2/2025');
    const formerly = () => under(page, 'Ngày 28/02/2025');
    await expect.poll(formerly).toMatch(/Bộ Thông tin và Truyền thông .*Đơn vị phụ trách: Cục An toàn thông tin/);
    expect(await formerly()).toContain('Nguyễn Mạnh Hùng 24/10/2018 – 01/03/2025');
    expect(await formerly()).not.toContain('Bộ Công an');
    await typeDay(page, '1/3/2025');
    const later = () => under(page, 'Ngày 01/03/2025');
    await expect.poll(later).toMatch(/Bộ Công an .*Đơn vị phụ trách: Cục An ninh mạng và phòng, chống tội phạm/);
    expect(await later()).toContain('Lương Tam Quang 06/06/2024 – nay');
    expect(await later()).not.toContain('Bộ Thông tin và Truyền thông');
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('asks what became of the Sở TT&TT of Bình Dương, and of what came after it', async () => {
    // provinces/authorities/events.yaml, hop-nhat-so-khcn-binh-duong-2025-03 and hop-nhat-so-khcn-ho-chi-minh-2025-07; reforms/plans.yaml.
    const opened = await open('/');
    const { page } = opened;
    await search(page, 'so tttt binh duong', 'Sở Thông tin và Truyền thông tỉnh Bình Dương');
    await page.getByText(/^Hợp nhất thành Sở Khoa học và Công nghệ tỉnh Bình Dương .* ngày 01\/03\/2025\./).waitFor();
    await page.getByRole('navigation', { name: 'Các phần của trang' }).getByRole('link', { name: 'Nguồn gốc' }).click();
    await page.getByText(/^Nay là Sở Khoa học và Công nghệ thành phố Hồ Chí Minh/).waitFor();
    await link(page, 'Sở Khoa học và Công nghệ tỉnh Bình Dương').click();
    await page.getByRole('heading', { level: 1, name: 'Sở Khoa học và Công nghệ tỉnh Bình Dương' }).waitFor();
    await page
      .getByText(/^Hợp nhất thành Sở Khoa học và Công nghệ thành phố Hồ Chí Minh .* ngày 01\/07\/2025\./)
      .waitFor();
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('asks what became of the Sở TT&TT of Thừa Thiên Huế, by the name that it had before 2025', async () => {
    // provinces/authorities/events.yaml: renamed on 1/1/2025 with the province, made one with the other department on 1/3/2025.
    const opened = await open('/');
    const { page } = opened;
    await search(page, 'Sở TT&TT Thừa Thiên Huế', 'Sở Thông tin và Truyền thông thành phố Huế');
    await page.getByText(/^Hợp nhất thành Sở Khoa học và Công nghệ thành phố Huế .* ngày 01\/03\/2025\./).waitFor();
    await page.getByRole('navigation', { name: 'Các phần của trang' }).getByRole('link', { name: 'Nguồn gốc' }).click();
    const renamed = page.getByRole('row').filter({ hasText: '01/01/2025' }).filter({ hasText: 'Đổi tên' }).first();
    expect(await renamed.textContent()).toMatch(/tỉnh Thừa Thiên Huế thành Sở .* thành phố Huế/);
    expect(await renamed.textContent()).toContain('175/2024/QH15');
    await link(page, 'Sở Khoa học và Công nghệ thành phố Huế').click();
    await page.getByRole('heading', { level: 1, name: 'Sở Khoa học và Công nghệ thành phố Huế' }).waitFor();
    await page.getByText(/^Tồn tại 01\/03\/2025 – nay/).waitFor();
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('never reads the answer of one day under the name of another, while the new one is on its way', async () => {
    // functions/functions.yaml, an-toan-thong-tin-mang: from the one ministry to the other on 1/3/2025.
    const opened = await open('/');
    const { page } = opened;
    await search(page, 'an toan thong tin', 'An toàn thông tin mạng');
    await typeDay(page, '28/2/2025');
    await expect.poll(() => under(page, 'Ngày 28/02/2025')).toContain('Bộ Thông tin và Truyền thông');
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(GRAPHQL, async (route) => {
      await held;
      await route.continue();
    });
    await typeDay(page, '1/3/2025');
    await page.waitForURL('**/chuc-nang/an-toan-thong-tin-mang?ngay=2025-03-01');
    await expect.poll(() => under(page, 'Ngày 28/02/2025')).toContain('Bộ Thông tin và Truyền thông');
    expect(await page.getByRole('heading', { level: 2, name: 'Ngày 01/03/2025' }).count()).toBe(0);
    release();
    await expect.poll(() => under(page, 'Ngày 01/03/2025')).toContain('Bộ Công an');
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('asks who leads Đề án 06, and who approved it before and after 13/3/2025', async () => {
    // projects/projects.yaml, de-an-06.
    const opened = await open('/');
    const { page } = opened;
    await search(page, 'đề án 06', 'Đề án 06');
    const main = await page.getByRole('main').textContent();
    expect(main).toContain('Thời gian06/01/2022 – nay');
    expect(main).toContain('Căn cứ pháp lýQuyết định 06/QĐ-TTg');
    await typeDay(page, '12/3/2025');
    const formerly = () => under(page, 'Ngày 12/03/2025');
    await expect.poll(formerly).toMatch(/Bộ Công an \(1975–nay\) chủ trì/);
    for (const body of [
      'Chính phủ (1945–nay) chủ quản',
      'Cục Cảnh sát quản lý hành chính về trật tự xã hội vận hành',
      'Bộ Khoa học và Công nghệ (2025–nay) tham gia',
    ])
      expect(await formerly()).toContain(body);
    expect(await formerly()).not.toContain('Ban Chỉ đạo');
    await typeDay(page, '13/3/2025');
    await expect
      .poll(() => under(page, 'Ngày 13/03/2025'))
      .toMatch(/Ban Chỉ đạo của Chính phủ .* và Đề án 06 \(2025–nay\) phê duyệt/);
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });
});
