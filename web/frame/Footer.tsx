import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './frame.module.css';

const SECTIONS = [
  { to: '/so-do', label: 'frame.chart' },
  { to: '/nguoi', label: 'frame.people' },
  { to: '/du-an', label: 'frame.projects' },
  { to: '/chuc-nang', label: 'frame.functions' },
  { to: '/sap-xep', label: 'frame.reorganisations' },
  { to: '/so-sanh', label: 'home.toolCompare' },
  { to: '/hai-nguoi', label: 'home.toolTwo' },
  { to: '/nguoi/so-sanh', label: 'home.toolCareers' },
  { to: '/chuyen-doi', label: 'convert.title' },
  { to: '/cai-cach', label: 'record.reforms' },
  { to: '/phuong-an', label: 'record.plans' },
  { to: '/he-thong', label: 'record.classes' },
  { to: '/ho-so/{-$ky}', label: 'record.data' },
] as const;

/** Ways to the lists, the programming interface and the licence. */
export const Footer = () => {
  const { t } = useTranslation();
  return (
    <footer className={css.footer}>
      <nav aria-label={t('frame.sections')}>
        <ul>
          {SECTIONS.map(({ to, label }) => (
            <li key={to}>
              <Link to={to} params={{ ky: undefined }}>
                {t(label)}
              </Link>
            </li>
          ))}
          <li>
            <a href="/graphql">{t('frame.api')}</a>
          </li>
        </ul>
      </nav>
      <p>
        {t('frame.brand')}. {t('frame.tagline')}. {t('frame.licence')}
      </p>
    </footer>
  );
};
