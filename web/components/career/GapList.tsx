import { useTranslation } from 'react-i18next';
import type { Career } from '../../data/career.ts';
import { Section } from '../Page.tsx';
import page from '../page.module.css';
import { useCareerWords } from './use-career-words.ts';

/** When the record has no post of a person: said as a gap of the record, not as a time without posts. */
export const GapList = ({ career: { gaps, person } }: { readonly career: Career }) => {
  const { t } = useTranslation();
  const words = useCareerWords();
  if (gaps.length === 0) return null;
  return (
    <Section title={t('career.gaps')}>
      <p className="muted note measure">{t('career.gapsLead')}</p>
      <ul className={page.list} id={`trong-${person.slug}`}>
        {gaps.map((gap) => (
          <li key={`${gap.from} ${gap.to}`}>{words.noDataFor(gap)}</li>
        ))}
      </ul>
    </Section>
  );
};
