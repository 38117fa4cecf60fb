import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatEdtf } from '#temporal';
import { ask } from '../../api.ts';
import { ActLinks } from '../../components/ActLinks.tsx';
import { AnyLinks } from '../../components/AnyLink.tsx';
import { Cite } from '../../components/Cite.tsx';
import { Cited } from '../../components/Cited.tsx';
import { ClaimLines } from '../../components/ClaimLines.tsx';
import { useShown } from '../../components/notes-context.ts';
import { Facts, PageHead } from '../../components/Page.tsx';
import { Load, Missing } from '../../components/states.tsx';
import { In } from '../../components/text.tsx';
import { wordsOf } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import { ReorganisationPageDocument, type ReorganisationPageQuery } from '../../operations.generated.ts';
import { ExchangeFigure } from './ExchangeFigure.tsx';
import { PlanAgainstLaw } from './PlanAgainstLaw.tsx';

/** What the page of a reorganisation shows. */
export type Reorganisation = NonNullable<ReorganisationPageQuery['reorganisation']>;

const named = ({ slug, title }: Reorganisation['instead'][number]) =>
  ({ __typename: 'Reorganisation', slug, title }) as const;

type Props = { readonly reorganisation: Reorganisation };

const EventFacts = ({ reorganisation }: Props) => {
  const { date, decided, announced, reported, cancelled, status, legalBasis, sourceCites } = reorganisation;
  const { instead, insteadOf, reforms, claims } = reorganisation;
  const { t } = useTranslation();
  const language = useLanguage();
  const facts = [
    { label: t('record.status'), value: status && status !== 'IN_FORCE' && t(`kind.status.${status}`) },
    {
      label: t('page.inForce'),
      value: (date !== null || status === 'IN_FORCE') && (
        <>
          {date === null ? t('page.unknownDate') : formatEdtf(date, language)}
          <ClaimLines claims={claims} />
        </>
      ),
    },
    { label: t('page.decided'), value: decided && formatEdtf(decided, language) },
    { label: t('record.announced'), value: announced && formatEdtf(announced, language) },
    { label: t('record.reported'), value: reported && formatEdtf(reported, language) },
    { label: t('record.cancelled'), value: cancelled && formatEdtf(cancelled, language) },
    { label: t('record.instead'), value: instead.length > 0 && <AnyLinks of={instead.map(named)} /> },
    { label: t('record.insteadOf'), value: insteadOf.length > 0 && <AnyLinks of={insteadOf.map(named)} /> },
    { label: t('record.reform'), value: reforms.length > 0 && <AnyLinks of={reforms} /> },
    { label: t('page.legalBasis'), value: legalBasis.length > 0 && <ActLinks acts={legalBasis} /> },
    { label: t('page.sourceCites'), value: sourceCites.length > 0 && sourceCites.join('; ') },
  ];
  return <Facts facts={facts} />;
};

const Shown = ({ reorganisation }: Props) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { type, title, note } = reorganisation;
  useShown(1, reorganisation);
  return (
    <>
      <PageHead
        title={wordsOf(title, language).text}
        kicker={`${t('kind.thing.REORGANISATION')} · ${t(`kind.reorganisation.${type}`)}`}
        heading={
          <>
            <In text={title} /> <Cite of={reorganisation} />
          </>
        }
      >
        {note !== null && (
          <p className="muted measure">
            <In text={note} />
          </p>
        )}
        <EventFacts reorganisation={reorganisation} />
      </PageHead>
      <ExchangeFigure reorganisation={reorganisation} />
      <PlanAgainstLaw reorganisation={reorganisation} />
    </>
  );
};

/** The page of a reorganisation: what went in, what came out, what moved, when and by which act. */
export const ReorganisationPage = () => {
  const { slug = '' } = useParams({ strict: false });
  const query = useQuery(ask(ReorganisationPageDocument, { id: slug }));
  return (
    <Cited key={slug}>
      <Load query={query}>
        {(data) => (data.reorganisation ? <Shown reorganisation={data.reorganisation} /> : <Missing />)}
      </Load>
    </Cited>
  );
};
