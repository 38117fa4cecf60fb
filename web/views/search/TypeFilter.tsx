import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './search.module.css';
import { SEARCH_TYPES } from './types.ts';

/** The kinds to narrow a search to, as links. */
export const TypeFilter = ({ current }: { readonly current: string | undefined }) => {
  const { t } = useTranslation();
  return (
    <nav className={css.filter} aria-label={t('search.filter')}>
      <ul>
        {[undefined, ...SEARCH_TYPES].map((loai) => (
          <li key={loai ?? 'all'}>
            <Link
              to="/tim"
              search={(previous: object) => ({ ...previous, loai })}
              aria-current={loai === current ? 'true' : undefined}
            >
              {loai === undefined ? t('search.all') : t(`kind.thing.${loai}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
