import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds on a page, each with the elements that it means. */
export const faultsOfAccess = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page: page as never }).analyze();
  return violations.map(({ id, nodes }) => {
    const elements = nodes.map(({ html }) => html).join(' ');
    return `${id}: ${elements.slice(0, 300)}`;
  });
};

/**
 * Texts of an English page with Vietnamese words outside of what is marked as Vietnamese (WCAG 3.1.2): a small word with letters that only
 * Vietnamese has. Names (of people, places, papers) may stand as they are, and so may a gloss in brackets and a
 * title in quotes.
 */
export const unmarkedVietnamese = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const WORD = /(?:^|[\s"])\p{Ll}*(?=\p{Ll})[ăđơư\u1ea0-\u1ef9]\p{Ll}*/u;
    const isVietnamese = (text: string) => WORD.test(text.replaceAll(/\([^)]*\)|“[^”]*”/g, ''));
    const isEnglish = (one: Element | null) => one?.closest('[lang]')?.getAttribute('lang') === 'en';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      if (parentElement?.closest('script, style')) continue;
      if (isVietnamese(textContent ?? '') && isEnglish(parentElement)) found.push(textContent ?? '');
    }
    return [...new Set(found)];
  });

/** How many pixels a page is wider than its window. */
export const surplusWidth = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Shows all pictures that a narrow screen shows on request. */
export const askForPictures = async (page: Page): Promise<void> => {
  for (const toggle of await page.locator('[data-part="toggle"][aria-expanded="false"]').all())
    if (await toggle.isVisible()) await toggle.click();
};

/** A sheet of A4 between its margins of 14 mm, in pixels of CSS. */
const SHEET = { width: 688, height: 1_017 };

/** What has no use on paper: what is pressed, and ways to other pages, but for the path to a body (an ordered list) and what was chosen of a choice. */
const NOT_FOR_PAPER = 'button, .button, dialog, nav:not(:has(> ol)) a:not([aria-current])';

/** What of a page would be printed though it has no use on paper, and how much is cut at the right. */
export const faultsOnPaper = async (page: Page): Promise<readonly string[]> => {
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: 'print' });
  const faults = await page.evaluate((unwanted) => {
    const shown = [...document.querySelectorAll(unwanted)].filter((one) => one.checkVisibility());
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : [];
    return [...shown.map((one) => one.outerHTML.slice(0, 200)), ...cut];
  }, NOT_FOR_PAPER);
  await page.emulateMedia({ media: null });
  return faults;
};

/**
 * Words and lines of the pictures that keep a colour of ours where the reader has chosen all colours (`forced-colors`): browsers leave SVG as it
 * is, so each must take one of the system's.
 */
export const faultsInForcedColours = async (page: Page): Promise<readonly string[]> => {
  await page.emulateMedia({ forcedColors: 'active' });
  const faults = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const colourOf = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const names = ['Canvas', 'CanvasText', 'LinkText', 'Highlight', 'HighlightText', 'GrayText', 'ButtonText'];
    const allowed = new Set(['none', 'rgba(0, 0, 0, 0)', ...names.map(colourOf)]);
    probe.remove();
    const shapes = [...document.querySelectorAll('main svg :is(text, tspan, path, rect, line, circle, polygon)')];
    const found = shapes.flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      const kept = [shape.matches('text, tspan') ? fill : 'none', stroke].filter((colour) => !allowed.has(colour));
      return kept.length === 0 ? [] : [`${shape.localName}.${shape.getAttribute('class')}: ${kept.join(' ')}`];
    });
    return [...new Set(found)];
  });
  await page.emulateMedia({ forcedColors: null });
  return faults;
};
