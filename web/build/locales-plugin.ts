import type { Plugin } from 'vite';

const FOREIGN =
  /[\\/]react-(?:aria|stately|aria-components)[\\/]dist[\\/]private[\\/]intl[\\/](?:[a-z]+[\\/])?(?!en-US)[a-z]{2}-[A-Z]{2}\.mjs$/;

/** Leaves React Aria's 33 other languages out of the bundle; Vietnamese is ours (web/i18n/react-aria.ts). */
export const localesPlugin = (): Plugin => ({
  name: 'react-aria-locales',
  enforce: 'pre',
  load: (id) => (FOREIGN.test(id) ? 'export default {};' : null),
});
