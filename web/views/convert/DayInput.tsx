import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Day, formatDay } from '#temporal';
import css from './convert.module.css';
import type { DayField } from './use-days.ts';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly field: DayField;
  /** Days that are often meant, and their words. */
  readonly usual: readonly { readonly day: Day; readonly words: string }[];
};

/** A day to type, with buttons for those that are often meant. */
export const DayInput = ({ name, label, field, usual }: Props) => {
  const { t } = useTranslation();
  const id = useId();
  const invalid = field.day === null;
  return (
    <div className={css.day}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        value={field.text}
        size={10}
        autoComplete="off"
        aria-invalid={invalid}
        aria-describedby={`${id}-help`}
        onChange={(event) => field.type(event.target.value)}
      />
      {usual.map(({ day, words }) => (
        <button
          key={day}
          type="button"
          className={css.small}
          aria-pressed={field.day === day}
          onClick={() => field.type(formatDay(day, 'vi'))}
        >
          {words}
        </button>
      ))}
      <span id={`${id}-help`} className={invalid ? css.fault : 'visually-hidden'}>
        {t(invalid ? 'date.invalid' : 'date.hint')}
      </span>
    </div>
  );
};
