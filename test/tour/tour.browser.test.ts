import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { open, shut, withBrowser } from '../browser/pages.ts';
import { VIEWS } from './views.ts';

// docs/tour.md: a picture of each view and two sentences. `npm run tour` takes the pictures anew; without that, this test holds that every
// view of the tour opens with what its words promise, and that the page names all of them.

const FOLDER = join(import.meta.dirname, '../../docs/tour');

const SCREEN = { viewport: { width: 1280, height: 860 } } as const;

/** Milliseconds until a picture has come to rest. */
const REST = 900;

type SnapshotState = { readonly _updateSnapshot?: string };

const isUpdating = (): boolean =>
  (expect.getState() as unknown as { readonly snapshotState?: SnapshotState }).snapshotState?._updateSnapshot === 'all';

const INTRO = `# A tour

The views of Bộ Máy, each with its address. Every view has an equal list or table, a sentence in words, notes, downloads and a citation, and
is read without JavaScript too. The pictures are taken by \`npm run tour\`.
`;

const sectionOf = ({ file, title, path, words }: (typeof VIEWS)[number]): string =>
  `## ${title}\n\n![${title}](tour/${file}.png)\n\n${words} \`${path}\`\n`;

withBrowser();

describe('the tour', () => {
  it.each(VIEWS)('$title: $path', async ({ file, path, holds }) => {
    const opened = await open(path, SCREEN);
    const { page } = opened;
    expect(await page.getByRole('main').textContent()).toContain(holds);
    expect(opened.faults).toEqual([]);
    if (isUpdating()) {
      await page.waitForTimeout(REST);
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(join(FOLDER, `${file}.png`), await page.screenshot());
    }
    await shut(opened);
  });

  it('has its page', async () => {
    const text = [INTRO, ...VIEWS.map(sectionOf)].join('\n');
    await expect(text).toMatchFileSnapshot('../../docs/tour.md');
  });
});
