import { Link } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText, formatDay } from '#temporal';
import { Cite } from '../../components/Cite.tsx';
import { useShown } from '../../components/notes-context.ts';
import { Body, In } from '../../components/text.tsx';
import { useLanguage } from '../../language.ts';
import type { BodyLinkFragment } from '../../operations.generated.ts';
import css from './step.module.css';
import { SIGN_OF, type StepLine, stepLines } from './step.ts';
import type { LoadedChart } from './use-chart.ts';

/** So many lines stand there at first. */
const MOST_LINES = 12;

const Bodies = ({ bodies }: { readonly bodies: readonly BodyLinkFragment[] }) =>
  bodies.map((body, index) => (
    <Fragment key={body.slug}>
      {index > 0 && ' + '}
      <Body body={body} />
    </Fragment>
  ));

const Names = ({ names }: { readonly names: NonNullable<StepLine['names']> }) => (
  <>
    {' '}
    (<In text={names[0]} /> → <In text={names[1]} />)
  </>
);

const Line = ({ line }: { readonly line: StepLine }) => {
  const { t } = useTranslation();
  const mark = SIGN_OF[line.kind];
  return (
    <li data-kind={line.kind}>
      <span className={`${css.sign} ${css[mark?.change ?? 'none'] ?? ''}`} aria-hidden="true">
        {mark?.sign ?? '·'}
      </span>
      <span>
        <b>{t(`step.kind.${line.kind}`)}</b> <Bodies bodies={line.befores} />
        {line.befores.length > 0 && line.afters.length > 0 && <span className={css.arrow}> → </span>}
        <Bodies bodies={line.afters} />
        {line.names && <Names names={line.names} />}
        {!line.certain && <span className={css.doubt}> ? {t('chart.possible')}</span>}
        {line.by && (
          <>
            {' '}
            <Link to="/sap-xep/$slug" params={{ slug: line.by.slug }} className={css.by}>
              {t('step.by')}
            </Link>{' '}
            <Cite of={line.by} />
          </>
        )}
      </span>
    </li>
  );
};

type Props = { readonly chart: LoadedChart; readonly root: string | null };

const useLines = ({ step }: LoadedChart): readonly StepLine[] => {
  const lines = step.nodes === null ? [] : stepLines(step.nodes);
  // The head of a body's page, where the chart is one of its tabs, is the first to tell.
  useShown(
    2,
    lines.map(({ by }) => by && { legalBasis: by.legalBasis, sources: by.sources }),
  );
  return lines;
};

const CompareLink = ({ chart: { day, step }, root }: Props) => {
  const { t } = useTranslation();
  const [tu, den] = [step.from, day].sort((a, b) => a - b).map(dayText);
  return (
    <Link to="/so-sanh" search={{ tu, den, ...(root === null ? {} : { goc: root }) } as object}>
      {t('step.compare')}
    </Link>
  );
};

/** What changed in the shown part of the chart between the day before and this one: each thing as a line, with its notes. */
export const StepList = ({ chart, root }: Props) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const lines = useLines(chart);
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  const [from, to] = [chart.step.from, chart.day].sort((a, b) => a - b);
  const days = { from: formatDay(from ?? chart.day, language), to: formatDay(to ?? chart.day, language) };
  const shown = all ? lines : lines.slice(0, MOST_LINES);
  return (
    <section className={css.step} aria-labelledby="buoc">
      <h2 id="buoc">{t('step.title', { ...days, count: lines.length })}</h2>
      <ul className={css.lines}>
        {shown.map((line) => (
          <Line key={`${line.kind} ${line.key}`} line={line} />
        ))}
      </ul>
      <p className={css.more}>
        {lines.length > MOST_LINES && (
          <button type="button" className="button" onClick={() => setAll(!all)}>
            {all ? t('step.fewer') : t('step.all', { count: lines.length })}
          </button>
        )}
        <CompareLink chart={chart} root={root} />
      </p>
    </section>
  );
};
