import { type FormEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Day, formatDay, parseTypedDay } from '#temporal';
import css from './date.module.css';

type Props = {
  readonly value: Day;
  readonly isToday: boolean;
  /** What the day is, where it is not the day of the page. */
  readonly label?: string;
  /** False: the field stands beside others, and nothing leads back to today. */
  readonly withReset?: boolean;
  /** Null: back to today. */
  readonly onChange: (day: Day | null) => void;
};

/** Dates are typed day first in both languages, so the field shows digits, never a month's name. */
const typedForm = (day: Day): string => formatDay(day, 'vi');

/** What is being typed, whether it is no day, and how it is taken. */
const useTyped = ({ value, onChange }: Pick<Props, 'value' | 'onChange'>) => {
  const [text, setText] = useState(typedForm(value));
  const [invalid, setInvalid] = useState(false);
  useEffect(() => setText(typedForm(value)), [value]);
  const take = () => {
    const day = parseTypedDay(text);
    setInvalid(day === null);
    if (day !== null && day !== value) onChange(day);
    if (day !== null) setText(typedForm(day));
  };
  return { text, setText, invalid, take };
};

const Reset = ({ isToday, onChange }: Pick<Props, 'isToday' | 'onChange'>) => {
  const { t } = useTranslation();
  if (isToday) return <span className={css.today}>{t('date.today')}</span>;
  return (
    <button type="button" className={css.reset} aria-label={t('date.toToday')} onClick={() => onChange(null)}>
      <span aria-hidden="true" className={css.resetSign}>
        ↺
      </span>
      <span aria-hidden="true" className={css.resetWord}>
        {t('date.toToday')}
      </span>
    </button>
  );
};

/** A date to type: 1/3/2025, 3/2025 or 2025; Enter or leaving the field takes it. */
export const DateField = ({ value, isToday, label, withReset = true, onChange }: Props) => {
  const { t } = useTranslation();
  const id = useId();
  const { text, setText, invalid, take } = useTyped({ value, onChange });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take();
  };
  return (
    <form className={css.field} onSubmit={submit} noValidate>
      <label htmlFor={id}>{label ?? t('date.label')}</label>
      <input
        id={id}
        value={text}
        autoComplete="off"
        size={10}
        title={t('date.hint')}
        aria-invalid={invalid}
        aria-describedby={`${id}-help`}
        onChange={(event) => setText(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={take}
      />
      <span id={`${id}-help`} className={invalid ? css.invalid : 'visually-hidden'}>
        {t(invalid ? 'date.invalid' : 'date.hint')}
      </span>
      {withReset && <Reset isToday={isToday} onChange={onChange} />}
    </form>
  );
};
