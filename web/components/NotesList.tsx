import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatEdtf } from '#temporal';
import type { Notes, Source } from '../data/citations.ts';
import { useLanguage } from '../language.ts';
import css from './cite.module.css';

const Details = ({ source }: { readonly source: Source }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const published = source.published === null ? null : formatEdtf(source.published, language);
  const after = [published, t(`kind.source.${source.kind}`)].filter((fact) => fact !== null);
  return (
    <span className={css.details}>
      <span lang="vi">{[source.number, source.publisher].filter((fact) => fact !== null).join(' · ')}</span>
      {' · '}
      {after.join(' · ')}
    </span>
  );
};

const Note = ({ source, number }: { readonly source: Source; readonly number: number }) => {
  const { t } = useTranslation();
  return (
    <li id={`ghi-chu-${number}`}>
      <span className={css.number}>[{number}]</span>
      <span>
        <Link to="/nguon/$slug" params={{ slug: source.slug }} lang="vi">
          {source.title}
        </Link>
        <br />
        <Details source={source} />{' '}
        {source.url === null ? null : (
          <a
            className={css.open}
            href={source.url}
            rel="external noopener"
            aria-label={`${t('page.openSource')}: ${source.title}`}
          >
            {t('page.openSource')} ↗
          </a>
        )}
      </span>
    </li>
  );
};

/** The list of notes at the foot of a page; nothing where the page cites nothing. */
export const NotesList = ({ notes }: { readonly notes: Notes }) => {
  const { t } = useTranslation();
  if (notes.sources.length === 0) return null;
  return (
    <section className={css.notes} aria-labelledby="ghi-chu">
      <h2 id="ghi-chu">{t('page.notes')}</h2>
      <ol>
        {notes.sources.map((source, index) => (
          <Note key={source.slug} source={source} number={index + 1} />
        ))}
      </ol>
    </section>
  );
};
