import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { faultsOfAccess } from './looks.ts';
import { addressOf, GRAPHQL, NARROW, open, openEmpty, questionOf, settle, shut, WIDE, withBrowser } from './pages.ts';

withBrowser();

/**
 * Twenty communes of six provinces of 30 June 2025 and what the resolutions of the Standing Committee of the National Assembly of 16 June
 * 2025 made of them: Hà Nội 1656/NQ-UBTVQH15, TP. Hồ Chí Minh with Bà Rịa – Vũng Tàu and Bình Dương 1685/NQ-UBTVQH15, Huế
 * 1675/NQ-UBTVQH15, Long An in Tây Ninh 1682/NQ-UBTVQH15, Yên Bái in Lào Cai 1673/NQ-UBTVQH15. Read off the tables of the communes by hand.
 */
const COLUMN: readonly (readonly [given: string, became: string, extent: string, act: string])[] = [
  ['Phường Phúc Xá, Quận Ba Đình, Thành phố Hà Nội', 'Phường Hồng Hà', 'toàn bộ', '1656/NQ-UBTVQH15'],
  ['Phường Trúc Bạch, Quận Ba Đình, Hà Nội', 'Phường Ba Đình', 'toàn bộ', '1656/NQ-UBTVQH15'],
  ['P. Vĩnh Phúc, Q. Ba Đình, Hà Nội', 'Phường Ngọc Hà', 'toàn bộ', '1656/NQ-UBTVQH15'],
  ['phuong cong vi, quan ba dinh, ha noi', 'Phường Giảng Võ; Phường Ngọc Hà', 'một phần; một phần', '1656/NQ-UBTVQH15'],
  ['Phường 4, Quận 8, Thành phố Hồ Chí Minh', 'Phường Chánh Hưng', 'toàn bộ', '1685/NQ-UBTVQH15'],
  ['P. Bến Nghé, Q.1, TP.HCM', 'Phường Sài Gòn', 'toàn bộ', '1685/NQ-UBTVQH15'],
  ['Phường Đa Kao, Quận 1, TP.HCM', 'Phường Sài Gòn; Phường Tân Định', 'một phần; một phần', '1685/NQ-UBTVQH15'],
  ['Phường Bến Thành, Quận 1, TP.HCM', 'Phường Bến Thành', 'toàn bộ', '1685/NQ-UBTVQH15'],
  ['Phường Phường Đúc, Quận Thuận Hóa, Thành phố Huế', 'Phường Thuận Hóa', 'toàn bộ', '1675/NQ-UBTVQH15'],
  ['Phường Vĩnh Ninh, Quận Thuận Hóa, Huế', 'Phường Thuận Hóa', 'toàn bộ', '1675/NQ-UBTVQH15'],
  ['19777', 'Phường Vỹ Dạ', 'toàn bộ', '1675/NQ-UBTVQH15'],
  ['Phường 5, Thành phố Tân An, Tỉnh Long An', 'Phường Long An', 'toàn bộ', '1682/NQ-UBTVQH15'],
  ['Phường Tân Khánh, Tân An, Long An', 'Phường Khánh Hậu', 'toàn bộ', '1682/NQ-UBTVQH15'],
  [
    'Xã Khánh Hưng, Huyện Vĩnh Hưng, Tỉnh Long An',
    'Xã Khánh Hưng; Xã Vĩnh Hưng',
    'một phần; một phần',
    '1682/NQ-UBTVQH15',
  ],
  ['Phường Yên Thịnh, Thành phố Yên Bái, Tỉnh Yên Bái', 'Phường Văn Phú', 'toàn bộ', '1673/NQ-UBTVQH15'],
  ['Phường Minh Tân, TP. Yên Bái, Yên Bái', 'Phường Yên Bái', 'toàn bộ', '1673/NQ-UBTVQH15'],
  ['Phường 1, Thành phố Vũng Tàu, Bà Rịa - Vũng Tàu', 'Phường Vũng Tàu', 'toàn bộ', '1685/NQ-UBTVQH15'],
  ['phuong thang tam, vung tau, ba ria vung tau', 'Phường Vũng Tàu', 'toàn bộ', '1685/NQ-UBTVQH15'],
  ['Phường Phú Cường, Thành phố Thủ Dầu Một, Bình Dương', 'Phường Thủ Dầu Một', 'toàn bộ', '1685/NQ-UBTVQH15'],
  /** Minh Quán and Minh Quân are one without their marks: Minh Quán went to xã Trấn Yên, Minh Quân to phường Âu Lâu. */
  ['xa minh quan, huyen tran yen, yen bai', 'Xã Trấn Yên', 'toàn bộ', '1673/NQ-UBTVQH15'],
];

const field = (page: Page) => page.getByLabel('Danh sách, mỗi dòng một mục');
const submit = (page: Page) => page.getByRole('button', { name: 'Đổi danh sách' });
const row = (page: Page, given: string) => page.getByRole('row').filter({ hasText: given });

/** The file that the page gives, read back. */
const downloaded = async (page: Page): Promise<readonly (readonly string[])[]> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải về CSV' }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  return parse(text, { bom: true }) as string[][];
};

describe('a list converted', () => {
  it('from the home page: twenty old communes of six provinces pasted as a column, one settled by a click, downloaded', async () => {
    const opened = await open('/');
    const { page } = opened;
    await page.getByRole('link', { name: 'Đổi danh sách đơn vị, địa chỉ cũ sang mới' }).first().click();
    await field(page).fill(COLUMN.map(([given]) => given).join('\n'));
    await submit(page).click();
    await page.getByText(/20 dòng của ngày 30\/06\/2025 đổi sang ngày .*: 19 chắc chắn, 1 khớp nhiều đơn vị/).waitFor();
    const first = page.getByRole('row').nth(1);
    expect(await first.textContent()).toContain('xa minh quan, huyen tran yen, yen bai');
    expect(await first.textContent()).toContain('2 đơn vị cùng khớp');
    await first.getByRole('button', { name: 'Xã Minh Quán, Huyện Trấn Yên, Tỉnh Yên Bái' }).click();
    await page.getByText(/19 chắc chắn, 1 đã chọn/).waitFor();
    expect(await row(page, 'Phường 4, Quận 8, Thành phố Hồ Chí Minh').textContent()).toContain(
      '01/07/2025 · 1685/NQ-UBTVQH15[',
    );
    const [head, ...rows] = await downloaded(page);
    expect(head?.[0]).toBe('Danh sách');
    const at = (name: string) => head?.indexOf(name) ?? -1;
    const told = rows.map((cells) => [
      cells[0],
      cells[at('Tên mới')],
      cells[at('Toàn bộ hay một phần')],
      cells[at('Văn bản')],
    ]);
    expect(told).toEqual(COLUMN);
    expect(rows.map((cells) => cells[at('Kết quả')]).filter((verdict) => verdict !== 'chắc chắn')).toEqual(['đã chọn']);
    expect(rows[0]?.[at('Mã mới')]).toBe('00097');
    expect(rows[0]?.[at('Ngày có hiệu lực')]).toBe('01/07/2025');
    expect(addressOf(page)).toContain('chon=19%3Axa-minh-quan');
    expect(await faultsOfAccess(page)).toEqual([]);
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('from a file with columns of its own, which are guessed, may be corrected and are kept; formulas are made harmless', async () => {
    const opened = await open('/chuyen-doi');
    const { page } = opened;
    const text = 'STT,Khách,Xã,Huyện,Tỉnh\r\n1,=1+1,Phường 4,Tân An,Long An\r\n2,"Bình, An",Phường 4,,\r\n3,,,,\r\n';
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'khach.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByText('Đang dùng tệp khach.csv').waitFor();
    expect(await page.getByLabel('Xã', { exact: true }).inputValue()).toBe('name');
    expect(await page.getByLabel('Tỉnh', { exact: true }).inputValue()).toBe('province');
    expect(await page.getByLabel('Dòng đầu là tên cột').isChecked()).toBe(true);
    await submit(page).click();
    await page.getByText(/3 dòng .*: 1 chắc chắn, 1 khớp nhiều đơn vị, 1 dòng trống/).waitFor();
    expect(addressOf(page)).toBe('/chuyen-doi');
    await page.getByRole('link', { name: '1 chắc chắn' }).click();
    await settle(page);
    expect(await page.getByRole('table', { name: 'Kết quả' }).getByRole('row').count()).toBe(2);
    const [head, ...rows] = await downloaded(page);
    expect(head?.slice(0, 5)).toEqual(['STT', 'Khách', 'Xã', 'Huyện', 'Tỉnh']);
    expect(rows.map((cells) => cells.slice(0, 5))).toEqual([
      ['1', "'=1+1", 'Phường 4', 'Tân An', 'Long An'],
      ['2', 'Bình, An', 'Phường 4', '', ''],
      ['3', '', '', '', ''],
    ]);
    expect(rows[0]).toContain('Phường Long An');
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('a long one is still there when the page is loaded again, until it is dropped', async () => {
    const opened = await open('/chuyen-doi');
    const { page } = opened;
    await field(page).fill(`Mã,Tên\n${COLUMN.map((_, n) => `${n},Phường Phúc Xá`).join('\n')}`);
    await submit(page).click();
    await page.getByText(/20 dòng của ngày/).waitFor();
    await page.reload();
    await page.getByText('Đang dùng nội dung đã dán').waitFor();
    await page.getByText('21 dòng', { exact: true }).waitFor();
    await submit(page).click();
    await page.getByText(/20 dòng của ngày/).waitFor();
    await page.getByRole('button', { name: 'Bỏ, nhập lại' }).click();
    await page.reload();
    await settle(page);
    expect(await field(page).inputValue()).toBe('');
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('a long one is converted also where the reader lets no page store anything', async () => {
    const { page, ...opened } = await openEmpty();
    await page.addInitScript(() => {
      const get = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      Object.defineProperty(window, 'sessionStorage', { get });
    });
    await page.goto(`${inject('baseUrl')}/chuyen-doi`);
    await settle(page);
    await field(page).fill(`Mã,Tên\n${COLUMN.map((_, n) => `${n},Phường Phúc Xá`).join('\n')}`);
    await submit(page).click();
    await page.getByText(/20 dòng của ngày/).waitFor();
    expect(opened.faults).toEqual([]);
    await shut({ page, ...opened });
  });

  it('says so where what reads the list cannot be loaded, and reads it when asked again', async () => {
    const { page, ...opened } = await open('/chuyen-doi');
    await page.clock.install();
    await page.route(/sheet-worker/, (route) => route.abort());
    await page.locator('input[type=file]').setInputFiles({
      name: 'ngan.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Mã,Tên\n1,Phường Phúc Xá\n'),
    });
    await page.getByRole('alert').filter({ hasText: 'không tải được' }).waitFor();
    await page.unroute(/sheet-worker/);
    // One that says nothing at all is given up, as one that fails.
    await page.route(/sheet-worker/, (route) => route.fulfill({ contentType: 'text/javascript', body: 'export {};' }));
    const hired = page.waitForRequest(/sheet-worker/);
    await page.getByRole('button', { name: 'Đọc lại danh sách' }).click();
    await hired;
    await page.unroute(/sheet-worker/);
    await page.clock.fastForward(30_000);
    await page.getByRole('button', { name: 'Đọc lại danh sách' }).click();
    await page.getByText('2 dòng').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await shut({ page, ...opened });
  });

  it('a long one in batches, of which one fails and is asked again; nothing is lost, and only what is in sight is drawn', async () => {
    const opened = await open('/chuyen-doi');
    const { page } = opened;
    let calls = 0;
    await page.route(GRAPHQL, async (route) => {
      const isConversion = questionOf(route.request()).includes('query Convert(');
      if (isConversion) calls += 1;
      if (isConversion && calls === 2)
        await route.fulfill({ status: 400, contentType: 'application/json', body: '{}' });
      else await route.continue();
    });
    const codes = Array.from({ length: 2_500 }, (_, n) => `Phường ${n}, Quận 8, TP.HCM`);
    await page.locator('input[type=file]').setInputFiles({
      name: 'dai.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(codes.join('\n')),
    });
    await page.getByText('2.500 dòng').waitFor();
    await submit(page).click();
    await page.getByText('Một đợt tra không thành').waitFor();
    await page.getByText('Đã tra 1.000 trong 2.500 mục').waitFor();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByText('Đã tra 2.500 trong 2.500 mục').waitFor();
    expect(calls).toBe(4);
    expect(await page.getByRole('row').count()).toBeLessThan(60);
    expect(await page.getByRole('table', { name: 'Kết quả' }).getAttribute('aria-rowcount')).toBe('2501');
    expect((await downloaded(page)).slice(1).map(([given]) => given)).toEqual(codes);
    await shut(opened);
  });

  it.each([
    ['light', WIDE],
    ['dark', NARROW],
  ] as const)('one commune alone, in the address, %s', async (colorScheme, screen) => {
    const opened = await open('/chuyen-doi?ma=Ph%C6%B0%E1%BB%9Dng+Ph%C3%BAc+X%C3%A1', { ...screen, colorScheme });
    const { page } = opened;
    await page.getByRole('heading', { level: 1, name: 'Phường Phúc Xá nay là đơn vị nào?' }).waitFor();
    expect(await row(page, 'Dòng 1').textContent()).toContain('Phường Hồng Hà, Thành phố Hà Nội');
    await page
      .getByText(/^Phường Phúc Xá, .*, từ 01\/07\/2025 thuộc Phường Hồng Hà, .*, theo 1656\/NQ-UBTVQH15\.$/)
      .waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    const surplus = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(surplus).toBeLessThanOrEqual(0);
    await shut(opened);
  });

  it('by the keyboard alone, and says what is wrong with a list or a day', async () => {
    const opened = await open('/en/chuyen-doi');
    const { page } = opened;
    await page.getByLabel('The list, one entry a line').focus();
    await page.keyboard.type('xa minh quan, huyen tran yen, yen bai');
    await page.getByLabel('The list is of').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('31/6/2025');
    expect(await page.getByLabel('The list is of').getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('30/6/2025');
    await page.keyboard.press('Enter');
    const choice = page.getByRole('button', { name: 'Xã Minh Quân, Huyện Trấn Yên, Tỉnh Yên Bái' });
    await choice.focus();
    await page.keyboard.press('Enter');
    await page.getByText('1 chosen').first().waitFor();
    expect(await row(page, 'Row 1').textContent()).toContain('Au Lau Ward');
    await page.goBack();
    await choice.waitFor();
    await shut(opened);
  });

  it('without JavaScript: the form asks by the address, and the server answers', async () => {
    const opened = await open('/chuyen-doi', { ...WIDE, javaScriptEnabled: false });
    const { page } = opened;
    await field(page).fill('00001\nPhường Đa Kao, Quận 1, TP.HCM');
    await submit(page).click();
    await settle(page);
    const text = await page.getByRole('main').textContent();
    expect(text).toContain('2 dòng của ngày 30/06/2025');
    for (const name of ['Phường Hồng Hà', 'Phường Sài Gòn', 'Phường Tân Định', '1656/NQ-UBTVQH15'])
      expect(text).toContain(name);
    await shut(opened);
  });
});
