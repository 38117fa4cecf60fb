import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { citationPlugin } from './build/citation-plugin.ts';
import { edtfPlugin } from './build/edtf-plugin.ts';
import { localesPlugin } from './build/locales-plugin.ts';
import { tokensPlugin } from './build/tokens-plugin.ts';

/** The application, and what is set into the frames of other pages. */
const PAGES = ['index.html', 'embed/index.html'].map((page) => join(import.meta.dirname, page));

/** The web: `vite web` serves it in development, `vite build web` writes dist/web. */
export default defineConfig(({ isSsrBuild }) => ({
  root: import.meta.dirname,
  plugins: [react(), tokensPlugin(), localesPlugin(), edtfPlugin(), citationPlugin()],
  resolve: { alias: { events: join(import.meta.dirname, 'build/no-events.ts') } },
  server: { port: 4001, proxy: { '/graphql': process.env.API ?? 'http://127.0.0.1:4000' } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    // One style sheet: a page of the server is never shown without its own.
    cssCodeSplit: false,
    manifest: true,
    ...(isSsrBuild ? { outDir: '../dist/pages', copyPublicDir: false } : { rolldownOptions: { input: PAGES } }),
  },
  // In Node, React Aria is built in, so that it speaks Vietnamese there too.
  ssr: { noExternal: [/^@?react-aria/, /^react-stately/, /^@internationalized/] },
}));
