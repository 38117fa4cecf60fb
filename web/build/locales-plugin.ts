import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const PHRASES = /[\\/](react-aria|react-aria-components)[\\/]dist[\\/]private[\\/](?:([a-z]+)[\\/])?intlStrings\.mjs$/;
const ENGLISH = /from "([^"]*\/en-US\.mjs)"/;

const OURS = `${import.meta.dirname}/../i18n/react-aria.ts`;

/** The phrases of a package in two languages; English where ours has none. */
const phrasesOf = (file: string, name: string): string => {
  const [, english] = ENGLISH.exec(readFileSync(file, 'utf8')) ?? [];
  return `import english from '${english}';
import { REACT_ARIA_VI } from '${OURS}';
export default { 'en-US': english, 'vi-VN': { ...english, ...REACT_ARIA_VI['${name}'] } };`;
};

/** Gives React Aria its Vietnamese phrases (web/i18n/react-aria.ts), which it does not ship, and leaves its 32 other languages out. */
export const localesPlugin = (): Plugin => ({
  name: 'react-aria-locales',
  enforce: 'pre',
  load: (id) => {
    const [, folder, room] = PHRASES.exec(id) ?? [];
    if (folder === undefined) return null;
    return phrasesOf(id, room === undefined ? folder : `@react-aria/${room}`);
  },
});
