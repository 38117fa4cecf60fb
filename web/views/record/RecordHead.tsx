import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../components/Page.tsx';
import css from '../../components/tabs.module.css';

const PARTS = [
  { to: '/ho-so/{-$ky}', label: 'record.coverage' },
  { to: '/ho-so/kiem-tra', label: 'record.integrity' },
  { to: '/ho-so/mau-thuan', label: 'record.claims' },
  { to: '/ho-so/trung-khac', label: 'record.identity' },
  { to: '/ho-so/ban-du-lieu', label: 'record.releases' },
] as const;

type Part = (typeof PARTS)[number]['to'];

type Props = { readonly part: Part; readonly title: string; readonly lead?: string; readonly children?: ReactNode };

/** The head of a page about the record itself, with the ways to its other parts. */
export const RecordHead = ({ part, title, lead, children }: Props) => {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={title} kicker={t('record.data')}>
        {lead !== undefined && <p className="measure">{lead}</p>}
        {children}
      </PageHead>
      <nav className={css.tabs} aria-label={t('record.dataParts')}>
        <ul>
          {PARTS.map(({ to, label }) => (
            <li key={to}>
              <Link
                to={to}
                params={{ ky: undefined }}
                aria-current={to === part ? 'page' : undefined}
                activeOptions={{ exact: true }}
              >
                {t(label)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
};
