import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Day, formatEdtf } from '#temporal';
import { Cite } from '../../components/Cite.tsx';
import { Tag } from '../../components/Page.tsx';
import { BodyName, In } from '../../components/text.tsx';
import { useLanguage } from '../../language.ts';
import css from './convert.module.css';
import type { End } from './verdict.ts';
import { actsOf, codeOf } from './words.ts';

type Step = End['steps'][number];

/** A reorganisation on the way: its day, a link to it by its act, its notes. */
const StepLine = ({ step: { reorganisation } }: { readonly step: Step }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { slug, date } = reorganisation;
  return (
    <span className={css.step}>
      {date === null ? t('page.unknownDate') : formatEdtf(date, language)} ·{' '}
      <Link to="/sap-xep/$slug" params={{ slug }}>
        {actsOf(reorganisation, language)}
      </Link>
      <Cite of={reorganisation} />
    </span>
  );
};

const useExtent = (extents: End['extents']): string => {
  const { t } = useTranslation();
  if (extents.length > 1) return t('convert.wholePart');
  return t(extents[0] === 'PART' ? 'page.part' : 'page.whole');
};

/** A body on the other day: what it is and where, whether all of the older one went there, and by which reorganisations. */
export const EndLines = ({ end, day }: { readonly end: End; readonly day: Day }) => {
  const { t } = useTranslation();
  const extent = useExtent(end.extents);
  const code = codeOf(end, day);
  return (
    <>
      <BodyName slug={end.organisation.slug} name={end.name} />
      {end.path.map(({ slug, name }) => (
        <span key={slug}>
          , <In text={name} />
        </span>
      ))}
      {code !== '' && <span className={css.code}> {code}</span>}{' '}
      <Tag>{end.steps.length === 0 ? t('convert.unchanged') : extent}</Tag>
      {end.certainty === 'POSSIBLE' && (
        <>
          {' '}
          <Tag>? {t('page.unsure')}</Tag>
        </>
      )}
      {end.steps.map((step) => (
        <StepLine key={`${step.reorganisation.slug}`} step={step} />
      ))}
    </>
  );
};
