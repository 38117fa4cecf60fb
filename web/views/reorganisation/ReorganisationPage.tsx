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

const Shown = ({ reorganisation }: { readonly reorganisation: Reorganisation }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  useShown(1, reorganisation);
  const { date, decided, type, title, legalBasis, note, sourceCites } = reorganisation;
  const facts = [
    { label: t('page.inForce'), value: date === null ? t('page.unknownDate') : formatEdtf(date, language) },
    { label: t('page.decided'), value: decided && formatEdtf(decided, language) },
    { label: t('page.legalBasis'), value: legalBasis.length > 0 && <ActLinks acts={legalBasis} /> },
    { label: t('page.sourceCites'), value: sourceCites.length > 0 && sourceCites.join('; ') },
  ];
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
        <Facts facts={facts} />
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
