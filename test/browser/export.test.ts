import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'csv-parse/sync';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readXml } from '../support/xml.ts';
import { faultsOfAccess } from './looks.ts';
import { open, shut, takeUnsafe, WIDE, withBrowser } from './pages.ts';

withBrowser();

const PATH = '/co-quan/bo-khoa-hoc-va-cong-nghe/nguon-goc?ngay=2025-03-01';
const NAME = 'bo-khoa-hoc-va-cong-nghe.nguon-goc.2025-03-01';
const DARK: BrowserContextOptions = {
  ...WIDE,
  colorScheme: 'dark',
  permissions: ['clipboard-read', 'clipboard-write'],
};

const opens = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const dialog = (page: Page) => page.getByRole('dialog');

/** The file that a form of the dialog gives: its name and its bytes. */
const fileOf = async (page: Page, form: string) => {
  const waiting = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: form, exact: true }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

const widthOf = (svg: string): number => Number(/<svg[^>]*? width="(\d+)"/.exec(svg)?.[1]);

/** Width and height of a PNG, which stand at its bytes 16 to 24. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

describe('a figure that is taken home', () => {
  it('as SVG, PNG, CSV, JSON and GEXF: the same figure, in light colours, with its source', async () => {
    const opened = await open(PATH, DARK);
    const { page } = opened;
    await opens(page, 'Tải về');
    await dialog(page).getByRole('button', { name: 'SVG' }).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    const base = inject('baseUrl');
    const source = `${base}${PATH}`;

    const svg = await fileOf(page, 'SVG');
    const drawing = svg.bytes.toString('utf8');
    expect(svg.name).toBe(`${NAME}.svg`);
    expect(readXml(drawing)).toHaveProperty('svg');
    expect(drawing).toContain('<title>Nguồn gốc và kế thừa của Bộ Khoa học và Công nghệ</title>');
    for (const text of [
      'Bộ Thông tin và Truyền thông',
      'CC BY 4.0',
      'bản dữ liệu 2026',
      '01/03/2025',
      'Be Vietnam Pro',
    ])
      expect(drawing).toContain(text);
    expect(drawing).not.toMatch(/class="|var\(--|style="/);
    expect(drawing).toContain('fill="#FBFAF7"');

    const png = await fileOf(page, 'PNG');
    expect(sizeOf(png.bytes).width).toBe(2 * widthOf(drawing));
    expect(png.bytes.length).toBeGreaterThan(150_000);

    const csv = await fileOf(page, 'CSV');
    const rows: readonly (readonly string[])[] = parse(csv.bytes, { bom: true });
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(rows.flat()).toContain('Bộ Thông tin và Truyền thông');
    expect(rows.slice(1).every((row) => row.at(-1)?.endsWith(source))).toBe(true);

    const json = JSON.parse((await fileOf(page, 'JSON')).bytes.toString('utf8'));
    expect(json).toMatchObject({ asOf: '2025-03-01', source, licence: { name: 'CC BY 4.0' } });
    expect(JSON.stringify(json.data)).toContain('bo-thong-tin-va-truyen-thong');

    const gexf = (await fileOf(page, 'GEXF')).bytes.toString('utf8');
    expect(readXml(gexf)).toMatchObject({ gexf: { '@version': '1.3', graph: { '@mode': 'dynamic' } } });
    // Its last day: it was merged on 1 March 2025.
    expect(gexf).toContain('<spell start="2007-08-02" end="2025-02-28"/>');
    expect(await dialog(page).getByRole('status').textContent()).toContain(`${NAME}.gexf`);
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });

  it('as a citation: in words, BibTeX, RIS; the address keeps its day; the focus comes back', async () => {
    const opened = await open(PATH.split('?')[0] ?? '', DARK);
    const { page } = opened;
    await opens(page, 'Trích dẫn');
    await dialog(page).getByRole('heading', { name: 'RIS' }).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    const texts = await dialog(page).locator('pre').allTextContents();
    expect(texts).toHaveLength(4);
    for (const text of texts) expect(text).toMatch(/nguon-goc\?ngay=\d{4}-\d\d-\d\d/);
    await dialog(page).getByRole('button', { name: 'Sao chép: BibTeX' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(texts[2]);
    await dialog(page).getByText('Đã sao chép: BibTeX.').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Trích dẫn');
    expect(opened.faults).toEqual([]);
    await shut(opened);
  });
});

/** A page of another origin, with a frame for each of these addresses. */
const foreignPage = async (
  addresses: readonly string[],
): Promise<{ readonly url: string; readonly server: Server }> => {
  const frames = addresses.map((address) => `<iframe src="${address}" width="900" height="700"></iframe>`).join('');
  const script =
    '<script>addEventListener("message", (event) => { document.title = JSON.stringify(event.data); });</script>';
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end(`<!doctype html>${script}${frames}`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
};

describe('a figure in the page of somebody else', () => {
  it('shows itself, its notes and its source by two small files of its own; every other page refuses', async () => {
    const opened = await open(PATH);
    const { page } = opened;
    await opens(page, 'Nhúng');
    await dialog(page).getByRole('heading', { name: 'Mã nhúng' }).waitFor();
    expect(await faultsOfAccess(page)).toEqual([]);
    const code = (await dialog(page).locator('pre').textContent()) ?? '';
    const address = (/src="([^"]+)"/.exec(code)?.[1] ?? '').replaceAll('&amp;', '&');
    expect(code).toContain('title="Nguồn gốc và kế thừa của Bộ Khoa học và Công nghệ"');

    const scripts: string[] = [];
    page.on('response', (response) => response.url().endsWith('.js') && scripts.push(response.url()));
    const { url, server } = await foreignPage([address, inject('baseUrl') + PATH]);
    await page.goto(url);
    await page.waitForFunction(() => document.title.includes('bo-may:height'));
    const [, shown, refused] = page.frames();
    const figure = await shown?.locator('body').textContent();
    for (const text of ['Bộ Thông tin và Truyền thông', '176/2025/QH15', 'CC BY 4.0', 'trạng thái ngày 01/03/2025'])
      expect(figure).toContain(text);
    expect(await shown?.locator('figure svg').first().isVisible()).toBe(true);
    expect(await shown?.getByRole('link', { name: 'Xem trên Bộ Máy' }).getAttribute('href')).toBe(
      inject('baseUrl') + PATH,
    );
    expect(await shown?.locator('button:visible').count()).toBe(0);
    expect(await refused?.locator('main').count()).toBe(0);
    expect(scripts.length).toBeLessThanOrEqual(2);
    expect(await page.context().cookies()).toEqual([]);
    const unsafe = takeUnsafe();
    expect(unsafe.filter((one) => !one.startsWith(`foreign: ${url}`))).toEqual([
      expect.stringMatching(/frame-ancestors 'self'/),
    ]);
    await new Promise((resolve) => server.close(resolve));
    await shut(opened);
  });

  it('is refused without a day, and its address says so to programs', async () => {
    const base = inject('baseUrl');
    const bare = await fetch(`${base}/nhung/nguoi/tran-quang-hung-1987`);
    expect(bare.status).toBe(400);
    expect(await bare.text()).toContain('ngay=2025-03-01');
    const framed = await fetch(`${base}/nhung${PATH}`);
    expect(framed.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(framed.headers.get('x-frame-options')).toBeNull();
    const own = await fetch(base + PATH);
    expect(own.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    const feed = await fetch(`${base}/thay-doi.atom`);
    expect(feed.headers.get('content-type')).toContain('application/atom+xml');
    expect(readXml(await feed.text())).toMatchObject({ feed: { id: 'tag:bo-may,2026:thay-doi:vi:ca-bo-may' } });
    expect((await fetch(`${base}/thay-doi.atom?goc=khong-co`)).status).toBe(404);
  });
});
