import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { chromium } from 'playwright-core';
import { loadConfig } from '../../server/config.ts';
import { findChromium } from '../support/chromium.ts';
import { measurePage } from './measure.ts';
import { EXTENT } from './record.ts';
import { serveWeb } from './serve.ts';
import { benchText, betweenMarkers } from './table.ts';

const { paths } = loadConfig();

const SIZE = { nodes: EXTENT.tops * (EXTENT.parts + 1) + 1, elements: 3 * EXTENT.tops * (EXTENT.parts + 1) };

const whereText = (version: string): string =>
  `Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench:web\` (${cpus().length} × ${cpus()[0]?.model.trim()}, ` +
  `${Math.round(totalmem() / 2 ** 30)} GiB, Chromium ${version} without a GPU, 1280 × 900) with the built web over a made-up record.`;

const write = async (words: string): Promise<void> => {
  const path = join(paths.root, 'README.md');
  const after = betweenMarkers(await readFile(path, 'utf8'), words);
  if (after === null) throw new Error('README.md has no markers <!-- bench-web --> and <!-- /bench-web -->');
  await writeFile(path, after);
};

const run = async (options: { readonly write?: boolean; readonly web?: string }): Promise<void> => {
  const served = await serveWeb(options.web ?? join(paths.root, 'dist/web'));
  const found = await findChromium();
  const browser = await chromium.launch({ ...found, args: [...found.args, '--disable-gpu'], headless: true });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN' });
    const words = benchText(await measurePage(page, served.url, SIZE), whereText(browser.version()));
    console.log(words);
    if (options.write) await write(words);
  } finally {
    await browser.close();
    served.stop();
  }
};

await new Command('bench-web')
  .description('Measure the org chart in a real Chromium: a step in time, the first layout, panning.')
  .option('--write', 'write the table into README.md, between its markers')
  .option('--web <folder>', 'the built web', undefined)
  .action(run)
  .parseAsync();
