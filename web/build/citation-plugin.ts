import type { Plugin } from 'vite';

const FETCHERS = /[\\/]node_modules[\\/](?:node-fetch|sync-fetch)[\\/]/;

/** Leaves out of the bundle what citation.js would fetch DOIs with in Node: our entries are made here, nothing is fetched. */
export const citationPlugin = (): Plugin => ({
  name: 'citation-without-fetch',
  enforce: 'pre',
  load: (id) =>
    FETCHERS.test(id)
      ? 'const none = () => { throw new Error("Nothing is fetched"); }; none.Headers = class {}; export const Headers = none.Headers; export default none;'
      : null,
});
