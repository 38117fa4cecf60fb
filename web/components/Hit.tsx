import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { formatEdtf } from '#temporal';
import { untilWords } from '../data/ends.ts';
import { type BecameGroup, becameGroups } from '../data/hits.ts';
import { lifeYears } from '../data/names.ts';
import { useLanguage } from '../language.ts';
import type { HitPartsFragment } from '../operations.generated.ts';
import css from './hit.module.css';
import { BodyName, In } from './text.tsx';

type Props = {
  readonly hit: HitPartsFragment;
  /** Whether the things that the lines name are links; not within a suggestion, which is one itself. */
  readonly linked?: boolean;
};

const useSince = ({ extent, date }: BecameGroup): string => {
  const { t } = useTranslation();
  const language = useLanguage();
  const isWhole = extent === 'WHOLE';
  if (date === null) return t(isWhole ? 'search.later' : 'search.laterPart');
  return t(isWhole ? 'search.since' : 'search.sincePart', { date: formatEdtf(date, language) });
};

type SuccessorsProps = { readonly group: BecameGroup; readonly linked: boolean };

const Successors = ({ group, linked }: SuccessorsProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const since = useSince(group);
  return (
    <span className={css.became}>
      → {since}{' '}
      {group.bodies.map(({ slug, name, existence }, n) => {
        const until = untilWords(existence, language);
        return (
          <Fragment key={slug}>
            {n > 0 && ', '}
            {linked ? <BodyName slug={slug} name={name} /> : <In text={name} />}
            {until !== null && ` (${t('search.until', { date: until })})`}
          </Fragment>
        );
      })}
    </span>
  );
};

const useLife = ({ interval }: HitPartsFragment): string => {
  const { t } = useTranslation();
  const language = useLanguage();
  if (interval === null) return '';
  const until = untilWords(interval, language);
  return until === null ? lifeYears({ existence: interval }, language) : t('search.until', { date: until });
};

const About = ({ hit }: Props) => {
  const { t } = useTranslation();
  const { context, organisationKind } = hit;
  const life = useLife(hit);
  const what = context ? <In text={context} /> : organisationKind && t(`kind.organisation.${organisationKind}`);
  if (!what && !life) return null;
  return (
    <span className={css.line}>
      {what}
      {what && life ? ' · ' : ''}
      {life}
    </span>
  );
};

/** The name that matched where it is not the title; an old one with its last day. */
const Matched = ({ hit: { matched, matchedInterval } }: Props) => {
  const { t } = useTranslation();
  const language = useLanguage();
  if (matched === null) return null;
  const date = matchedInterval && untilWords(matchedInterval, language);
  return (
    <span className={css.line}>
      {date ? t('search.matchedUntil', { name: matched, date }) : t('search.matched', { name: matched })}
    </span>
  );
};

const Reorganisations = ({ hit: { node }, linked = false }: Props) => {
  const { t } = useTranslation();
  if (node.__typename !== 'Source' || node.facts.totalCount === 0) return null;
  return (
    <span className={css.line}>
      {t('search.reorganisations', { count: node.facts.totalCount })}
      {linked &&
        node.facts.edges.map(({ node: { aboutSlug, title } }, n) => (
          <Fragment key={aboutSlug}>
            {n === 0 ? ': ' : '; '}
            <Link to="/sap-xep/$slug" params={{ slug: aboutSlug }}>
              <In text={title} />
            </Link>
          </Fragment>
        ))}
      {linked && node.facts.totalCount > node.facts.edges.length && ' …'}
    </span>
  );
};

/** The lines under a find's title: the old name that matched, what it is, and what it became since when. */
export const HitLines = ({ hit, linked = false }: Props) => (
  <>
    <Matched hit={hit} />
    <About hit={hit} />
    {becameGroups(hit).map((group) => (
      <Successors key={`${group.extent} ${group.date}`} group={group} linked={linked} />
    ))}
    <Reorganisations hit={hit} linked={linked} />
  </>
);
