import { useTranslation } from 'react-i18next';
import { formatEdtf } from '#temporal';
import { becameOf } from '../data/hits.ts';
import { type Bilingual, lifeYears, wordsOf } from '../data/names.ts';
import { useLanguage } from '../language.ts';
import type { HitPartsFragment } from '../operations.generated.ts';
import css from './hit.module.css';
import { In } from './text.tsx';

type Became = HitPartsFragment['successors'];

const Successors = ({ label, list }: { readonly label: string; readonly list: Became }) => {
  const language = useLanguage();
  if (list.length === 0) return null;
  const names = list.map(({ organisation: { name } }): Bilingual => name).map((name) => wordsOf(name, language).text);
  const date = list[0]?.reorganisation.date;
  return (
    <span className={css.became}>
      → {label} {new Intl.ListFormat(language).format(names)}
      {date ? ` (${formatEdtf(date, language)})` : ''}
    </span>
  );
};

const About = ({ hit: { context, organisationKind, interval } }: { readonly hit: HitPartsFragment }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const what = context ? <In text={context} /> : organisationKind && t(`kind.organisation.${organisationKind}`);
  const years = interval && lifeYears({ existence: interval }, language);
  if (!what && !years) return null;
  return (
    <span className={css.line}>
      {what}
      {what && years ? ' · ' : ''}
      {years}
    </span>
  );
};

/** The lines under a find's title: the old name that matched, what it is, and what it became. */
export const HitLines = ({ hit }: { readonly hit: HitPartsFragment }) => {
  const { t } = useTranslation();
  const { whole, part } = becameOf(hit);
  return (
    <>
      {hit.matched !== null && <span className={css.line}>{t('search.matched', { name: hit.matched })}</span>}
      <About hit={hit} />
      <Successors label={t('search.nowPart')} list={whole} />
      <Successors label={t('search.nowPartly')} list={part} />
    </>
  );
};
