import { lazy, type ReactNode, type RefObject, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '#temporal';
import { useAsOf } from '../as-of.ts';
import type { FigureProps } from './Figure.tsx';
import css from './figure.module.css';

const named = <K extends string, P>(load: () => Promise<{ readonly [key in K]: (props: P) => ReactNode }>, name: K) =>
  lazy(async () => ({ default: (await load())[name] }));

const DownloadDialog = named(() => import('../export/DownloadDialog.tsx'), 'DownloadDialog');
const CiteDialog = named(() => import('../export/CiteDialog.tsx'), 'CiteDialog');
const EmbedDialog = named(() => import('../export/EmbedDialog.tsx'), 'EmbedDialog');

const WAYS = ['download', 'cite', 'embed'] as const;

type Way = (typeof WAYS)[number];

/** A figure, the element that holds its picture, and the day that it shows: its own, or else that of the page. */
export type ShownFigure = Omit<FigureProps, 'day'> & {
  readonly place: RefObject<HTMLElement | null>;
  readonly day: Day;
};

type Props = FigureProps & { readonly place: RefObject<HTMLElement | null> };

type OpenProps = { readonly way: Way; readonly figure: ShownFigure; readonly onClose: () => void };

const Opened = ({ way, figure, onClose }: OpenProps) => {
  const { name, title, day, place } = figure;
  if (way === 'download') return <DownloadDialog figure={figure} onClose={onClose} />;
  if (way === 'cite') return <CiteDialog {...{ name, title, day, onClose }} />;
  const height = place.current?.closest('figure')?.offsetHeight ?? 0;
  return <EmbedDialog {...{ name, title, day, height, onClose }} />;
};

/** What can be done with a figure: download, cite, embed. What it needs is loaded when it is asked for. */
export const FigureActions = ({ place, ...props }: Props) => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const figure: ShownFigure = { ...props, place, day: props.day ?? asOf.day };
  const [way, setWay] = useState<Way | null>(null);
  return (
    <>
      <ul className={css.actions} data-part="actions" aria-label={t('figure.actions', { title: figure.title })}>
        {WAYS.map((one) => (
          <li key={one}>
            <button type="button" className="button" aria-haspopup="dialog" onClick={() => setWay(one)}>
              {t(`figure.${one}`)}
            </button>
          </li>
        ))}
      </ul>
      {way && (
        <Suspense fallback={<p role="status">{t('frame.loading')}</p>}>
          <Opened way={way} figure={figure} onClose={() => setWay(null)} />
        </Suspense>
      )}
    </>
  );
};
