import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type Day, daysBetween, formatDay } from '#temporal';
import { addYears, axisOf, type Change, changeAfter, changeBefore, nearestDay } from '../data/time-axis.ts';
import { useLanguage } from '../language.ts';
import css from './date.module.css';
import { Bars, GreatDays, Years } from './TimeScale.tsx';

/** How a change of the date enters the history: a step for the back button, or in place of the last one. */
export type Gesture = 'push' | 'replace';

type Props = {
  readonly value: Day;
  readonly today: Day;
  readonly changes: readonly Change[];
  readonly onChange: (day: Day, gesture: Gesture) => void;
};

/** Where a key leads: an arrow to the next changed day, with Shift by a year; null for other keys. */
const dayByKey = (event: KeyboardEvent, { value, today, changes }: Props): Day | null => {
  const forward = event.key === 'ArrowRight' || event.key === 'ArrowUp';
  const back = event.key === 'ArrowLeft' || event.key === 'ArrowDown';
  if (event.key === 'PageUp' || (forward && event.shiftKey)) return addYears(value, 1);
  if (event.key === 'PageDown' || (back && event.shiftKey)) return addYears(value, -1);
  if (forward) return changeAfter(changes, value)?.day ?? today;
  if (back) return changeBefore(changes, value)?.day ?? value;
  if (event.key === 'Home') return changes[0]?.day ?? value;
  return event.key === 'End' ? today : null;
};

/** A drag is one step of the history: its first change is pushed, the others take its place. */
const useDrag = ({ value, today, changes, onChange }: Props) => {
  const dragged = useRef(false);
  const [draft, setDraft] = useState<Day | null>(null);
  const drag = (place: Day) => {
    const day = nearestDay(changes, today, place);
    setDraft(day);
    if (day === value) return;
    onChange(day, dragged.current ? 'replace' : 'push');
    dragged.current = true;
  };
  const release = () => {
    dragged.current = false;
    setDraft(null);
  };
  return { shown: draft ?? value, drag, release };
};

/** A slider over the days on which something changed, with the density of change by month above it. */
export const TimeBar = (props: Props) => {
  const { value, today, changes, onChange } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const axis = useMemo(() => axisOf(changes, today), [changes, today]);
  const { shown, drag, release } = useDrag(props);
  const press = (event: KeyboardEvent) => {
    const day = dayByKey(event, props);
    if (day === null) return;
    event.preventDefault();
    if (day !== value) onChange(day, event.repeat ? 'replace' : 'push');
  };
  return (
    <div className={css.bar}>
      <GreatDays axis={axis} changes={changes} />
      <Bars axis={axis} changes={changes} />
      <input
        type="range"
        className={css.range}
        min={0}
        max={daysBetween(axis.start, axis.end)}
        value={daysBetween(axis.start, shown)}
        aria-label={t('date.slider')}
        aria-valuetext={formatDay(shown, language)}
        onChange={(event) => drag(addDays(axis.start, Number(event.target.value)))}
        onPointerUp={release}
        onBlur={release}
        onKeyDown={press}
      />
      <Years axis={axis} />
    </div>
  );
};
