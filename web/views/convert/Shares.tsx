import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../language.ts';
import css from './convert.module.css';
import { VERDICTS, type Verdict } from './verdict.ts';

type Counts = ReadonlyMap<Verdict, number>;

/** The best first, as one reads a bar. */
const ORDER: readonly Verdict[] = ['certain', 'chosen', 'possible', 'ambiguous', 'none', 'empty', 'waiting'];

const WIDTH = 1000;

type Segment = { readonly verdict: Verdict; readonly x: number; readonly width: number };

const segmentsOf = (counts: Counts): readonly Segment[] => {
  const known = ORDER.map((verdict) => ({ verdict, count: counts.get(verdict) ?? 0 })).filter(({ count }) => count > 0);
  const total = known.reduce((sum, { count }) => sum + count, 0);
  const share = (count: number): number => (total === 0 ? 0 : (count / total) * WIDTH);
  return known.map(({ verdict, count }, n) => ({
    verdict,
    width: share(count),
    x: share(known.slice(0, n).reduce((sum, one) => sum + one.count, 0)),
  }));
};

/** Full, crossed, dashed or empty: never by colour alone. */
const Bar = ({ counts, label }: { readonly counts: Counts; readonly label: string }) => (
  <svg className={css.shares} viewBox={`0 0 ${WIDTH} 16`} preserveAspectRatio="none" role="img" aria-label={label}>
    {segmentsOf(counts).map(({ verdict, x, width }) => (
      <rect key={verdict} className={css[verdict]} x={x} width={Math.max(2, width - 3)} y="1" height="14" />
    ))}
  </svg>
);

type FilterProps = { readonly counts: Counts; readonly only: Verdict | null };

const Filter = ({ counts, only }: FilterProps) => {
  const { t } = useTranslation();
  const number = new Intl.NumberFormat(useLanguage());
  const shown = VERDICTS.filter(
    (verdict) => verdict !== 'waiting' && ((counts.get(verdict) ?? 0) > 0 || verdict === only),
  );
  return (
    <nav aria-label={t('convert.filter')}>
      <ul className={css.filter}>
        {[null, ...shown].map((verdict) => (
          <li key={verdict ?? 'all'}>
            <Link
              to="."
              search={(previous: object) => ({ ...previous, loc: verdict ?? undefined })}
              resetScroll={false}
              aria-current={verdict === only ? 'true' : undefined}
            >
              {verdict !== null && (
                <svg className={css.sign} viewBox="0 0 16 16" aria-hidden="true">
                  <rect className={css[verdict]} x="1" y="1" width="14" height="14" />
                </svg>
              )}
              {verdict === null
                ? t('convert.all')
                : t('convert.counted', {
                    number: number.format(counts.get(verdict) ?? 0),
                    verdict: t(`convert.verdict.${verdict}`),
                  })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

type Props = FilterProps & { readonly sentence: (counts: string) => string };

/** How many rows came out in which way: a sentence, a bar, and links that narrow the table. */
export const Shares = ({ counts, only, sentence }: Props) => {
  const { t } = useTranslation();
  const number = new Intl.NumberFormat(useLanguage());
  const words = ORDER.filter((verdict) => (counts.get(verdict) ?? 0) > 0)
    .map((verdict) =>
      t('convert.counted', {
        number: number.format(counts.get(verdict) ?? 0),
        verdict: t(`convert.verdict.${verdict}`),
      }),
    )
    .join(', ');
  return (
    <>
      <p>{sentence(words)}</p>
      <Bar counts={counts} label={t('convert.shares', { counts: words })} />
      <Filter counts={counts} only={only} />
    </>
  );
};
