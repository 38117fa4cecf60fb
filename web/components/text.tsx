import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { intervalWords } from '../data/interval.ts';
import { type Bilingual, lifeYears, wordsOf } from '../data/names.ts';
import { useLanguage } from '../language.ts';
import type { BodyLinkFragment, Certainty, IntervalPartsFragment } from '../operations.generated.ts';
import css from './text.module.css';

/** A text of the record; marked with its language where that is not the page's. */
export const In = ({ text }: { readonly text: Bilingual | null }) => {
  const language = useLanguage();
  if (text === null) return null;
  const words = wordsOf(text, language);
  return words.language === language ? words.text : <span lang={words.language}>{words.text}</span>;
};

/** A link to a body under one of its names. */
export const BodyName = ({ slug, name }: { readonly slug: string; readonly name: Bilingual }) => (
  <Link to="/co-quan/$slug/{-$muc}" params={{ slug, muc: undefined }}>
    <In text={name} />
  </Link>
);

type BodyProps = { readonly body: BodyLinkFragment; readonly name?: Bilingual };

/** A link to a body under its latest name, or the one given, with its years, which tell it from namesakes. */
export const Body = ({ body, name = body.name }: BodyProps) => {
  const years = lifeYears(body, useLanguage());
  return (
    <>
      <BodyName slug={body.slug} name={name} />
      {years && <span className={css.years}> ({years})</span>}
    </>
  );
};

/** The time of a fact in words. An unknown end looks unlike "now". */
export const When = ({ interval }: { readonly interval: IntervalPartsFragment }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const ends = [interval.fromKind, interval.toKind].filter((kind) => kind === 'UNKNOWN').length;
  const words = ends === 2 ? t('page.unknownTime') : intervalWords(interval, language);
  return <span className={ends > 0 ? css.unknown : css.when}>{words}</span>;
};

/** A question mark and its words beside what is only possible on the day. */
export const Possible = ({ certainty }: { readonly certainty: Certainty | null }) => {
  const { t } = useTranslation();
  if (certainty !== 'POSSIBLE') return null;
  return (
    <>
      {' '}
      <span className={css.possible} title={t('page.possibleOn')}>
        ? {t('page.unsure')}
      </span>
    </>
  );
};
