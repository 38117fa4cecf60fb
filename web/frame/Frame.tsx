import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useWrongDay } from '../as-of.ts';
import { WrongDay } from '../components/states.tsx';
import { HeadLinks } from '../head/HeadLinks.tsx';
import { AsOfBar } from './AsOfBar.tsx';
import { Footer } from './Footer.tsx';
import css from './frame.module.css';
import { Header } from './Header.tsx';

/** Moves the focus to the content when another page is shown, so that screen readers begin there. */
const useFocusOnNewPage = () => {
  const main = useRef<HTMLElement>(null);
  const page = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef(page);
  useEffect(() => {
    if (before.current !== undefined && before.current !== page) main.current?.focus({ preventScroll: true });
    before.current = page;
  }, [page]);
  return main;
};

/** What all pages share: header, date, content, footer. */
export const Frame = () => {
  const { t } = useTranslation();
  const main = useFocusOnNewPage();
  const wrongDay = useWrongDay();
  return (
    <div className={css.frame}>
      <HeadLinks />
      <a className={css.skip} href="#noi-dung">
        {t('frame.skip')}
      </a>
      <Header />
      <AsOfBar />
      <main id="noi-dung" ref={main} tabIndex={-1} className={css.main}>
        {wrongDay === null ? <Outlet /> : <WrongDay given={wrongDay} />}
      </main>
      <Footer />
    </div>
  );
};
