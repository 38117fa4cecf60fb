import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api.ts';
import { Cited } from '../../components/Cited.tsx';
import { PageHead } from '../../components/Page.tsx';
import { PositionSeat } from '../../components/seat/PositionSeat.tsx';
import { Load, Missing } from '../../components/states.tsx';
import { Body, In } from '../../components/text.tsx';
import { wordsOf } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import { PositionPageDocument, type PositionPageQuery } from '../../operations.generated.ts';
import { SeatLineage } from './SeatLineage.tsx';

/** What the page of a position shows. */
export type Position = NonNullable<PositionPageQuery['position']>;

const useTitle = ({ title, organisation }: Position): string => {
  const language = useLanguage();
  const words = [title, organisation.name].map((text) => wordsOf(text, language).text);
  return [...new Set(words)].join(', ');
};

const Head = ({ position }: { readonly position: Position }) => {
  const { t } = useTranslation();
  const { title, organisation, isHead, sort } = position;
  return (
    <PageHead
      title={useTitle(position)}
      kicker={isHead ? t('page.isHead') : t(`kind.position.${sort}`)}
      heading={<In text={title} />}
    >
      <p>
        {t('page.positionOf')} <Body body={organisation} />
      </p>
    </PageHead>
  );
};

/** The page of a position: who held it, in order of time, through the changes of its body. */
export const PositionPage = () => {
  const { slug = '' } = useParams({ strict: false });
  const query = useQuery(ask(PositionPageDocument, { id: slug }));
  return (
    <Cited key={slug}>
      <Load query={query}>{({ position }) => (position ? <Shown position={position} /> : <Missing />)}</Load>
    </Cited>
  );
};

const Shown = ({ position }: { readonly position: Position }) => {
  const title = useTitle(position);
  return (
    <>
      <Head position={position} />
      <PositionSeat slug={position.slug} order={1} title={title} />
      <SeatLineage position={position} />
    </>
  );
};
