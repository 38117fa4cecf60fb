import { describe, expect, it } from 'vitest';
import { addressOf, NARROW, open, settle, shut, withBrowser } from './pages.ts';

withBrowser();

/** Pages of seven kinds. */
const KINDS = [
  '/',
  '/tim?q=phuc+xa',
  '/co-quan/bo-khoa-hoc-va-cong-nghe',
  '/nguoi/tran-quang-hung-1987',
  '/chuc-vu/ubnd-tinh-ha-giang--chu-tich',
  '/so-do',
  '/chuyen-doi',
];

/** Every other page in English. */
const PATHS = KINDS.map((path, n) => (n % 2 === 0 ? path : `/en${path}`));

describe('the search box', () => {
  it.each(PATHS)('is walked by keyboard at 360 px, through groups with headings, from %s', async (path) => {
    const opened = await open(path, NARROW);
    const { page } = opened;
    await page.keyboard.press('/');
    await page.keyboard.type('bo tttt', { delay: 20 });
    const box = page.getByRole('combobox').and(page.locator('[aria-autocomplete]')).first();
    const list = page.getByRole('listbox');
    const [english, vietnamese] = ['Bodies', 'Cơ quan, đơn vị'];
    await list
      .getByRole('group', { name: path.startsWith('/en') ? english : vietnamese })
      .first()
      .waitFor();
    // The box asks 150 ms after the last key: what it answers to the whole text is walked.
    await page.waitForTimeout(300);
    await settle(page);
    for (const group of await list.getByRole('group').all())
      expect(
        await group.evaluate((one) => document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent),
      ).toBeTruthy();
    const options = await list.getByRole('option').count();
    const seen = new Set<string | null>();
    for (let n = 0; n < options; n += 1) {
      await page.keyboard.press('ArrowDown');
      seen.add(await box.getAttribute('aria-activedescendant'));
    }
    expect(seen.size).toBe(options);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

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
    expect(await first.textContent()).toContain('từ 01/07/2025 thuộc Phường Hồng Hà');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/co-quan/phuong-phuc-xa-quan-ba-dinh-ha-noi');
    await page.getByRole('heading', { level: 1, name: 'Phường Phúc Xá' }).waitFor();
    expect(await page.getByRole('main').textContent()).toContain('Phường Hồng Hà');
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('suggests for what was typed before its suggestions could be loaded', async () => {
    const opened = await open('/');
    const { page } = opened;
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/SearchCombo-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type('phuc xa');
    expect(await page.getByRole('combobox').count()).toBe(0);
    release();
    await page
      .getByRole('option', { name: /^Phường Phúc Xá/ })
      .first()
      .waitFor();
    expect(await page.getByRole('combobox').inputValue()).toBe('phuc xa');
    await page.keyboard.type(' ha noi');
    expect(await page.getByRole('combobox').inputValue()).toBe('phuc xa ha noi');
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('leads from an old name to what followed it, and to the conversion of its address', async () => {
    const opened = await open('/');
    const { page } = opened;
    await page.keyboard.press('/');
    await page.keyboard.type('Phường Phúc Xá', { delay: 20 });
    await page.getByRole('option', { name: /^→? ?Phường Hồng Hà/ }).waitFor();
    await page.getByRole('option', { name: /^Đổi danh sách địa chỉ cũ như/ }).click();
    await page.getByRole('heading', { level: 1, name: /^Phường Phúc Xá, Quận Ba Đình/ }).waitFor();
    await page.getByRole('table', { name: 'Kết quả' }).getByRole('link', { name: 'Phường Hồng Hà' }).waitFor();
    await page.goto(new URL('/tim?q=phuong+phuc+xa', page.url()).href);
    const first = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Phường Phúc Xá' }).first();
    await first.waitFor();
    expect(await first.textContent()).toContain('đến 30/06/2025→ từ 01/07/2025 thuộc Phường Hồng Hà');
    await first.getByRole('link', { name: 'Phường Hồng Hà', exact: true }).click();
    await page.waitForURL('**/co-quan/phuong-hong-ha-thanh-pho-ha-noi');
    await shut(opened);
  });

  it('says of a ministry what it became at its end, not what came out of it before, and offers no conversion of addresses', async () => {
    /** Reorganised on 26 July 2022, when a department was made and the ministry went on; made one with another on 1 March 2025. */
    const opened = await open('/');
    const { page } = opened;
    await page.keyboard.press('/');
    await page.keyboard.type('Bộ TT&TT', { delay: 20 });
    const first = page
      .getByRole('option')
      .filter({ hasText: /^Bộ Thông tin và Truyền thông/ })
      .first();
    await first.waitFor();
    expect(await first.textContent()).toContain('từ 01/03/2025 thuộc Bộ Khoa học và Công nghệ');
    expect(await first.textContent()).not.toContain('26/07/2022');
    await page.getByRole('option', { name: '→ Bộ Khoa học và Công nghệ' }).waitFor();
    expect(await page.getByRole('option', { name: /^→/ }).count()).toBe(1);
    expect(await page.getByRole('option', { name: /^Đổi danh sách/ }).count()).toBe(0);
    await shut(opened);
  });

  it('finds an act by its number, and the reorganisations that it is the basis of', async () => {
    const opened = await open('/tim?q=176/2025/QH15');
    const act = opened.page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: 'Nghị quyết 176/2025/QH15' })
      .first();
    expect(await act.textContent()).toMatch(/Căn cứ, nguồn của \d+ lần sắp xếp/);
    await act.getByRole('link', { name: 'Tổ chức lại Chính phủ' }).click();
    await opened.page.getByRole('heading', { level: 1, name: 'Tổ chức lại Chính phủ' }).waitFor();
    await shut(opened);
  });

  it('tells an old name from a body of that name, with its last day: Bộ Khoa học, Công nghệ và Môi trường', async () => {
    /** Renamed by Nghị quyết 02/2002/QH11, in force on 5 August 2002. */
    const opened = await open('/tim?q=bo+khoa+hoc+cong+nghe+va+moi+truong');
    const text = await opened.page.getByRole('main').textContent();
    expect(text).toContain('tên cũ “Bộ Khoa học, Công nghệ và Môi trường”, đến 04/08/2002');
    await shut(opened);
  });

  it('names the old name and what followed: Sở TT&TT Thừa Thiên Huế', async () => {
    /** A city since 1 January 2025 (Nghị quyết 175/2024/QH15); its department joined another on 1 March 2025. */
    const opened = await open('/tim?q=S%E1%BB%9F+TT%26TT+Th%E1%BB%ABa+Thi%C3%AAn+Hu%E1%BA%BF');
    const text = await opened.page.getByRole('main').textContent();
    expect(text).toContain('tên cũ “Sở Thông tin và Truyền thông tỉnh Thừa Thiên Huế”, đến 31/12/2024');
    expect(text).toContain('từ 01/03/2025 thuộc Sở Khoa học và Công nghệ thành phố Huế');
    await shut(opened);
  });

  it('leads from a typed date to the chart of that day and to the comparison with its eve, by keyboard', async () => {
    const opened = await open('/');
    const { page } = opened;
    await page.keyboard.press('/');
    await page.keyboard.type('28/2/2025', { delay: 20 });
    await page.getByRole('group', { name: 'Ngày 28/02/2025' }).waitFor();
    await page.getByRole('option', { name: 'So sánh ngày 27/02/2025 với ngày 28/02/2025' }).waitFor();
    await page.getByRole('option', { name: 'Sơ đồ tổ chức ngày 28/02/2025' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/so-do?ngay=2025-02-28');
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('says which reorganisations took effect on a typed date: the Ministry of Information on 26 July 2022', async () => {
    /** Nghị định 48/2022/NĐ-CP, in force on 26 July 2022. */
    const opened = await open('/tim?q=ng%C3%A0y+26+th%C3%A1ng+7+n%C4%83m+2022');
    const main = opened.page.getByRole('main');
    await main.getByText(/^Sắp xếp có hiệu lực trong thời gian này: [1-9]/).waitFor();
    expect(await main.textContent()).not.toContain('Chưa thấy gì khớp');
    await main.getByRole('link', { name: 'So sánh ngày 25/07/2022 với ngày 26/07/2022' }).click();
    await opened.page.waitForURL('**/so-sanh?tu=2022-07-25&den=2022-07-26');
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
