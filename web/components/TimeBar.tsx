import { type CSSProperties, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type Day, dayOf, daysBetween, formatDay } from '#temporal';
import {
  type Axis,
  addYears,
  axisOf,
  barsOf,
  type Change,
  changeAfter,
  changeBefore,
  labelsOf,
  nearestDay,
  placeOf,
} from '../data/time-axis.ts';
import { useLanguage } from '../language.ts';
import css from './date.module.css';

/** How a change of the date enters the history: a step for the back button, or in place of the last one. */
export type Gesture = 'push' | 'replace';

type Props = {
  readonly value: Day;
  readonly today: Day;
  readonly changes: readonly Change[];
  readonly onChange: (day: Day, gesture: Gesture) => void;
};

const percent = (place: number): string => `${(place * 100).toFixed(3)}%`;

const Bars = ({ axis, changes }: { readonly axis: Axis; readonly changes: readonly Change[] }) => {
  const path = useMemo(
    () =>
      barsOf(axis, changes).map(({ at, height }) => `M${(at * 1000).toFixed(2)} 32V${(32 - height * 30).toFixed(1)}`),
    [axis, changes],
  );
  return (
    <svg className={css.bars} viewBox="0 0 1000 32" preserveAspectRatio="none" aria-hidden="true">
      <path d={path.join('')} vectorEffect="non-scaling-stroke" />
    </svg>
  );
};

const Labels = ({ axis }: { readonly axis: Axis }) => (
  <div className={css.labels} aria-hidden="true">
    {labelsOf(axis).map((year) => (
      <span key={year} style={{ insetInlineStart: percent(placeOf(axis, dayOf(year, 1, 1))) }}>
        {year}
      </span>
    ))}
  </div>
);

/** Where a key leads: an arrow to the next changed day, with Shift by a year; null for other keys. */
const dayByKey = (event: KeyboardEvent, { value, today, changes }: Omit<Props, 'onChange'>): Day | null => {
  const forward = event.key === 'ArrowRight' || event.key === 'ArrowUp';
  const back = event.key === 'ArrowLeft' || event.key === 'ArrowDown';
  if (event.key === 'PageUp' || (forward && event.shiftKey)) return addYears(value, 1);
  if (event.key === 'PageDown' || (back && event.shiftKey)) return addYears(value, -1);
  if (forward) return changeAfter(changes, value)?.day ?? today;
  if (back) return changeBefore(changes, value)?.day ?? value;
  if (event.key === 'Home') return changes[0]?.day ?? value;
  return event.key === 'End' ? today : null;
};

/** A slider over the days on which something changed, with the density of change by month above it. */
export const TimeBar = ({ value, today, changes, onChange }: Props) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const axis = useMemo(() => axisOf(changes, today), [changes, today]);
  const dragged = useRef(false);
  const [draft, setDraft] = useState<Day | null>(null);
  const shown = draft ?? value;

  const drag = (offset: number) => {
    const day = nearestDay(changes, today, addDays(axis.start, offset));
    setDraft(day);
    if (day === value) return;
    onChange(day, dragged.current ? 'replace' : 'push');
    dragged.current = true;
  };
  const release = () => {
    dragged.current = false;
    setDraft(null);
  };
  const press = (event: KeyboardEvent) => {
    const day = dayByKey(event, { value, today, changes });
    if (day === null) return;
    event.preventDefault();
    if (day !== value) onChange(day, event.repeat ? 'replace' : 'push');
  };
  const place: CSSProperties & Record<'--place', string> = { '--place': percent(placeOf(axis, shown)) };
  return (
    <div className={css.bar} style={place}>
      <Bars axis={axis} changes={changes} />
      <input
        type="range"
        className={css.range}
        min={0}
        max={daysBetween(axis.start, axis.end)}
        value={daysBetween(axis.start, shown)}
        aria-label={t('date.slider')}
        aria-valuetext={formatDay(shown, language)}
        onChange={(event) => drag(Number(event.target.value))}
        onPointerUp={release}
        onBlur={release}
        onKeyDown={press}
      />
      <Labels axis={axis} />
    </div>
  );
};
