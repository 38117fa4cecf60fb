import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatEdtf, parseDay } from '#temporal';
import { ActLinks } from '../../components/ActLinks.tsx';
import { Cite } from '../../components/Cite.tsx';
import { Cited } from '../../components/Cited.tsx';
import { CompareEve } from '../../components/CompareLink.tsx';
import { useShown } from '../../components/notes-context.ts';
import { Facts, PageHead, Section } from '../../components/Page.tsx';
import { More, usePages } from '../../components/pages.tsx';
import { ReorganisationTable } from '../../components/ReorganisationTable.tsx';
import { Load, Missing } from '../../components/states.tsx';
import { In } from '../../components/text.tsx';
import { wordsOf } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import { ReformPageDocument, type ReformPageQuery } from '../../operations.generated.ts';
import { ReformCounts } from './ReformCounts.tsx';
import { ReformTable } from './ReformTable.tsx';
import { Unknowns } from './Unknowns.tsx';

type Reform = NonNullable<ReformPageQuery['reform']>;
type Line = Reform['reorganisations']['edges'][number]['node'];
type Props = { readonly reform: Reform };

const Types = ({ types }: Pick<Reform, 'types'>) => {
  const { t } = useTranslation();
  const often = [...types].sort((a, b) => b.count - a.count);
  return often.map(({ kind, count }) => (
    <span key={kind}>
      {t(`kind.reorganisation.${kind as Line['type']}`)} {t('record.times', { count })}
      <br />
    </span>
  ));
};

/** The day of a date that is known to the day; null where it is not. */
const dayKnown = (date: string) => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? parseDay(date) : null);

const ReformFacts = ({ reform: { date, announced, decided, acts, partOf, types } }: Props) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = dayKnown(date);
  const facts = [
    { label: t('page.inForce'), value: formatEdtf(date, language) },
    { label: t('compare.kicker'), value: day && <CompareEve day={day} /> },
    { label: t('page.decided'), value: decided && formatEdtf(decided, language) },
    { label: t('record.announced'), value: announced && formatEdtf(announced, language) },
    { label: t('record.acts'), value: acts.length > 0 && <ActLinks acts={acts} /> },
    {
      label: t('record.partOf'),
      value: partOf && (
        <Link to="/cai-cach/$slug" params={{ slug: partOf.slug }}>
          <In text={partOf.name} />
        </Link>
      ),
    },
    { label: t('record.byType'), value: types.length > 0 && <Types types={types} /> },
  ];
  return <Facts facts={facts} />;
};

const Head = ({ reform }: Props) => {
  const { t } = useTranslation();
  const language = useLanguage();
  useShown(1, { ...reform, reorganisations: null, parts: null });
  useShown(2, reform.parts);
  return (
    <PageHead
      title={wordsOf(reform.name, language).text}
      kicker={t('record.reform')}
      heading={
        <>
          <In text={reform.name} /> <Cite of={{ sources: reform.sources, confidence: reform.confidence }} />
        </>
      }
    >
      {reform.note !== null && (
        <p className="muted measure">
          <In text={reform.note} />
        </p>
      )}
      <ReformFacts reform={reform} />
    </PageHead>
  );
};

const Lines = ({ rows }: { readonly rows: readonly Line[] }) => {
  const { t } = useTranslation();
  useShown(3, rows);
  return <ReorganisationTable caption={t('page.events')} rows={rows} />;
};

/** The page of a reform: its acts, numbers before and after, parts and reorganisations. */
export const ReformPage = () => {
  const { t } = useTranslation();
  const { slug = '' } = useParams({ strict: false });
  const query = usePages(ReformPageDocument, { id: slug }, ({ reform }) => reform?.reorganisations);
  return (
    <Cited key={slug}>
      <Load query={query}>
        {({ pages }) => {
          const reform = pages[0]?.reform;
          if (!reform) return <Missing />;
          const rows = pages.flatMap((page) => page.reform?.reorganisations.edges ?? []).map(({ node }) => node);
          const total = reform.reorganisations.totalCount;
          return (
            <>
              <Head reform={reform} />
              <ReformCounts counts={reform.counts} />
              {reform.parts.length > 0 && (
                <Section title={`${t('record.parts')} (${reform.parts.length})`}>
                  <ReformTable caption={t('record.parts')} reforms={reform.parts} />
                </Section>
              )}
              <Unknowns unknowns={reform.unknowns} />
              <Section title={`${t('page.events')} (${total})`}>
                <Lines rows={rows} />
                <More query={query} shown={rows.length} total={total} />
              </Section>
            </>
          );
        }}
      </Load>
    </Cited>
  );
};
