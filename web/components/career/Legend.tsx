import { useTranslation } from 'react-i18next';
import { dayOf, FAR_FUTURE, FAR_PAST, type Interval } from '#temporal';
import { IntervalBar } from '../../picture/IntervalBar.tsx';
import lanes from '../../picture/lanes/lanes.module.css';
import picture from '../../picture/picture.module.css';
import { timeScale } from '../../picture/time-scale.ts';
import css from './career.module.css';

const [FROM, MIDDLE, TO] = [dayOf(2000, 1, 1), dayOf(2001, 1, 1), dayOf(2002, 1, 1)];
const SCALE = timeScale(FROM, TO, 36);

const known: Interval = { fromMin: FROM, fromMax: FROM, toMin: TO, toMax: TO };
const SAMPLES = {
  legendCertain: { interval: known, acting: false, className: '' },
  legendSlant: { interval: { ...known, fromMax: MIDDLE }, acting: false, className: '' },
  legendFade: { interval: { ...known, toMin: MIDDLE, toMax: FAR_FUTURE }, acting: false, className: '' },
  legendOpen: { interval: { ...known, toMin: FAR_FUTURE, toMax: FAR_FUTURE }, acting: false, className: '' },
  legendActing: { interval: known, acting: true, className: '' },
  legendDashed: {
    interval: { fromMin: FAR_PAST, fromMax: FAR_FUTURE, toMin: FAR_PAST, toMax: FAR_FUTURE },
    acting: false,
    className: picture.possible,
  },
  legendVacant: { interval: known, acting: false, className: lanes.vacant },
  legendUnknown: { interval: known, acting: false, className: lanes.unknown },
} as const;

/** A kind of bar that the legend explains. */
export type LegendSample = keyof typeof SAMPLES;

const Sample = ({ of }: { readonly of: LegendSample }) => {
  const { interval, acting, className } = SAMPLES[of];
  return (
    <svg width="52" height="18" viewBox="0 0 52 18" aria-hidden="true">
      <g transform="translate(2 0)">
        <IntervalBar interval={interval} scale={SCALE} y={3} height={12} acting={acting} className={className} />
      </g>
    </svg>
  );
};

type Props = {
  readonly samples: readonly LegendSample[];
  readonly signs: readonly ('legendPromotion' | 'legendBranch' | 'legendLit' | 'legendBreak' | 'stacked')[];
};

/** What the bars and signs of a picture say. */
export const Legend = ({ samples, signs }: Props) => {
  const { t } = useTranslation();
  return (
    <ul className={css.legend} aria-label={t('career.legend')}>
      {samples.map((sample) => (
        <li key={sample}>
          <Sample of={sample} /> {t(`career.${sample}`)}
        </li>
      ))}
      {signs.map((sign) => (
        <li key={sign}>
          {sign === 'legendBreak' && <span aria-hidden="true">│ </span>}
          {t(`career.${sign}`)}
        </li>
      ))}
    </ul>
  );
};
