import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerDay, useDayOf } from '../answer-day.ts';
import { ApiError } from '../api.ts';
import { usePageMemory } from '../page-memory.ts';
import css from './state.module.css';

/** Grey lines that appear after 300 ms, where text will stand. */
export const Skeleton = ({ lines = 6 }: { readonly lines?: number }) => {
  const { t } = useTranslation();
  const keys = Array.from({ length: lines }, (_, index) => index);
  return (
    <div className={css.skeleton} role="status">
      <b className="visually-hidden">{t('frame.loading')}</b>
      {keys.map((key) => (
        <span key={key} />
      ))}
    </div>
  );
};

/** The code of a fault that a reader can quote. */
export const faultCode = (error: unknown): string => (error instanceof ApiError ? error.code : 'WEB_ERROR');

const adviceOf = (code: string) => {
  if (code === 'NETWORK') return 'frame.errorNetwork';
  if (/UNAVAILABLE|TIMEOUT|HTTP_50[234]/.test(code)) return 'frame.errorBusy';
  if (/INPUT|VALIDATION|HTTP_400/.test(code)) return 'frame.errorInput';
  return 'frame.errorOther';
};

/** What happened, what to do, and a code to quote. */
export const Fault = ({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) => {
  const { t } = useTranslation();
  const code = faultCode(error);
  return (
    <div className={css.fault} role="alert">
      <h2>{t('frame.errorTitle')}</h2>
      <p>{t(adviceOf(code))}</p>
      {retry && (
        <button type="button" className="button" onClick={retry}>
          {t('frame.retry')}
        </button>
      )}
      <p className="note muted">{t('frame.errorCode', { code })}</p>
    </div>
  );
};

/** Says what could stand here when nothing does. */
export const Empty = ({ children }: { readonly children: ReactNode }) => <p className={css.empty}>{children}</p>;

type NoPageProps = {
  readonly status: 400 | 404;
  readonly title: string;
  readonly text: string;
  /** Where the reader can go on. */
  readonly children: ReactNode;
};

/** What stands in place of a page that cannot be, with the status that a server answers. */
const NoPage = ({ status, title, text, children }: NoPageProps) => {
  const { t } = useTranslation();
  const memory = usePageMemory();
  if (memory.onServer) memory.status = status;
  return (
    <div className={css.fault}>
      <title>{`${title} · ${t('frame.brand')}`}</title>
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </div>
  );
};

/** The page for an address that leads to nothing in the record. */
export const Missing = () => {
  const { t } = useTranslation();
  return (
    <NoPage status={404} title={t('frame.missingTitle')} text={t('frame.missingText')}>
      <Link to="/" className="button">
        {t('frame.toHome')}
      </Link>
    </NoPage>
  );
};

/** The page for an address whose day is none: what was read, how a day is written, and the same page today. */
export const WrongDay = ({ given }: { readonly given: string }) => {
  const { t } = useTranslation();
  return (
    <NoPage status={400} title={t('frame.wrongDayTitle')} text={t('frame.wrongDayText', { given })}>
      <Link to="." search={(previous: object) => ({ ...previous, ngay: undefined })} className="button">
        {t('frame.toToday')}
      </Link>
    </NoPage>
  );
};

type Answer<T> = {
  readonly data: T | undefined;
  readonly isError: boolean;
  readonly error: unknown;
  readonly isPlaceholderData?: boolean;
  readonly refetch: () => unknown;
};

type LoadProps<T> = {
  readonly query: Answer<T>;
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
};

/** The answer of a query, or its waiting or failing. */
export const Load = <T,>({ query, lines = 6, children }: LoadProps<T>) => {
  const day = useDayOf(query);
  if (query.data !== undefined) return <AnswerDay value={day}>{children(query.data)}</AnswerDay>;
  if (query.isError) return <Fault error={query.error} retry={() => void query.refetch()} />;
  return <Skeleton lines={lines} />;
};
