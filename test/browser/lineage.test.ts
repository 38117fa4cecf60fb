import { describe, expect, it } from 'vitest';
import { faultsOfAccess } from './looks.ts';
import { addressOf, NARROW, open, settle, shut, withBrowser } from './pages.ts';

withBrowser();

const CENTRE = 'trung-tam-cong-nghe-thong-tin-bo-khoa-hoc-va-cong-nghe';

/**
 * By Nghị định 55/2025/NĐ-CP and the sheet of its sources: on 1 March 2025 the Trung tâm Thông tin of the Bộ TT&TT and the Trung tâm Công
 * nghệ thông tin of the old Bộ KH&CN became one.
 */
const PARTS = ['Trung tâm Thông tin', 'Trung tâm Công nghệ thông tin'];

describe('the lineage of a body', () => {
  it('is found from the first page by the name of the centre, and tells its ancestors in words, lists and picture', async () => {
    const opened = await open('/');
    const { page } = opened;
    await page.keyboard.press('/');
    await page.keyboard.type('trung tam cong nghe thong tin', { delay: 20 });
    await page
      .getByRole('option')
      .filter({ hasText: 'Bộ Khoa học và Công nghệ' })
      .filter({ hasText: /^Trung tâm Công nghệ thông tin/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Trung tâm Công nghệ thông tin' }).waitFor();
    await page.getByRole('navigation', { name: 'Các phần của trang' }).getByRole('link', { name: 'Nguồn gốc' }).click();
    await page.waitForURL(`**/co-quan/${CENTRE}/nguon-goc`);
    const figure = page.getByRole('figure', { name: /^Nguồn gốc và kế thừa của Trung tâm/ });
    await figure.waitFor();
    await settle(page);

    expect(await figure.textContent()).toMatch(
      /Thành lập ngày 01\/03\/2025 trên cơ sở hợp nhất .* và .*Nay vẫn hoạt động\./,
    );
    const before = figure.getByRole('row').filter({ hasText: '01/03/2025' }).filter({ hasText: 'Hợp nhất' });
    const cells = await before.first().getByRole('cell').allTextContents();
    expect(PARTS.filter((name) => cells[2]?.includes(name))).toEqual(PARTS);
    expect(cells[4]).toContain('Nghị định 55/2025/NĐ-CP');
    const ancestors = figure.getByRole('list').filter({ hasText: 'hợp nhất 01/03/2025' }).first();
    expect(await ancestors.getByRole('listitem').count()).toBe(2);

    const picture = figure.getByRole('group', { name: /^Hình/ });
    expect(await picture.getByRole('link', { name: /^Trung tâm/ }).count()).toBe(3);
    await picture.getByRole('link', { name: /^01\/03\/2025: Hợp nhất/ }).focus();
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sap-xep/hop-nhat-trung-tam-cntt-2025');
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('is walked by keyboard from joint to joint, lights what goes in and out, and keeps direction and depth in the address', async () => {
    const opened = await open('/co-quan/bo-khoa-hoc-va-cong-nghe/nguon-goc?sau=1');
    const { page } = opened;
    const figure = page.getByRole('figure', { name: /^Nguồn gốc/ });
    const joints = figure.locator('[data-joint]');
    await joints.first().focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-joint'));
    const order = await joints.evaluateAll((all) => all.map((joint) => joint.getAttribute('data-joint')));
    for (const expected of order.slice(1)) {
      await page.keyboard.press('ArrowRight');
      expect(await focused()).toBe(expected);
    }
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe(order.at(-2));

    await figure.getByRole('link', { name: 'Xem xa hơn 1 lần sắp xếp' }).click();
    await expect.poll(() => addressOf(page)).toContain('sau=5');
    // Three steps back: Bộ TT&TT (2007) from Bộ Bưu chính, Viễn thông (2002) from Tổng cục Bưu điện (1992).
    await figure
      .getByRole('link', { name: /^Tổng cục Bưu điện/ })
      .first()
      .waitFor();
    await figure.getByRole('link', { name: 'Kế thừa', exact: true }).click();
    await expect.poll(() => addressOf(page)).toContain('chieu=ke-thua');
    await expect.poll(() => figure.textContent()).not.toContain('Tổng cục Bưu điện');
    await page.goBack();
    await figure
      .getByRole('link', { name: /^Tổng cục Bưu điện/ })
      .first()
      .waitFor();
    // The plan of 2024 bore a name that was never given: it stands as a plan, not as a body.
    expect(await figure.textContent()).toContain('Bộ Khoa học, Công nghệ và Truyền thông (không được thành lập)');
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('names a body that was renamed as before and as after, in Vietnamese and in English', async () => {
    // By Nghị quyết 02/2002/QH11; and of March 1990, of which only the month is known.
    const RENAMES = [
      [
        '',
        [/^05\/08\/2002/, 'Bộ Khoa học, Công nghệ và Môi trường (1992–2025)', 'Bộ Khoa học và Công nghệ (1992–2025)'],
        [/^03\/1990/, 'Ủy ban Khoa học và Kỹ thuật Nhà nước (1959–1992)', 'Ủy ban Khoa học Nhà nước (1959–1992)'],
      ],
      [
        '/en',
        [
          /^5 August 2002/,
          'Ministry of Science, Technology and Environment (1992–2025)',
          'Ministry of Science and Technology (1992–2025)',
        ],
      ],
    ] as const;
    for (const [language, ...renames] of RENAMES) {
      const opened = await open(`${language}/co-quan/bo-khoa-hoc-va-cong-nghe/nguon-goc`);
      for (const [date, before, after] of renames) {
        const rows = opened.page.getByRole('row', { name: date }).filter({ hasText: /Đổi tên|Renaming/ });
        const cells = await rows.first().getByRole('cell').allTextContents();
        expect(cells.slice(2, 4).map((cell) => cell.trim())).toEqual([before, after]);
      }
      await shut(opened);
    }
  });

  it('at 360 px gives the lists first and the picture on request, in a box that scrolls by itself', async () => {
    const opened = await open('/co-quan/bo-noi-vu/nguon-goc', NARROW);
    const { page } = opened;
    const picture = page.getByRole('group', { name: /^Hình/ });
    expect(await picture.isVisible()).toBe(false);
    await page.getByRole('table', { name: 'Các lần sắp xếp, theo thời gian' }).waitFor();
    await page.getByRole('button', { name: 'Hiện hình' }).click();
    await picture.waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await faultsOfAccess(page)).toEqual([]);
    await shut(opened);
  });
});

describe('the page of a reorganisation', () => {
  it('names a body that was renamed as before and as after, in its lists and in its picture', async () => {
    const opened = await open('/sap-xep/doi-ten-bo-khcn-2002');
    const { page } = opened;
    const names = ['Bộ Khoa học, Công nghệ và Môi trường', 'Bộ Khoa học và Công nghệ'];
    const items = await page.getByRole('figure').getByRole('listitem').getByRole('link').allTextContents();
    expect(items).toEqual(names);
    const picture = page.getByRole('group', { name: /^Hình: bên vào/ });
    for (const name of names)
      expect(await picture.getByRole('link', { name: new RegExp(`^${name}(?!,)`) }).count()).toBe(1);
    await shut(opened);
  });

  it('draws what went in and came out, its days, and the plan that was put aside beside what was done', async () => {
    const opened = await open('/sap-xep/hop-nhat-bo-tai-chinh-2025');
    const { page } = opened;
    const picture = page.getByRole('group', { name: /^Hình: bên vào/ });
    expect(await picture.getByRole('link', { name: /Bộ Kế hoạch và Đầu tư/ }).count()).toBe(1);
    expect(await picture.getByRole('link', { name: /^Bộ Tài chính/ }).count()).toBe(2);
    const against = page.getByRole('table', { name: 'Phương án và việc đã làm' });
    const after = await against.getByRole('row').filter({ hasText: /^Sau/ }).getByRole('cell').allTextContents();
    // The plan of 4 December 2024 had two names to choose from; on 10 January 2025 the Politburo kept the old one.
    expect(after[1]).toContain('Bộ Tài chính và Đầu tư phát triển');
    expect(after[1]).toContain('Bộ Kinh tế phát triển');
    expect(after[2]).toBe('Bộ Tài chính');
    expect(after[3]).toContain('chỉ trong phương án: Bộ Kinh tế phát triển');
    expect(await faultsOfAccess(page)).toEqual([]);
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });
});
