import { useTranslation } from 'react-i18next';
import { type Day, dayText, formatDay, parseDay } from '#temporal';
import { type Change, changeOn } from '../data/time-axis.ts';
import { useLanguage } from '../language.ts';
import css from './date.module.css';
import type { Gesture } from './TimeBar.tsx';
import { useMedia } from './use-media.ts';
import { usePlay } from './use-play.ts';

type Props = {
  readonly value: Day;
  readonly changes: readonly Change[];
  readonly busy: boolean;
  readonly onChange: (day: Day, gesture: Gesture) => void;
};

const PlayButton = (props: Props) => {
  const { t } = useTranslation();
  const { playing, possible, start, pause } = usePlay(props);
  return (
    <button
      type="button"
      className={`${css.step} ${css.play}`}
      aria-label={t(playing ? 'date.pause' : 'date.play')}
      title={t(playing ? 'date.pause' : 'date.play')}
      aria-pressed={playing}
      disabled={!possible && !playing}
      onClick={playing ? pause : start}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={playing ? 'M4 2h3v12H4zM9 2h3v12H9z' : 'M4 2l10 6-10 6z'} fill="currentColor" />
      </svg>
    </button>
  );
};

/** In place of the play, for who wants no motion: all changed days as a list to choose from. */
const StepList = ({ value, changes, onChange }: Props) => {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <select
      className={`${css.step} ${css.steps}`}
      aria-label={t('date.steps')}
      value={changeOn(changes, value) ? dayText(value) : ''}
      onChange={({ target }) => target.value !== '' && onChange(parseDay(target.value), 'push')}
    >
      <option value="">{t('date.stepsShort')}</option>
      {changes.map(({ day, count }) => (
        <option key={day} value={dayText(day)}>
          {t('date.changesOn', { date: formatDay(day, language), count })}
        </option>
      ))}
    </select>
  );
};

/** Plays the changed days one after the other; a plain list of them where the reader wants no motion. */
export const PlayDays = (props: Props) => {
  const still = useMedia('(prefers-reduced-motion: reduce)');
  if (props.changes.length === 0) return null;
  return still ? <StepList {...props} /> : <PlayButton {...props} />;
};
