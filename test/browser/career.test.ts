import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOfAccess } from './looks.ts';
import { addressOf, NARROW, open, settle, shut, withBrowser } from './pages.ts';

withBrowser();

/** Types into the search box of the first page and takes the first suggestion that holds some words. */
const search = async (page: Page, text: string, words: RegExp) => {
  await page.keyboard.press('/');
  await page.keyboard.type(text, { delay: 30 });
  await page.getByRole('option', { name: words }).first().click();
  await settle(page);
};

/** Finds a person by a field of the page; the field grows into a combobox once somebody comes to it. */
const pick = async (page: Page, label: string, text: string, name: RegExp) => {
  await page.getByLabel(label).first().focus();
  const field = page.getByRole('combobox', { name: label });
  await field.fill(text);
  const found = page.getByRole('option', { name }).first();
  await found.waitFor();
  await settle(page);
  await field.press('ArrowDown');
  const isChosen = async () => (await field.getAttribute('aria-activedescendant')) === (await found.getAttribute('id'));
  await expect.poll(isChosen, { timeout: 10_000 }).toBe(true);
  await field.press('Enter');
};

const rowsOf = async (page: Page, name: RegExp) => {
  const rows = page.getByRole('table', { name }).getByRole('row');
  await rows.first().waitFor();
  return rows.evaluateAll((all) => all.slice(1).map((row) => (row.textContent ?? '').replace(/\s+/g, ' ')));
};

describe('a reader who follows careers', () => {
  it('types a name on the first page and sees a life in lanes, and the same in a table', async () => {
    const opened = await open('/');
    const { page } = opened;
    await search(page, 'tran quang hung', /Trần Quang Hưng/);
    await page.getByRole('heading', { level: 1, name: /Trần Quang Hưng/ }).waitFor();
    const picture = page.getByRole('group', { name: /^Con đường công tác của Trần Quang Hưng/ });
    // By decision 2828/QĐ-BKHCN and the press of September 2025: deputy and acting director since 22/09/2025; before that three seats without dates.
    const rows = await rowsOf(page, /^Con đường công tác/);
    expect(rows).toHaveLength(6);
    expect(rows.filter((row) => row.includes('Cục An toàn thông tin'))).toHaveLength(2);
    expect(rows.filter((row) => row.includes('không rõ thời gian'))).toHaveLength(3);
    expect(
      rows.filter((row) => /22\/09\/2025 – không rõ/.test(row) && row.includes('Trung tâm Công nghệ thông tin')),
    ).toHaveLength(2);
    const bars = await picture
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    expect(bars).toHaveLength(6);
    expect(bars.filter((bar) => bar?.includes('quyền'))).toHaveLength(2);
    // A bar leads to its row, by keyboard as well.
    await picture.getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toMatch(/^#chang-tran-quang-hung-1987-\d$/);
    expect(await page.locator(':target').count()).toBe(1);
    expect(await faultsOfAccess(page)).toEqual([]);
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('reads by continuity: one seat through the merger of 1/3/2025 is one bar with a tick, and the address keeps it', async () => {
    const opened = await open('/nguoi/nguyen-manh-hung-1962');
    const { page } = opened;
    const before = (await rowsOf(page, /^Con đường công tác/)).length;
    await page.getByRole('navigation', { name: 'Cách đọc' }).getByRole('link', { name: 'Theo tính liên tục' }).click();
    await settle(page);
    expect(addressOf(page)).toBe('/nguoi/nguyen-manh-hung-1962?cach=lien-tuc');
    await page.getByText('24/10/2018 – 08/04/2026').first().waitFor();
    const rows = await rowsOf(page, /^Con đường công tác/);
    expect(rows.length).toBeLessThan(before);
    expect(rows.find((row) => row.includes('24/10/2018 – 08/04/2026'))).toContain('Bộ Khoa học và Công nghệ');
    expect(await page.locator('[aria-current]').filter({ hasText: /^Theo/ }).count()).toBe(1);
    await page.reload();
    await settle(page);
    expect((await rowsOf(page, /^Con đường công tác/)).length).toBe(rows.length);
    await shut(opened);
  });

  it('asks who held the seat of a minister on the two days around 1/3/2025', async () => {
    const opened = await open('/');
    const { page } = opened;
    await search(page, 'bo truong bo thong tin va truyen thong', /Bộ trưởng.*Bộ Thông tin và Truyền thông/);
    await page.getByRole('heading', { level: 1, name: 'Bộ trưởng' }).waitFor();
    const figure = page.getByRole('figure', { name: /^Kế nhiệm/ });
    for (const [typed, body] of [
      ['28/2/2025', 'Bộ Thông tin và Truyền thông: Nguyễn Mạnh Hùng'],
      ['1/3/2025', 'Bộ Khoa học và Công nghệ: Nguyễn Mạnh Hùng'],
    ] as const) {
      await page
        .getByRole('textbox', { name: /[Nn]gày/ })
        .first()
        .fill(typed);
      await page.keyboard.press('Enter');
      await figure.getByText(body).waitFor();
    }
    const table = (await rowsOf(page, /^Kế nhiệm/)).join('\n');
    for (const name of ['Lê Doãn Hợp', 'Nguyễn Bắc Son', 'Trương Minh Tuấn', 'Vũ Hải Quân'])
      expect(table).toContain(name);
    expect(table).toMatch(/25\/07\/2018 – 24\/10\/2018.*Quyền Bộ trưởng/);
    expect(await faultsOfAccess(page)).toEqual([]);
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('says of a seat which time was vacant by a source and of which the record has nobody', async () => {
    const opened = await open('/chuc-vu/chu-tich-nuoc--chu-tich-nuoc');
    const rows = await rowsOf(opened.page, /^Kế nhiệm/);
    // Trần Đại Quang died on 21/09/2018; the National Assembly elected Nguyễn Phú Trọng on 23/10/2018.
    expect(rows.some((row) => row.includes('Chức vụ khuyết, theo nguồn') && row.includes('21/09/2018'))).toBe(true);
    expect(rows.some((row) => row.includes('Hồ sơ chưa ghi nhận ai giữ'))).toBe(true);
    await shut(opened);
  });
});

describe('a reader who asks by whom two people are joined', () => {
  // Nguyễn Huy Dũng sat in the old ministry until 2024-08-27, Vũ Hải Quân in the new one from 2025-09-03: time runs from him to Quân only.
  it('asks for the order of time: a chain with arrows one way, none the other way round', async () => {
    const opened = await open('/hai-nguoi?a=nguyen-huy-dung-1983&b=vu-hai-quan-1974');
    const { page } = opened;
    const arrows = page.getByRole('group', { name: /^Chuỗi nối/ }).locator('line[marker-end]');
    await page.getByRole('heading', { name: 'Chuỗi nối Nguyễn Huy Dũng với Vũ Hải Quân' }).waitFor();
    expect(await arrows.count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Theo thứ tự thời gian' }).check();
    await page.getByRole('button', { name: 'Tìm lại' }).click();
    await page
      .getByText(/^Nguyễn Huy Dũng nối với Vũ Hải Quân qua 2 bước cùng công tác theo thứ tự thời gian/)
      .waitFor();
    expect(addressOf(page)).toContain('trinh-tu=thoi-gian');
    expect(await arrows.count()).toBe(4);
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.goto(page.url().replace(/\?.*/, '?a=vu-hai-quan-1974&b=nguyen-huy-dung-1983&buoc=2&trinh-tu=thoi-gian'));
    await page
      .getByText('Không có chuỗi nào theo thứ tự thời gian đi từ Vũ Hải Quân đến Nguyễn Huy Dũng trong 2 bước.')
      .waitFor();
    await page.getByRole('link', { name: 'Bỏ thứ tự thời gian' }).click();
    await page.getByText(/^Vũ Hải Quân nối với Nguyễn Huy Dũng qua 2 bước cùng công tác(?! theo)/).waitFor();
    expect(addressOf(page)).not.toContain('trinh-tu');
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('finds both by typing, sees the chain with its dates, changes the settings, and swaps the two', async () => {
    const opened = await open('/');
    const { page } = opened;
    await search(page, 'nguyen huy dung', /Nguyễn Huy Dũng/);
    await page.getByRole('link', { name: 'Nối với một người khác…' }).click();
    await pick(page, 'Người thứ hai', 'vu hai quan', /Vũ Hải Quân/);
    await page.getByRole('heading', { name: 'Chuỗi nối Nguyễn Huy Dũng với Vũ Hải Quân' }).waitFor();
    await settle(page);
    expect(addressOf(page)).toBe('/hai-nguoi?a=nguyen-huy-dung-1983&b=vu-hai-quan-1974');
    // Both served under the same minister and beside the same deputy minister, at other times: two steps, through either.
    const steps = await rowsOf(page, /^Chuỗi nối/);
    expect(steps).toHaveLength(2);
    expect(steps[0]).toMatch(/Bùi Hoàng Phương|Nguyễn Mạnh Hùng/);
    expect(steps[0]).toContain('Bộ Thông tin và Truyền thông');
    expect(steps[1]).toContain('Bộ Khoa học và Công nghệ');
    expect(
      await page
        .getByRole('group', { name: /^Chuỗi nối/ })
        .getByRole('link')
        .count(),
    ).toBe(5);
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.getByRole('spinbutton', { name: 'Nhiều nhất mấy bước' }).fill('1');
    await page.keyboard.press('Enter');
    await page.getByText('Không có chuỗi nào nối Nguyễn Huy Dũng với Vũ Hải Quân trong 1 bước.').waitFor();
    expect(addressOf(page)).toContain('buoc=1');
    await page.getByRole('link', { name: 'Đổi chỗ hai người' }).click();
    await page.getByText('Không có chuỗi nào nối Vũ Hải Quân với Nguyễn Huy Dũng trong 1 bước.').waitFor();
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('compares several careers, adds one by search, takes one away, and fits 360 px with the list first', async () => {
    const opened = await open('/nguoi/so-sanh?nguoi=nguyen-manh-hung-1962&nguoi=nguyen-huy-dung-1983', NARROW);
    const { page } = opened;
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    const picture = page.getByRole('group', { name: /^So sánh/ });
    expect(await picture.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Hiện hình' }).first().click();
    await picture.waitFor();
    await pick(page, 'Thêm người', 'truong minh tuan', /Trương Minh Tuấn/);
    await page.getByRole('list', { name: 'Đang so sánh' }).getByText('Trương Minh Tuấn').waitFor();
    await settle(page);
    expect(
      (await rowsOf(page, /^Cùng cơ quan cùng lúc/)).some((row) => row.includes('Bộ Thông tin và Truyền thông')),
    ).toBe(true);
    await page.getByRole('link', { name: 'Bỏ Nguyễn Huy Dũng' }).click();
    await settle(page);
    expect(addressOf(page)).not.toContain('nguyen-huy-dung');
    expect(await faultsOfAccess(page)).toEqual([]);
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });
});
