import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/Page.tsx';
import css from './home.module.css';

const TOOLS = [
  { to: '/so-do', name: 'home.toolChart', help: 'home.toolChartHelp' },
  { to: '/so-sanh', name: 'home.toolCompare', help: 'home.toolCompareHelp' },
  { to: '/chuyen-doi', name: 'home.toolConvert', help: 'home.toolConvertHelp' },
  { to: '/cai-cach', name: 'home.toolReforms', help: 'home.toolReformsHelp' },
  { to: '/hai-nguoi', name: 'home.toolTwo', help: 'home.toolTwoHelp' },
  { to: '/nguoi/so-sanh', name: 'home.toolCareers', help: 'home.toolCareersHelp' },
] as const;

/** The views that begin with a question of the reader's own. */
export const Tools = () => {
  const { t } = useTranslation();
  return (
    <Section title={t('home.tools')}>
      <ul className={css.tools}>
        {TOOLS.map(({ to, name, help }) => (
          <li key={to}>
            <Link to={to}>{t(name)}</Link>
            <span className="note muted">{t(help)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
