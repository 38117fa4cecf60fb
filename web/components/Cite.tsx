import { useTranslation } from 'react-i18next';
import { numbersOf, type Run, runsOf, type Source } from '../data/citations.ts';
import type { Confidence } from '../operations.generated.ts';
import css from './cite.module.css';
import { useNotes } from './notes-context.ts';

/** What a fact says about its evidence. */
export type Evidence = {
  readonly confidence?: Confidence;
  readonly sources?: readonly Source[];
  readonly legalBasis?: readonly Source[];
};

/** Says in words that a fact is compiled or recalled; nothing where a page was read. */
export const ConfidenceMark = ({ confidence }: { readonly confidence: Confidence | null | undefined }) => {
  const { t } = useTranslation();
  if (confidence !== 'COMPILED' && confidence !== 'RECALLED') return null;
  return (
    <>
      {' '}
      <span className={css.mark}>{t(confidence === 'COMPILED' ? 'page.compiled' : 'page.recalled')}</span>
    </>
  );
};

const RunLink = ({ run: { first, last } }: { readonly run: Run }) => {
  const { t } = useTranslation();
  const { sources } = useNotes();
  const label =
    first === last
      ? t('page.noteNumber', { number: first, title: sources[first - 1]?.title ?? '' })
      : t('page.noteNumbers', { first, last });
  const title = sources.slice(first - 1, last).map((source, index) => `[${first + index}] ${source.title}`);
  return (
    <a href={`#ghi-chu-${first}`} title={title.join('\n')} aria-label={label}>
      [{first === last ? first : `${first}–${last}`}]
    </a>
  );
};

/** The numbered notes of a fact, after the words that they prove. */
export const Cite = ({ of: { confidence, sources = [], legalBasis = [] } }: { readonly of: Evidence }) => {
  const notes = useNotes();
  const runs = runsOf(numbersOf(notes, [...legalBasis, ...sources]));
  return (
    <>
      <ConfidenceMark confidence={confidence} />
      {runs.length > 0 && (
        <span className={css.cite}>
          {runs.map((run) => (
            <RunLink key={run.first} run={run} />
          ))}
        </span>
      )}
    </>
  );
};
