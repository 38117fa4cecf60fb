import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatEdtf } from '#temporal';
import { ask } from '../../api.ts';
import { ActLinks } from '../../components/ActLinks.tsx';
import { Cite } from '../../components/Cite.tsx';
import { Cited } from '../../components/Cited.tsx';
import { useShown } from '../../components/notes-context.ts';
import { Facts, PageHead } from '../../components/Page.tsx';
import { Load, Missing } from '../../components/states.tsx';
import { In } from '../../components/text.tsx';
import { wordsOf } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import { ReorganisationPageDocument, type ReorganisationPageQuery } from '../../operations.generated.ts';
import { Sides } from './Sides.tsx';

/** What the page of a reorganisation shows. */
export type Reorganisation = NonNullable<ReorganisationPageQuery['reorganisation']>;

type Props = { readonly reorganisation: Reorganisation };

const EventFacts = ({ reorganisation: { date, decided, legalBasis, sourceCites } }: Props) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const facts = [
    { label: t('page.inForce'), value: date === null ? t('page.unknownDate') : formatEdtf(date, language) },
    { label: t('page.decided'), value: decided && formatEdtf(decided, language) },
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
      <Sides reorganisation={reorganisation} />
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
