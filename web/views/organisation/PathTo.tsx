import { useTranslation } from 'react-i18next';
import { BodyName } from '../../components/text.tsx';
import type { HeadOrganisation } from './OrganisationHead.tsx';
import css from './organisation.module.css';

/** The way from the top of the state down to a body on the day. */
export const PathTo = ({ path }: Pick<HeadOrganisation, 'path'>) => {
  const { t } = useTranslation();
  if (path.length === 0) return null;
  return (
    <nav className={css.path} aria-label={t('page.path')}>
      <ol>
        {path.map(({ slug, onDay }) => (
          <li key={slug}>
            <BodyName slug={slug} name={onDay} />
          </li>
        ))}
      </ol>
    </nav>
  );
};
