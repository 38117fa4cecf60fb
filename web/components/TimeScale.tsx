import { useMemo } from 'react';
import { type Day, dayOf, partsOf } from '#temporal';
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

/** The two days on which the most of the state was rebuilt: ministries and Party bodies, then provinces and communes. */
const GREAT_DAYS: readonly Day[] = [dayOf(2025, 3, 1), dayOf(2025, 7, 1)];

/** The two great days of 2025 by name, over their bars, where they are among the changes. */
export const GreatDays = ({ axis, changes }: { readonly axis: Axis; readonly changes: readonly Change[] }) => {
  const days = GREAT_DAYS.filter((day) => changes.some((change) => change.day === day));
  const last = days.at(-1);
  if (last === undefined) return null;
  const names = days.map((day) => partsOf(day).slice(1).reverse().join('/'));
  return (
    <svg className={css.names} aria-hidden="true">
      <text x={percent(placeOf(axis, last))} y="10" textAnchor="end">
        {`${names.join(' · ')}/2025`}
      </text>
    </svg>
  );
};

/** Round years under the axis. */
export const Years = ({ axis }: { readonly axis: Axis }) => (
  <svg className={css.labels} aria-hidden="true">
    {labelsOf(axis).map((year) => (
      <text key={year} x={percent(placeOf(axis, dayOf(year, 1, 1)))} y="13" textAnchor="middle">
        {year}
      </text>
    ))}
  </svg>
);
