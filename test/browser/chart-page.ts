import type { Page } from 'playwright-core';

/** The tree beside the picture. */
export const tree = (page: Page) => page.getByRole('treegrid');
/** A line of the tree. */
export const row = (page: Page, name: RegExp | string) => tree(page).getByRole('row', { name });
/** The picture. */
export const canvas = (page: Page) => page.getByRole('application');

/** The names of all lines of a level: only the lines in sight are made, so the tree is scrolled from its top to its end. */
export const namesOnLevel = async (page: Page, level: number): Promise<string[]> => {
  const names = new Map<string, string>();
  const take = async () => {
    const rows = tree(page).locator(`[role="row"][aria-level="${level}"]`);
    const seen = await rows.evaluateAll((all) =>
      all.map((one) => [
        one.getAttribute('data-key') ?? '',
        one.querySelector('[data-kind] > span')?.textContent ?? '',
      ]),
    );
    for (const [key = '', name = ''] of seen) names.set(key, name);
  };
  const height = await tree(page).evaluate((one) => one.scrollHeight);
  for (let top = 0; top <= height; top += 200) {
    await tree(page).evaluate((one, to) => one.scrollTo({ top: to }), top);
    await page.waitForTimeout(30);
    await take();
  }
  await tree(page).evaluate((one) => one.scrollTo({ top: 0 }));
  return [...names.values()];
};

/** Scrolls the tree until a line is made, and gives it. */
export const lineOf = async (page: Page, name: RegExp | string) => {
  for (let top = 0; (await row(page, name).count()) === 0 && top < 20_000; top += 200) {
    await tree(page).evaluate((one, to) => one.scrollTo({ top: to }), top);
    await page.waitForTimeout(30);
  }
  return row(page, name);
};

/** What the picture says aloud of the node at which the keyboard is. */
export const told = (page: Page) => page.getByRole('main').locator('p[aria-live="polite"]');

/** Presses keys one after another. */
export const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** How many points of the picture are painted, from a part of its width on to the right. */
export const painted = (page: Page, from: number = 0): Promise<number> =>
  page.evaluate((start) => {
    const layer = document.querySelector<HTMLCanvasElement>('[role="application"] canvas[data-id="layer2-node"]');
    const left = Math.floor((layer?.width ?? 0) * start);
    const pixels = layer?.getContext('2d')?.getImageData(left, 0, layer.width - left, layer.height).data ?? [];
    let count = 0;
    for (let at = 3; at < pixels.length; at += 4) if ((pixels[at] ?? 0) > 0) count += 1;
    return count;
  }, from);
