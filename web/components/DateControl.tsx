import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Day, formatDay } from '#temporal';
import { type Change, changeAfter, changeBefore, changeOn } from '../data/time-axis.ts';
import { useLanguage } from '../language.ts';
import { DateField } from './DateField.tsx';
import css from './date.module.css';
import { PlayDays } from './PlayDays.tsx';
import { type Gesture, TimeBar } from './TimeBar.tsx';

type Props = {
  readonly value: Day;
  readonly today: Day;
  readonly isToday: boolean;
  /** The days on which something changed, in order. */
  readonly changes: readonly Change[];
  /** What the page shows of its day is still loading. */
  readonly busy?: boolean;
  /** Where to go on from the day: to its comparison with another. */
  readonly onward?: ReactNode;
  /** A null day: back to today. `replace` while the slider is dragged, else `push`. */
  readonly onChange: (day: Day | null, gesture: Gesture) => void;
};

const useChangeText = (value: Day, changes: readonly Change[]): string => {
  const { t } = useTranslation();
  const language = useLanguage();
  const date = formatDay(value, language);
  const on = changeOn(changes, value);
  if (on) return t('date.changesOn', { date, count: on.count });
  const before = changeBefore(changes, value);
  if (before) return t('date.noChangeOn', { date, previous: formatDay(before.day, language) });
  return changes.length === 0 ? t('date.noChanges') : t('date.noChangeYet', { date });
};

const Step = ({ to, sign, label, short, go }: StepProps) => (
  <button type="button" className={css.step} aria-label={label} disabled={to === null} onClick={() => to && go(to.day)}>
    <span aria-hidden="true">
      {sign === 'back' && '‹ '}
      <span className={css.word}>{short}</span>
      {sign === 'forward' && ' ›'}
    </span>
  </button>
);

type StepProps = {
  readonly to: Change | null;
  readonly sign: 'back' | 'forward';
  readonly label: string;
  readonly short: string;
  readonly go: (day: Day) => void;
};

/** The date of a page: previous and next change, a slider over the changed days, and a field to type in. */
export const DateControl = ({ value, today, isToday, changes, busy = false, onward, onChange }: Props) => {
  const { t } = useTranslation();
  const text = useChangeText(value, changes);
  const go = (day: Day) => onChange(day, 'push');
  const back = changeBefore(changes, value);
  const forward = changeAfter(changes, value);
  return (
    <section className={css.control} aria-label={t('date.asOf')}>
      <Step to={back} sign="back" label={t('date.previous')} short={t('date.previousShort')} go={go} />
      <TimeBar value={value} today={today} changes={changes} onChange={onChange} />
      <div className={css.compact}>
        <DateField value={value} isToday={isToday} onChange={(day) => onChange(day, 'push')} />
      </div>
      <Step to={forward} sign="forward" label={t('date.next')} short={t('date.nextShort')} go={go} />
      <PlayDays value={value} changes={changes} busy={busy} onChange={onChange} />
      <output className={css.live} aria-live="polite">
        {text}
      </output>
      {onward && <p className={css.onward}>{onward}</p>}
    </section>
  );
};
