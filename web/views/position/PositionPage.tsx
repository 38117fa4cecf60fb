import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Cited } from '../../components/Cited.tsx';
import { HolderTable } from '../../components/HolderTable.tsx';
import { useShown } from '../../components/notes-context.ts';
import { PageHead, Section } from '../../components/Page.tsx';
import { More, usePages } from '../../components/pages.tsx';
import { Empty, Load, Missing } from '../../components/states.tsx';
import { Body, In } from '../../components/text.tsx';
import { wordsOf } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import { PositionPageDocument, type PositionPageQuery } from '../../operations.generated.ts';
import { SeatSections } from './SeatSections.tsx';

/** What the page of a position shows. */
export type Position = NonNullable<PositionPageQuery['position']>;

const Head = ({ position: { title, organisation, isHead, sort } }: { readonly position: Position }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = `${wordsOf(title, language).text}, ${wordsOf(organisation.name, language).text}`;
  return (
    <PageHead
      title={words}
      kicker={isHead ? t('page.isHead') : t(`kind.position.${sort}`)}
      heading={<In text={title} />}
    >
      <p>
        {t('page.positionOf')} <Body body={organisation} />
      </p>
    </PageHead>
  );
};

/** The page of a position: who held it, in order of time. */
export const PositionPage = () => {
  const { t } = useTranslation();
  const { slug = '' } = useParams({ strict: false });
  const query = usePages(PositionPageDocument, { id: slug }, ({ position }) => position?.tenures);
  return (
    <Cited key={slug}>
      <Load query={query}>
        {({ pages }) => {
          const position = pages[0]?.position;
          if (!position) return <Missing />;
          const edges = pages.flatMap((one) => one.position?.tenures.edges ?? []);
          return (
            <>
              <Head position={position} />
              <Section title={t('page.holders')}>
                <Holders edges={edges} />
                <More query={query} shown={edges.length} total={position.tenures.totalCount} />
              </Section>
              <SeatSections position={position} />
            </>
          );
        }}
      </Load>
    </Cited>
  );
};

const Holders = ({ edges }: { readonly edges: Position['tenures']['edges'] }) => {
  const { t } = useTranslation();
  useShown(1, edges);
  if (edges.length === 0) return <Empty>{t('page.noHolders')}</Empty>;
  return <HolderTable caption={t('page.holders')} edges={edges} withPosition={false} />;
};
