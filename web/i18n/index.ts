import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#temporal';
import { en } from './en/index.ts';
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

/** The i18next instance for one language; a page keeps its language for life, the switch is a link to another page. */
export const createI18n = (language: Language): i18n => {
  const instance = createInstance();
  instance.use(initReactI18next);
  void instance.init({
    lng: language,
    fallbackLng: 'vi',
    initAsync: false,
    resources: { vi: { translation: vi }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
  return instance;
};
