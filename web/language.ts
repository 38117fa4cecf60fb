import { useTranslation } from 'react-i18next';
import type { Language } from '#temporal';

/** The language of a page: its address begins with /en, or it is Vietnamese. */
export const languageOf = (address: string): Language => (/^\/en(?=[/?#]|$)/.test(address) ? 'en' : 'vi');

/** What stands before every path of a language. */
export const basepathOf = (language: Language): string => (language === 'en' ? '/en' : '/');

/** The address of the same page in another language. */
export const inLanguage = (pathname: string, language: Language): string => {
  const bare = pathname.replace(/^\/en(?=\/|$)/, '') || '/';
  return language === 'en' ? `/en${bare === '/' ? '' : bare}` : bare;
};

/** The language of the page at hand. */
export const useLanguage = (): Language => (useTranslation().i18n.language === 'en' ? 'en' : 'vi');
