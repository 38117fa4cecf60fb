import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAsOf, useSetAsOf } from '../as-of.ts';
import { DateField } from '../components/DateField.tsx';
import { inLanguage, useLanguage } from '../language.ts';
import css from './frame.module.css';
import { SearchBox } from './SearchBox.tsx';

const NAMES = { vi: 'Tiếng Việt', en: 'English' } as const;
const SHORT = { vi: 'VI', en: 'EN' } as const;

/** The same page in the two languages; a full load, since a page keeps its language for life. */
const LanguageSwitch = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  const href = useRouterState({ select: ({ location }) => location.publicHref });
  return (
    <nav className={css.languages} aria-label={t('frame.languages')}>
      {(['vi', 'en'] as const).map((one) => (
        <a
          key={one}
          href={inLanguage(href, one)}
          lang={one}
          hrefLang={one}
          aria-current={one === language ? 'true' : undefined}
        >
          <abbr title={NAMES[one]}>{SHORT[one]}</abbr>
        </a>
      ))}
    </nav>
  );
};

/** Brand, search, date and language, on every page. */
export const Header = () => {
  const { t } = useTranslation();
  const { day, isToday } = useAsOf();
  const setAsOf = useSetAsOf();
  return (
    <header className={css.header}>
      <Link to="/" className={css.brand}>
        <img src="/icon.svg" alt="" width="28" height="28" />
        {t('frame.brand')}
      </Link>
      <SearchBox />
      <div className={css.headerDate}>
        <DateField value={day} isToday={isToday} onChange={setAsOf} />
      </div>
      <LanguageSwitch />
    </header>
  );
};
