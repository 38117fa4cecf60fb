import { useTranslation } from 'react-i18next';
import { addDays, FAR_FUTURE, FAR_PAST } from '#temporal';
import { BarShape } from '../../picture/IntervalBar.tsx';
import { barOf } from '../../picture/interval-bar.ts';
import { Joint } from '../../picture/Joint.tsx';
import { type JointSign, signOf } from '../../picture/joint-sign.ts';
import picture from '../../picture/picture.module.css';
import { timeScale } from '../../picture/time-scale.ts';
import { isExact } from './axis.ts';
import { inExtent, outExtent } from './extent.ts';
import type { River } from './model.ts';
import css from './river.module.css';

const SIGNS: readonly JointSign[] = ['born', 'renamed', 'merged', 'divided', 'moved', 'ended'];
const AT = { x: 12, y: 12 };

const LineSample = ({ className }: { readonly className: string | undefined }) => (
  <svg width="32" height="24" viewBox="0 0 32 24" aria-hidden="true">
    <path className={`${css.thread} ${className}`} d="M2 12H30" />
  </svg>
);

const SAMPLE = { from: addDays(FAR_PAST, 10), to: addDays(FAR_PAST, 20) };

/** A bar that ends on a day and of whose beginning nothing is known. */
const fading = barOf(
  { fromMin: FAR_PAST, fromMax: addDays(SAMPLE.to, -1), toMin: SAMPLE.to, toMax: SAMPLE.to },
  timeScale(SAMPLE.from, SAMPLE.to, 30),
  { y: 7, height: 10, fade: 24 },
);

const FadeSample = () => (
  <svg width="32" height="24" viewBox="0 0 32 24" aria-hidden="true">
    <g className={picture.bar}>
      <BarShape bar={fading} />
    </g>
  </svg>
);

/** What of the river needs words: its signs, its kinds of threads, what is unknown. */
const shownIn = ({ joints, lanes }: River) => {
  const extents = joints.flatMap((joint) => [
    ...joint.ins.map((thread) => inExtent(joint, thread)),
    ...joint.outs.map((thread) => outExtent(joint, thread)),
  ]);
  return {
    signs: new Set(joints.map(({ type }) => signOf(type))),
    part: lanes.length > 1 && extents.includes('part'),
    whole: lanes.length > 1 && extents.includes('whole'),
    plan: joints.some(({ plan }) => plan),
    unsure: joints.some(({ moment }) => moment === null || !isExact(moment)),
    unknown: lanes.some(
      ({ span }) => span.fromMin === FAR_PAST || (span.toMax === FAR_FUTURE && span.toMin < FAR_FUTURE),
    ),
  };
};

/** What the signs and lines of the river say; only those that it has. */
export const RiverLegend = ({ river }: { readonly river: River }) => {
  const { t } = useTranslation();
  const shown = shownIn(river);
  return (
    <ul className={css.legend} aria-label={t('lineage.legend')}>
      {SIGNS.filter((sign) => shown.signs.has(sign)).map((sign) => (
        <li key={sign}>
          <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
            <Joint at={AT} sign={sign} />
          </svg>
          {t(`lineage.signs.${sign}`)}
        </li>
      ))}
      {shown.whole && (
        <li>
          <LineSample className={css.whole} /> {t('lineage.whole')}
        </li>
      )}
      {shown.part && (
        <li>
          <LineSample className={css.part} /> {t('lineage.part')}
        </li>
      )}
      {shown.plan && (
        <li>
          <LineSample className={css.planned} /> {t('lineage.planned')}
        </li>
      )}
      {shown.unsure && (
        <li>
          <b>?</b> {t('lineage.unsure')}
        </li>
      )}
      {shown.unknown && (
        <li>
          <FadeSample /> {t('lineage.unknown')}
        </li>
      )}
      {river.joints.length > 0 && <li>{t('lineage.stretched')}</li>}
    </ul>
  );
};
