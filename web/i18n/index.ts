import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#temporal';
import type { Texts } from './texts.ts';
import { vi } from './vi/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof vi };
    returnNull: false;
  }
}

/** The two languages, Vietnamese first. */
export const LANGUAGES = ['vi', 'en'] as const satisfies readonly Language[];

const textsOf = async (language: Language): Promise<Texts> =>
  language === 'vi' ? vi : (await import('./en/index.ts')).en;

/** The i18next instance for one language; a page keeps its language for life, the switch is a link to another page. */
export const createI18n = async (language: Language): Promise<i18n> => {
  const instance = createInstance();
  instance.use(initReactI18next);
  await instance.init({
    lng: language,
    resources: { [language]: { translation: await textsOf(language) } },
    interpolation: { escapeValue: false },
  });
  return instance;
};
