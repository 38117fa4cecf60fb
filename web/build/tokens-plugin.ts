import type { Plugin } from 'vite';
import { token, tokensCss } from '../style/tokens.ts';

const NAME = 'virtual:tokens.css';

const themeColor = (theme: 'light' | 'dark') => ({
  tag: 'meta',
  attrs: { name: 'theme-color', media: `(prefers-color-scheme: ${theme})`, content: token('paper', theme) },
});

/** Serves `virtual:tokens.css`, the custom properties of web/style/tokens.ts, and the page's theme colours. */
export const tokensPlugin = (): Plugin => ({
  name: 'tokens',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load: (id) => (id === `\0${NAME}` ? tokensCss() : null),
  transformIndexHtml: () => [themeColor('light'), themeColor('dark')],
});
