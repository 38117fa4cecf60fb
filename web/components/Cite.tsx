import { useTranslation } from 'react-i18next';
import { numbersOf, type Source } from '../data/citations.ts';
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

/** The numbered notes of a fact, after the words that they prove. */
export const Cite = ({ of: { confidence, sources = [], legalBasis = [] } }: { readonly of: Evidence }) => {
  const { t } = useTranslation();
  const notes = useNotes();
  const numbers = numbersOf(notes, [...legalBasis, ...sources]);
  return (
    <>
      <ConfidenceMark confidence={confidence} />
      {numbers.length > 0 && (
        <span className={css.cite}>
          {numbers.map((number) => {
            const title = t('page.noteNumber', { number, title: notes.sources[number - 1]?.title ?? '' });
            return (
              <a key={number} href={`#ghi-chu-${number}`} title={title} aria-label={title}>
                [{number}]
              </a>
            );
          })}
        </span>
      )}
    </>
  );
};
