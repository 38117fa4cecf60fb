import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '#temporal';
import type { GexfGraph, Table } from '../export/shown.ts';
import { FigureActions } from './FigureActions.tsx';
import css from './figure.module.css';
import { useNarrow } from './use-narrow.ts';

/** A picture and its equal list or table, with what goes out of them. */
export type FigureProps = {
  /** What the picture shows, a whole phrase: "Con đường công tác của Trần Quang Hưng". */
  readonly title: string;
  /** One sentence in words; also the accessible description of the figure. */
  readonly summary: string;
  /** The stem of file names: "tran-quang-hung.su-nghiep"; the date is added. */
  readonly name: string;
  /** The day at which it is frozen. */
  readonly day?: Day | null;
  /** An `<svg>` of ours, or what holds a canvas; a narrow screen shows it on request. */
  readonly picture: ReactNode;
  /** The picture as SVG text, for canvases; otherwise the first `<svg>` in `picture` is taken. */
  readonly svg?: () => string | Promise<string>;
  /** The equal list or table: always in the document, with the same filters. */
  readonly table: ReactNode;
  /** The list comes first, and a narrow screen does not even load the picture before it is asked for. */
  readonly listFirst?: boolean;
  /** The rows for CSV. */
  readonly rows: () => Table;
  /** What is shown, for JSON. */
  readonly data: () => unknown;
  /** The graph, where the picture is one. */
  readonly gexf?: () => GexfGraph;
  readonly legend?: ReactNode;
  readonly tools?: ReactNode;
};

type ToggleProps = { readonly shown: boolean; readonly controls: string; readonly onToggle: () => void };

const PictureToggle = ({ shown, controls, onToggle }: ToggleProps) => {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={`button ${css.toggle}`}
      data-part="toggle"
      aria-expanded={shown}
      aria-controls={controls}
      onClick={onToggle}
    >
      {shown ? t('figure.hidePicture') : t('figure.showPicture')}
    </button>
  );
};

/** Title, sentence, tools, picture, table and the ways out of one figure. */
export const Figure = (props: FigureProps) => {
  const { title, summary, picture, svg, table, legend, tools, listFirst = false } = props;
  const id = useId();
  const [asked, setAsked] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const unseen = useNarrow() && !asked;
  return (
    <figure
      className={css.figure}
      data-figure={props.name}
      data-first={listFirst ? 'list' : undefined}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-summary`}
    >
      <figcaption>
        <h2 id={`${id}-title`}>{title}</h2>
        <p id={`${id}-summary`} className={css.summary}>
          {summary}
        </p>
      </figcaption>
      {tools && (
        <div className={css.tools} data-part="tools">
          {tools}
        </div>
      )}
      <PictureToggle shown={asked} controls={`${id}-picture`} onToggle={() => setAsked(!asked)} />
      <div ref={place} id={`${id}-picture`} className={css.picture} data-part="picture" data-asked={asked}>
        {legend && (
          <div className={css.legend} data-part="legend">
            {legend}
          </div>
        )}
        {/* An <svg> that is not seen still goes out as a file; a canvas would only cost time. */}
        {!(unseen && (svg || listFirst)) && picture}
      </div>
      <div className={css.table}>{table}</div>
      <FigureActions {...props} place={place} />
    </figure>
  );
};
