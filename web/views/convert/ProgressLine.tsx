import { useTranslation } from 'react-i18next';
import { Fault } from '../../components/states.tsx';
import { useLanguage } from '../../language.ts';
import css from './convert.module.css';
import type { useRun } from './use-run.ts';

type Props = { readonly run: ReturnType<typeof useRun>; readonly total: number };

const doneOf = ({ answers }: Props['run']): number => answers.filter((answer) => answer !== undefined).length;

const Ways = ({ run }: { readonly run: Props['run'] }) => {
  const { t } = useTranslation();
  if (run.phase === 'running')
    return (
      <button type="button" className="button" onClick={run.stop}>
        {t('convert.cancel')}
      </button>
    );
  if (run.phase !== 'stopped') return null;
  return (
    <>
      <button type="button" className="button" onClick={run.resume}>
        {t('convert.resume')}
      </button>
      <span className="note muted">{t('convert.stopped')}</span>
    </>
  );
};

/** How far a list is looked up, with a way to stop, to go on, and to ask again what failed. */
export const ProgressLine = ({ run, total }: Props) => {
  const { t } = useTranslation();
  const number = new Intl.NumberFormat(useLanguage());
  const done = doneOf(run);
  const text = t('convert.progress', { done: number.format(done), total: number.format(total) });
  return (
    <div className={css.progress}>
      <progress value={done} max={Math.max(1, total)} aria-label={t('convert.progressLabel')} />
      <output aria-live="polite">{text}</output>
      <Ways run={run} />
      {run.phase === 'failed' && (
        <div className={css.failed}>
          <p>{t('convert.failed')}</p>
          <Fault error={run.error} retry={run.resume} />
        </div>
      )}
    </div>
  );
};
