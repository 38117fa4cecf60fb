import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './tabs.module.css';

/** A part of a body's page: its place in the address (undefined: the first part) and its label. */
export type Tab = { readonly muc: string | undefined; readonly label: TabLabel };

type TabLabel = 'page.overview' | 'page.chart' | 'lineage.tab' | 'page.people' | 'page.changes' | 'page.duties';

type Props = { readonly slug: string; readonly tabs: readonly Tab[]; readonly current: string | undefined };

const EXACT = { exact: true, includeSearch: false };

/** The parts of a page as links; the current one is marked. */
export const Tabs = ({ slug, tabs, current }: Props) => {
  const { t } = useTranslation();
  return (
    <nav className={css.tabs} aria-label={t('page.tabs')}>
      <ul>
        {tabs.map(({ muc, label }) => (
          <li key={label}>
            <Link
              to="/co-quan/$slug/{-$muc}"
              params={{ slug, muc }}
              aria-current={muc === current ? 'page' : undefined}
              activeOptions={EXACT}
              resetScroll={false}
            >
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
