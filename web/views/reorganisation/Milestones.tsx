import { useTranslation } from 'react-i18next';
import { formatEdtf } from '#temporal';
import { useLanguage } from '../../language.ts';
import picture from '../../picture/picture.module.css';
import css from './exchange.module.css';
import { type Milestone, placeMilestones } from './milestones.ts';

const WIDTH = 1200;

/** The days of a reorganisation on a line: proposed, signed, in force, reported; the facts above the picture say the same. */
export const MilestoneLine = ({ milestones }: { readonly milestones: readonly Milestone[] }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const placed = placeMilestones(milestones, WIDTH);
  const first = placed[0];
  const last = placed.at(-1);
  if (first === undefined || last === undefined || placed.length < 2) return null;
  const words = milestones
    .map(({ name, date }) => `${t(`exchange.${name}`)}: ${formatEdtf(date, language)}`)
    .join('; ');
  return (
    <svg className={`${picture.picture} ${css.dates}`} viewBox={`0 0 ${WIDTH} 68`} role="img" aria-label={words}>
      <line className={css.axis} x1={first.x + 6} x2={last.x + 6} y1={16} y2={16} />
      {placed.map(({ name, date, x }, n) => {
        const shared = placed.slice(0, n).filter((other) => other.x === x).length;
        return (
          <g key={name}>
            <circle className={css.mark} cx={x + 6} cy={16} r={5} />
            <text x={x} y={40 + shared * 16}>
              <tspan className={css.markName}>{t(`exchange.${name}`)}</tspan>{' '}
              <tspan className={css.markDay}>{formatEdtf(date, language)}</tspan>
            </text>
          </g>
        );
      })}
    </svg>
  );
};
