import { useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language.ts';
import { usePageMemory } from '../page-memory.ts';
import { addressesOf } from './address.ts';

const LOCALES = { vi: 'vi_VN', en: 'en_US' } as const;

/** The one address of the page, the same page in the other language, and where previews of it come from. */
export const HeadLinks = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { origin } = usePageMemory();
  const href = useRouterState({ select: ({ location }) => location.publicHref });
  const { self, vi, en } = addressesOf(origin, href);
  return (
    <>
      <link rel="canonical" href={self} />
      <link rel="alternate" hrefLang="vi" href={vi} />
      <link rel="alternate" hrefLang="en" href={en} />
      <link rel="alternate" hrefLang="x-default" href={vi} />
      <meta property="og:site_name" content={t('frame.brand')} />
      <meta property="og:type" content="website" />
      <meta property="og:locale" content={LOCALES[language]} />
      <meta property="og:url" content={self} />
    </>
  );
};
