import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatEdtf } from '#temporal';
import { ConfidenceMark } from '../../components/Cite.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { Facts, PageHead, Section } from '../../components/Page.tsx';
import { More, usePages } from '../../components/pages.tsx';
import { Empty, Load, Missing } from '../../components/states.tsx';
import { In } from '../../components/text.tsx';
import { routeOf } from '../../data/hits.ts';
import { useLanguage } from '../../language.ts';
import { SourcePageDocument, type SourcePageQuery } from '../../operations.generated.ts';

type Source = NonNullable<SourcePageQuery['source']>;
type Fact = Source['facts']['edges'][number]['node'];

const Head = ({ source }: { readonly source: Source }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const link = source.url && (
    <a href={source.url} rel="external noopener">
      {source.url} ↗
    </a>
  );
  const facts = [
    { label: t('page.number'), value: source.number },
    { label: t('page.publisher'), value: source.publisher && <span lang="vi">{source.publisher}</span> },
    { label: t('page.published'), value: source.published && formatEdtf(source.published, language) },
    { label: t('page.link'), value: link ?? t('page.noLink') },
    { label: t('page.note'), value: source.note && <In text={source.note} /> },
  ];
  return (
    <PageHead
      title={source.title}
      kicker={t(`kind.source.${source.kind}`)}
      heading={<span lang="vi">{source.title}</span>}
    >
      <Facts facts={facts} />
    </PageHead>
  );
};

const Rests = ({ facts }: { readonly facts: readonly Fact[] }) => {
  const { t } = useTranslation();
  if (facts.length === 0) return <Empty>{t('page.restsNone')}</Empty>;
  const columns: readonly Column<Fact>[] = [
    {
      label: t('page.fact'),
      cell: (fact) => (
        <>
          <Link to={routeOf(fact.aboutType)} params={{ slug: fact.aboutSlug }}>
            <In text={fact.title} />
          </Link>
          <ConfidenceMark confidence={fact.confidence} />
        </>
      ),
    },
    { label: t('page.kind'), cell: ({ kind }) => t(`kind.fact.${kind}`) },
  ];
  return <DataTable caption={t('page.rests')} columns={columns} rows={facts} keyOf={({ kind, id }) => kind + id} />;
};

/** The page of a source: how to cite it, where to read it, and the facts that rest on it. */
export const SourcePage = () => {
  const { t } = useTranslation();
  const { slug = '' } = useParams({ strict: false });
  const query = usePages(SourcePageDocument, { id: slug }, ({ source }) => source?.facts);
  return (
    <Load query={query}>
      {({ pages }) => {
        const source = pages[0]?.source;
        if (!source) return <Missing />;
        const facts = pages.flatMap((one) => one.source?.facts.edges.map(({ node }) => node) ?? []);
        return (
          <>
            <Head source={source} />
            <Section title={`${t('page.rests')} (${source.facts.totalCount})`}>
              <Rests facts={facts} />
              <More query={query} shown={facts.length} total={source.facts.totalCount} />
            </Section>
          </>
        );
      }}
    </Load>
  );
};
