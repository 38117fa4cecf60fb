import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask, keepFor } from '../../api.ts';
import { useAsOf } from '../../as-of.ts';
import { Cite } from '../../components/Cite.tsx';
import { Cited } from '../../components/Cited.tsx';
import { DutyFigure } from '../../components/duty/DutyFigure.tsx';
import { DutyOnDay } from '../../components/duty/OnDay.tsx';
import { useShown } from '../../components/notes-context.ts';
import { PageHead } from '../../components/Page.tsx';
import { Load, Missing } from '../../components/states.tsx';
import { In } from '../../components/text.tsx';
import { wordsOf } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import { FunctionPageDocument, type FunctionPageQuery } from '../../operations.generated.ts';

type Duty = NonNullable<FunctionPageQuery['function']>;

type ShownProps = { readonly duty: Duty; readonly responsible: FunctionPageQuery['responsible'] };

const Shown = ({ duty, responsible }: ShownProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  useShown(1, [duty, responsible]);
  const name = wordsOf(duty.name, language).text;
  const heading = (
    <>
      <In text={duty.name} /> <Cite of={duty} />
    </>
  );
  return (
    <>
      <PageHead title={name} kicker={t('page.responsibilities')} heading={heading}>
        {duty.note !== null && (
          <p className="muted measure">
            <In text={duty.note} />
          </p>
        )}
      </PageHead>
      {responsible && (
        <>
          <DutyOnDay bodies={responsible.bodies} />
          <DutyFigure history={responsible.history} title={t('duty.functionTitle', { name })} name={duty.slug} />
        </>
      )}
    </>
  );
};

/** The page of a function of state management: who answered for it, on the day and at other times. */
export const FunctionPage = () => {
  const { slug = '' } = useParams({ strict: false });
  const { text: asOf } = useAsOf();
  const query = useQuery({ ...ask(FunctionPageDocument, { id: slug, asOf }), placeholderData: keepFor(slug) });
  return (
    <Cited key={slug}>
      <Load query={query}>
        {(data) => (data.function ? <Shown duty={data.function} responsible={data.responsible} /> : <Missing />)}
      </Load>
    </Cited>
  );
};
