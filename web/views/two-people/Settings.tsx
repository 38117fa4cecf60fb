import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import people from '../../components/people/people.module.css';
import { BODY, boundedNumber, FORWARD, numberText, type Settings, STEPS } from './settings.ts';

const textIn = (data: FormData, name: string): string | undefined => {
  const value = data.get(name);
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** How far to look: a form that the address answers, also where no script runs. */
export const SettingsForm = ({ settings: { a, b, steps, body, forward } }: { readonly settings: Settings }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useId();
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const buoc = numberText(boundedNumber(textIn(data, 'buoc'), STEPS), STEPS);
    const nguong = numberText(boundedNumber(textIn(data, 'nguong'), BODY), BODY);
    const order = { 'trinh-tu': textIn(data, 'trinh-tu') };
    void navigate({ to: '.', search: (before: object) => ({ ...before, buoc, nguong, ...order }), resetScroll: false });
  };
  return (
    <form method="get" onSubmit={apply} key={`${steps} ${body} ${forward}`}>
      {a && <input type="hidden" name="a" value={a} />}
      {b && <input type="hidden" name="b" value={b} />}
      <div className={people.settings}>
        <label className={people.field}>
          <span className={people.label}>{t('career.maxSteps')}</span>
          <input
            className={people.number}
            type="number"
            name="buoc"
            min={STEPS.least}
            max={STEPS.most}
            defaultValue={steps}
          />
        </label>
        <label className={people.field}>
          <span className={people.label}>{t('career.maxBody')}</span>
          <input
            className={people.number}
            type="number"
            name="nguong"
            min={BODY.least}
            max={BODY.most}
            defaultValue={body}
            aria-describedby={`${id}-hint`}
          />
        </label>
        <label className={people.check}>
          <input
            type="checkbox"
            name="trinh-tu"
            value={FORWARD}
            defaultChecked={forward}
            aria-describedby={`${id}-order`}
          />
          {t('career.forward')}
        </label>
        <button type="submit" className="button">
          {t('career.apply')}
        </button>
      </div>
      <p id={`${id}-hint`} className={`muted note ${people.hint}`}>
        {t('career.maxBodyHint')}
      </p>
      <p id={`${id}-order`} className={`muted note ${people.hint}`}>
        {t('career.forwardHint')}
      </p>
    </form>
  );
};
