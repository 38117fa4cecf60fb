import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFiles } from '../../server/pages/built-files.ts';
import { loadRenderer } from '../../server/pages/renderer.ts';

const NAMES = ['index.html', 'icon.svg', 'ảnh.svg', 'assets/index-1.js', 'assets/index-1.css', '.vite/manifest.json'];

const put = async (folder: string, names: readonly string[]): Promise<void> => {
  for (const name of names) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), `/* ${name} */`);
  }
};

describe('the files of a build', () => {
  let folder = '';
  const server = createServer();
  const get = async (path: string, init: RequestInit = {}) => {
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/${path}`, init);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'built-'));
    await put(join(folder, 'web'), NAMES);
    server.on('request', express().use(builtFiles(join(folder, 'web'))));
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    // Another build is put in its place, as `npm run build` does it.
    await rm(join(folder, 'web'), { recursive: true });
    await put(join(folder, 'web'), ['index.html', 'assets/index-2.js']);
  });

  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });

  it('are those with which the service began, whatever has taken their place', async () => {
    const script = await get('assets/index-1.js');
    expect(script).toMatchObject({ status: 200, text: '/* assets/index-1.js */' });
    expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('assets/index-1.css')).headers.get('content-type')).toMatch(/^text\/css/);
    expect((await get(encodeURIComponent('ảnh.svg'))).text).toBe('/* ảnh.svg */');
    const icon = await get('icon.svg');
    expect(icon.headers.get('cache-control')).toBe('public, max-age=0');
    const tag = icon.headers.get('etag') ?? '';
    expect((await get('icon.svg', { headers: { 'if-none-match': tag, 'cache-control': 'max-age=0' } })).status).toBe(
      304,
    );
    expect(await get('icon.svg', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  });

  it.each([
    'assets/index-2.js',
    'assets/',
    'index.html',
    '.vite/manifest.json',
    '..%2fpackage.json',
    'assets/..%2f.vite/manifest.json',
    '%E0%A4%A',
  ])('and no others: %s', async (path) => {
    expect([400, 404]).toContain((await get(path)).status);
  });
});

describe('what renders pages', () => {
  it('has all its views from the start: those of the next build are not mixed in', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pages-'));
    const folders = { browser: join(folder, 'web'), pages: join(folder, 'pages') };
    await put(folders.browser, ['index.html']);
    await mkdir(join(folders.pages, 'assets'), { recursive: true });
    await writeFile(join(folders.pages, 'package.json'), '{"type":"module"}');
    await writeFile(join(folders.pages, 'assets/view-1.js'), 'export const body = "the view";');
    const render = 'export const renderPage = async () => ({ body: (await import("./assets/view-1.js")).body });';
    await writeFile(join(folders.pages, 'server.js'), render);
    const renderer = await loadRenderer(folders);
    await rm(folder, { recursive: true });
    const { signal } = new AbortController();
    const transport = () => Promise.reject(new Error('nothing is asked'));
    const page = await renderer?.render({ path: '/', origin: 'http://localhost', transport, signal });
    expect(page?.body).toBe('the view');
  });
});
