import type { Plugin } from 'vite';

const PACKAGE = /[\\/]node_modules[\\/]edtf[\\/]index\.js$/;

/**
 * Leaves the full EDTF grammar (20 kB gzipped) out of the browser: the forms that the record uses are checked by
 * #temporal itself, and every date that reaches the browser has passed the grammar in the loader.
 * test/web/edtf-plugin.test.ts holds that both checks agree.
 */
export const edtfPlugin = (): Plugin => ({
  name: 'edtf-without-grammar',
  enforce: 'pre',
  load: (id) => (PACKAGE.test(id) ? "export default () => ({ type: 'Date' });" : null),
});
