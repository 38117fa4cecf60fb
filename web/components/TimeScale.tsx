import { useMemo } from 'react';
import { dayOf } from '#temporal';
import { type Axis, barsOf, type Change, labelsOf, placeOf } from '../data/time-axis.ts';
import css from './date.module.css';

const percent = (place: number): string => `${(place * 100).toFixed(3)}%`;

const HEIGHT = 32;

/** The density of change by month, as thin bars. */
export const Bars = ({ axis, changes }: { readonly axis: Axis; readonly changes: readonly Change[] }) => {
  const path = useMemo(() => {
    const bars = barsOf(axis, changes);
    return bars.map(({ at, height }) => `M${(at * 1000).toFixed(2)} ${HEIGHT}v${(-height * (HEIGHT - 2)).toFixed(1)}`);
  }, [axis, changes]);
  return (
    <svg className={css.bars} viewBox={`0 0 1000 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={path.join('')} vectorEffect="non-scaling-stroke" />
    </svg>
  );
};

/** Round years under the axis. */
export const Years = ({ axis }: { readonly axis: Axis }) => (
  <div className={css.labels} aria-hidden="true">
    {labelsOf(axis).map((year) => (
      <span key={year} style={{ insetInlineStart: percent(placeOf(axis, dayOf(year, 1, 1))) }}>
        {year}
      </span>
    ))}
  </div>
);
