import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/Page.tsx';
import { useLanguage } from '../../language.ts';
import type { HomeQuery } from '../../operations.generated.ts';
import css from './home.module.css';

const COUNTED = [
  'Organisation',
  'Reorganisation',
  'Reform',
  'Person',
  'Tenure',
  'Position',
  'Project',
  'Function',
  'Source',
  'Claim',
  'Statistic',
] as const;

/** How much the record holds, by kind, and the release that says so. */
export const Counts = ({ release }: { readonly release: NonNullable<HomeQuery['release']> }) => {
  const { t } = useTranslation();
  const number = new Intl.NumberFormat(useLanguage());
  const known = COUNTED.flatMap((kind) =>
    release.counts.filter((one) => one.kind === kind).map((one) => ({ ...one, kind })),
  );
  return (
    <Section title={t('home.counts')}>
      <dl className={css.counts}>
        {known.map(({ kind, count }) => (
          <div key={kind}>
            <dt>{t(`kind.count.${kind}`)}</dt>
            <dd>{number.format(count)}</dd>
          </div>
        ))}
      </dl>
      {release.number !== null && (
        <p className="note">
          <Link to="/ho-so/ban-du-lieu/$number" params={{ number: release.number }}>
            {t('record.release', { number: release.number })}
          </Link>{' '}
          · <Link to="/ho-so/{-$ky}">{t('record.data')}</Link>
        </p>
      )}
    </Section>
  );
};
