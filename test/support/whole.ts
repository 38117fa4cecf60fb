/** How often a page is asked for until it has its content. */
const ASKS = 12;

/** The page as the build made it: the application without content. */
const BARE = '<div id="app"></div>';

/**
 * Asks for a page as readers of a cold database do: who gets the bare application, or a figure's 503, in place of an answer that takes longer
 * than a page may (docs/operations.md) asks again. What stays bare is the last answer. Speed is judged in the bench.
 */
export const whole = async (
  url: string,
  init: RequestInit = {},
): Promise<{ readonly response: Response; readonly text: string }> => {
  for (let ask = 1; ; ask += 1) {
    const response = await fetch(url, init);
    const text = await response.text();
    const isWhole = response.status !== 503 && !text.includes(BARE);
    if (isWhole || ask === ASKS) return { response, text };
  }
};
