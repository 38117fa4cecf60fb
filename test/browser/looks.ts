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
