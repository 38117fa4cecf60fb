import { useTranslation } from 'react-i18next';
import { Joint } from '../../picture/Joint.tsx';
import type { JointSign } from '../../picture/joint-sign.ts';
import css from './river.module.css';

const SIGNS: readonly JointSign[] = ['born', 'renamed', 'merged', 'divided', 'moved', 'ended'];
const AT = { x: 12, y: 12 };

const LineSample = ({ className }: { readonly className: string | undefined }) => (
  <svg width="32" height="24" viewBox="0 0 32 24" aria-hidden="true">
    <path className={`${css.thread} ${className}`} d="M2 12H30" />
  </svg>
);

/** What the signs and lines of the river say; only the signs that it has. */
export const RiverLegend = ({
  signs,
  hasPlans,
}: {
  readonly signs: ReadonlySet<JointSign>;
  readonly hasPlans: boolean;
}) => {
  const { t } = useTranslation();
  return (
    <ul className={css.legend} aria-label={t('lineage.legend')}>
      {SIGNS.filter((sign) => signs.has(sign)).map((sign) => (
        <li key={sign}>
          <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
            <Joint at={AT} sign={sign} />
          </svg>
          {t(`lineage.signs.${sign}`)}
        </li>
      ))}
      <li>
        <LineSample className={css.whole} /> {t('lineage.whole')}
      </li>
      <li>
        <LineSample className={css.part} /> {t('lineage.part')}
      </li>
      {hasPlans && (
        <li>
          <LineSample className={css.planned} /> {t('lineage.planned')}
        </li>
      )}
      <li>{t('lineage.stretched')}</li>
    </ul>
  );
};
