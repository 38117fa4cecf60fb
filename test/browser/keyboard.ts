import type { Page } from 'playwright-core';

/** So many stops of the Tab key no page has; a walk that gets there is caught in a trap. */
const MOST_STOPS = 2_000;

/** What a reader may press, follow or fill in. */
const OPERABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Within these the arrow keys go from one to the next, and Tab stops but once (ARIA Authoring Practices Guide: roving focus). */
const COMPOSITE =
  '[role="toolbar"], [role="radiogroup"], [role="tablist"], [role="treegrid"], [role="grid"], [role="listbox"]';

type Stop = { readonly at: Element; readonly looks: string };

type Walked = Window & { walked: Map<Element, Stop>; last: Stop | null };

const begin = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const walk = window as unknown as Walked;
    walk.walked = new Map();
    walk.last = null;
  });

/** Whether Tab came to a stop it had not come to before, `null` between the end of a page and its beginning; and what is wrong there. */
const stop = (page: Page): Promise<{ readonly isNew: boolean | null; readonly wrong: readonly string[] }> =>
  page.evaluate(() => {
    const walk = window as unknown as Walked;
    /** What is seen of a control: of one that its label stands for, that. */
    const seenOf = (one: Element): Element => {
      const label = one.matches('[type="file"], [type="radio"], [type="checkbox"]')
        ? (one as HTMLInputElement).labels?.[0]
        : null;
      return label ?? one;
    };
    const looksOf = (one: Element): string =>
      [one, ...[...one.querySelectorAll('*')].slice(0, 20)]
        .map((part) => {
          const { outline, boxShadow, border, backgroundColor, stroke, strokeWidth } = getComputedStyle(part);
          return [outline, boxShadow, border, backgroundColor, stroke, strokeWidth].join();
        })
        .join('\n');
    const nameOf = (one: Element): string => one.outerHTML.slice(0, 160);
    const wrong: string[] = [];
    if (walk.last && looksOf(seenOf(walk.last.at)) === walk.last.looks) wrong.push(`no ring: ${nameOf(walk.last.at)}`);
    walk.last = null;
    const at = document.activeElement;
    if (at === null || at === document.body) return { isNew: null, wrong };
    if (walk.walked.has(at)) return { isNew: false, wrong };
    const seen = seenOf(at);
    walk.last = { at, looks: looksOf(seen) };
    walk.walked.set(at, walk.last);
    const { left, top, width, height } = seen.getClientRects()[0] ?? seen.getBoundingClientRect();
    const points = [0.5, 0.1, 0.3, 0.7, 0.9].map(
      (part) => [left + width * part, top + Math.min(height, innerHeight) / 2] as const,
    );
    const inSight = points.filter(([x, y]) => x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight);
    const isMine = (over: Element | null): boolean => over === null || seen.contains(over) || over.contains(seen);
    if (inSight.length === 0) wrong.push(`out of sight: ${nameOf(at)}`);
    else if (!inSight.some(([x, y]) => isMine(document.elementFromPoint(x, y)))) wrong.push(`covered: ${nameOf(at)}`);
    return { isNew: true, wrong };
  });

/** What Tab never came to, though it could be pressed with a mouse. */
const missed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    ([operable, composite]) => {
      const all = [...(window as unknown as Walked).walked.keys()];
      const walked = new Set(all);
      const groups = new Set(all.map((one) => one.closest(composite)));
      const radioOf = (one: Element): string | null =>
        one.matches('[type="radio"]') ? one.getAttribute('name') : null;
      const radios = new Set(all.map(radioOf));
      /** A field that another one has given way to when it was reached. */
      const fieldOf = (one: Element): string | null => one.getAttribute('placeholder');
      const gone = new Set(all.filter((one) => !one.isConnected).map(fieldOf));
      const isReached = (one: Element): boolean =>
        walked.has(one) ||
        (fieldOf(one) !== null && gone.has(fieldOf(one))) ||
        (one.closest(composite) !== null && groups.has(one.closest(composite))) ||
        (radioOf(one) !== null && radios.has(radioOf(one)));
      const isOperable = (one: Element): boolean =>
        one.checkVisibility({ visibilityProperty: true }) &&
        !one.matches(':disabled, [aria-hidden="true"], [aria-hidden="true"] *, [inert] *');
      return [...document.querySelectorAll(operable)]
        .filter((one) => isOperable(one) && !isReached(one))
        .map((one) => `not reached: ${one.outerHTML.slice(0, 160)}`);
    },
    [OPERABLE, COMPOSITE] as const,
  );

/**
 * Walks a page with Tab from where the keyboard is, once around. Tells of stops that cannot be seen or look as if they had no focus (WCAG 2.4.7), are
 * covered (2.4.11), of a trap (2.1.2), and of what can be pressed with a mouse alone (2.1.1).
 */
export const faultsOfKeyboard = async (page: Page): Promise<readonly string[]> => {
  await begin(page);
  const faults: string[] = [];
  for (let stops = 0, ends = 0; ends < 3; stops += 1) {
    if (stops > MOST_STOPS) return ['a trap'];
    await page.keyboard.press('Tab');
    const { isNew, wrong } = await stop(page);
    faults.push(...wrong);
    if (isNew === false) break;
    ends = isNew === null ? ends + 1 : 0;
  }
  return [...faults, ...(await missed(page))];
};
